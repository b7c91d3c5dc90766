// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace comity {

QString fontsFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char *candidate :
         { "../share/comity/fonts", "share/comity/fonts", "../../share/comity/fonts", "../../../share/comity/fonts" }) {
        const QString folder = program.absoluteFilePath(QString::fromLatin1(candidate));
        if (QDir(folder).exists())
            return QDir::cleanPath(folder);
    }
    return {};
}

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/comity");
}

} // namespace comity
