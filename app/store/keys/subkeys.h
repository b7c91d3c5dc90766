// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/secret.h"

namespace comity::store {

/// What the keys made from a vault's master key are for. The master key itself encrypts nothing, so that a new use
/// needs no new slots. The numbers are part of the format and never change.
enum class Subkey : quint64 {
    Database = 1,  ///< SQLCipher's raw key
    HeaderMac = 2, ///< the seal of the header
    Attachments = 3,
    AuditChain = 4,
    Backups = 5,
    SlotOwners = 6, ///< keeps the slots' public keys inside the header secret (header.h)
};

/// The key of 256 bits for one use (crypto_kdf: BLAKE2b). Quick; any thread.
[[nodiscard]] SecretKey deriveSubkey(RawKey master, Subkey use);

} // namespace comity::store
