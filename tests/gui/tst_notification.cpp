// SPDX-License-Identifier: GPL-3.0-or-later
// A notification reaches the desktop as the specification has it: read by another program on a bus of its own.
#include "platform/notification.h"
#include "sessionbus.h"

#include <QProcess>
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
    if (!test::SessionBus::has("dbus-daemon") || !test::SessionBus::has("dbus-monitor"))
        QSKIP("needs dbus-daemon and dbus-monitor");
    const test::SessionBus bus;
    QVERIFY(bus.runs());
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
}

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
