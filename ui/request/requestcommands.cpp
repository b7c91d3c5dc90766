// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requestcommands.h"

namespace comity::ui {

FieldCommand::FieldCommand(RequestEdit &edit, FieldPlace place, RequestEdit::State before, RequestEdit::State after)
    : m_edit(edit), m_place(std::move(place)), m_before(std::move(before)), m_after(std::move(after)),
      m_session(edit.m_session)
{
    setText(edit.nameOf(m_place));
}

void FieldCommand::redo()
{
    m_edit.apply(m_place, m_after);
    if (!m_first)
        Q_EMIT m_edit.undone(m_place);
    m_first = false;
}

void FieldCommand::undo()
{
    m_edit.apply(m_place, m_before);
    Q_EMIT m_edit.undone(m_place);
}

bool FieldCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const FieldCommand *>(other); // of the same id
    if (next->m_place != m_place || next->m_session != m_session)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

RowsCommand::RowsCommand(RequestEdit &edit, QString key, int at, int removed, Rows inserted,
                         RequestEdit::TypedMap typedAfter)
    : m_edit(edit), m_key(std::move(key)), m_at(at), m_inserted(std::move(inserted)),
      m_typedBefore(edit.typedOf(m_key)), m_typedAfter(std::move(typedAfter))
{
    const Value value = edit.value({ m_key, -1, {}, {} });
    const auto first = value.rows().begin() + at;
    m_removed.assign(first, first + removed);
    setText(edit.nameOf({ m_key, -1, {}, {} }));
}

void RowsCommand::apply(const Rows &out, const Rows &in, const RequestEdit::TypedMap &typed)
{
    const int look = in.empty() ? m_at - 1 : m_at;
    m_edit.applyRows(m_key, m_at, static_cast<int>(out.size()), in, typed, look);
    if (!m_first)
        Q_EMIT m_edit.undone({ m_key, look, {}, {} });
    m_first = false;
}

void RowsCommand::redo() { apply(m_removed, m_inserted, m_typedAfter); }

void RowsCommand::undo() { apply(m_inserted, m_removed, m_typedBefore); }

} // namespace comity::ui
