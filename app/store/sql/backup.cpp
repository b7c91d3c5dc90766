// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/backup.h"

#include "store/sql/connection.h"
#include "store/sql/errors.h"
#include "store/sql/sqlite.h"

#include <QFile>

namespace comity::store {

Backup::Backup(Connection &source, const QString &path, SqliteHandle destination)
    : m_source(source), m_path(path), m_destination(std::move(destination))
{
}

Backup::~Backup()
{
    sqlite3_backup_finish(m_backup);
    m_destination.reset();
    if (m_finished)
        return;
    for (const char *suffix : { "", "-journal", "-wal" })
        QFile::remove(m_path + QLatin1StringView(suffix));
}

Result<std::unique_ptr<Backup>> Backup::start(Connection &source, const QString &path, RawKey destinationKey)
{
    if (const Result<void> usable = source.mayWork(); !usable)
        return usable.error();
    Result<SqliteHandle> destination = createDatabase(path, destinationKey, Journal::Rollback);
    if (!destination)
        return destination.error();
    std::unique_ptr<Backup> backup(new Backup(source, path, std::move(*destination)));
    backup->m_backup = sqlite3_backup_init(backup->m_destination.get(), "main", source.handle(), "main");
    if (!backup->m_backup)
        return databaseError(backup->m_destination.get(), path);
    return backup;
}

Result<bool> Backup::step(int pages)
{
    if (m_finished)
        return true;
    if (const Result<void> usable = m_source.mayWork(); !usable)
        return usable.error();
    int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_BUSY && m_source.inTransaction()) // not another program: we ourselves write
        code = SQLITE_LOCKED;
    if (code == SQLITE_ERROR) // a page that does not decrypt has no code of its own here
        code = SQLITE_CORRUPT;
    if (code == SQLITE_OK)
        return false;
    if (code != SQLITE_DONE)
        return databaseError(code, QString::fromUtf8(sqlite3_errstr(code)), m_path);
    if (const Result<void> finished = finish(); !finished)
        return Error{ finished.error().message, m_path, finished.error().code, finished.error().detail };
    return true;
}

/// The first page was copied with the rest and asks for a log beside the file: a copy for keeping must not.
Result<void> Backup::finish()
{
    m_total = total();
    const int code = sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    if (code != SQLITE_OK)
        return databaseError(code, QString::fromUtf8(sqlite3_errstr(code)));
    if (const Result<void> journal = setJournal(m_destination.get(), Journal::Rollback); !journal)
        return journal;
    m_destination.reset();
    m_finished = true;
    return {};
}

int Backup::done() const { return m_backup ? total() - sqlite3_backup_remaining(m_backup) : m_total; }

int Backup::total() const { return m_backup ? sqlite3_backup_pagecount(m_backup) : m_total; }

} // namespace comity::store
