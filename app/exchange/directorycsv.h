// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/directoryreader.h"

#include <QSet>

namespace comity {

/// Entries that a table brought, and what the table speaks of: a field without a column is not in it at all.
struct DirectoryTable
{
    DirectoryRecords records;
    QSet<QString> fields; ///< keys of the forms
};

/// The directory as a table, UTF-8 with a byte order mark: a row for each entry, a column for each field and, where a
/// field has languages, one for each of them ("name" for what serves all, "name.ar" …). Lists stand apart by spaces;
/// what has rows of its own (hours, keys, declarations) is JSON as in directory.schema.json. No cell begins a formula.
/// Members that this program does not know are not in it.
[[nodiscard]] QByteArray directoryToCsv(const DirectoryRecords &records);

/// Reads such a table as hostile input, with the same checks as a JSON file. Columns may be missing and stand in any
/// order, but "party" and "id" are needed. Errors besides those of readCsv() and DirectoryReader: "directory.column",
/// "directory.both".
[[nodiscard]] Result<DirectoryTable> directoryFromCsv(const QByteArray &csv, const QString &name,
                                                      const Library &library);

/// The entry, as JSON, with the value of one column set as a cell would have it; an empty one clears it. Setting a
/// language of a value that serves all languages puts the one in place of the other. The error's place is the pointer
/// alone. Errors: "directory.column", "value.type", "directory.rows".
[[nodiscard]] Result<QJsonObject> withCell(const QJsonObject &entry, const QString &column, const QString &cell);

} // namespace comity
