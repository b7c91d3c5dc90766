// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace comity {

/// A value as a cell of a CSV file (RFC 4180): in quotes, and with a ' before what a spreadsheet would take for a
/// formula. Values that already begin like that get one more ', so that nothing is lost: plainFromCsv() is the inverse.
[[nodiscard]] QString csvCell(const QString &value);
/// The value of a cell that was read, out of its quotes.
[[nodiscard]] QString plainFromCsv(const QString &cell);
/// A line with its end.
[[nodiscard]] QByteArray csvLine(const QStringList &values);

/// What a CSV file from outside may be at most.
struct CsvLimits
{
    qsizetype bytes = 16 * 1024 * 1024;
    qsizetype rows = 20'000;
    qsizetype cells = 200; ///< of a row
};

/// One row of a file and the line it begins on.
struct CsvRow
{
    int line = 0;
    QStringList cells;
};

/// Reads a CSV file as hostile input: UTF-8 with or without a byte order mark, cells apart by "," or ";" or a tabulator
/// (whichever the first line has outside of quotes), in quotes or not, lines ending in LF or CRLF. Cells come back as
/// they stand, see plainFromCsv(); lines without a sign in them are left out. Errors, with the line in their place:
/// "csv.size", "csv.utf8", "csv.quotes", "csv.rows", "csv.cells".
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &bytes, const QString &name, const CsvLimits &limits = {});

} // namespace comity
