// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QStringList>

namespace comity::store {

/// What the tables of a database look like, as Qt's models ask for it. Empty when the table is not there or the
/// connection is closed.

/// Sorted by name; the shadow tables of full-text search belong to nobody and are left out.
[[nodiscard]] QStringList tableNames(const QSqlDriver &driver, QSql::TableType type);
/// The columns that SELECT * gives, generated ones read-only.
[[nodiscard]] QSqlRecord tableRecord(const QSqlDriver &driver, const QString &table);
/// The columns of the primary key in the order of the key, not of the table.
[[nodiscard]] QSqlIndex primaryKey(const QSqlDriver &driver, const QString &table);

} // namespace comity::store
