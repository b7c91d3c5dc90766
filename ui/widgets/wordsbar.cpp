// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordsbar.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kDelay = 150ms;

} // namespace

WordsBar::WordsBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel(this)), m_words(new QLineEdit(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_count(new PlainLabel(this)), m_close(new QToolButton(this))
{
    m_words->setObjectName(name + QStringLiteral("Words"));
    m_previous->setObjectName(name + QStringLiteral("Previous"));
    m_next->setObjectName(name + QStringLiteral("Next"));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_label->setBuddy(m_words);
    m_label->setWordWrap(false);
    m_count->setWordWrap(false);
    m_words->setClearButtonEnabled(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("✕"));
    for (QToolButton *button : { m_previous, m_next, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_label);
    line->addWidget(m_words, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_previous, m_next, m_count, m_close })
        line->addWidget(part);

    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &WordsBar::search);
    connect(m_words, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &WordsBar::close);
    hide();
}

void WordsBar::takeKeyboard()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!m_words->text().isEmpty())
        search();
}

void WordsBar::tellCount(qsizetype hit, qsizetype hits, bool searching)
{
    const QLocale locale = localeOf(uiLanguage());
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (searching)
        m_count->setText(tr("Searching…"));
    else if (hits == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(hit + 1), locale.toString(hits)));
    m_previous->setEnabled(hits > 0);
    m_next->setEnabled(hits > 0);
}

void WordsBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return close();
    case Qt::Key_Return:
    case Qt::Key_Enter: return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    default: QWidget::keyPressEvent(event);
    }
}

void WordsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WordsBar::retranslate()
{
    m_previous->setToolTip(tr("Previous hit"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit"));
    m_next->setAccessibleName(tr("Next hit"));
    m_close->setToolTip(tr("Close the search"));
    m_close->setAccessibleName(tr("Close the search"));
    showCount();
}

} // namespace comity::ui
