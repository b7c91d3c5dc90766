// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Connection that looks after the file: log, copies, key, soundness.
#include "store/sql/maintenance.h"
#include "common/translation.h"
#include "store/sql/backup.h"
#include "store/sql/connection.h"
#include "store/sql/driver.h"
#include "store/sql/errors.h"
#include "store/sql/opening.h"
#include "store/sql/sqlite.h"

#include <QRegularExpression>

namespace comity::store {

namespace {

struct MaintenanceStrings
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceStrings)
};

constexpr qint64 kPagesChecked = (qint64(1) << 32) / 4096; ///< in 4 GiB

} // namespace

bool isPastPageCheck(const QString &line)
{
    static const QRegularExpression page(QStringLiteral("^HMAC verification failed for page ([0-9]+)$"));
    const QRegularExpressionMatch match = page.match(line);
    return match.hasMatch() && match.captured(1).toLongLong() > kPagesChecked;
}

Result<void> Connection::checkpoint()
{
    if (const Result<void> usable = mayWork(); !usable)
        return usable;
    m_driver->native().settle();
    const int code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return databaseError(code, QString::fromUtf8(sqlite3_errmsg(handle())));
    return {};
}

Result<void> Connection::backupTo(const QString &path, RawKey destinationKey,
                                  const std::function<bool(int done, int total)> &progress)
{
    const Result<std::unique_ptr<Backup>> backup = Backup::start(*this, path, destinationKey);
    if (!backup)
        return backup.error();
    while (true) {
        const Result<bool> complete = (*backup)->step();
        if (!complete)
            return complete.error();
        if (*complete)
            break;
        if (progress && !progress((*backup)->done(), (*backup)->total()))
            return databaseError(SQLITE_INTERRUPT, QStringLiteral("cancelled"), path);
    }
    if (progress)
        progress((*backup)->total(), (*backup)->total());
    return {};
}

Result<void> Connection::rekey(RawKey newKey)
{
    if (const Result<void> emptied = checkpoint(); !emptied) // also: no transaction is open
        return emptied;
    if (m_driver->native().isReading())
        return databaseError(SQLITE_LOCKED, QStringLiteral("a query is half read"));
    if (const Result<void> changed = changeKey(handle(), newKey); !changed)
        return changed;
    m_driver->native().close();
    Result<SqliteHandle> reopened = openDatabase(m_path, newKey, OpenMode::ReadWrite);
    if (!reopened) {
        m_database.close();
        return Error{ MaintenanceStrings::tr("The key of the database could not be changed."), m_path,
                      QStringLiteral("db.notRekeyed"),
                      reopened.error().code + QStringLiteral(": ") + reopened.error().detail };
    }
    m_driver->native().reopen(reopened->release());
    return {};
}

Result<QStringList> Connection::integrityProblems(Soundness soundness)
{
    if (const Result<void> emptied = checkpoint(); !emptied) // what is looked at is the file, not the log
        if (emptied.error().code != QLatin1StringView("db.damaged"))
            return emptied.error();
    QStringList problems;
    const auto collect = [&problems](const QSqlQuery &row) -> Result<void> {
        if (const QString line = row.value(0).toString(); line != QLatin1StringView("ok") && !isPastPageCheck(line))
            problems << line;
        return {};
    };
    const QString check = soundness == Soundness::Pages ? QStringLiteral("PRAGMA quick_check(100)")
                                                        : QStringLiteral("PRAGMA integrity_check(100)");
    for (const QString &sql : { QStringLiteral("PRAGMA cipher_integrity_check"), check }) {
        const Result<void> looked = forEach(sql, {}, collect);
        if (looked)
            continue;
        if (looked.error().code == QLatin1StringView("db.cancelled"))
            return looked.error();
        problems << looked.error().detail; // a file that breaks the check itself is not sound
    }
    return problems;
}

} // namespace comity::store
