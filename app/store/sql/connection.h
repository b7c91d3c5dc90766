// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "store/sql/keying.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;

namespace comity::store {

class SqlDriver;

/// How much of a file is looked at.
enum class Soundness {
    Pages,  ///< every page by its keyed hash, and the shape of all tables and indexes
    Indexes ///< besides, that every index has just the rows of its table; takes some times as long
};

struct OpenOptions
{
    bool readOnly = false; ///< for copies that were put away: no lock is taken, nothing can be written
};

/// One connection to an encrypted database. It belongs to the thread that opened it and must end there; only
/// interrupt() may be called from elsewhere. There is one connection to a database at a time: it holds the file
/// exclusively. While it is open nothing in this program may open the file otherwise, not even to read: closing such a
/// file drops the locks that POSIX keeps for the whole process.
///
/// Every change is on the disk when the call that committed it returns (WAL, synchronous=FULL). Values are always
/// bound, never written into the SQL; their types are those of bindValue() (values.h). ATTACH and VACUUM are off.
///
/// Errors, besides those named below, are those of databaseError() (errors.h).
class Connection
{
public:
    /// Never creates. "db.missing", "db.empty" (0 bytes), "db.damaged" (also when the key does not fit: SQLCipher
    /// cannot tell), "db.cipher", "db.tempStore", "db.foreign" (made by another program), "db.locked", "db.readOnly".
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, RawKey key,
                                                                  const OpenOptions &options = {});
    /// A new file, for its owner only. "db.exists", "db.io".
    [[nodiscard]] static Result<std::unique_ptr<Connection>> create(const QString &path, RawKey key);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// For QSqlQuery and models.
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] QString path() const { return m_path; }

    /// One statement, values by position.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// The same, executed and before its first row; forward only. After the loop over next() ask readToEnd()
    /// (errors.h).
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for each row; its error ends the reading and is passed on.
    Result<void> forEach(const QString &sql, const QVariantList &values,
                         const std::function<Result<void>(const QSqlQuery &row)> &row);

    /// BEGIN IMMEDIATE … COMMIT; rolled back when `work` or the commit fails. Inside another transaction it is a
    /// savepoint: its failure undoes its own changes only, and the outer work decides about the rest.
    Result<void> transaction(const std::function<Result<void>()> &work);
    [[nodiscard]] bool inTransaction() const;

    /// Moves everything from the log into the database file and empties the log. "db.busy" while a forward-only query
    /// is half read or a transaction is open.
    Result<void> checkpoint();

    /// A copy with a key of its own, whole and on the disk when this returns. `progress` (pages done, of so many)
    /// returns false to cancel: "db.cancelled", and no file stays. Errors as Backup::start() and Backup::step(), which
    /// also serve to do it in portions.
    Result<void> backupTo(const QString &path, RawKey destinationKey,
                          const std::function<bool(int done, int total)> &progress = {});

    /// Encrypts everything anew; atomic, about 2 s per 100 MB. Not inside a transaction and not while a forward-only
    /// query is half read ("db.busy": nothing happened). The database is closed and opened again with the new key,
    /// because SQLCipher does not say when it failed: with "db.notRekeyed" the connection is closed and the file has
    /// either the former or the new key, whole.
    Result<void> rekey(RawKey newKey);

    /// What is wrong with the file, one line each in SQLite's own words; empty when it is sound. Some seconds per 100
    /// MB. Both ask the search indexes whether they hold together (searchindex.h asks them more). After damage was
    /// found the connection gives no more pages: close it. Old pages put back are not seen here.
    [[nodiscard]] Result<QStringList> integrityProblems(Soundness soundness = Soundness::Pages);

    /// Stops the statement that runs now: it fails with "db.cancelled". Any thread, while the connection lives.
    void interrupt();
    /// While the flag is true no statement starts and a running one soon stops ("db.cancelled"); transactions are
    /// rolled back, not committed.
    void setStopFlag(std::shared_ptr<const std::atomic<bool>> flag);
    /// Ends all reading: results half read fail with "db.cancelled" at their next row. After an interruption.
    void abandonReading();

    /// Open, on its own thread, not told to stop.
    [[nodiscard]] Result<void> mayWork() const;
    /// For bulk work inside app/store only, after mayWork(); null once closed.
    [[nodiscard]] sqlite3 *handle() const;

private:
    Connection(sqlite3 *handle, const QString &path);
    static std::unique_ptr<Connection> take(sqlite3 *handle, const QString &path);
    Result<void> control(const QString &sql);
    void undo(const QString &savepoint);

    QString m_path;
    SqlDriver *m_driver; ///< owned by m_database
    QSqlDatabase m_database;
    int m_depth = 0; ///< of transactions
};

} // namespace comity::store
