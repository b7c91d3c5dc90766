// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/statements.h"

#include "store/sql/errors.h"

#include <QSqlError>

namespace comity::store {

namespace {
constexpr qsizetype kMostKept = 200; ///< compiled statements; the lists of requests make many by their filters
} // namespace

Statements::Rows::~Rows()
{
    if (!m_entry)
        return;
    m_entry->query.finish();
    m_entry->busy = false;
}

Result<void> Statements::Rows::end() const { return readToEnd(m_entry->query); }

Result<std::shared_ptr<Statements::Entry>> Statements::take(const QString &sql)
{
    if (const auto known = m_entries.constFind(sql); known != m_entries.constEnd() && !(*known)->busy)
        return *known;
    auto entry = std::make_shared<Entry>(Entry{ QSqlQuery(m_connection.database()) });
    entry->query.setForwardOnly(true);
    if (!entry->query.prepare(sql))
        return databaseError(entry->query.lastError());
    if (m_entries.size() >= kMostKept)
        m_entries.clear(); // those in use live on in their rows
    m_entries.insert(sql, entry);
    return entry;
}

Result<Statements::Rows> Statements::read(const QString &sql, const QVariantList &values)
{
    Result<std::shared_ptr<Entry>> entry = take(sql);
    if (!entry)
        return entry.error();
    QSqlQuery &query = (*entry)->query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    (*entry)->busy = true;
    Rows rows(*entry);
    if (!query.exec())
        return databaseError(query.lastError());
    return rows;
}

Result<QVariant> Statements::value(const QString &sql, const QVariantList &values)
{
    Result<Rows> rows = read(sql, values);
    if (!rows)
        return rows.error();
    if (rows->next())
        return rows->value(0);
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return QVariant();
}

Result<void> Statements::run(const QString &sql, const QVariantList &values)
{
    const Result<Rows> rows = read(sql, values);
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<qint64> Statements::change(const QString &sql, const QVariantList &values)
{
    const Result<Rows> rows = read(sql, values);
    if (!rows)
        return rows.error();
    return static_cast<qint64>(rows->m_entry->query.numRowsAffected());
}

Result<qint64> Statements::insert(const QString &sql, const QVariantList &values)
{
    const Result<Rows> rows = read(sql, values);
    if (!rows)
        return rows.error();
    const QSqlQuery &query = rows->m_entry->query;
    return query.numRowsAffected() == 0 ? 0 : query.lastInsertId().toLongLong();
}

} // namespace comity::store
