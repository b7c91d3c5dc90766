// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/lineedit.h"

#include "ui/request/editing.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace comity::ui {

void LineEdit::showText(const QString &shown)
{
    if (shown == text())
        return;
    const Difference difference = differenceOf(text(), shown);
    setText(shown);
    setCursorPosition(static_cast<int>(difference.begin + difference.inserted));
}

bool LineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndoKey(*event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    leaveUndoToTheForm(*menu);
    menu->popup(event->globalPos());
}

} // namespace comity::ui
