// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/header.h"

#include "common/translation.h"
#include "store/keys/slotcrypto.h"

#include <sodium.h>

#include <algorithm>

namespace comity::store {

namespace {

struct HeaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(HeaderStrings)
};

Error failure(const char *code, const QString &message) { return { message, {}, QLatin1String(code), {} }; }

Error tampered()
{
    return failure("vault.header.tampered",
                   HeaderStrings::tr("The key file of the vault was changed by something other than this program."));
}

Error rekeying()
{
    return failure("vault.rekeying",
                   HeaderStrings::tr("The vault is being given a new master key; that has to be finished first."));
}

Error unknownSlot() { return failure("vault.slots.unknown", HeaderStrings::tr("The vault has no such passphrase.")); }

QUuid toUuid(const Bytes<16> &id)
{
    return QUuid::fromRfc4122(QByteArrayView(id.data(), static_cast<qsizetype>(id.size())));
}

Bytes<16> fromUuid(const QUuid &id)
{
    Bytes<16> bytes;
    std::ranges::copy(id.toRfc4122(), bytes.begin());
    return bytes;
}

/// A random id (version 4) from libsodium, as all randomness here.
Bytes<16> freshId()
{
    readySodium();
    Bytes<16> id;
    randombytes_buf(id.data(), id.size());
    id[6] = static_cast<unsigned char>((id[6] & 0x0fU) | 0x40U);
    id[8] = static_cast<unsigned char>((id[8] & 0x3fU) | 0x80U);
    return id;
}

/// A slot for this passphrase, by keys of its own.
Result<SlotRecord> makeSlot(const HeaderRecord &record, const Bytes<16> &id, quint16 kind, const SecretText &passphrase,
                            const NewDerivation &derivation, RawKey master)
{
    if (!mayBeChosen(derivation))
        return failure("vault.derivation",
                       HeaderStrings::tr("A new passphrase has to be protected by at least %1 MiB and %2 passes.")
                           .arg(kDerivationFloor.memoryKiB / 1024)
                           .arg(kDerivationFloor.passes));
    SlotRecord slot;
    slot.id = id;
    slot.kind = kind;
    slot.memoryKiB = derivation.cost.memoryKiB;
    slot.passes = derivation.cost.passes;
    randombytes_buf(slot.salt.data(), slot.salt.size());
    const Result<SecretKey> key = deriveKey(passphrase, slot.salt, derivation.cost);
    if (!key)
        return key.error();
    lockSlot(record.vault, slot, key->view(), master);
    return slot;
}

/// The slots in the order they are tried.
std::vector<const SlotRecord *> inOrder(const HeaderRecord &record, const QUuid &first)
{
    std::vector<const SlotRecord *> order;
    order.reserve(record.slotRecords.size());
    for (const SlotRecord &slot : record.slotRecords)
        order.push_back(&slot);
    const Bytes<16> preferred = fromUuid(first);
    std::ranges::stable_sort(order, {}, [&preferred](const SlotRecord *slot) {
        return slot->id == preferred ? 0 : static_cast<int>(slot->kind);
    });
    return order;
}

} // namespace

// ---- making and reading

Result<NewHeader> Header::start(HeaderRecord record, SecretKey master, const SecretText &passphrase,
                                const NewDerivation &derivation)
{
    Result<SlotRecord> slot
        = makeSlot(record, freshId(), static_cast<quint16>(SlotKind::Officer), passphrase, derivation, master.view());
    if (!slot)
        return slot.error();
    record.slotRecords.push_back(*slot);
    const QUuid id = toUuid(slot->id);
    const Header unsealed(std::move(record));
    return NewHeader{ unsealed.sealedBy(master.view()), { std::move(master), std::nullopt, id } };
}

Result<NewHeader> Header::create(const SecretText &passphrase, const NewDerivation &derivation)
{
    HeaderRecord record;
    record.vault = freshId();
    return start(std::move(record), SecretKey::random(), passphrase, derivation);
}

