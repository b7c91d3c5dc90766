// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/result.h"

#include "store/sql/handle.h"
#include "store/sql/sqlite.h"
#include "store/sql/sqltext.h"
#include "store/sql/values.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <algorithm>
#include <climits>

namespace comity::store {

SqlResult::SqlResult(const QSqlDriver *driver, std::shared_ptr<Handle> handle)
    : QSqlResult(driver), m_handle(std::move(handle))
{
}

SqlResult::~SqlResult() { m_handle->remove(this); }

QVariant SqlResult::handle() const { return QVariant::fromValue(static_cast<void *>(m_statement)); }

void SqlResult::finalise()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_reading = false;
}

void SqlResult::abandon()
{
    if (!m_reading)
        return;
    sqlite3_reset(m_statement);
    m_reading = false;
    m_abandoned = true;
}

int SqlResult::readRest()
{
    int code = m_reading ? SQLITE_ROW : SQLITE_DONE;
    while (m_keepsRows && code == SQLITE_ROW)
        code = step();
    return code;
}

bool SqlResult::fail(int resultCode, const QString &what, const QString &detail)
{
    const bool connection = (resultCode & 0xff) == SQLITE_MISUSE;
    setLastError(QSqlError(what, detail, connection ? QSqlError::ConnectionError : QSqlError::StatementError,
                           QString::number(resultCode)));
    return false;
}

bool SqlResult::mayWork(const QString &what)
{
    if (!m_handle->isOwnThread())
        return fail(SQLITE_MISUSE, what, QStringLiteral("The connection belongs to another thread"));
    if (!m_handle->get())
        return fail(SQLITE_MISUSE, what, QStringLiteral("The connection is closed"));
    if (m_handle->isStopped())
        return fail(SQLITE_INTERRUPT, what, QStringLiteral("interrupted"));
    if (m_handle->hasLostTransaction())
        return fail(SQLITE_ABORT_ROLLBACK, what, QStringLiteral("The transaction was rolled back"));
    return true;
}

/// The words of SQLite, except where they may repeat what was bound: run-time errors of functions and of full-text
/// search quote their arguments.
QString SqlResult::failureText(int resultCode) const
{
    const bool mayQuote = (resultCode & 0xff) == SQLITE_ERROR && sqlite3_bind_parameter_count(m_statement) > 0;
    return QString::fromUtf8(mayQuote ? sqlite3_errstr(resultCode) : sqlite3_errmsg(m_handle->get()));
}

// ---- preparing

bool SqlResult::prepare(const QString &query)
{
    const QString what = QStringLiteral("The statement cannot be prepared");
    if (!mayWork(what))
        return false;
    m_handle->remove(this); // the statement before this one goes
    m_record.clear();
    m_rows.clear();
    m_rowsAffected = -1;
    m_lastInsertId.clear();
    setSelect(false);

    const QByteArray sql = query.toUtf8();
    if (sql.contains('\0')) // SQLite would stop reading there
        return fail(SQLITE_MISUSE, what, QStringLiteral("The statement holds U+0000"));
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_handle->get(), sql.constData(), static_cast<int>(sql.size()) + 1, 0,
                                        &m_statement, &tail);
    if (code != SQLITE_OK)
        return fail(code, what, QString::fromUtf8(sqlite3_errmsg(m_handle->get())));
    m_handle->add(this);
    const QByteArrayView rest = QByteArrayView(sql).sliced(tail - sql.constData());
    if (!m_statement || skipNothing(rest) != rest.size()) {
        m_handle->remove(this);
        return fail(SQLITE_MISUSE, what, QStringLiteral("Exactly one statement is wanted"));
    }
    m_inserts = isInsert(sql);
    describe();
    return true;
}

void SqlResult::describe()
{
    m_record.clear();
    m_types.clear();
    const int columns = sqlite3_column_count(m_statement);
    for (int i = 0; i < columns; ++i) {
        const QString declared = QString::fromUtf8(sqlite3_column_decltype(m_statement, i));
        m_types.append(typeOfDeclaration(declared));
        m_record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), m_types.last(),
                                  QString::fromUtf8(sqlite3_column_table_name(m_statement, i))));
    }
}

QSqlRecord SqlResult::record() const { return isActive() && isSelect() ? m_record : QSqlRecord(); }

// ---- executing

bool SqlResult::reset(const QString &query) { return prepare(query) && exec(); }

bool SqlResult::bindAll()
{
    const QString what = QStringLiteral("A value cannot be bound");
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    if (wanted != boundValueCount())
        return fail(SQLITE_RANGE, what,
                    QStringLiteral("The statement wants %1 values and has %2").arg(wanted).arg(boundValueCount()));
    for (int i = 0; i < wanted; ++i) {
        QString why;
        const int code = store::bindValue(m_statement, i + 1, boundValue(i), &why);
        if (code != SQLITE_OK)
            return fail(code, what, why.isEmpty() ? QString::fromUtf8(sqlite3_errstr(code)) : why);
    }
    return true;
}

