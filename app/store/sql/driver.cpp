// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/driver.h"

#include "store/sql/result.h"
#include "store/sql/sqlite.h"
#include "store/sql/sqltext.h"
#include "store/sql/tableinfo.h"

#include <QSqlError>
#include <QSqlIndex>
#include <QSqlRecord>

namespace comity::store {

SqlDriver::SqlDriver(sqlite3 *handle) : m_handle(std::make_shared<Handle>(handle)) { }

SqlDriver::~SqlDriver() { m_handle->close(); }

bool SqlDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders: // QSqlResult rewrites named ones to these and repeats what is named twice
    case LastInsertId:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery: return true;
    case QuerySize:
    case NamedPlaceholders:
    case BatchOperations:
    case EventNotifications:
    case SimpleLocking: // a table can be written beside a query that reads it: models need not let go of theirs
    case MultipleResultSets: return false;
    }
    return false;
}

bool SqlDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    setOpen(m_handle->get() != nullptr);
    setOpenError(!isOpen());
    if (isOpenError())
        setLastError(QSqlError(QStringLiteral("A closed connection cannot be opened again"), {},
                               QSqlError::ConnectionError, QString::number(SQLITE_MISUSE)));
    return isOpen();
}

void SqlDriver::close()
{
    m_handle->close();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlDriver::createResult() const { return new SqlResult(this, m_handle); }

QVariant SqlDriver::handle() const { return QVariant::fromValue(static_cast<void *>(m_handle->get())); }

bool SqlDriver::control(const char *sql)
{
    const bool usable = m_handle->isOwnThread() && m_handle->get();
    const int code = usable ? sqlite3_exec(m_handle->get(), sql, nullptr, nullptr, nullptr) : SQLITE_MISUSE;
    if (code == SQLITE_OK)
        return true;
    setLastError(QSqlError(QStringLiteral("The transaction failed"),
                           QString::fromUtf8(usable ? sqlite3_errmsg(m_handle->get()) : sqlite3_errstr(code)),
                           QSqlError::TransactionError, QString::number(code)));
    return false;
}

/// IMMEDIATE: a reader that turns into a writer later can fail in a way that no waiting mends.
bool SqlDriver::beginTransaction() { return control("BEGIN IMMEDIATE"); }

bool SqlDriver::commitTransaction() { return control("COMMIT"); }

bool SqlDriver::rollbackTransaction() { return control("ROLLBACK"); }

bool SqlDriver::cancelQuery()
{
    m_handle->interrupt();
    return true;
}

QStringList SqlDriver::tables(QSql::TableType type) const { return tableNames(*this, type); }

QSqlRecord SqlDriver::record(const QString &table) const { return tableRecord(*this, unquotedIdentifier(table)); }

QSqlIndex SqlDriver::primaryIndex(const QString &table) const { return primaryKey(*this, unquotedIdentifier(table)); }

QString SqlDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    return quotedIdentifier(identifier);
}

} // namespace comity::store
