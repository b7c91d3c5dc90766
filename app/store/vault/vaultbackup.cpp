// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vaultbackup.h"

#include "common/translation.h"
#include "store/data/auditcheck.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultBackupStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultBackupStrings)
};

constexpr char kStamp[] = "yyyyMMdd'T'HHmmss'Z'";

Error failure(const QString &message, const QString &place, const char *code, const QString &detail = {})
{
    return { message, place, QString::fromLatin1(code), detail };
}

/// A folder that is removed again unless it is kept.
class NewFolder
{
public:
    explicit NewFolder(const QString &path) : m_path(path) { }
    ~NewFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(NewFolder)
    [[nodiscard]] bool rename(const QString &path)
    {
        const bool renamed = QDir().rename(m_path, path);
        if (renamed)
            m_path = path;
        return renamed;
    }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

QString fileIn(const QString &folder, const char *name) { return QDir(folder).filePath(QString::fromLatin1(name)); }

Error damagedBackup(const QString &file, const Error &cause)
{
    return failure(VaultBackupStrings::tr("The passphrase is right, but the backup is damaged. Take another backup."),
                   file, "backup.damaged", cause.detail.isEmpty() ? cause.message : cause.detail);
}

/// Opens the copy as a restore would, and reads all of it.
Result<void> check(const QString &file, RawKey key, RawKey auditKey, const AuditHead &expected)
{
    const auto bad = [&](const QString &detail) {
        return failure(VaultBackupStrings::tr("The backup could not be read back as it was written."), file,
                       "backup.check", detail);
    };
    auto copy = Connection::open(file, key, { true });
    if (!copy)
        return bad(copy.error().message);
    const Result<QStringList> problems = (*copy)->integrityProblems();
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return bad(problems->constFirst());
    const Result<AuditReport> audit = verifyAudit(**copy, auditKey);
    if (!audit)
        return audit.error();
    if (!audit->sound())
        return bad(audit->fault->message);
    return audit->head == expected ? Result<void>() : Result<void>(bad(u"another audit head"_s));
}

} // namespace

Result<QString> VaultBackup::make(Vault &vault, const QString &parent, const VaultProgress &progress)
{
    const QString stamp = vault.session().now().toString(QString::fromLatin1(kStamp));
    const QString name = vault.name() + u'-' + stamp + u".backup"_s;
    const QString final = QDir(parent).filePath(name);
    const auto cannotWrite = [](const QString &place, const QString &detail) {
        return failure(VaultBackupStrings::tr("The backup cannot be written to this folder."), place, "backup.folder",
                       detail);
    };
    if (QFileInfo::exists(final))
        return failure(VaultBackupStrings::tr("There is a backup of this second already."), final, "backup.exists");
    const QString part = final + u".part"_s;
    QDir(part).removeRecursively(); // of a run that was broken off in this very second
    if (const Result<void> made = makeVaultFolder(part, vault.m_system.files); !made)
        return cannotWrite(parent, made.error().message);
    NewFolder folder(part);

    const auto note = [&](const QString &kind) {
        return vault.session().write(
            [&] { return vault.session().note({ kind, u"vault"_s, { { u"name"_s, name } } }); });
    };
    if (const Result<void> noted = note(u"backup.made"_s); !noted) // before the copy: it stands in there, too
        return noted.error();
    Result<void> outcome = write(vault, part, progress);
    if (outcome && !folder.rename(final))
        outcome = cannotWrite(final, {});
    if (outcome)
        outcome = vault.m_system.files.syncFolder(parent);
    if (!outcome) {
        (void)note(u"backup.failed"_s); // what can be said of it has been said
        return outcome.error();
    }
    folder.keep();
    return final;
}

Result<void> VaultBackup::write(Vault &vault, const QString &part, const VaultProgress &progress)
{
    const SecretKey key = deriveSubkey(vault.m_keys->master.view(), Subkey::Backups);
    const QString file = fileIn(part, kBackupDatabaseFile);
    const auto step = [&](int done, int total) { return !progress || progress(done, total); };
    if (const Result<void> copied = vault.connection().backupTo(file, key.view(), step); !copied)
        return copied;
    if (const Result<void> sound = check(file, key.view(), vault.m_auditKey->view(), vault.session().auditHead());
        !sound)
        return sound;
    return saveHeader(part, vault.header(), vault.m_system.files);
}

