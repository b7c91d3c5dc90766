// SPDX-License-Identifier: GPL-3.0-or-later
// That the person left is heard from the desktop: a screen saver that becomes active says so on a bus of its own here.
#include "platform/sessionwatch.h"
#include "sessionbus.h"

#include <QProcess>
#include <QTest>

using namespace comity;

class TestSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheScreenSaver();

private:
    static void say(const QString &signal, const QString &value)
    {
        QProcess sender;
        sender.start(QStringLiteral("dbus-send"),
                     { QStringLiteral("--session"), QStringLiteral("--type=signal"),
                       QStringLiteral("/org/gnome/ScreenSaver"), signal, QStringLiteral("boolean:") + value });
        QVERIFY(sender.waitForFinished());
        QCOMPARE(sender.exitCode(), 0);
    }
};

void TestSessionWatch::hearsTheScreenSaver()
{
    if (!test::SessionBus::has("dbus-daemon") || !test::SessionBus::has("dbus-send"))
        QSKIP("needs dbus-daemon and dbus-send");
    const test::SessionBus bus;
    QVERIFY(bus.runs());

    int left = 0;
    SessionWatch watch;
    watch.onLeft([&](SessionWatch::Reason reason) {
        QVERIFY(reason == SessionWatch::Reason::Left);
        ++left;
    });
    say(QStringLiteral("org.gnome.ScreenSaver.ActiveChanged"), QStringLiteral("false"));
    say(QStringLiteral("org.gnome.ScreenSaver.ActiveChanged"), QStringLiteral("true"));
    QTRY_COMPARE(left, 1);
    say(QStringLiteral("org.example.Other.ActiveChanged"), QStringLiteral("true"));
    say(QStringLiteral("org.gnome.ScreenSaver.ActiveChanged"), QStringLiteral("true"));
    QTRY_COMPARE(left, 2);
}

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_session_watch.moc"
