// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault that was not there before.
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/sql/migrations.h"
#include "store/vault/vaultopening.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

VaultIdentity identityOf(const Header &header)
{
    const HeaderWitness witness = header.witness();
    return { slotText(header.vault()), static_cast<qint64>(witness.generation), witness.hash, header.bytes() };
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, const QString &officerName,
                                             const SecretText &passphrase, const VaultSystem &system,
                                             const NewDerivation &derivation)
{
    return VaultOpening(folder, system, {}).asNew(officerName, passphrase, derivation);
}

Result<std::unique_ptr<Vault>> VaultOpening::asNew(const QString &officerName, const SecretText &passphrase,
                                                   const NewDerivation &derivation)
{
    if (const Result<void> made = makeVaultFolder(m_folder, m_system.files); !made)
        return made.error();
    const Result<void> prepared = prepareNew(officerName, passphrase, derivation);
    if (prepared)
        return std::move(m_vault);
    m_vault.reset();
    m_connection.reset();
    m_lock.reset();
    QDir(m_folder).removeRecursively(); // it was made a moment ago, and nothing in it was ever said to be kept
    return prepared.error();
}

/// The header is saved last: without it there is no vault.
Result<void> VaultOpening::prepareNew(const QString &officerName, const SecretText &passphrase,
                                      const NewDerivation &derivation)
{
    auto lock = VaultLock::acquire(m_folder, m_system.locks, m_system.clock);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    Result<NewHeader> made = Header::create(passphrase, derivation);
    if (!made)
        return made.error();
    m_databaseKey = deriveSubkey(made->keys.master.view(), Subkey::Database);
    auto connection = Connection::create(path(kDatabaseFile), m_databaseKey.view());
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    if (const Result<void> schema = bringSchemaUp(); !schema)
        return schema;
    const Result<QByteArray> salt = databaseSalt(*m_connection);
    if (!salt)
        return salt.error();
    const Result<Header> header = made->header.withDatabase(made->keys, *salt, kPageSize);
    if (!header)
        return header.error();
    const SecretKey auditKey = SecretKey::random();
    Result<void> filled = DataSession::initialise(*m_connection, auditKey.view(), m_system.clock, identityOf(*header));
    if (!filled)
        return filled;
    const QUuid slot = header->keySlots().constFirst().id;
    if (const Result<void> begun = begin(*header, std::move(made->keys)); !begun)
        return begun;
    const Result<OfficerId> officer = OfficerRepository(m_vault->session()).add(officerName, kAllRoles, slotText(slot));
    if (!officer)
        return officer.error();
    m_vault->m_keys->slot = slot;
    if (const Result<void> found = findOfficer(); !found)
        return found;
    if (const Result<void> saved = saveHeader(m_folder, *header, m_system.files); !saved)
        return saved;
    return openWitnesses();
}

} // namespace comity::store
