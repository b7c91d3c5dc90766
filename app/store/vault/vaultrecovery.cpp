// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault that is opened with the key of its recovery sheet.
#include "common/translation.h"
#include "store/data/searchtext.h"
#include "store/sql/errors.h"
#include "store/vault/vaultopening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultRecoveryStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultRecoveryStrings)
};

Error otherVault(const QString &detail)
{
    return { VaultRecoveryStrings::tr(
                 "This recovery sheet is not of this vault, or the vault was given a new key since it was printed."),
             {},
             u"recovery.otherVault"_s,
             detail };
}

/// There is no header to tell a sheet of another vault from a damaged database.
Error otherVaultOrDamage(const QString &detail)
{
    return { VaultRecoveryStrings::tr(
                 "The recovery sheet does not open the database: it is not of this vault, or the vault was given a "
                 "new key since it was printed, or the database is damaged. Try the last sheet, then restore the last "
                 "backup."),
             {},
             u"recovery.otherVault"_s,
             detail };
}

/// As the officers' names are compared.
QString nameKey(const QString &name) { return foldForSearch(name).simplified(); }

} // namespace

Result<std::unique_ptr<Vault>> Vault::recover(const QString &folder, const RecoveryKey &key, const QString &officerName,
                                              const SecretText &passphrase, const VaultSystem &system,
                                              const NewDerivation &derivation)
{
    return VaultOpening(folder, system, {}).withRecoveryKey(key, officerName, passphrase, derivation);
}

Result<std::unique_ptr<Vault>> VaultOpening::withRecoveryKey(const RecoveryKey &key, const QString &officerName,
                                                             const SecretText &passphrase,
                                                             const NewDerivation &derivation)
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked.error();
    m_options.acceptRollback = true; // what is behind is told and put down; a recovery does not stop for it
    const Result<void> entered = explained([&]() -> Result<void> {
        Result<std::optional<Header>> header = headerOfSheet(key);
        if (!header)
            return header.error();
        const bool wasGone = !header->has_value();
        Unlocked keys{ SecretKey::copyOf(key.master.view()), std::nullopt, QUuid() };
        if (wasGone) {
            Result<NewHeader> made = recreatedHeader(key, passphrase, derivation);
            if (!made)
                return made.error();
            *header = std::move(made->header);
            keys = std::move(made->keys);
        }
        if (const Result<void> done = begin(**header, std::move(keys)); !done)
            return done;
        if (const Result<void> done = m_vault->session().state(); !done)
            return done; // no new officer can be entered
        if (const Result<void> done = checkIdentity(); !done)
            return done;
        if (const Result<void> done = enterRecovered(officerName, passphrase, derivation, wasGone); !done)
            return done;
        if (const Result<void> done = findOfficer(); !done)
            return done;
        return openWitnesses();
    }());
    if (!entered)
        return entered.error();
    return std::move(m_vault);
}

/// Opens the database and gives the header that is there, if the sheet is its own and it is not behind the database.
Result<std::optional<Header>> VaultOpening::headerOfSheet(const RecoveryKey &key)
{
    const Result<LoadedHeader> loaded = loadHeader(m_folder);
    if (!loaded && loaded.error().code == u"vault.header.newer")
        return loaded.error();
    const bool own = loaded && loaded->header.unlockWithMasterKey(key.master.view());
    const Unlocked keys{ SecretKey::copyOf(key.master.view()), std::nullopt, QUuid() };
    if (const Result<void> opened = openDatabase(keys, own ? &loaded->header : nullptr); !opened) {
        if (opened.error().code != u"vault.database.damaged")
            return opened.error();
        if (!own)
            return loaded ? otherVault(opened.error().detail) : otherVaultOrDamage(opened.error().detail);
        if (loaded->header.isRekeying()) // with the former key, and the database has the new one
            return otherVault(opened.error().detail);
        return opened.error();
    }
    QUuid vault;
    const Result<HeaderWitness> inside = identityForSheet(key, &vault);
    if (!inside)
        return inside.error();
    if (!own || loaded->header.vault() != vault || !loaded->header.compareWith(*inside))
        return std::optional<Header>();
    if (!loaded->header.isRekeying())
        return std::optional<Header>(loaded->header);
    const Result<Header> former = loaded->header.cancelRekey(keys); // the database opened with the former key
    return former ? Result<std::optional<Header>>(std::optional<Header>(*former))
                  : Result<std::optional<Header>>(std::optional<Header>());
}

