// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/tableinfo.h"

#include "store/sql/values.h"

#include <QSqlField>
#include <QSqlQuery>

#include <algorithm>
#include <vector>

namespace comity::store {

namespace {

struct Column
{
    QSqlField field;
    int keyOrdinal = 0; ///< from 1; 0: not part of the primary key
};

/// The value of a default that is a plain literal; nothing for expressions, which the database computes.
QVariant defaultValue(const QString &sql)
{
    const QChar quote(u'\'');
    if (sql.size() >= 2 && sql.startsWith(quote) && sql.endsWith(quote))
        return sql.sliced(1, sql.size() - 2).replace(QStringLiteral("''"), quote);
    bool ok = false;
    if (const qlonglong number = sql.toLongLong(&ok); ok)
        return number;
    if (const double number = sql.toDouble(&ok); ok)
        return number;
    return {};
}

QSqlQuery executed(const QSqlDriver &driver, const QString &sql, const QVariant &value)
{
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    query.prepare(sql);
    query.addBindValue(value);
    query.exec();
    return query;
}

std::vector<Column> columnsOf(const QSqlDriver &driver, const QString &table)
{
    std::vector<Column> columns;
    QSqlQuery query = executed(driver,
                               QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk, hidden "
                                              "FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid"),
                               table);
    while (query.next()) {
        Column column{ QSqlField(query.value(0).toString(), typeOfDeclaration(query.value(1).toString()), table),
                       query.value(4).toInt() };
        column.field.setRequired(query.value(2).toBool());
        column.field.setDefaultValue(defaultValue(query.value(3).toString()));
        const bool generated = query.value(5).toInt() != 0;
        column.field.setReadOnly(generated);
        columns.push_back(std::move(column));
    }
    return columns;
}

/// A single INTEGER key of a table with row ids is the row id: the database gives it.
void markRowId(const QSqlDriver &driver, const QString &table, std::vector<Column> &columns)
{
    const auto isKey = [](const Column &column) { return column.keyOrdinal > 0; };
    if (std::ranges::count_if(columns, isKey) != 1)
        return;
    Column &key = *std::ranges::find_if(columns, isKey);
    QSqlQuery query
        = executed(driver,
                   QStringLiteral("SELECT 1 FROM pragma_table_list AS l JOIN pragma_table_xinfo(l.name) AS c "
                                  "WHERE l.name = ? AND l.wr = 0 AND c.pk > 0 "
                                  "AND c.type = 'INTEGER' COLLATE NOCASE"),
                   table);
    key.field.setAutoValue(query.next());
}

} // namespace

QStringList tableNames(const QSqlDriver &driver, QSql::TableType type)
{
    QString condition;
    if (type & QSql::Tables)
        condition += QStringLiteral(" OR (type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\')");
    if (type & QSql::Views)
        condition += QStringLiteral(" OR type = 'view'");
    if (type & QSql::SystemTables)
        condition += QStringLiteral(" OR (type = 'table' AND name LIKE 'sqlite\\_%' ESCAPE '\\')");
    QSqlQuery query = executed(
        driver,
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = ? AND (0%1) ORDER BY name").arg(condition),
        QStringLiteral("main"));
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    return names;
}

QSqlRecord tableRecord(const QSqlDriver &driver, const QString &table)
{
    std::vector<Column> columns = columnsOf(driver, table);
    markRowId(driver, table, columns);
    QSqlRecord record;
    for (const Column &column : columns)
        record.append(column.field);
    return record;
}

QSqlIndex primaryKey(const QSqlDriver &driver, const QString &table)
{
    std::vector<Column> columns = columnsOf(driver, table);
    markRowId(driver, table, columns);
    std::ranges::stable_sort(columns, {}, &Column::keyOrdinal);
    QSqlIndex index(table);
    for (const Column &column : columns)
        if (column.keyOrdinal > 0)
            index.append(column.field);
    return index;
}

} // namespace comity::store
