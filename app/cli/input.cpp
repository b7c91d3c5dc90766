// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "desk/outsidefiles.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace comity::cli {

namespace {

struct InputStrings
{
    Q_DECLARE_TR_FUNCTIONS(InputStrings)
};

} // namespace

QString inputName(const QString &path) { return path == QLatin1String("-") ? QStringLiteral("<stdin>") : path; }

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    if (path != QLatin1String("-"))
        return desk::readFromOutside(path, limit);
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{ InputStrings::tr("The file cannot be read (%1).").arg(file.errorString()), inputName(path),
                      QStringLiteral("input.open"), file.errorString() };
    return desk::readToEnd(file, inputName(path), limit);
}

} // namespace comity::cli
