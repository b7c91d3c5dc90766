// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/helperprogram.h"

#include <QCoreApplication>
#include <QDir>

namespace comity::desk {

namespace {

QString &otherPlace()
{
    static QString path;
    return path;
}

} // namespace

QString helperProgram()
{
    if (!otherPlace().isEmpty())
        return otherPlace();
    const QDir folder(QCoreApplication::applicationDirPath());
    const QStringList found = folder.entryList({ QStringLiteral("comity-cli"), QStringLiteral("comity-cli.exe") });
    return folder.filePath(found.value(0, QStringLiteral("comity-cli")));
}

void setHelperProgram(const QString &path) { otherPlace() = path; }

} // namespace comity::desk
