// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/checklisteditor.h"

#include "ui/request/choiceeditor.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

namespace comity::ui {

namespace {
constexpr int kLanguageColumns = 3;
}

CheckListEditor::CheckListEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const int columns = field.type == FieldType::Languages ? kLanguageColumns : 1;
    const auto choices = choicesOf(field, edit.instrument());
    for (const auto &[id, words] : choices) {
        auto *box = new QCheckBox(this);
        box->setObjectName(id);
        auto *label = new PlainLabel(this); // a check box does not wrap its words
        label->installEventFilter(this);
        const int at = static_cast<int>(m_entries.size());
        grid->addWidget(box, at / columns, at % columns * 2, Qt::AlignTop);
        grid->addWidget(label, at / columns, at % columns * 2 + 1);
        grid->setColumnStretch(at % columns * 2 + 1, 1);
        m_entries.append({ id, box, label });
        connect(box, &QCheckBox::clicked, this, &CheckListEditor::write);
    }
    CheckListEditor::retranslate();
    CheckListEditor::refresh();
}

void CheckListEditor::refresh()
{
    const QStringList chosen = m_edit.value(m_place).list();
    for (const Entry &entry : std::as_const(m_entries))
        entry.box->setChecked(chosen.contains(entry.id));
}

void CheckListEditor::retranslate()
{
    const auto choices = choicesOf(m_field, m_edit.instrument());
    for (qsizetype i = 0; i < m_entries.size() && i < choices.size(); ++i)
        m_entries.at(i).label->setText(choices.at(i).second);
    setSpoken(m_name, m_description);
}

void CheckListEditor::write()
{
    QStringList chosen;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.box->isChecked())
            chosen.append(entry.id);
    }
    m_edit.setValue(m_place, chosen.isEmpty() ? Value() : Value(chosen));
}

QWidget *CheckListEditor::buddy() const
{
    return m_entries.isEmpty() ? const_cast<CheckListEditor *>(this) : static_cast<QWidget *>(m_entries.first().box);
}

void CheckListEditor::setSpoken(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.box->setAccessibleName(tr("%1: %2", "name of a field, entry of its list").arg(name, entry.label->text()));
        entry.box->setAccessibleDescription(description);
    }
}

bool CheckListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.label == watched) {
                entry.box->setFocus(Qt::MouseFocusReason);
                entry.box->click();
            }
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace comity::ui
