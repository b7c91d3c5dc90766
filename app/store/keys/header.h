// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/derivation.h"
#include "store/keys/headerformat.h"

#include <QList>
#include <QUuid>

#include <functional>
#include <optional>

namespace comity::store {

enum class SlotKind : quint16 { Officer = 1, Recovery = 2 };

/// What can be seen of a slot without a key. Whose it is, the database knows, by the id.
struct SlotInfo
{
    QUuid id;
    SlotKind kind = SlotKind::Officer;
    Derivation cost;
};

/// What a passphrase, or the master key itself, opened.
struct Unlocked
{
    SecretKey master;
    /// There while re-keying is not finished: the database opens with `master` or already with this one.
    std::optional<SecretKey> pending;
    QUuid slot; ///< null when it was opened by the master key
};

struct UnlockOptions
{
    QUuid firstSlot;                 ///< tried first: each slot costs a derivation. Null or unknown: no preference
    std::function<bool()> cancelled; ///< asked before each slot, in the same thread
    bool noOtherSlot = false;        ///< only the first one is tried: the passphrase of somebody else is not taken
};

/// Which header belongs to a database, as it is kept inside the database.
struct HeaderWitness
{
    quint64 generation = 0;
    QByteArray hash; ///< 32 bytes

    friend bool operator==(const HeaderWitness &, const HeaderWitness &) = default;
};

enum class HeaderAge {
    Same,
    Newer, ///< than the database knows: the program ended between saving the two; the witness inside is brought up
};

struct NewHeader;

/// The header of a vault: who may open it. A plain value; a change gives a new header of the next generation, which
/// counts once it is saved (headerfile.h). Any thread; whatever takes a passphrase is slow.
///
/// A slot is a pair of keys (X25519). The secret one is locked by the passphrase, the master key is sealed to the
/// public one. So a vault can be given a new master key for all officers while only one of them is there, and a removed
/// officer, who knows the old master key and old headers, cannot open the new one. The public keys are kept secret by
/// the master key: outsiders cannot seal anything to an officer, and have nothing that a quantum computer could be set
/// on.
class Header
{
public:
    /// A new vault with one officer. Errors: "vault.derivation" (below the floor or above what is read),
    /// "vault.memory".
    [[nodiscard]] static Result<NewHeader> create(const SecretText &passphrase, const NewDerivation &derivation = {});
    /// A new header for a vault whose header is lost: same id, same master key, one officer. `lost` is what the
    /// database knows of the lost one.
    [[nodiscard]] static Result<NewHeader> recreate(const QUuid &vault, RawKey master, const HeaderWitness &lost,
                                                    const SecretText &passphrase, const NewDerivation &derivation = {});
    /// Errors: "vault.header.damaged", "vault.header.newer", "vault.header.limits".
    [[nodiscard]] static Result<Header> parse(const QByteArray &file);
    [[nodiscard]] QByteArray bytes() const { return encodeHeader(m_record); }

    [[nodiscard]] QUuid vault() const;
    [[nodiscard]] quint64 generation() const { return m_record.generation; }
    /// 16 bytes, empty while unknown. With it a database whose first bytes are destroyed still opens.
    [[nodiscard]] QByteArray databaseSalt() const;
    [[nodiscard]] int pageSize() const { return static_cast<int>(m_record.pageSize); }
    [[nodiscard]] bool isRekeying() const { return m_record.isRekeying(); }
    [[nodiscard]] QList<SlotInfo> keySlots() const;
    [[nodiscard]] bool hasSlot(const QUuid &slot) const;
    [[nodiscard]] HeaderWitness witness() const;

    /// Tries the slots: the preferred one, officers, recovery. Errors: "vault.passphrase", "vault.header.tampered" (a
    /// slot opened, but the seal over the header does not hold), "vault.memory", "vault.cancelled".
    [[nodiscard]] Result<Unlocked> unlock(const SecretText &passphrase, const UnlockOptions &options = {}) const;
    /// By a recovery sheet. Takes the pending master key too. Error: "vault.header.tampered", which here also stands
    /// for a key that is not this vault's.
    [[nodiscard]] Result<Unlocked> unlockWithMasterKey(RawKey master) const;

