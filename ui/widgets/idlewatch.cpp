// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace comity::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    if (m_timer.isActive())
        start();
}

void IdleWatch::start()
{
    m_timer.stop();
    if (m_minutes > 0)
        m_timer.start(std::chrono::minutes(m_minutes));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer.isActive())
            start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace comity::ui
