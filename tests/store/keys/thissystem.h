// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/files.h"
#include "store/keys/system.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace comity::store {

inline FileSync systemFiles() { return { &writeNewFile, &replaceFile, &syncFolder }; }

inline LockSystem thisSystem()
{
    return { &tryLockFile,
             &processIdentity,
             &networkFileSystem,
             QSysInfo::machineHostName(),
             QString::fromLatin1(QSysInfo::machineUniqueId()),
             accountName(),
             QCoreApplication::applicationPid() };
}

} // namespace comity::store
