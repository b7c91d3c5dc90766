// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "store/sql/keying.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace comity::store {

struct SqliteClose
{
    void operator()(sqlite3 *handle) const;
};
using SqliteHandle = std::unique_ptr<sqlite3, SqliteClose>;

enum class OpenMode { ReadOnly, ReadWrite };
enum class Journal { WriteAhead, Rollback }; ///< Rollback: one file alone, as a copy for keeping must be

/// What every opening goes through: nothing is created, the key is set before anything is read, and the library has to
/// prove that it is SQLCipher and keeps temporary data in memory. Errors as in Connection::open.
[[nodiscard]] Result<SqliteHandle> openDatabase(const QString &path, RawKey key, OpenMode mode);

/// Makes the file, for its owner only, and an empty database in it. "db.exists" when anything is there. On failure no
/// file stays.
[[nodiscard]] Result<SqliteHandle> createDatabase(const QString &path, RawKey key, Journal journal);

/// Switches the journal and makes sure of it.
[[nodiscard]] Result<void> setJournal(sqlite3 *handle, Journal journal);

/// The first column of the first row of a PRAGMA; empty when it gives none. For fixed text only.
[[nodiscard]] Result<QString> pragma(sqlite3 *handle, const char *sql);

/// What the library said about itself, judged. "db.cipher": it is not SQLCipher 4.6 or newer, so nothing would be
/// encrypted. "db.tempStore": it would write temporary data in plain text.
[[nodiscard]] Result<void> checkLibrary(const QString &cipherVersion, const QString &tempStore);

} // namespace comity::store
