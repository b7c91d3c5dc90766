// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guifixture.h"

#include <QProcess>

namespace comity::ui {

inline bool setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A day in the life of the program, as a process of its own with a home of its own.
class Program
{
public:
    Program(const GuiFixture &fixture, const char *script) : m_fixture(fixture)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char *name, const QString &value) {
            environment.insert(QString::fromLatin1(name), value);
            if (value.startsWith(QLatin1Char('/')))
                QDir().mkpath(value);
        };
        set("HOME", fixture.path(QStringLiteral("home")));
        set("TMPDIR", fixture.path(QStringLiteral("tmp")));
        set("XDG_CONFIG_HOME", fixture.path(QStringLiteral("home/.config")));
        set("XDG_DATA_HOME", fixture.path(QStringLiteral("home/.local/share")));
        set("XDG_STATE_HOME", fixture.path(QStringLiteral("home/.local/state")));
        set("XDG_CACHE_HOME", fixture.path(QStringLiteral("home/.cache")));
        set("XDG_RUNTIME_DIR", fixture.path(QStringLiteral("run")));
        QFile::setPermissions(fixture.path(QStringLiteral("run")),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        environment.insert(QStringLiteral("COMITY_SESSION"), QString::fromLatin1(script));
        environment.insert(QStringLiteral("COMITY_SESSION_FOLDER"), fixture.path({}));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(fixture.path({}));
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// `under` runs it, `called` are what it is called with.
    bool start(const QStringList &under = {}, const QStringList &called = {})
    {
        QStringList words = under;
        words.append(QStringLiteral(COMITY_SESSION_PROGRAM));
        words += called;
        process.start(words.takeFirst(), words);
        return process.waitForStarted();
    }
    /// The next line that begins so; what comes before it is left in `out`. Empty when the program ended without it.
    QByteArray waitForLine(const QByteArray &beginning)
    {
        for (;;) {
            while (process.canReadLine()) {
                const QByteArray line = process.readLine().trimmed();
                out += line + '\n';
                if (line.startsWith(beginning))
                    return line;
            }
            if (!process.waitForReadyRead(120'000)) {
                err += process.readAllStandardError();
                qWarning("no line %s; exit %d (%d), said: %s", beginning.constData(), process.exitCode(),
                         int(process.exitStatus()), err.right(2000).constData());
                return {};
            }
        }
    }
    bool endsWell()
    {
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
        out += process.readAllStandardOutput();
        err += process.readAllStandardError();
        if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qWarning("it ended with %d, saying: %s", process.exitCode(), err.right(2000).constData());
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QProcess process;
    QByteArray out;
    QByteArray err;

private:
    const GuiFixture &m_fixture;
};

} // namespace comity::ui
