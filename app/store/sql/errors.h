// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QSqlError>

class QSqlQuery;
struct sqlite3;

namespace comity::store {

/// What a failed SQLite call means to the officer. Codes: "db.locked" (another program has the database), "db.busy" (a
/// query of this program is still being read), "db.readOnly", "db.cancelled", "db.io", "db.damaged", "db.full",
/// "db.tooBig", "db.constraint", "db.memory", "db.other". `resultCode` is an extended result code of SQLite, `detail`
/// its words. Any thread.
[[nodiscard]] Error databaseError(int resultCode, const QString &detail, const QString &place = {});
/// The same for an error that came through Qt SQL and this driver.
[[nodiscard]] Error databaseError(const QSqlError &error);
/// The last failure on this handle. Only for calls that carry no values: the words of SQLite are taken as they are.
[[nodiscard]] Error databaseError(sqlite3 *handle, const QString &place = {});

/// Whether the reading of a query ended because there was no further row, or because of a failure: QSqlQuery::next()
/// says false for both, so every loop over next() is followed by this.
[[nodiscard]] Result<void> readToEnd(const QSqlQuery &query);

} // namespace comity::store
