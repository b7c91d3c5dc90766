// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/lineeditor.h"

#include "ui/request/lineedit.h"

#include <QHBoxLayout>

namespace comity::ui {

namespace {

/// Numbers, dates and what machines read run from left to right in every window; names by what is in them.
bool readsLeftToRight(FieldType type)
{
    return type != FieldType::String && type != FieldType::Party && type != FieldType::Label;
}

/// In average characters; 0 for as wide as there is room.
int widthOf(FieldType type)
{
    switch (type) {
    case FieldType::Date:
    case FieldType::Integer: return 16;
    case FieldType::Telephone:
    case FieldType::Instant: return 32;
    default: return 0;
    }
}

} // namespace

LineEditor::LineEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent), m_line(new LineEdit(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->addWidget(m_line);
    m_line->setObjectName(QStringLiteral("line"));
    if (readsLeftToRight(field.type))
        m_line->setLayoutDirection(Qt::LeftToRight);
    if (const int width = widthOf(field.type)) {
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * (width + 4));
        m_row->addStretch();
    }
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::write);
    m_line->setText(m_edit.textAt(m_place));
}

void LineEditor::write(const QString &text)
{
    writing([&] { typed(text); });
}

void LineEditor::refresh() { m_line->showText(shown()); }

QWidget *LineEditor::buddy() const { return m_line; }

void LineEditor::focusAt(const FieldPlace &, int position)
{
    m_line->setFocus(Qt::OtherFocusReason);
    if (position >= 0)
        m_line->setCursorPosition(position);
}

std::pair<FieldPlace, int> LineEditor::cursor() const { return { m_place, m_line->cursorPosition() }; }

} // namespace comity::ui
