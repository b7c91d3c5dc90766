// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QSql>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace comity::store {

/// Binds a value to a placeholder (index from 1) and returns a result code. Nulls, also null strings and byte arrays
/// and invalid dates that are null, become NULL; empty ones stay empty. Integers must fit into 64 bits with sign,
/// doubles must be numbers. QDateTime is stored as an instant: UTC, ISO 8601, milliseconds, "Z"; QDate and QTime as
/// ISO 8601. A type that is not listed here is refused: SQLITE_MISMATCH and `why` (which never holds the value).
[[nodiscard]] int bindValue(sqlite3_stmt *statement, int index, const QVariant &value, QString *why);

/// The value of a column (index from 0) of the current row by its own type: qlonglong, double, QString, QByteArray;
/// NULL is a null of type `nullType`.
[[nodiscard]] QVariant columnValue(sqlite3_stmt *statement, int index, QMetaType nullType,
                                   QSql::NumericalPrecisionPolicy policy);

/// The type of values in a column declared as `declared`, by SQLite's rules of affinity; QString when there is nothing
/// to go by, as for an expression.
[[nodiscard]] QMetaType typeOfDeclaration(const QString &declared);

} // namespace comity::store