Result<std::unique_ptr<Vault>> VaultBackup::restore(const QString &backup, const QString &target,
                                                    const SecretText &passphrase, const VaultSystem &system,
                                                    const VaultProgress &progress)
{
    const QString file = fileIn(backup, kBackupDatabaseFile);
    if (!QFileInfo::exists(file))
        return failure(VaultBackupStrings::tr("This is not a backup of a vault."), backup, "backup.none");
    if (QFileInfo::exists(target))
        return failure(VaultBackupStrings::tr("There is something of this name already; nothing is overwritten."),
                       target, "backup.targetExists");
    const Result<LoadedHeader> loaded = loadHeader(backup);
    if (!loaded && loaded.error().code == u"vault.header.newer")
        return loaded.error();
    if (!loaded)
        return failure(VaultBackupStrings::tr("The key file of the backup is damaged or missing. Take another backup."),
                       backup, "backup.damaged", loaded.error().code);
    const Result<Unlocked> keys = loaded->header.unlock(passphrase);
    if (!keys)
        return keys.error();
    auto copy = Connection::open(file, deriveSubkey(keys->master.view(), Subkey::Backups).view(), { true });
    if (!copy)
        return damagedBackup(file, copy.error());
    if (const Result<void> made = makeVaultFolder(target, system.files); !made)
        return made.error();
    NewFolder folder(target);
    const auto step = [&](int done, int total) { return !progress || progress(done, total); };
    const Result<void> written = (*copy)->backupTo(fileIn(target, kDatabaseFile),
                                                   deriveSubkey(keys->master.view(), Subkey::Database).view(), step);
    copy->reset();
    if (!written)
        return written.error().code == u"db.damaged" ? damagedBackup(file, written.error()) : written.error();
    if (const Result<void> saved = saveHeader(target, loaded->header, system.files); !saved)
        return saved.error();
    OpenVaultOptions options;
    options.unlock.firstSlot = keys->slot;
    options.acceptRollback = true; // it is one, on purpose; the audit chain says so
    auto vault = Vault::open(target, passphrase, system, options);
    if (!vault)
        return vault.error().code == u"vault.database.damaged" ? damagedBackup(file, vault.error()) : vault.error();
    DataSession &session = (*vault)->session();
    const Result<void> noted = session.write([&] {
        return session.note({ u"vault.restored"_s, u"vault"_s, { { u"from"_s, QFileInfo(backup).fileName() } } });
    });
    if (!noted)
        return noted.error();
    folder.keep();
    return vault;
}

QList<BackupInfo> VaultBackup::list(const QString &parent, const QString &vaultName)
{
    static const QRegularExpression pattern(u"^(.*)-(\\d{8}T\\d{6}Z)\\.backup$"_s);
    QList<BackupInfo> backups;
    const QDir folder(parent);
    const QStringList names = folder.entryList({ u"*.backup"_s }, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch() || match.captured(1) != vaultName)
            continue;
        QDateTime made = QDateTime::fromString(match.captured(2), QString::fromLatin1(kStamp));
        made.setTimeZone(QTimeZone::utc());
        if (made.isValid() && QFileInfo::exists(fileIn(folder.filePath(name), kBackupDatabaseFile)))
            backups.append({ folder.filePath(name), vaultName, made });
    }
    std::sort(backups.begin(), backups.end(), [](const BackupInfo &a, const BackupInfo &b) { return a.made > b.made; });
    return backups;
}

QList<BackupInfo> VaultBackup::superfluous(QList<BackupInfo> backups, const RetentionRule &rule)
{
    std::sort(backups.begin(), backups.end(), [](const BackupInfo &a, const BackupInfo &b) { return a.made > b.made; });
    QSet<QString> kept;
    for (qsizetype i = 0; i < std::min<qsizetype>(std::max(rule.last, 1), backups.size()); ++i)
        kept.insert(backups.at(i).folder);
    const auto keepPeriods = [&](int count, const std::function<QString(QDate)> &period) {
        QSet<QString> seen;
        for (const BackupInfo &backup : std::as_const(backups)) {
            const QString name = period(backup.made.date());
            if (seen.contains(name))
                continue;
            if (seen.size() >= count)
                return;
            seen.insert(name);
            kept.insert(backup.folder);
        }
    };
    keepPeriods(rule.days, [](QDate date) { return date.toString(Qt::ISODate); });
    keepPeriods(rule.weeks, [](QDate date) { return date.addDays(1 - date.dayOfWeek()).toString(Qt::ISODate); });
    keepPeriods(rule.months, [](QDate date) { return date.toString(u"yyyy-MM"_s); });
    backups.removeIf([&](const BackupInfo &backup) { return kept.contains(backup.folder); });
    return backups;
}

Result<int> VaultBackup::prune(const QString &parent, const QString &vaultName, const RetentionRule &rule)
{
    int removed = 0;
    for (const BackupInfo &backup : superfluous(list(parent, vaultName), rule)) {
        if (!QDir(backup.folder).removeRecursively())
            return failure(VaultBackupStrings::tr("An old backup cannot be removed."), backup.folder, "backup.remove");
        ++removed;
    }
    return removed;
}

Result<void> backupBeforeMigration(Connection &connection, RawKey key, const QString &folder, int fromVersion,
                                   const Clock &clock)
{
    const QString stamp = clock.nowUtc().toString(QString::fromLatin1(kStamp));
    const QString name = u"before-schema-%1-%2.db"_s.arg(fromVersion + 1).arg(stamp);
    return connection.backupTo(QDir(folder).filePath(name), key);
}

} // namespace comity::store
