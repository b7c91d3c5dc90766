// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace comity::test {

/// How a call of the command line ended.
struct Outcome
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// Calls comity-cli as a process of its own; `environment` is added to that of the test, as NAME=VALUE.
inline Outcome cli(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(COMITY_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(120'000))
        return outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace comity::test
