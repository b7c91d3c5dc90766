// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace comity {

// Files that outlive a power cut, and locks that end with their process: what Qt has no call for. Any thread.

/// Makes a file that only its owner may read; its content is on the medium when this returns. Refuses a name that is
/// taken, by a link too. A file that could not be written whole is removed. Errors: "file.exists", "file.full",
/// "file.write".
[[nodiscard]] Result<void> writeNewFile(const QString &path, const QByteArray &content);
/// Gives a file another name, at one moment, in place of what had that name. Error: "file.replace".
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);
/// The names in a folder are on the medium when this returns. Error: "file.sync".
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// Locks a file, making it for its owner alone if there is none, until what is returned goes or the process ends;
/// children do not inherit it. Others may still read and write the file. Errors: "lock.held" (by whomever, this process
/// included), "lock.open", "lock.system" (the file system has no locks).
[[nodiscard]] Result<std::shared_ptr<void>> tryLockFile(const QString &path);

/// The kind of network file system a folder lies on ("nfs4", "fuse.sshfs"), or of one shared with another system; empty
/// on a local one. For a folder that is not there yet, of the nearest one above it.
[[nodiscard]] QString networkFileSystem(const QString &folder);
/// Whether a file system of this kind lies on another computer, or can be written to from one.
[[nodiscard]] bool isNetworkFileSystem(const QString &kind);

/// Tells a process from every other that has or had the same id, across restarts; empty when there is no such process.
[[nodiscard]] QString processIdentity(qint64 pid);
/// The name of the user whose process this is; empty when the system has none.
[[nodiscard]] QString accountName();

} // namespace comity
