// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/errors.h"

#include "common/translation.h"
#include "store/sql/sqlite.h"

#include <QSqlQuery>

namespace comity::store {

namespace {

struct DatabaseStrings
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseStrings)
};

struct Meaning
{
    QString code;
    QString message;
};

Meaning meaningOf(int resultCode)
{
    if (resultCode == SQLITE_IOERR_SHORT_READ) // the disk read well; the file ends before it should
        resultCode = SQLITE_CORRUPT;
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
        return { QStringLiteral("db.locked"), DatabaseStrings::tr("Another program is using the database.") };
    case SQLITE_LOCKED: return { QStringLiteral("db.busy"), DatabaseStrings::tr("The database is still being read.") };
    case SQLITE_READONLY:
        return { QStringLiteral("db.readOnly"), DatabaseStrings::tr("The database cannot be written to.") };
    case SQLITE_INTERRUPT: return { QStringLiteral("db.cancelled"), DatabaseStrings::tr("The work was cancelled.") };
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return { QStringLiteral("db.io"), DatabaseStrings::tr("The disk did not read or write the database.") };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return { QStringLiteral("db.damaged"), DatabaseStrings::tr("The database is damaged.") };
    case SQLITE_FULL:
        return { QStringLiteral("db.full"), DatabaseStrings::tr("The disk is full: nothing was changed.") };
    case SQLITE_TOOBIG:
        return { QStringLiteral("db.tooBig"), DatabaseStrings::tr("A value is too large for the database.") };
    case SQLITE_CONSTRAINT:
        return { QStringLiteral("db.constraint"), DatabaseStrings::tr("The database does not allow this change.") };
    case SQLITE_NOMEM: return { QStringLiteral("db.memory"), DatabaseStrings::tr("There is not enough memory.") };
    default: return { QStringLiteral("db.other"), DatabaseStrings::tr("The database refused the work.") };
    }
}

} // namespace

Error databaseError(int resultCode, const QString &detail, const QString &place)
{
    const Meaning meaning = meaningOf(resultCode);
    return { meaning.message, place, meaning.code, QStringLiteral("%1 (%2)").arg(detail).arg(resultCode) };
}

Error databaseError(const QSqlError &error)
{
    return databaseError(error.nativeErrorCode().toInt(), error.databaseText());
}

Error databaseError(sqlite3 *handle, const QString &place)
{
    return databaseError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), place);
}

Result<void> readToEnd(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return databaseError(query.lastError());
    return {};
}

} // namespace comity::store
