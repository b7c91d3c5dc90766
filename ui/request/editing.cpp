// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/editing.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace comity::ui {

namespace {

class WheelPass : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *area = widget ? qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) : nullptr;
        if (area && area->hasFocus())
            return false; // a text with the cursor scrolls
        event->ignore();
        return true;
    }
};

class UndoPass : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isUndoKey(*static_cast<QKeyEvent *>(event)))
            return QObject::eventFilter(watched, event);
        event->ignore(); // goes on to the parent
        return true;
    }
};

} // namespace

bool isRedoKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return event.matches(QKeySequence::Redo) || (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Y)
        || (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_Z);
}

bool isUndoKey(const QKeyEvent &event) { return event.matches(QKeySequence::Undo) || isRedoKey(event); }

void leaveUndoToTheForm(QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    // Qt's menus of texts begin with undo, redo and a line between them and the rest.
    if (actions.size() < 4 || !actions.at(2)->isSeparator())
        return;
    for (int i = 0; i < 3; ++i)
        menu.removeAction(actions.at(i));
}

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < shorter && before.at(begin) == after.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return { begin, before.size() - begin - end, after.size() - begin - end };
}

QString asButtonText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void letUndoPass(QWidget *widget) { widget->installEventFilter(new UndoPass(widget)); }

void makeHelp(QWidget *widget)
{
    constexpr double kSize = 0.9; // of the window's text
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * kSize);
    widget->setFont(font);
    widget->setForegroundRole(QPalette::PlaceholderText);
}

void letWheelPass(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget *target = area ? area->viewport() : widget;
    target->installEventFilter(new WheelPass(target));
}

} // namespace comity::ui