Result<NewHeader> Header::recreate(const QUuid &vault, RawKey master, const HeaderWitness &lost,
                                   const SecretText &passphrase, const NewDerivation &derivation)
{
    HeaderRecord record;
    record.vault = fromUuid(vault);
    record.generation = lost.generation;
    return start(std::move(record), SecretKey::copyOf(master), passphrase, derivation);
}

Result<Header> Header::parse(const QByteArray &file)
{
    Result<HeaderRecord> record = decodeHeader(file);
    if (!record)
        return record.error();
    if (std::ranges::none_of(record->slotRecords, [](const SlotRecord &slot) {
            return slot.kind == static_cast<quint16>(SlotKind::Officer);
        }))
        return headerDamaged(QStringLiteral("no officer"));
    return Header(std::move(record).value());
}

// ---- what can be seen without a key

QUuid Header::vault() const { return toUuid(m_record.vault); }

QByteArray Header::databaseSalt() const
{
    if (m_record.databaseSalt == Bytes<16>{})
        return {};
    return QByteArray(reinterpret_cast<const char *>(m_record.databaseSalt.data()), 16);
}

QList<SlotInfo> Header::keySlots() const
{
    QList<SlotInfo> infos;
    for (const SlotRecord &slot : m_record.slotRecords)
        infos.append({ toUuid(slot.id), static_cast<SlotKind>(slot.kind), { slot.memoryKiB, slot.passes } });
    return infos;
}

bool Header::hasSlot(const QUuid &slot) const
{
    return std::ranges::any_of(m_record.slotRecords,
                               [&slot](const SlotRecord &record) { return toUuid(record.id) == slot; });
}

HeaderWitness Header::witness() const { return { m_record.generation, bytes().last(32) }; }

Result<HeaderAge> Header::compareWith(const HeaderWitness &inside) const
{
    if (generation() > inside.generation)
        return HeaderAge::Newer;
    if (witness() == inside)
        return HeaderAge::Same;
    return failure("vault.header.rolledBack",
                   HeaderStrings::tr("The key file of the vault is not the one that belongs to its data: an earlier or "
                                     "another one was put in its place."));
}

// ---- opening

Result<const SlotRecord *> Header::slotRecord(const QUuid &slot) const
{
    for (const SlotRecord &record : m_record.slotRecords)
        if (toUuid(record.id) == slot)
            return &record;
    return unknownSlot();
}

Result<SecretKey> Header::slotKey(const SlotRecord &slot, const SecretText &passphrase) const
{
    const Result<SecretKey> key = deriveKey(passphrase, slot.salt, { slot.memoryKiB, slot.passes });
    if (!key)
        return key.error();
    std::optional<SecretKey> slotKey = unlockSlot(m_record.vault, slot, key->view());
    if (!slotKey)
        return failure("vault.passphrase", HeaderStrings::tr("This passphrase does not open the vault."));
    return std::move(*slotKey);
}

Result<SecretKey> Header::slotKey(const QUuid &slot, const SecretText &passphrase) const
{
    const Result<const SlotRecord *> record = slotRecord(slot);
    return record ? slotKey(**record, passphrase) : Result<SecretKey>(record.error());
}

Result<QByteArray> Header::sealToSlot(const QUuid &slot, const Unlocked &keys, RawKey key) const
{
    const Result<const SlotRecord *> record = slotRecord(slot);
    if (!record)
        return record.error();
    const std::optional<PublicKey> owner = slotOwner(m_record.vault, **record, keys.master.view());
    if (!owner)
        return tampered();
    const Bytes<80> sealed = sealTo(*owner, key);
    return QByteArray(reinterpret_cast<const char *>(sealed.data()), static_cast<qsizetype>(sealed.size()));
}

