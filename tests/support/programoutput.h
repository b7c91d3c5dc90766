// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace comity::test {

/// What another program prints. One that is missing, hangs or fails ends the test.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s fails: %s%s", qPrintable(program), qPrintable(process.errorString()),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// What another program reads in a PDF; `options` are those of pdftotext.
inline QString textOfPdf(const QString &path, const QStringList &options = {})
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                      QStringList{ QStringLiteral("-enc"), QStringLiteral("UTF-8") } + options
                                          + QStringList{ path, QStringLiteral("-") }));
}

} // namespace comity::test
