// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/vault.h"

#include <QList>

namespace comity::store {

inline constexpr char kBackupDatabaseFile[] = "backup.db"; ///< not data.db: a backup is never worked on by mistake

/// A backup of a vault: a folder with the key file, in two copies, and the database under a key of its own. Whoever
/// can open the vault can restore it; it shows nobody else anything.
struct BackupInfo
{
    QString folder;
    QString vaultName;
    QDateTime made; ///< UTC
};

/// Which backups to keep, besides the last ones: the last of each of so many days, weeks (from Monday) and months that
/// have one. At least one is always kept.
struct RetentionRule
{
    int last = 7;
    int days = 14;
    int weeks = 8;
    int months = 12;
};

/// Copies, checks and keeps a vault. Stateless; every call on the thread of the vault.
class VaultBackup
{
public:
    /// Makes a backup in `parent` while the vault stays open, named after the vault and the time. It is checked by
    /// being opened and read to its end; only then it gets its name. That it was made stands in the audit chain, in the
    /// backup too; if it could not be made after all, that also stands in the vault's. Errors: "backup.folder" (the
    /// parent cannot be written to), "backup.exists", "backup.check" (the copy was not what it should be),
    /// "db.cancelled" (by `progress`), "db.full", "db.io". On failure nothing stays.
    [[nodiscard]] static Result<QString> make(Vault &vault, const QString &parent, const VaultProgress &progress = {});

    /// Makes a vault of a backup, in a folder that does not exist yet, and opens it. That it was restored stands in its
    /// audit chain. Errors: "backup.none" (this is no backup), "backup.targetExists", "backup.damaged", and those of
    /// Vault::open(). On failure nothing stays.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> restore(const QString &backup, const QString &target,
                                                                const SecretText &passphrase, const VaultSystem &system,
                                                                const VaultProgress &progress = {});

    /// The finished backups in a folder that bear the name of this vault, the newest first.
    [[nodiscard]] static QList<BackupInfo> list(const QString &parent, const QString &vaultName);
    /// Those of `backups` that the rule does not keep. Pure.
    [[nodiscard]] static QList<BackupInfo> superfluous(QList<BackupInfo> backups, const RetentionRule &rule);
    /// Removes them. Gives how many; the first that cannot be removed is told ("backup.remove") and ends it.
    [[nodiscard]] static Result<int> prune(const QString &parent, const QString &vaultName, const RetentionRule &rule);

private:
    static Result<void> write(Vault &vault, const QString &part, const VaultProgress &progress);
};

/// A copy of the database beside it, before its schema changes: "before-schema-3-<time>.db", with the vault's own key.
[[nodiscard]] Result<void> backupBeforeMigration(Connection &connection, RawKey key, const QString &folder,
                                                 int fromVersion, const Clock &clock);

} // namespace comity::store
