// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault that was not there before, and a vault whose header is not there any more.
#include "common/translation.h"
#include "store/data/searchtext.h"
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/sql/migrations.h"
#include "store/vault/vaultopening.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultCreationStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultCreationStrings)
};

constexpr int kPageSize = 4096; // SQLCipher's
constexpr Roles kAllRoles = Roles(Role::Drafter) | Role::Approver | Role::Administrator;

QString slotText(const QUuid &slot) { return slot.toString(QUuid::WithoutBraces); }

VaultIdentity identityOf(const Header &header)
{
    const HeaderWitness witness = header.witness();
    return { slotText(header.vault()), static_cast<qint64>(witness.generation), witness.hash, header.bytes() };
}

Error otherVault()
{
    return { VaultCreationStrings::tr(
                 "This recovery sheet is not of this vault, or the vault was given a new key since."),
             {},
             u"recovery.otherVault"_s,
             {} };
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, const QString &officerName,
                                             const SecretText &passphrase, const VaultSystem &system,
                                             const NewDerivation &derivation)
{
    return VaultOpening(folder, system, {}).asNew(officerName, passphrase, derivation);
}

Result<std::unique_ptr<Vault>> Vault::recover(const QString &folder, const RecoveryKey &key, const QString &officerName,
                                              const SecretText &passphrase, const VaultSystem &system,
                                              const NewDerivation &derivation)
{
    return VaultOpening(folder, system, {}).withRecoveryKey(key, officerName, passphrase, derivation);
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
    const Result<void> filled
        = DataSession::initialise(*m_connection, auditKey.view(), m_system.clock, identityOf(*header));
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

Result<std::unique_ptr<Vault>> VaultOpening::withRecoveryKey(const RecoveryKey &key, const QString &officerName,
                                                             const SecretText &passphrase,
                                                             const NewDerivation &derivation)
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked.error();
    Unlocked keys;
    bool wasGone = false;
    Result<Header> header = headerForRecovery(key, passphrase, derivation, &keys, &wasGone);
    if (!header)
        return header.error();
    const QUuid slot = header->keySlots().constLast().id;
    if (!m_connection) {
        if (const Result<void> opened = openDatabase(keys); !opened)
            return opened.error();
    }
    if (const Result<void> begun = begin(*header, std::move(keys)); !begun)
        return begun.error();
    m_options.acceptRollback = true; // what is behind is told and put down; a recovery does not stop for it
    const Result<void> entered = [&]() -> Result<void> {
        if (const Result<void> done = checkIdentity(); !done)
            return done;
        if (const Result<void> done = enterRecovered(officerName, slot, wasGone); !done)
            return done;
        if (const Result<void> done = findOfficer(); !done)
            return done;
        return openWitnesses();
    }();
    if (!entered)
        return entered.error();
    return std::move(m_vault);
}

/// The header that is there with one more slot, or a new one.
Result<Header> VaultOpening::headerForRecovery(const RecoveryKey &key, const SecretText &passphrase,
                                               const NewDerivation &derivation, Unlocked *keys, bool *wasGone)
{
    const Result<LoadedHeader> loaded = loadHeader(m_folder);
    if (!loaded && loaded.error().code == u"vault.header.newer")
        return loaded.error();
    if (loaded) {
        auto unlocked = loaded->header.unlockWithMasterKey(key.master.view());
        if (unlocked) {
            *keys = std::move(*unlocked);
            if (const Result<void> opened = openDatabase(*keys); !opened)
                return opened.error();
            Result<Header> base = loaded->header;
            if (base->isRekeying())
                base = m_openedWithPending ? base->finishRekey(*keys) : base->cancelRekey(*keys);
            if (!base)
                return base;
            if (m_openedWithPending)
                keys->master = std::move(*keys->pending);
            keys->pending.reset();
            return base->addSlot(*keys, SlotKind::Officer, passphrase, derivation);
        }
    }
    *wasGone = true;
    return recreatedHeader(key, passphrase, derivation, keys);
}

Result<Header> VaultOpening::recreatedHeader(const RecoveryKey &key, const SecretText &passphrase,
                                             const NewDerivation &derivation, Unlocked *keys)
{
    keys->master = SecretKey::copyOf(key.master.view());
    if (const Result<void> opened = openDatabase(*keys); !opened)
        return opened.error().code == u"vault.database.damaged" ? otherVault() : opened.error();
    auto row = m_connection->query(u"SELECT uuid, header_generation, header_hash FROM vault WHERE id = 1"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return otherVault();
    const QUuid vault(row->value(0).toString());
    const HeaderWitness lost{ row->value(1).toULongLong(), row->value(2).toByteArray() };
    row->finish();
    if (!key.belongsTo(vault))
        return otherVault();
    Result<NewHeader> made = Header::recreate(vault, key.master.view(), lost, passphrase, derivation);
    if (!made)
        return made.error();
    *keys = std::move(made->keys);
    const Result<QByteArray> salt = databaseSalt(*m_connection);
    if (!salt)
        return salt.error();
    return made->header.withDatabase(*keys, *salt, kPageSize);
}

/// The officer who holds the sheet gets all roles; if the header was gone, so are the keys of all others.
Result<void> VaultOpening::enterRecovered(const QString &officerName, const QUuid &slot, bool headerWasGone)
{
    OfficerRepository officers(m_vault->session());
    const Result<QList<Officer>> all = officers.list();
    if (!all)
        return all.error();
    const Header header = m_vault->m_header;
    const auto enter = [&]() -> Result<void> {
        OfficerId known = 0;
        for (const Officer &officer : *all) {
            const bool same = foldForSearch(officer.name) == foldForSearch(officerName);
            known = same ? officer.id : known;
            if (headerWasGone && !same && !officer.slot.isEmpty()) {
                if (const Result<void> cleared = officers.setSlot(officer.id, {}); !cleared)
                    return cleared;
            }
        }
        if (known == 0) {
            const Result<OfficerId> added = officers.add(officerName, kAllRoles, slotText(slot));
            if (!added)
                return added.error();
            known = *added;
        } else {
            if (const Result<void> given = officers.setSlot(known, slotText(slot)); !given)
                return given;
            if (const Result<void> roles = officers.setRoles(known, kAllRoles); !roles)
                return roles;
        }
        m_vault->session().setOfficer(known);
        return m_vault->session().note(
            { u"vault.recovered"_s, officerSubject(known), { { u"headerWasGone"_s, headerWasGone } } });
    };
    const Result<void> saved = m_vault->saveHeaderWith(header, u"recovered"_s, enter);
    m_vault->m_keys->slot = slot;
    return saved;
}

} // namespace comity::store
