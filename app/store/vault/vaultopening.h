// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/headerfile.h"
#include "store/vault/vault.h"

namespace comity::store {

inline constexpr int kPageSize = 4096; ///< of the database: SQLCipher's
inline constexpr Roles kAllRoles = Roles(Role::Drafter) | Role::Approver | Role::Administrator;

/// The steps from a folder to an open vault, each of which may fail. Internal to app/store/vault.
class VaultOpening
{
public:
    VaultOpening(const QString &folder, const VaultSystem &system, const OpenVaultOptions &options)
        : m_folder(folder), m_system(system), m_options(options)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<Vault>> withPassphrase(const SecretText &passphrase);
    [[nodiscard]] Result<std::unique_ptr<Vault>> withRecoveryKey(const RecoveryKey &key, const QString &officerName,
                                                                 const SecretText &passphrase,
                                                                 const NewDerivation &derivation);
    [[nodiscard]] Result<std::unique_ptr<Vault>> asNew(const QString &officerName, const SecretText &passphrase,
                                                       const NewDerivation &derivation, const Vault::Filling &fill);

private:
    Result<void> takeLock();
    [[nodiscard]] Error withoutHeader(const Error &why) const;
    /// `header` tells a foreign database from a damaged one; null when it is gone.
    Result<void> openDatabase(const Unlocked &keys, const Header *header);
    [[nodiscard]] static bool isForeign(const QString &file, const Header &header);
    [[nodiscard]] Error foreignDatabase() const;
    [[nodiscard]] Result<void> explained(const Result<void> &outcome) const;
    Result<void> bringSchemaUp();
    Result<void> begin(Header header, Unlocked keys);
    Result<void> checkIdentity();
    Result<void> findOfficer();

    // vaultsettling.cpp
    Result<void> openWitnesses();
    Result<QString> compareWith(const std::optional<AuditHead> &remembered);
    Result<void> acceptRollback(const AuditHead &remembered, const QString &found);
    Result<void> settle(const LoadedHeader &loaded);
    Result<void> orTold(const Result<void> &outcome);
    Result<void> settleRekeying();
    Result<void> bringHeaderUp();
    void mendHeaderCopy(const QString &copy, const Error &why);
    Result<void> settleSalt();
    Result<void> removeOrphanedSlots();

    // vaultcreation.cpp
    [[nodiscard]] bool isUnfinished() const;
    Result<void> beginFolder();
    Result<void> clearUnfinished();
    void removeOwnFiles();
    Result<void> removeMark();
    Result<void> prepareNew(const QString &officerName, const SecretText &passphrase, const NewDerivation &derivation,
                            const Vault::Filling &fill);

    // vaultrecovery.cpp
    Result<std::optional<Header>> headerOfSheet(const RecoveryKey &key);
    Result<HeaderWitness> identityForSheet(const RecoveryKey &key, QUuid *vault);
    Result<NewHeader> recreatedHeader(const RecoveryKey &key, const SecretText &passphrase,
                                      const NewDerivation &derivation);
    Result<void> enterRecovered(const QString &officerName, const SecretText &passphrase,
                                const NewDerivation &derivation, bool headerWasGone);
    Result<void> enterOfficer(const QList<Officer> &all, const Officer *known, const QString &officerName,
                              const Header &next, bool headerWasGone);
    Result<void> tellOfShutNotes();

    [[nodiscard]] QString path(const char *file) const;

    QString m_folder;
    VaultSystem m_system;
    OpenVaultOptions m_options;
    std::optional<VaultLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    SecretKey m_databaseKey;
    bool m_openedWithPending = false;
    bool m_madeFolder = false;
    bool m_begun = false;           ///< what is in the folder is of this creation
    std::unique_ptr<Vault> m_vault; ///< once lock, keys and database are there
    HeaderAge m_headerAge = HeaderAge::Same;
};

/// As the database keeps the id of a slot, or of the vault.
[[nodiscard]] QString slotText(const QUuid &slot);
/// The header with a new slot in the place of one that an officer had; an unknown or null one is no matter. The new
/// slot is the last. Errors: those of Header::addSlot().
[[nodiscard]] Result<Header> withSlotExchanged(const Header &header, const Unlocked &keys, const QUuid &former,
                                               const SecretText &passphrase, const NewDerivation &derivation);
/// The header without a slot; unchanged when the slot is not in it. Errors: those of Header::removeSlot().
[[nodiscard]] Result<Header> withoutSlot(const Header &header, const Unlocked &keys, const QUuid &slot);
/// The salt in the database's first bytes, for the header.
[[nodiscard]] Result<QByteArray> databaseSalt(Connection &connection);

} // namespace comity::store
