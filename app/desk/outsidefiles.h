// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

class QFile;
class QSaveFile;

namespace comity::desk {

// Files that come from outside of the vault and go there. Any thread.

/// Opens a file for reading. Errors: "input.folder", "input.open".
[[nodiscard]] Result<void> openFromOutside(QFile &file);
/// What is left in an open file, a pipe or a device, but never more than `limit` bytes. `name` stands for it in the
/// place of an error. Errors: "input.size", before it is in memory where its size is known; "input.read".
[[nodiscard]] Result<QByteArray> readToEnd(QFile &file, const QString &name, qint64 limit);
/// Both.
[[nodiscard]] Result<QByteArray> readFromOutside(const QString &path, qint64 limit);

/// Writes a whole file; what stood there goes only when all of it is written. Error: "output.write".
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// "output.write", with the system's reason.
[[nodiscard]] Error cannotWrite(const QSaveFile &file);

} // namespace comity::desk
