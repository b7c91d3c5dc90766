// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/headerformat.h"
#include "store/keys/secret.h"

#include <optional>

namespace comity::store {

// What is done inside one slot of a header (header.h says what for). Pure but for fresh randomness.

using PublicKey = Bytes<32>;

/// Fills the slot with fresh keys: the secret one locked by `passphraseKey`, the public one by the master key, the
/// master key sealed. Id, kind, derivation and salt of the slot stand already.
void lockSlot(const Bytes<16> &vault, SlotRecord &slot, RawKey passphraseKey, RawKey master);

/// The slot's secret key; nothing when it is another passphrase, or another byte in the slot.
[[nodiscard]] std::optional<SecretKey> unlockSlot(const Bytes<16> &vault, const SlotRecord &slot, RawKey passphraseKey);

/// The slot's public key; nothing when it is another master key.
[[nodiscard]] std::optional<PublicKey> slotOwner(const Bytes<16> &vault, const SlotRecord &slot, RawKey master);
/// Locks the slot's public key by this master key.
void setSlotOwner(const Bytes<16> &vault, SlotRecord &slot, const PublicKey &owner, RawKey master);

[[nodiscard]] Bytes<80> sealTo(const PublicKey &owner, RawKey key);
[[nodiscard]] std::optional<SecretKey> openSeal(const Bytes<80> &sealed, const SecretKey &slotKey);

/// The keyed seal over a header's bytes.
[[nodiscard]] Bytes<32> headerSeal(const QByteArray &bytes, RawKey master);
/// In constant time.
[[nodiscard]] bool holdsSeal(const Bytes<32> &seal, const QByteArray &bytes, RawKey master);

} // namespace comity::store
