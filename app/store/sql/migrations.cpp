// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/migrations.h"

#include "common/translation.h"
#include "store/sql/connection.h"
#include "store/sql/errors.h"
#include "store/sql/sqlite.h"
#include "store/sql/sqltext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace comity::store {

namespace {

struct MigrationStrings
{
    Q_DECLARE_TR_FUNCTIONS(MigrationStrings)
};

Error migrationError(const QString &place, const QString &detail)
{
    return { MigrationStrings::tr("The database could not be brought to the form that this program needs."), place,
             QStringLiteral("db.migration"), detail };
}

/// Error of a statement: cancelled work, a full disk and damage keep their code, everything else is the step's fault.
Error stepError(const Error &cause, const QString &place)
{
    for (const char *code : { "db.cancelled", "db.full", "db.io", "db.damaged", "db.memory" })
        if (cause.code == QLatin1StringView(code))
            return { cause.message, place, cause.code, cause.detail };
    return migrationError(place, cause.detail);
}

Result<void> runStatement(sqlite3 *handle, sqlite3_stmt *statement)
{
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    const Error error = databaseError(handle);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return error;
    if (sqlite3_get_autocommit(handle) != 0)
        return databaseError(SQLITE_MISUSE, QStringLiteral("the step ended its transaction"));
    return {};
}

/// Statement by statement: SQLite itself says where each one ends, so that the semicolons inside triggers are no
/// matter, and each is read after those before it were executed.
Result<void> runScript(sqlite3 *handle, const Migration &step)
{
    const QByteArrayView sql(step.sql);
    qsizetype at = skipNothing(sql);
    while (at < sql.size()) {
        const QString place = QStringLiteral("%1:%2").arg(step.name).arg(sql.first(at).count('\n') + 1);
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        const QByteArrayView rest = sql.sliced(at);
        if (sqlite3_prepare_v2(handle, rest.data(), static_cast<int>(rest.size()), &statement, &tail) != SQLITE_OK)
            return stepError(databaseError(handle), place);
        if (const Result<void> done = runStatement(handle, statement); !done)
            return stepError(done.error(), place);
        at += tail - rest.data();
        at += skipNothing(sql.sliced(at));
    }
    return {};
}

Result<void> checkForeignKeys(Connection &connection, const Migration &step)
{
    const Result<QVariant> broken = connection.value(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check"));
    if (!broken)
        return stepError(broken.error(), step.name);
    if (broken->isValid())
        return migrationError(step.name, QStringLiteral("foreign keys of %1 lead nowhere").arg(broken->toString()));
    return {};
}

Result<void> apply(Connection &connection, const Migration &step)
{
    const Result<void> applied = connection.transaction([&connection, &step]() -> Result<void> {
        if (const Result<void> done = runScript(connection.handle(), step); !done)
            return done;
        if (const Result<void> checked = checkForeignKeys(connection, step); !checked)
            return checked;
        return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
    });
    return applied || !applied.error().place.isEmpty() ? applied : Result<void>(stepError(applied.error(), step.name));
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})-[\\w-]+\\.sql$"));
    std::vector<Migration> steps;
    const QStringList names = QDir(folder).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        const int expected = static_cast<int>(steps.size()) + 1;
        if (!match.hasMatch() || match.captured(1).toInt() != expected)
            return migrationError(folder + u'/' + name, QStringLiteral("step %1 was expected").arg(expected));
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return migrationError(file.fileName(), file.errorString());
        steps.push_back({ expected, name, file.readAll() });
    }
    if (steps.empty())
        return migrationError(folder, QStringLiteral("there are no steps"));
    return steps;
}

Result<int> schemaVersion(Connection &connection)
{
    const Result<QVariant> version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Result<int> migrate(Connection &connection, const std::vector<Migration> &steps, const BackupFirst &backupFirst)
{
    Result<int> from = schemaVersion(connection);
    if (!from)
        return from;
    const int to = steps.empty() ? 0 : steps.back().version;
    if (*from > to)
        return Error{ MigrationStrings::tr("The database was written by a newer version of the program."),
                      connection.path(), QStringLiteral("db.newer"),
                      QStringLiteral("version %1, known up to %2").arg(*from).arg(to) };
    if (*from > 0 && *from < to && backupFirst)
        if (const Result<void> kept = backupFirst(*from, to); !kept)
            return kept.error();
    for (const Migration &step : steps)
        if (step.version > *from)
            if (const Result<void> applied = apply(connection, step); !applied)
                return applied.error();
    return to;
}

} // namespace comity::store
