// SPDX-License-Identifier: GPL-3.0-or-later
//
// On Linux the desktops tell it over D-Bus: logind when the computer sleeps and when the session is locked or left for
// another, the screen savers of GNOME, KDE and others when they become active.
#include "platform/sessionwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <utility>

namespace comity {

class SessionWatch::Listener : public QObject
{
    Q_OBJECT

public:
    Listener()
    {
        QDBusConnection system = QDBusConnection::systemBus();
        const QString logind = QStringLiteral("org.freedesktop.login1");
        system.connect(logind, QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                       SLOT(sleeps(bool)));
        // Every session of this user: the signal comes without saying which, and a lock too many does no harm.
        system.connect(logind, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                       this, SLOT(leave()));
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const char *saver : { "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver",
                                   "org.cinnamon.ScreenSaver", "org.xfce.ScreenSaver" })
            session.connect(QString(), QString(), QString::fromLatin1(saver), QStringLiteral("ActiveChanged"), this,
                            SLOT(became(bool)));
    }

    std::function<void(Reason)> left;

public Q_SLOTS:
    void became(bool active)
    {
        if (active)
            leave();
    }
    void sleeps(bool begins)
    {
        if (begins && left)
            left(Reason::Sleep);
    }
    void leave()
    {
        if (left)
            left(Reason::Left);
    }
};

SessionWatch::SessionWatch() : m_listener(std::make_unique<Listener>()) { }

SessionWatch::~SessionWatch() = default;

void SessionWatch::onLeft(std::function<void(Reason)> left) { m_listener->left = std::move(left); }

} // namespace comity

#include "sessionwatch_linux.moc"
