// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outsidefiles.h"

#include "common/translation.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace comity::desk {

namespace {

struct OutsideFilesStrings
{
    Q_DECLARE_TR_FUNCTIONS(OutsideFilesStrings)
};

Error cannotRead(const QFile &file, const QString &name, const char *code)
{
    return { OutsideFilesStrings::tr("The file cannot be read (%1).").arg(file.errorString()), name,
             QString::fromLatin1(code), file.errorString() };
}

Error tooLarge(const QString &name, qint64 limit)
{
    return { OutsideFilesStrings::tr("The file is larger than %1 MiB.").arg(limit / (1024 * 1024)),
             name,
             QStringLiteral("input.size"),
             {} };
}

} // namespace

Result<void> openFromOutside(QFile &file)
{
    if (QFileInfo(file.fileName()).isDir())
        return Error{ OutsideFilesStrings::tr("This is a folder, not a file."),
                      file.fileName(),
                      QStringLiteral("input.folder"),
                      {} };
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file, file.fileName(), "input.open");
    return {};
}

Result<QByteArray> readToEnd(QFile &file, const QString &name, qint64 limit)
{
    if (file.size() > limit)
        return tooLarge(name, limit);
    QByteArray bytes;
    while (bytes.size() <= limit) { // a pipe or a device does not say its size
        const QByteArray part = file.read(qMin<qint64>(1 << 20, limit + 1 - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file, name, "input.read");
    if (bytes.size() > limit)
        return tooLarge(name, limit);
    return bytes;
}

Result<QByteArray> readFromOutside(const QString &path, qint64 limit)
{
    QFile file(path);
    if (const auto opened = openFromOutside(file); !opened)
        return opened.error();
    return readToEnd(file, path, limit);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

Error cannotWrite(const QSaveFile &file)
{
    return { OutsideFilesStrings::tr("The file cannot be written (%1).").arg(file.errorString()), file.fileName(),
             QStringLiteral("output.write"), file.errorString() };
}

} // namespace comity::desk
