// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csv.h"
#include "desk/vaultdesk.h"

#include <QStringList>

#include <atomic>

class QObject;

namespace comity::desk {

using comity::csvCell;
using comity::csvLine;
using comity::plainFromCsv;

/// What is written and where it comes from.
struct CsvJob
{
    QString path;
    QStringList headings;
    /// The cells of a row; none leaves the row out. Called in another thread.
    std::function<QStringList(const RequestSummary &)> cells;
    PageReader next; ///< called in the thread of the context
    /// After each page, how many rows are in the file; false when that is enough. Called in the thread of the context.
    std::function<bool(qint64 rows)> progress;
};

/// Ends an export from outside. Copies are the same switch.
using CsvStop = std::shared_ptr<std::atomic<bool>>;

/// Writes a file page by page, UTF-8 with a byte order mark; the disk is never waited for in the thread of `context`,
/// which has to be alive for the export to go on. What stood under the name stays until everything is written, and
/// when the export fails or is stopped. Gives the number of rows. Errors: those of the pages, "csv.write",
/// "csv.stopped".
[[nodiscard]] QFuture<Result<qint64>> exportCsv(QObject *context, CsvJob job, const CsvStop &stop);

} // namespace comity::desk
