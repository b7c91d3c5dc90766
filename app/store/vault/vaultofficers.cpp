// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation.h"
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/vault/vaultopening.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultOfficersStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultOfficersStrings)
};

} // namespace

QString slotText(const QUuid &slot) { return slot.toString(QUuid::WithoutBraces); }

Result<Header> withoutSlot(const Header &header, const Unlocked &keys, const QUuid &slot)
{
    return header.hasSlot(slot) ? header.removeSlot(keys, slot) : Result<Header>(header);
}

Result<Header> withSlotExchanged(const Header &header, const Unlocked &keys, const QUuid &former,
                                 const SecretText &passphrase, const NewDerivation &derivation)
{
    // The last slot cannot be removed, and to a full header none can be added.
    const bool isFull = header.keySlots().size() >= static_cast<qsizetype>(kSlotsMost);
    Result<Header> start = isFull ? withoutSlot(header, keys, former) : Result<Header>(header);
    if (!start)
        return start;
    const Result<Header> added = start->addSlot(keys, SlotKind::Officer, passphrase, derivation);
    return added ? withoutSlot(*added, keys, former) : added;
}

Result<OfficerId> Vault::addOfficer(const QString &name, Roles roles, const SecretText &passphrase,
                                    const NewDerivation &derivation)
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed.error();
    const Result<Header> next = m_header.addSlot(*m_keys, SlotKind::Officer, passphrase, derivation);
    if (!next)
        return next.error();
    OfficerId id = 0;
    const Result<void> saved = saveHeaderWith(*next, u"officer.added"_s, [&]() -> Result<void> {
        const Result<OfficerId> added
            = OfficerRepository(*m_session).add(name, roles, slotText(next->keySlots().constLast().id));
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    return saved ? Result<OfficerId>(id) : Result<OfficerId>(saved.error());
}

Result<void> Vault::removeOfficer(OfficerId id, NoteLoss loss)
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed;
    const Result<Officer> officer = OfficerRepository(*m_session).find(id);
    if (!officer)
        return officer.error();
    if (const Result<void> may = mayShut(id, loss); !may)
        return may;
    const Result<Header> next = withoutSlot(m_header, *m_keys, QUuid(officer->slot));
    if (!next)
        return next.error();
    const auto remove = [&] { return OfficerRepository(*m_session).remove(id); };
    const bool hadNoSlot = next->generation() == m_header.generation();
    const Result<void> removed = hadNoSlot ? remove() : saveHeaderWith(*next, u"officer.removed"_s, remove);
    if (removed && id == m_officer.id) { // goes on working until the vault is closed, and administers nothing
        m_officer.roles = {};
        m_officer.slot.clear();
    }
    return removed;
}

Result<void> Vault::resetPassphrase(OfficerId id, const SecretText &passphrase, const NewDerivation &derivation,
                                    NoteLoss loss)
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed;
    const Result<Officer> officer = OfficerRepository(*m_session).find(id);
    if (!officer)
        return officer.error();
    if (const Result<void> may = mayShut(id, loss); !may)
        return may;
    const Result<Header> next = withSlotExchanged(m_header, *m_keys, QUuid(officer->slot), passphrase, derivation);
    if (!next)
        return next.error();
    const QUuid slot = next->keySlots().constLast().id;
    const Result<void> saved = saveHeaderWith(
        *next, u"passphrase.reset"_s, [&] { return OfficerRepository(*m_session).setSlot(id, slotText(slot)); });
    if (saved && id == m_officer.id)
        m_officer.slot = slotText(slot);
    return saved;
}

Result<void> Vault::renameOfficer(OfficerId id, const QString &name)
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed;
    Result<void> renamed = OfficerRepository(*m_session).rename(id, name);
    if (renamed && id == m_officer.id) {
        m_officer.name = name;
        return m_lock.setOfficer(name);
    }
    return renamed;
}

Result<void> Vault::setOfficerRoles(OfficerId id, Roles roles)
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed;
    const Result<void> changed = OfficerRepository(*m_session).setRoles(id, roles);
    if (changed && id == m_officer.id)
        m_officer.roles = roles;
    return changed;
}

Result<void> Vault::changePassphrase(const SecretText &current, const SecretText &next, const NewDerivation &derivation)
{
    UnlockOptions options;
    options.firstSlot = QUuid(m_officer.slot);
    options.noOtherSlot = true;
    const Result<Header> header = m_header.changePassphrase(current, next, derivation, options);
    if (!header)
        return header.error();
    const Result<QList<NoteSeal>> seals = sealedAnew(current, *header);
    if (!seals)
        return seals.error();
    // Sealed notes open with the former passphrase and with the next one until it is certain which is in force: the
    // header is saved before the database commits, and the program may end between the two.
    SealedNoteRepository notes(*m_session);
    if (!seals->isEmpty())
        if (Result<void> both = notes.addSeals(m_officer.id, *seals); !both)
            return both;
    return saveHeaderWith(*header, u"passphrase.changed"_s,
                          [&] { return seals->isEmpty() ? Result<void>() : notes.keepOnly(m_officer.id, *seals); });
}

Result<void> Vault::rekey()
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed;
    Result<NewHeader> begun = m_header.beginRekey(*m_keys);
    if (!begun)
        return begun.error();
    // From here on the header has both keys, until one of them is known to be the database's.
    Result<void> both = saveHeaderWith(begun->header, u"rekey.begun"_s, [] { return Result<void>(); });
    if (!both)
        return both;
    m_session.reset(); // its statements would not survive
    const Result<void> finished = finishRekey(*begun);
    if (finished)
        return {};
    const Error &cause = finished.error();
    (void)close();
    return Error{ VaultOfficersStrings::tr("The vault could not be given its new key, and was closed. Nothing is lost: "
                                           "open it again, then try again."),
                  m_folder, u"vault.rekey.failed"_s, cause.detail.isEmpty() ? cause.message : cause.detail };
}

Result<void> Vault::finishRekey(NewHeader &begun)
{
    Result<void> rekeyed = m_connection->rekey(deriveSubkey(begun.keys.pending->view(), Subkey::Database).view());
    if (!rekeyed)
        return rekeyed;
    if (const Result<void> session = startSession(); !session)
        return session;
    const Result<Header> finished = m_header.finishRekey(begun.keys);
    if (!finished)
        return finished.error();
    Result<void> saved = saveHeaderWith(*finished, u"rekey.finished"_s, [] { return Result<void>(); });
    if (!saved)
        return saved;
    m_keys = Unlocked{ std::move(*begun.keys.pending), std::nullopt, begun.keys.slot };
    return {};
}

} // namespace comity::store
