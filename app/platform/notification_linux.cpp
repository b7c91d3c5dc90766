// SPDX-License-Identifier: GPL-3.0-or-later
//
// Desktop Notifications Specification 1.2, org.freedesktop.Notifications.
#include "platform/notification.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace comity {

namespace {

constexpr int kAsTheDesktopLikes = -1;

/// Servers may read a body as markup, so nothing in it looks like any.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&amp;")).replace(QLatin1Char('<'), QLatin1String("&lt;"));
}

} // namespace

void notify(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{ { QStringLiteral("transient"), true } }; // not kept in the list of past ones
    call << QStringLiteral("Comity") << 0U << QString() << title << plain(text) << QStringList() << hints
         << kAsTheDesktopLikes;
    QDBusConnection::sessionBus().send(call);
}

} // namespace comity