Result<Unlocked> Header::openSlot(const SlotRecord &slot, const SecretText &passphrase) const
{
    const Result<SecretKey> slotKey = this->slotKey(slot, passphrase);
    if (!slotKey)
        return slotKey.error();
    std::optional<SecretKey> master = openSeal(slot.current, *slotKey);
    if (!master)
        return tampered();
    Unlocked keys{ std::move(*master), std::nullopt, toUuid(slot.id) };
    if (m_record.isRekeying()) {
        keys.pending = openSeal(slot.pending, *slotKey);
        if (!keys.pending)
            return tampered();
    }
    if (const Result<void> sealed = verifySeals(keys); !sealed)
        return sealed.error();
    return keys;
}

Result<Unlocked> Header::unlock(const SecretText &passphrase, const UnlockOptions &options) const
{
    Result<Unlocked> answer
        = failure("vault.passphrase", HeaderStrings::tr("This passphrase does not open the vault."));
    for (const SlotRecord *slot : inOrder(m_record, options.firstSlot)) {
        if (options.cancelled && options.cancelled())
            return failure("vault.cancelled", HeaderStrings::tr("Opening the vault was cancelled."));
        if (options.noOtherSlot && toUuid(slot->id) != options.firstSlot)
            continue;
        answer = openSlot(*slot, passphrase);
        if (answer || answer.error().code != QLatin1String("vault.passphrase"))
            break;
    }
    return answer;
}

Result<Unlocked> Header::unlockWithMasterKey(RawKey master) const
{
    const QByteArray bytes = sealedBytes(m_record);
    if (!holdsSeal(m_record.seal, bytes, master)
        && !(m_record.isRekeying() && holdsSeal(m_record.pendingSeal, bytes, master)))
        return tampered();
    return Unlocked{ SecretKey::copyOf(master), std::nullopt, QUuid() };
}

Result<void> Header::verifySeals(const Unlocked &keys) const
{
    const QByteArray bytes = sealedBytes(m_record);
    if (!holdsSeal(m_record.seal, bytes, keys.master.view()))
        return tampered();
    if (keys.pending && !holdsSeal(m_record.pendingSeal, bytes, keys.pending->view()))
        return tampered();
    return {};
}

// ---- changing

Header Header::sealedBy(RawKey master, const SecretKey *pending) const
{
    Header next = *this;
    ++next.m_record.generation;
    next.m_record.flags = pending ? kHeaderRekeying : 0;
    const QByteArray bytes = sealedBytes(next.m_record);
    next.m_record.seal = headerSeal(bytes, master);
    next.m_record.pendingSeal = pending ? headerSeal(bytes, pending->view()) : Bytes<32>{};
    return next;
}

Result<void> Header::mayChange(const Unlocked &keys) const
{
    if (m_record.isRekeying())
        return rekeying();
    return verifySeals(keys);
}

Result<Header> Header::addSlot(const Unlocked &keys, SlotKind kind, const SecretText &passphrase,
                               const NewDerivation &derivation) const
{
    if (const Result<void> may = mayChange(keys); !may)
        return may.error();
    if (m_record.slotRecords.size() >= kSlotsMost)
        return failure("vault.slots.full",
                       HeaderStrings::tr("The vault has %1 passphrases already; no more fit.").arg(kSlotsMost));
    Result<SlotRecord> slot
        = makeSlot(m_record, freshId(), static_cast<quint16>(kind), passphrase, derivation, keys.master.view());
    if (!slot)
        return slot.error();
    Header next = *this;
    next.m_record.slotRecords.push_back(*slot);
    return next.sealedBy(keys.master.view());
}

Result<Header> Header::removeSlot(const Unlocked &keys, const QUuid &slot) const
{
    if (const Result<void> may = mayChange(keys); !may)
        return may.error();
    Header next = *this;
    std::vector<SlotRecord> &records = next.m_record.slotRecords;
    if (std::erase_if(records, [&slot](const SlotRecord &record) { return toUuid(record.id) == slot; }) == 0)
        return unknownSlot();
    if (std::ranges::none_of(
            records, [](const SlotRecord &record) { return record.kind == static_cast<quint16>(SlotKind::Officer); }))
        return failure(
            "vault.slots.last",
            HeaderStrings::tr("The last officer's passphrase cannot be removed: nobody could open the vault."));
    return next.sealedBy(keys.master.view());
}

