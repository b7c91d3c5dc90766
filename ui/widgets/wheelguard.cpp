// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace comity::ui {

namespace {

bool changesByWheel(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object)
        || qobject_cast<const QTabBar *>(object)
        || (qobject_cast<const QAbstractSlider *>(object) && !qobject_cast<const QScrollBar *>(object));
}

/// The line inside an editable box hands the wheel on to the box.
const QWidget *guardedBy(QObject *watched)
{
    if (changesByWheel(watched))
        return static_cast<QWidget *>(watched);
    return watched->inherits("QLineEdit") && watched->parent() && changesByWheel(watched->parent())
        ? static_cast<QWidget *>(watched->parent())
        : nullptr;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const QWidget *guarded = guardedBy(watched);
        if (guarded && !guarded->hasFocus()) {
            event->ignore(); // goes on to the parent
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace comity::ui