bool SqlResult::exec()
{
    const QString what = QStringLiteral("The statement cannot be executed");
    m_rows.clear();
    m_firstRow = 0;
    m_rowsAffected = -1;
    m_lastInsertId.clear();
    m_abandoned = false;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    if (!mayWork(what))
        return false;
    if (!m_statement)
        return fail(SQLITE_MISUSE, what, QStringLiteral("No statement is prepared"));
    sqlite3_reset(m_statement); // its code is that of the last execution, which was reported then
    m_reading = false;
    if (!bindAll())
        return false;

    const bool reads = sqlite3_stmt_readonly(m_statement) != 0;
    m_keepsRows = !isForwardOnly() || !reads;
    m_changesBefore = sqlite3_total_changes64(m_handle->get());
    m_handle->clearInserted();
    int code = step();
    while (!reads && code == SQLITE_ROW)
        code = step();
    if ((code & 0xff) == SQLITE_INTERRUPT)
        m_handle->abandon();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return false;
    if (sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_REPREPARE, 1) > 0)
        describe(); // the tables changed since
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

bool SqlResult::execBatch(bool arrayBind)
{
    for (int i = 0; i < boundValueCount(); ++i)
        if (boundValue(i).toList().size() != boundValue(0).toList().size())
            return fail(SQLITE_RANGE, QStringLiteral("The batch cannot be executed"),
                        QStringLiteral("The lists of values differ in length"));
    return QSqlResult::execBatch(arrayBind);
}

/// At the end, and after an error, the statement is reset: it holds nothing of the database any more.
int SqlResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        QVariantList row;
        const int columns = sqlite3_column_count(m_statement);
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            const QMetaType type = m_types.value(i, QMetaType(QMetaType::QString));
            row.append(columnValue(m_statement, i, type, numericalPrecisionPolicy()));
        }
        if (!m_keepsRows && !m_rows.empty()) {
            m_rows.clear();
            ++m_firstRow;
        }
        m_rows.push_back(std::move(row));
        m_reading = true;
        return code;
    }
    m_reading = false;
    if (code == SQLITE_DONE) {
        noteChanges();
    } else {
        const int extended = sqlite3_extended_errcode(m_handle->get());
        fail(extended, QStringLiteral("The statement failed"), failureText(extended));
    }
    sqlite3_reset(m_statement);
    return code;
}

void SqlResult::noteChanges()
{
    if (sqlite3_stmt_readonly(m_statement))
        return;
    sqlite3 *handle = m_handle->get();
    const bool changed
        = sqlite3_total_changes64(handle) != m_changesBefore; // changes() is stale after other statements
    m_rowsAffected = changed ? static_cast<int>(std::min<qint64>(sqlite3_changes64(handle), INT_MAX)) : 0;
    if (m_inserts && m_handle->hasInserted())
        m_lastInsertId = static_cast<qlonglong>(sqlite3_last_insert_rowid(handle));
}

// ---- reading

bool SqlResult::readRow()
{
    const QString what = QStringLiteral("The next row cannot be read");
    if (m_abandoned)
        return fail(SQLITE_INTERRUPT, what, QStringLiteral("interrupted"));
    if (!m_reading)
        return false;
    if (!mayWork(what))
        return false;
    const int code = step();
    if ((code & 0xff) == SQLITE_INTERRUPT)
        m_handle->abandon();
    return code == SQLITE_ROW;
}

bool SqlResult::fetch(int index)
{
    if (index < m_firstRow)
        return false;
    while (index >= m_firstRow + static_cast<qsizetype>(m_rows.size()))
        if (!readRow())
            return false;
    setAt(index);
    return true;
}

bool SqlResult::fetchFirst() { return fetch(0); }

bool SqlResult::fetchLast()
{
    while (readRow()) { }
    if (m_rows.empty() || lastError().isValid())
        return false;
    setAt(static_cast<int>(m_firstRow + static_cast<qsizetype>(m_rows.size()) - 1));
    return true;
}

const QVariantList *SqlResult::currentRow() const
{
    const qsizetype row = at() - m_firstRow;
    return at() >= 0 && row >= 0 && row < static_cast<qsizetype>(m_rows.size()) ? &m_rows.at(static_cast<size_t>(row))
                                                                                : nullptr;
}

QVariant SqlResult::data(int column)
{
    const QVariantList *row = currentRow();
    return row ? row->value(column) : QVariant();
}

bool SqlResult::isNull(int column) { return data(column).isNull(); }

void SqlResult::detachFromResultSet()
{
    if (m_statement && m_handle->isOwnThread())
        sqlite3_reset(m_statement);
    m_reading = false;
    m_rows.clear();
}

} // namespace comity::store