/// What the database says of the header that was lost, and of the vault.
Result<HeaderWitness> VaultOpening::identityForSheet(const RecoveryKey &key, QUuid *vault)
{
    auto row = m_connection->query(u"SELECT uuid, header_generation, header_hash FROM vault WHERE id = 1"_s);
    if (!row)
        return row.error();
    if (!row->next()) {
        const Result<void> read = readToEnd(*row);
        return read ? otherVault(u"no vault in the database"_s) : read.error();
    }
    *vault = QUuid(row->value(0).toString());
    if (!key.belongsTo(*vault))
        return otherVault(u"the mark of another vault"_s);
    return HeaderWitness{ row->value(1).toULongLong(), row->value(2).toByteArray() };
}

Result<NewHeader> VaultOpening::recreatedHeader(const RecoveryKey &key, const SecretText &passphrase,
                                                const NewDerivation &derivation)
{
    QUuid vault;
    const Result<HeaderWitness> lost = identityForSheet(key, &vault);
    if (!lost)
        return lost.error();
    Result<NewHeader> made = Header::recreate(vault, key.master.view(), *lost, passphrase, derivation);
    if (!made)
        return made;
    const Result<QByteArray> salt = databaseSalt(*m_connection);
    if (!salt)
        return salt.error();
    Result<Header> header = made->header.withDatabase(made->keys, *salt, kPageSize);
    if (!header)
        return header.error();
    made->header = std::move(*header);
    return made;
}

/// The officer who holds the sheet gets all roles; if the header was gone, so are the keys of all others.
Result<void> VaultOpening::enterRecovered(const QString &officerName, const SecretText &passphrase,
                                          const NewDerivation &derivation, bool headerWasGone)
{
    const Result<QList<Officer>> all = OfficerRepository(m_vault->session()).list();
    if (!all)
        return all.error();
    const auto known = std::find_if(all->begin(), all->end(), [&](const Officer &officer) {
        return nameKey(officer.name) == nameKey(officerName);
    });
    const Officer *const officer = known == all->end() ? nullptr : &*known;
    const Result<Header> next = headerWasGone
        ? Result<Header>(m_vault->m_header)
        : withSlotExchanged(m_vault->m_header, *m_vault->m_keys, officer ? QUuid(officer->slot) : QUuid(), passphrase,
                            derivation);
    if (!next)
        return next.error();
    const Result<void> saved = m_vault->saveHeaderWith(
        *next, u"recovered"_s, [&] { return enterOfficer(*all, officer, officerName, *next, headerWasGone); });
    m_vault->m_keys->slot = next->keySlots().constLast().id;
    return saved ? tellOfShutNotes() : saved;
}

/// The sheet gives back the vault; what was sealed for officers alone it does not.
Result<void> VaultOpening::tellOfShutNotes()
{
    const Result<qint64> shut = SealedNoteRepository(m_vault->session()).withoutReader();
    if (!shut)
        return shut.error();
    if (*shut > 0)
        m_vault->m_notices.append(VaultRecoveryStrings::tr(
            "%n request(s) hold a sealed note that nobody can open any more.", nullptr, static_cast<int>(*shut)));
    return {};
}

Result<void> VaultOpening::enterOfficer(const QList<Officer> &all, const Officer *known, const QString &officerName,
                                        const Header &next, bool headerWasGone)
{
    const QUuid slot = next.keySlots().constLast().id;
    OfficerRepository officers(m_vault->session());
    for (const Officer &officer : all)
        if (!officer.slot.isEmpty() && !next.hasSlot(QUuid(officer.slot)))
            if (const Result<void> cleared = officers.setSlot(officer.id, {}); !cleared)
                return cleared;
    OfficerId id = known ? known->id : 0;
    if (known) {
        if (const Result<void> given = officers.setSlot(id, slotText(slot)); !given)
            return given;
        if (const Result<void> roles = officers.setRoles(id, kAllRoles); !roles)
            return roles;
    } else {
        const Result<OfficerId> added = officers.add(officerName, kAllRoles, slotText(slot));
        if (!added)
            return added.error();
        id = *added;
    }
    m_vault->session().setOfficer(id);
    return m_vault->session().note(
        { u"vault.recovered"_s, u"vault"_s, { { u"officer"_s, id }, { u"headerWasGone"_s, headerWasGone } } });
}

} // namespace comity::store
