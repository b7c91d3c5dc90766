// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace comity::test {

/// A session bus of its own, which the program under test takes for the desktop's.
class SessionBus
{
public:
    SessionBus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            { QStringLiteral("--session"), QStringLiteral("--print-address=1"), QStringLiteral("--nofork") });
        if (m_daemon.waitForStarted() && QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 20'000))
            m_runs = qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~SessionBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] bool runs() const { return m_runs; }

    [[nodiscard]] static bool has(const char *program)
    {
        return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    }

private:
    QProcess m_daemon;
    bool m_runs = false;
};

} // namespace comity::test
