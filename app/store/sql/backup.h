// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "store/sql/opening.h"

#include <QString>

#include <memory>

struct sqlite3_backup;

namespace comity::store {

class Connection;

/// A copy of an open database, encrypted with a key of its own, made in steps so that other work of the connection can
/// run between them: what that changes is in the copy too. The copy is one file (no log beside it), on the disk and
/// closed when step() says so. A copy that was not finished is removed.
///
/// Used on the connection's thread, and ends before the connection.
class Backup
{
public:
    static constexpr int kPages = 256; ///< of a step: 1 MiB, some 20 ms

    /// "db.exists" when there is a file already; other errors as Connection::create().
    [[nodiscard]] static Result<std::unique_ptr<Backup>> start(Connection &source, const QString &path,
                                                               RawKey destinationKey);
    ~Backup();
    Q_DISABLE_COPY_MOVE(Backup)

    /// Copies so many pages; true when that was the last step. "db.busy" while the source is inside a transaction that
    /// writes, "db.cancelled" by the connection's stop flag, "db.damaged" when a page of the source is.
    [[nodiscard]] Result<bool> step(int pages = kPages);
    [[nodiscard]] int done() const;  ///< pages
    [[nodiscard]] int total() const; ///< pages; 0 before the first step

private:
    Backup(Connection &source, const QString &path, SqliteHandle destination);
    [[nodiscard]] Result<void> finish();

    Connection &m_source;
    QString m_path;
    SqliteHandle m_destination;
    sqlite3_backup *m_backup = nullptr;
    int m_total = 0; ///< pages, once finished
    bool m_finished = false;
};

} // namespace comity::store
