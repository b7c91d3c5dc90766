// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/requestedit.h"

#include <QUndoCommand>

namespace comity::ui {

/// One place gets another value, or other typed text. Steps of one session at the same place become one.
class FieldCommand : public QUndoCommand
{
public:
    FieldCommand(RequestEdit &edit, FieldPlace place, RequestEdit::State before, RequestEdit::State after);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    RequestEdit &m_edit;
    FieldPlace m_place;
    RequestEdit::State m_before;
    RequestEdit::State m_after;
    int m_session;
    bool m_first = true;
};

/// Rows of a table come or go; a row that moves does both. What was typed in the rows goes with them.
class RowsCommand : public QUndoCommand
{
public:
    /// Takes `removed` rows away at `at` and puts `inserted` there.
    RowsCommand(RequestEdit &edit, QString key, int at, int removed, Rows inserted, RequestEdit::TypedMap typedAfter);

    void redo() override;
    void undo() override;

private:
    void apply(const Rows &out, const Rows &in, const RequestEdit::TypedMap &typed);

    RequestEdit &m_edit;
    QString m_key;
    int m_at;
    Rows m_removed;
    Rows m_inserted;
    RequestEdit::TypedMap m_typedBefore;
    RequestEdit::TypedMap m_typedAfter;
    bool m_first = true;
};

} // namespace comity::ui
