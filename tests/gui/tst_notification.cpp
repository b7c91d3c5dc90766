// SPDX-License-Identifier: GPL-3.0-or-later
// A notification reaches the desktop as the specification has it: read by another program on a bus of its own.
#include "platform/notification.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace comity;

class TestNotification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheDesktop();
};

void TestNotification::reachesTheDesktop()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("dbus-monitor")).isEmpty())
        QSKIP("needs dbus-daemon and dbus-monitor");
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              { QStringLiteral("--session"), QStringLiteral("--print-address=1"), QStringLiteral("--nofork") });
    QVERIFY(bus.waitForStarted());
    QTRY_VERIFY(bus.canReadLine());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QProcess desktop;
    desktop.start(QStringLiteral("dbus-monitor"), { QStringLiteral("interface='org.freedesktop.Notifications'") });
    QVERIFY(desktop.waitForStarted());
    QByteArray heard;
    QTRY_VERIFY((heard += desktop.readAllStandardOutput()).contains("NameAcquired"));

    notify(QStringLiteral("Comity"), QStringLiteral("2 deadlines <b>come</b> & go."));
    QTRY_VERIFY((heard += desktop.readAllStandardOutput()).contains("int32 -1"));
    QVERIFY(heard.contains("member=Notify"));
    QVERIFY(heard.contains("string \"2 deadlines &lt;b>come&lt;/b> &amp; go.\""));
    desktop.kill();
    desktop.waitForFinished();
    bus.kill();
    bus.waitForFinished();
}

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
