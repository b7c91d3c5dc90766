// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/vault.h"

namespace comity::store {

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
                                                       const NewDerivation &derivation);

private:
    Result<void> takeLock();
    Result<void> openDatabase(const Unlocked &keys);
    Result<void> bringSchemaUp();
    Result<void> begin(Header header, Unlocked keys);
    Result<void> checkIdentity();
    Result<void> settleRekeying();
    Result<void> bringHeaderUp();
    Result<void> findOfficer();
    Result<void> openWitnesses();
    Result<void> compareWithWitness(const HeadWitness &witness);
    Result<void> mendHeaderCopy(const QString &copy, const Error &why);
    Result<void> settleOfficers();
    Result<void> enterRecovered(const QString &officerName, const QUuid &slot, bool headerWasGone);

    Result<Header> headerForRecovery(const RecoveryKey &key, const SecretText &passphrase,
                                     const NewDerivation &derivation, Unlocked *keys, bool *wasGone);
    Result<Header> recreatedHeader(const RecoveryKey &key, const SecretText &passphrase,
                                   const NewDerivation &derivation, Unlocked *keys);
    Result<void> fillNew(const NewHeader &made, const QString &officerName);
    Result<void> prepareNew(const QString &officerName, const SecretText &passphrase, const NewDerivation &derivation);
    [[nodiscard]] QString path(const char *file) const;

    QString m_folder;
    VaultSystem m_system;
    OpenVaultOptions m_options;
    std::optional<VaultLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    SecretKey m_databaseKey;
    bool m_openedWithPending = false;
    std::unique_ptr<Vault> m_vault; ///< once lock, keys and database are there
    HeaderAge m_headerAge = HeaderAge::Same;
};

/// The salt in the database's first bytes, for the header.
[[nodiscard]] Result<QByteArray> databaseSalt(Connection &connection);

} // namespace comity::store
