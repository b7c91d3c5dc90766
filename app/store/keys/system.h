// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace comity::store {

// What the keys of a vault need of the operating system and Qt does not have. app/platform has the functions; whoever
// puts the program together hands them in, and a test hands in ones that fail.

/// Writing so that it outlives a power cut.
struct FileSync
{
    /// A new file that only its owner may read, on the medium when this returns. Fails when there is one already.
    std::function<Result<void>(const QString &path, const QByteArray &content)> writeNew;
    /// `to` becomes what `from` is, at one moment; an earlier `to` is gone.
    std::function<Result<void>(const QString &from, const QString &to)> replace;
    /// The names in a folder are on the medium when this returns.
    std::function<Result<void>(const QString &folder)> syncFolder;
};

/// Who is who on this computer, and locks that end with the process that took them.
struct LockSystem
{
    /// Locks a file, which is made if there is none (for its owner alone), until what is returned goes. Code
    /// "lock.held" when another process, or another lock of this one, has it.
    std::function<Result<std::shared_ptr<void>>(const QString &path)> tryLock;
    /// Tells a process from every other that has or had the same id, across restarts of the computer; empty when there
    /// is no such process.
    std::function<QString(qint64 pid)> processIdentity;
    /// The kind of network file system a folder lies on ("nfs4"); empty on a local one.
    std::function<QString(const QString &folder)> networkFileSystem;
    QString host;    ///< name of this computer
    QString machine; ///< tells this computer from others of that name
    QString account; ///< name of the user who runs the program
    qint64 pid = 0;  ///< of this process
};

} // namespace comity::store
