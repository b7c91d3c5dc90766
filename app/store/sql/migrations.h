// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace comity::store {

class Connection;

/// One step of the schema: what leads from version - 1 to version.
struct Migration
{
    int version = 0; ///< from 1, without gaps; PRAGMA user_version afterwards
    QString name;    ///< of its file, for messages
    QByteArray sql;  ///< any number of statements; no BEGIN, COMMIT or ROLLBACK of its own
};

/// The files NNNN-name.sql of a folder (":/comity/sql"), in order. "db.migration" when a number is missing or twice
/// there or a file cannot be read.
[[nodiscard]] Result<std::vector<Migration>> readMigrations(const QString &folder);

/// The version of the schema: 0 for a new database.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Called once, before the first step on a database that has a schema already; its error ends everything before
/// anything was changed.
using BackupFirst = std::function<Result<void>(int from, int to)>;

/// Brings the schema to the last of the steps and returns that version. Every step is one transaction that ends by
/// writing its number and by a check of all foreign keys: after a failure, or a crash, the database is as the step
/// before left it. "db.newer": the database was written by a newer program; nothing is done. "db.migration": a step
/// failed; place and detail say where and why.
[[nodiscard]] Result<int> migrate(Connection &connection, const std::vector<Migration> &steps,
                                  const BackupFirst &backupFirst = {});

} // namespace comity::store
