// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/opening.h"

#include "common/translation.h"
#include "store/sql/errors.h"
#include "store/sql/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

#include <array>
#include <cstring>

namespace comity::store {

namespace {

struct OpeningStrings
{
    Q_DECLARE_TR_FUNCTIONS(OpeningStrings)
};

constexpr int kApplicationId = 0x436F6D79; // "Comy", in the header of every database of ours
constexpr int kBusyMilliseconds = 1000;    // a virus scanner lets go by then, a second program does not
constexpr int kLargestValue = 64 * 1024 * 1024;
constexpr int kLargestStatement = 1024 * 1024;

Error openingError(const QString &code, const QString &message, const QString &path, const QString &detail = {})
{
    return { message, path, code, detail };
}

Error notEncrypted(const QString &detail)
{
    return { OpeningStrings::tr("This build cannot encrypt: the database is not opened."),
             {},
             QStringLiteral("db.cipher"),
             detail };
}

/// Only from what the file system says: to open the file beside SQLite and close it again would drop SQLite's locks on
/// it, those of another connection in this program too.
Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return openingError(QStringLiteral("db.missing"), OpeningStrings::tr("The database is not there."), path);
    if (!file.isFile())
        return openingError(QStringLiteral("db.damaged"), OpeningStrings::tr("The database is damaged."), path,
                            QStringLiteral("not a file"));
    if (file.size() == 0) // SQLite takes it for a new database
        return openingError(QStringLiteral("db.empty"),
                            OpeningStrings::tr("The database is empty: its file lost its content."), path);
    return {};
}

Result<SqliteHandle> connect(const QString &path, OpenMode mode)
{
    const int access = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw,
                                     access | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    SqliteHandle handle(raw);
    if (code != SQLITE_OK)
        return databaseError(code, QString::fromUtf8(sqlite3_errstr(code)), path);
    return handle;
}

Result<void> set(sqlite3 *handle, const char *sql, const char *expected)
{
    const Result<QString> answer = pragma(handle, sql);
    if (!answer)
        return answer.error();
    if (*answer != QLatin1StringView(expected))
        return databaseError(SQLITE_ERROR, QStringLiteral("%1 answers \"%2\"").arg(QLatin1StringView(sql), *answer));
    return {};
}

/// The key, and the gates that do not touch the file.
Result<void> prepare(sqlite3 *handle, RawKey key, OpenMode mode)
{
    if (const Result<void> keyed = setKey(handle, key); !keyed)
        return keyed;
    // SQLCipher writes to stderr by default, and can be told otherwise only once there is a key.
    if (const Result<QString> quiet = pragma(handle, "PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet.error();
    const Result<QString> version = pragma(handle, "PRAGMA cipher_version");
    if (!version)
        return version.error();
    if (const Result<QString> memory = pragma(handle, "PRAGMA temp_store = 2"); !memory)
        return memory.error();
    const Result<QString> tempStore = pragma(handle, "PRAGMA temp_store");
    if (!tempStore)
        return tempStore.error();
    if (const Result<void> library = checkLibrary(*version, *tempStore); !library)
        return library;

    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    for (const auto &[option, value] : { std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
                                         { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
                                         { SQLITE_DBCONFIG_DQS_DDL, 0 },
                                         { SQLITE_DBCONFIG_DQS_DML, 0 },
                                         { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
                                         { SQLITE_DBCONFIG_ENABLE_FKEY, 1 } })
        if (const int code = sqlite3_db_config(handle, option, value, nullptr); code != SQLITE_OK)
            return databaseError(code, QStringLiteral("sqlite3_db_config %1").arg(option));
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLargestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kLargestStatement);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    if (mode == OpenMode::ReadOnly)
        return {};
    return set(handle, "PRAGMA locking_mode = EXCLUSIVE", "exclusive"); // before the first read: no shared memory file
}

/// What SQLite only takes once it has read the first page.
Result<void> tune(sqlite3 *handle)
{
    for (const char *sql : { "PRAGMA synchronous = FULL", "PRAGMA cell_size_check = ON", "PRAGMA cache_size = -65536",
                             "PRAGMA mmap_size = 0", "PRAGMA journal_size_limit = 67108864" })
        if (const Result<QString> done = pragma(handle, sql); !done)
            return done.error();
    if (const Result<void> done = set(handle, "PRAGMA secure_delete = ON", "1"); !done)
        return done;
    for (const auto &[sql, expected] : { std::pair("PRAGMA foreign_keys", "1"),
                                         { "PRAGMA trusted_schema", "0" },
                                         { "PRAGMA synchronous", "2" },
                                         { "PRAGMA cell_size_check", "1" },
                                         { "PRAGMA cache_size", "-65536" },
                                         { "PRAGMA temp_store", "2" } })
        if (const Result<void> checked = set(handle, sql, expected); !checked)
            return checked;
    return {};
}

/// The bytes on the disk, through SQLite's own file.
Result<void> checkEncrypted(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    std::array<char, 16> start{};
    int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, start.data(), static_cast<int>(start.size()), 0);
    if (code != SQLITE_OK)
        return databaseError(code, QStringLiteral("the first bytes cannot be read"));
    if (std::memcmp(start.data(), "SQLite format 3", start.size()) == 0)
        return notEncrypted(QStringLiteral("the file is a plain SQLite database"));
    return {};
}

Result<void> checkApplication(sqlite3 *handle)
{
    const Result<QString> id = pragma(handle, "PRAGMA application_id");
    if (!id)
        return id.error();
    if (id->toInt() != kApplicationId)
        return openingError(QStringLiteral("db.foreign"),
                            OpeningStrings::tr("The database was not made by this program."), {},
                            QStringLiteral("application_id %1").arg(*id));
    return {};
}

Result<void> check(sqlite3 *handle, RawKey key, OpenMode mode)
{
    if (const Result<void> prepared = prepare(handle, key, mode); !prepared)
        return prepared;
    if (const Result<QString> read = pragma(handle, "SELECT count(*) FROM sqlite_schema"); !read)
        return read.error(); // where a key that does not fit shows
    if (const Result<void> encrypted = checkEncrypted(handle); !encrypted)
        return encrypted;
    if (const Result<void> application = checkApplication(handle); !application)
        return application;
    if (mode == OpenMode::ReadWrite && sqlite3_db_readonly(handle, "main") != 0) // SQLite falls back without a word
        return databaseError(SQLITE_READONLY, QStringLiteral("opened read-only"));
    return tune(handle);
}

Result<void> initialise(sqlite3 *handle, RawKey key, Journal journal)
{
    if (const Result<void> prepared = prepare(handle, key, OpenMode::ReadWrite); !prepared)
        return prepared;
    if (const Result<void> set = setJournal(handle, journal); !set)
        return set;
    if (const Result<void> tuned = tune(handle); !tuned)
        return tuned;
    const QByteArray mark = QByteArrayLiteral("PRAGMA application_id = ") + QByteArray::number(kApplicationId);
    if (const Result<QString> marked = pragma(handle, mark.constData()); !marked)
        return marked.error();
    if (journal == Journal::WriteAhead) // what was written is in the file itself, too, before it is looked at
        if (const Result<QString> written = pragma(handle, "PRAGMA wal_checkpoint(TRUNCATE)"); !written)
            return written.error();
    return checkEncrypted(handle);
}

Error at(const QString &path, Error error)
{
    error.place = path;
    return error;
}

} // namespace

void SqliteClose::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

Result<SqliteHandle> openDatabase(const QString &path, RawKey key, OpenMode mode)
{
    if (const Result<void> file = checkFile(path); !file)
        return file.error();
    Result<SqliteHandle> handle = connect(path, mode);
    if (!handle)
        return handle;
    if (const Result<void> checked = check(handle->get(), key, mode); !checked)
        return at(path, checked.error());
    return handle;
}

Result<SqliteHandle> createDatabase(const QString &path, RawKey key, Journal journal)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return openingError(QStringLiteral("db.exists"),
                                OpeningStrings::tr("There is a file of this name already."), path);
        return openingError(QStringLiteral("db.io"), OpeningStrings::tr("The database cannot be made."), path,
                            file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    Result<SqliteHandle> handle = connect(path, OpenMode::ReadWrite);
    const Result<void> made = handle ? initialise(handle->get(), key, journal) : Result<void>(handle.error());
    if (made)
        return handle;
    if (handle)
        handle->reset();
    for (const char *suffix : { "", "-wal", "-journal" })
        QFile::remove(path + QLatin1StringView(suffix));
    return at(path, made.error());
}

Result<void> setJournal(sqlite3 *handle, Journal journal)
{
    return journal == Journal::WriteAhead ? set(handle, "PRAGMA journal_mode = WAL", "wal")
                                          : set(handle, "PRAGMA journal_mode = DELETE", "delete");
}

Result<QString> pragma(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return databaseError(handle);
    QString answer;
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        answer = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    const Error error = databaseError(handle);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return error;
    return answer;
}

Result<void> checkLibrary(const QString &cipherVersion, const QString &tempStore)
{
    if (sqlite3_libversion_number() != SQLITE_VERSION_NUMBER)
        return notEncrypted(QStringLiteral("built for SQLite %1, running with %2")
                                .arg(QLatin1StringView(SQLITE_VERSION), QLatin1StringView(sqlite3_libversion())));
    if (QVersionNumber::fromString(cipherVersion) < QVersionNumber(4, 6))
        return notEncrypted(QStringLiteral("cipher_version is \"%1\"").arg(cipherVersion));
    if (tempStore != QLatin1StringView("2"))
        return Error{ OpeningStrings::tr(
                          "This build would keep parts of the vault readable on the disk: the database is not opened."),
                      {},
                      QStringLiteral("db.tempStore"),
                      QStringLiteral("temp_store is %1").arg(tempStore) };
    return {};
}

} // namespace comity::store
