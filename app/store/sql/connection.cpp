// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"

#include "store/sql/driver.h"
#include "store/sql/errors.h"
#include "store/sql/opening.h"
#include "store/sql/sqlite.h"

#include <QSqlError>

namespace comity::store {

namespace {

/// Qt keeps connections by name, for the whole program.
QString nextName()
{
    static std::atomic<int> count{ 0 };
    return QStringLiteral("comity-store-%1").arg(++count);
}

} // namespace

Connection::Connection(sqlite3 *handle, const QString &path)
    : m_path(path), m_driver(new SqlDriver(handle)), m_database(QSqlDatabase::addDatabase(m_driver, nextName()))
{
    m_database.open();
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Connection> Connection::take(sqlite3 *handle, const QString &path)
{
    return std::unique_ptr<Connection>(new Connection(handle, path));
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, RawKey key, const OpenOptions &options)
{
    Result<SqliteHandle> handle = openDatabase(path, key, options.readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!handle)
        return handle.error();
    if (!options.readOnly)
        if (const Result<void> journal = setJournal(handle->get(), Journal::WriteAhead); !journal)
            return journal.error();
    return take(handle->release(), path);
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path, RawKey key)
{
    Result<SqliteHandle> handle = createDatabase(path, key, Journal::WriteAhead);
    if (!handle)
        return handle.error();
    return take(handle->release(), path);
}

// ---- statements

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    if (ok) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        ok = query.exec();
    }
    if (!ok)
        return databaseError(query.lastError());
    return query;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> done = query(sql, values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> rows = query(sql, values);
    if (!rows)
        return rows.error();
    if (rows->next())
        return rows->value(0);
    if (const Result<void> end = readToEnd(*rows); !end)
        return end.error();
    return QVariant();
}

Result<void> Connection::forEach(const QString &sql, const QVariantList &values,
                                 const std::function<Result<void>(const QSqlQuery &row)> &row)
{
    Result<QSqlQuery> rows = query(sql, values);
    if (!rows)
        return rows.error();
    while (rows->next())
        if (const Result<void> taken = row(*rows); !taken)
            return taken;
    return readToEnd(*rows);
}

// ---- transactions

bool Connection::inTransaction() const { return handle() && sqlite3_get_autocommit(handle()) == 0; }

Result<void> Connection::mayWork() const
{
    if (!handle() || !m_driver->native().isOwnThread())
        return databaseError(SQLITE_MISUSE, QStringLiteral("The connection is closed or belongs to another thread"));
    if (m_driver->native().isStopped())
        return databaseError(SQLITE_INTERRUPT, QStringLiteral("interrupted"));
    return {};
}

/// Not through run(): the end of a transaction must pass although the work was told to stop.
Result<void> Connection::control(const QString &sql)
{
    if (!handle() || !m_driver->native().isOwnThread())
        return databaseError(SQLITE_MISUSE, QStringLiteral("The connection is closed or belongs to another thread"));
    if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseError(handle());
    return {};
}

Result<void> Connection::transaction(const std::function<Result<void>()> &work)
{
    const QString savepoint = QStringLiteral("comity_%1").arg(m_depth);
    const bool inner = m_depth > 0 || inTransaction();
    Result<void> begun = control(inner ? QStringLiteral("SAVEPOINT ") + savepoint : QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return begun;
    ++m_depth;
    m_driver->native().expectTransaction(true);
    Result<void> outcome = work();
    --m_depth;
    m_driver->native().expectTransaction(m_depth > 0);
    if (outcome && m_driver->native().isStopped())
        outcome = databaseError(SQLITE_INTERRUPT, QStringLiteral("stopped before the commit"));
    if (outcome)
        outcome = control(inner ? QStringLiteral("RELEASE ") + savepoint : QStringLiteral("COMMIT"));
    if (!outcome)
        undo(inner ? savepoint : QString());
    return outcome;
}

/// What fails here leaves no transaction open that could be committed later: closing the connection rolls back.
void Connection::undo(const QString &savepoint)
{
    if (!inTransaction()) // a full disk, for one, has rolled back already
        return;
    if (savepoint.isEmpty() || !control(QStringLiteral("ROLLBACK TO ") + savepoint)
        || !control(QStringLiteral("RELEASE ") + savepoint))
        (void)control(QStringLiteral("ROLLBACK"));
}

// ---- stopping

void Connection::interrupt() { m_driver->native().interrupt(); }

void Connection::setStopFlag(std::shared_ptr<const std::atomic<bool>> flag)
{
    m_driver->native().setStopFlag(std::move(flag));
}

void Connection::abandonReading() { m_driver->native().abandon(); }

sqlite3 *Connection::handle() const { return m_driver->native().get(); }

} // namespace comity::store
