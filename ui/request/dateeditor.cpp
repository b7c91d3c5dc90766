// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/dateeditor.h"

#include "ui/request/calendarbutton.h"
#include "ui/request/lineedit.h"

#include <QHBoxLayout>

namespace comity::ui {

DateEditor::DateEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : LineEditor(edit, field, place, parent), m_button(new CalendarButton(this))
{
    row().insertWidget(1, m_button);
    connect(m_button, &CalendarButton::chosen, this, [this](const QDate &date) {
        m_edit.endEditing();
        m_edit.setTyped(m_place, date.toString(Qt::ISODate));
        refresh();
        line().setFocus();
    });
    DateEditor::refresh();
    DateEditor::retranslate();
}

void DateEditor::refresh()
{
    LineEditor::refresh();
    m_button->setDate(m_edit.value(m_place).date());
}

void DateEditor::typed(const QString &text)
{
    LineEditor::typed(text);
    m_button->setDate(m_edit.value(m_place).date());
}

void DateEditor::retranslate()
{
    line().setPlaceholderText(tr("year-month-day"));
    m_button->retranslate();
}

void DateEditor::setSpoken(const QString &name, const QString &description)
{
    LineEditor::setSpoken(name, description);
    m_button->setAccessibleDescription(name);
}

} // namespace comity::ui
