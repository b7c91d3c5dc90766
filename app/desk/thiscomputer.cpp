// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/thiscomputer.h"

#include "platform/files.h"
#include "platform/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

namespace comity::desk {

using namespace store;

namespace {

QString lastSlotFile(const VaultSystem &system, const QUuid &vault)
{
    return QDir(system.witnessFolder).filePath(vault.toString(QUuid::WithoutBraces) + QStringLiteral(".slot"));
}

} // namespace

VaultSystem thisComputer(const Clock &clock)
{
    VaultSystem system;
    system.files = { &writeNewFile, &replaceFile, &syncFolder };
    system.locks = { &tryLockFile,
                     &processIdentity,
                     &networkFileSystem,
                     QSysInfo::machineHostName(),
                     QString::fromLatin1(QSysInfo::machineUniqueId()),
                     accountName(),
                     QCoreApplication::applicationPid() };
    system.clock = clock;
    system.witnessFolder = stateFolder() + QStringLiteral("/heads");
    return system;
}

QUuid lastSlot(const VaultSystem &system, const QString &folder)
{
    // The header is read for its vault's id alone; whether it holds is found out on opening.
    QFile header(QDir(folder).filePath(QStringLiteral("vault.hdr")));
    if (!header.open(QIODevice::ReadOnly))
        return {};
    const auto parsed = Header::parse(header.read(kHeaderBytesMost));
    if (!parsed)
        return {};
    QFile file(lastSlotFile(system, parsed->vault()));
    return file.open(QIODevice::ReadOnly) ? QUuid(QString::fromLatin1(file.read(64)).trimmed()) : QUuid();
}

void rememberSlot(const VaultSystem &system, const Vault &vault)
{
    QSaveFile file(lastSlotFile(system, vault.id()));
    if (!QDir().mkpath(system.witnessFolder) || !file.open(QIODevice::WriteOnly))
        return;
    file.write(vault.officer().slot.toLatin1());
    file.commit();
}

} // namespace comity::desk