Result<Header> Header::changePassphrase(const SecretText &current, const SecretText &next,
                                        const NewDerivation &derivation, const UnlockOptions &options) const
{
    const Result<Unlocked> keys = unlock(current, options);
    if (!keys)
        return keys.error();
    if (const Result<void> may = mayChange(*keys); !may)
        return may.error();
    Header changed = *this;
    for (SlotRecord &slot : changed.m_record.slotRecords) {
        if (toUuid(slot.id) != keys->slot)
            continue;
        Result<SlotRecord> fresh = makeSlot(m_record, slot.id, slot.kind, next, derivation, keys->master.view());
        if (!fresh)
            return fresh.error();
        slot = *fresh;
    }
    return changed.sealedBy(keys->master.view());
}

Result<Header> Header::insteadOf(const Header &later, const Unlocked &keys) const
{
    if (const Result<void> may = mayChange(keys); !may)
        return may.error();
    Header next = *this;
    next.m_record.generation = std::max(generation(), later.generation());
    return next.sealedBy(keys.master.view());
}

Result<Header> Header::withDatabase(const Unlocked &keys, const QByteArray &salt, int pageSize) const
{
    if (const Result<void> may = mayChange(keys); !may)
        return may.error();
    Header next = *this;
    if (salt.size() != 16 || pageSize < 512 || pageSize > 65536 || (pageSize & (pageSize - 1)) != 0)
        return failure("vault.database", HeaderStrings::tr("The database has no salt or no page size."));
    std::ranges::copy(salt, next.m_record.databaseSalt.begin());
    next.m_record.pageSize = static_cast<quint32>(pageSize);
    return next.sealedBy(keys.master.view());
}

// ---- a new master key

Result<NewHeader> Header::beginRekey(const Unlocked &keys) const
{
    if (const Result<void> may = mayChange(keys); !may)
        return may.error();
    const SecretKey fresh = SecretKey::random();
    Header next = *this;
    for (SlotRecord &slot : next.m_record.slotRecords) {
        const std::optional<PublicKey> owner = slotOwner(m_record.vault, slot, keys.master.view());
        if (!owner)
            return tampered();
        slot.pending = sealTo(*owner, fresh.view());
    }
    return NewHeader{ next.sealedBy(keys.master.view(), &fresh),
                      { SecretKey::copyOf(keys.master.view()), SecretKey::copyOf(fresh.view()), keys.slot } };
}

Result<Header> Header::finishRekey(const Unlocked &keys) const
{
    if (!m_record.isRekeying() || !keys.pending)
        return failure("vault.rekeying", HeaderStrings::tr("The vault is not being given a new master key."));
    if (const Result<void> sealed = verifySeals(keys); !sealed)
        return sealed.error();
    Header next = *this;
    for (SlotRecord &slot : next.m_record.slotRecords) {
        const std::optional<PublicKey> owner = slotOwner(m_record.vault, slot, keys.master.view());
        if (!owner)
            return tampered();
        setSlotOwner(m_record.vault, slot, *owner, keys.pending->view());
        slot.current = std::exchange(slot.pending, {});
    }
    return next.sealedBy(keys.pending->view());
}

Result<Header> Header::cancelRekey(const Unlocked &keys) const
{
    if (!m_record.isRekeying())
        return failure("vault.rekeying", HeaderStrings::tr("The vault is not being given a new master key."));
    if (const Result<void> sealed = verifySeals(keys); !sealed)
        return sealed.error();
    Header next = *this;
    for (SlotRecord &slot : next.m_record.slotRecords)
        slot.pending = {};
    return next.sealedBy(keys.master.view());
}

} // namespace comity::store
