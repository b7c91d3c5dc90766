// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeyEvent;
class QMenu;
class QWidget;

namespace comity::ui {

/// Undo or redo, by the keys of the system or Ctrl+Y and Ctrl+Shift+Z.
[[nodiscard]] bool isUndoKey(const QKeyEvent &event);
[[nodiscard]] bool isRedoKey(const QKeyEvent &event);

/// Takes the two entries of a text field's own undo out of its menu: its undo is not the request's.
void leaveUndoToTheForm(QMenu &menu);

/// Where two texts differ: what is between their common beginning and their common end.
struct Difference
{
    qsizetype begin = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
};
[[nodiscard]] Difference differenceOf(const QString &before, const QString &after);

/// A text of data as the text of a button or tab, where "&" would mark a key.
[[nodiscard]] QString asButtonText(const QString &text);

/// Undo and redo are the form's, also where a widget would take the keys for a search in its list.
void letUndoPass(QWidget *widget);

/// In the size and colour of help below a field.
void makeHelp(QWidget *widget);

/// The wheel scrolls the form and changes nothing in it: combo boxes, tabs, and texts without the cursor let it pass.
void letWheelPass(QWidget *widget);

} // namespace comity::ui
