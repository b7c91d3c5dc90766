// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace comity {

/// How the worker (faultworker.cpp) ended.
struct Ended
{
    int status = -1; ///< -1: it crashed, was killed or did not end
    QByteArray out;
    QByteArray err;
};

/// Which call for the disk fails under the worker, and how; see faultinject.cpp.
struct Fault
{
    int at = 0;
    QString kind;
    QString folder; ///< what lies below it counts
    QString log;    ///< a file for the calls
};

inline QProcessEnvironment environmentWith(const Fault &fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(COMITY_FAULT_LIBRARY));
    environment.insert(QStringLiteral("COMITY_FAULT_FOLDER"), QFileInfo(fault.folder).canonicalFilePath());
    environment.insert(QStringLiteral("COMITY_FAULT_AT"), QString::number(fault.at));
    environment.insert(QStringLiteral("COMITY_FAULT_KIND"), fault.kind);
    environment.insert(QStringLiteral("COMITY_FAULT_LOG"), fault.log);
    // The address sanitizer wants to be the first of the libraries, and need not be.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":verify_asan_link_order=0"));
    return environment;
}

/// Lets the worker do one thing to its end.
inline Ended work(const QStringList &arguments, const std::optional<Fault> &fault = {})
{
    QProcess process;
    if (fault)
        process.setProcessEnvironment(environmentWith(*fault));
    process.start(QStringLiteral(COMITY_FAULT_WORKER), arguments);
    const bool ended = process.waitForFinished(60'000);
    Ended outcome;
    outcome.status = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace comity
