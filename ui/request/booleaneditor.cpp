// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/booleaneditor.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace comity::ui {

BooleanEditor::BooleanEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent), m_yes(new QRadioButton(this)), m_no(new QRadioButton(this)),
      m_none(new QRadioButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    const auto add = [&](QRadioButton *button, const QString &name, const Value &value) {
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, value] { m_edit.setValue(m_place, value); });
    };
    add(m_yes, QStringLiteral("yes"), Value(true));
    add(m_no, QStringLiteral("no"), Value(false));
    add(m_none, QStringLiteral("none"), Value());
    row->addStretch();
    BooleanEditor::retranslate();
    BooleanEditor::refresh();
}

void BooleanEditor::refresh()
{
    const std::optional<bool> answer = m_edit.value(m_place).answer();
    (!answer ? m_none : *answer ? m_yes : m_no)->setChecked(true);
}

void BooleanEditor::retranslate()
{
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_none->setText(tr("Not answered"));
    setSpoken(m_name, m_description);
}

QWidget *BooleanEditor::buddy() const { return m_yes->isChecked() ? m_yes : m_no->isChecked() ? m_no : m_none; }

void BooleanEditor::setSpoken(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    for (QRadioButton *button : { m_yes, m_no, m_none }) {
        button->setAccessibleName(tr("%1: %2", "name of a field, answer").arg(name, button->text()));
        button->setAccessibleDescription(description);
    }
}

} // namespace comity::ui