    /// The secret key of a slot, for what was sealed to it (sealedtext.h). A derivation. Errors: "vault.passphrase",
    /// "vault.slots.unknown", "vault.memory".
    [[nodiscard]] Result<SecretKey> slotKey(const QUuid &slot, const SecretText &passphrase) const;
    /// Seals a key to a slot: only its passphrase opens it again, see openSeal(). Errors: "vault.slots.unknown",
    /// "vault.header.tampered".
    [[nodiscard]] Result<QByteArray> sealToSlot(const QUuid &slot, const Unlocked &keys, RawKey key) const;

    /// Compares with what the database knows. Error: "vault.header.rolledBack".
    [[nodiscard]] Result<HeaderAge> compareWith(const HeaderWitness &inside) const;

    // Changes. All but the last two refuse while re-keying is unfinished ("vault.rekeying"), and every one refuses a
    // master key by which the seal does not hold ("vault.header.tampered").

    /// Errors besides: "vault.slots.full", "vault.derivation", "vault.memory". The new slot is the last of keySlots().
    [[nodiscard]] Result<Header> addSlot(const Unlocked &keys, SlotKind kind, const SecretText &passphrase,
                                         const NewDerivation &derivation = {}) const;
    /// The last officer's slot stays. Errors besides: "vault.slots.last", "vault.slots.unknown".
    [[nodiscard]] Result<Header> removeSlot(const Unlocked &keys, const QUuid &slot) const;
    /// For whoever knows the passphrase of a slot; the slot keeps its id and gets new keys. Errors besides:
    /// "vault.passphrase", "vault.derivation", "vault.memory".
    [[nodiscard]] Result<Header> changePassphrase(const SecretText &current, const SecretText &next,
                                                  const NewDerivation &derivation = {},
                                                  const UnlockOptions &options = {}) const;
    /// Takes back a later header that was saved: this one again, as the generation after it.
    [[nodiscard]] Result<Header> insteadOf(const Header &later, const Unlocked &keys) const;
    /// Errors besides: "vault.database" (not 16 bytes, or no page size of SQLite).
    [[nodiscard]] Result<Header> withDatabase(const Unlocked &keys, const QByteArray &salt, int pageSize) const;

    /// Re-keying: save this header, which has the old and a new master key, re-key the database to `keys.pending` of
    /// the answer, then save finishRekey(). After a crash in between: open the header, try the database with `master`,
    /// then with `pending`; if it opened with `master`, re-key it or cancelRekey(), else finishRekey().
    [[nodiscard]] Result<NewHeader> beginRekey(const Unlocked &keys) const;
    /// The pending master key takes the old one's place. Error besides: "vault.rekeying" when nothing is pending.
    [[nodiscard]] Result<Header> finishRekey(const Unlocked &keys) const;
    /// The pending master key is dropped. Error besides: "vault.rekeying" when nothing is pending.
    [[nodiscard]] Result<Header> cancelRekey(const Unlocked &keys) const;

private:
    explicit Header(HeaderRecord record) : m_record(std::move(record)) { }
    [[nodiscard]] Result<Unlocked> openSlot(const SlotRecord &slot, const SecretText &passphrase) const;
    [[nodiscard]] Result<SecretKey> slotKey(const SlotRecord &slot, const SecretText &passphrase) const;
    [[nodiscard]] Result<const SlotRecord *> slotRecord(const QUuid &slot) const;
    [[nodiscard]] Result<void> verifySeals(const Unlocked &keys) const;
    [[nodiscard]] Result<void> mayChange(const Unlocked &keys) const;
    [[nodiscard]] Header sealedBy(RawKey master, const SecretKey *pending = nullptr) const;
    [[nodiscard]] static Result<NewHeader> start(HeaderRecord record, SecretKey master, const SecretText &passphrase,
                                                 const NewDerivation &derivation);

    HeaderRecord m_record;
};

struct NewHeader
{
    Header header;
    Unlocked keys;
};

} // namespace comity::store
