// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/fieldeditor.h"

#include "ui/request/booleaneditor.h"
#include "ui/request/checklisteditor.h"
#include "ui/request/choiceeditor.h"
#include "ui/request/dateeditor.h"
#include "ui/request/instanteditor.h"
#include "ui/request/lineeditor.h"
#include "ui/request/partyeditor.h"
#include "ui/request/tableeditor.h"
#include "ui/request/texteditor.h"
#include "ui/request/zoneeditor.h"

namespace comity::ui {

FieldEditor::FieldEditor(RequestEdit &edit, const Field &field, FieldPlace place, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_field(field), m_place(std::move(place))
{
}

void FieldEditor::setRow(int row)
{
    m_place.row = row;
    refresh();
}

void FieldEditor::focusAt(const FieldPlace &, int) { buddy()->setFocus(Qt::OtherFocusReason); }

void FieldEditor::setSpoken(const QString &name, const QString &description)
{
    buddy()->setAccessibleName(name);
    buddy()->setAccessibleDescription(description);
}

FieldEditor *makeEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Label: return new TextEditor(edit, field, place, parent);
    case FieldType::Date: return new DateEditor(edit, field, place, parent);
    case FieldType::Instant: return new InstantEditor(edit, field, place, parent);
    case FieldType::Boolean: return new BooleanEditor(edit, field, place, parent);
    case FieldType::Choice:
    case FieldType::Language: return new ChoiceEditor(edit, field, place, parent);
    case FieldType::Choices:
    case FieldType::Languages: return new CheckListEditor(edit, field, place, parent);
    case FieldType::Zone: return new ZoneEditor(edit, field, place, parent);
    case FieldType::Party: return new PartyEditor(edit, field, place, parent);
    case FieldType::Table: return new TableEditor(edit, field, place, parent);
    case FieldType::String:
    case FieldType::Identifier:
    case FieldType::Email:
    case FieldType::Telephone:
    case FieldType::Url:
    case FieldType::Integer: break;
    }
    return new LineEditor(edit, field, place, parent);
}

} // namespace comity::ui
