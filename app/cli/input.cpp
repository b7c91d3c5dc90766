// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace comity::cli {

namespace {

struct InputStrings
{
    Q_DECLARE_TR_FUNCTIONS(InputStrings)
};

Error tooLarge(const QString &path, qint64 limit)
{
    return { InputStrings::tr("The file is larger than %1 MiB.").arg(limit / (1024 * 1024)),
             inputName(path),
             QStringLiteral("input.size"),
             {} };
}

} // namespace

QString inputName(const QString &path) { return path == QLatin1String("-") ? QStringLiteral("<stdin>") : path; }

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    QFile file;
    bool opened = false;
    if (path == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(path).isDir())
            return Error{ InputStrings::tr("This is a folder, not a file."), path, QStringLiteral("input.folder"), {} };
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return Error{ InputStrings::tr("The file cannot be read (%1).").arg(file.errorString()), inputName(path),
                      QStringLiteral("input.open"), file.errorString() };
    if (file.size() > limit)
        return tooLarge(path, limit);
    QByteArray bytes;
    while (bytes.size() <= limit) { // a pipe or a device does not say its size
        const QByteArray part = file.read(qMin<qint64>(1 << 20, limit + 1 - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ InputStrings::tr("The file cannot be read (%1).").arg(file.errorString()), inputName(path),
                      QStringLiteral("input.read"), file.errorString() };
    if (bytes.size() > limit)
        return tooLarge(path, limit);
    return bytes;
}

} // namespace comity::cli
