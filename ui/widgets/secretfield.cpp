// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace comity::ui {

SecretField::SecretField(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QToolButton(this))
{
    m_edit->setObjectName(QStringLiteral("secret"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
                                | Qt::ImhSensitiveData);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_show->setObjectName(QStringLiteral("showSecret"));
    m_show->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    setFocusProxy(m_edit);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::entered);
    retranslate();
}

void SecretField::setName(const QString &name) { m_edit->setAccessibleName(name); }

bool SecretField::isEmpty() const { return m_edit->text().isEmpty(); }

Result<desk::SecretText> SecretField::take()
{
    auto secret = copy();
    clear();
    return secret;
}

Result<desk::SecretText> SecretField::copy() const
{
    QString typed = m_edit->text();
    return desk::SecretText::take(typed);
}

void SecretField::clear()
{
    // Overwritten in the field's own memory as far as it shares it; its undo would bring the text back.
    QString typed = m_edit->text();
    m_edit->setText(QString(typed.size(), QLatin1Char(' ')));
    m_edit->clear();
    desk::wipe(typed);
    m_show->setChecked(false);
}

void SecretField::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
