// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace comity::store {

// The bytes of vault.hdr. All numbers are little endian; lengths in bytes.
//
//     8  magic "COMITYV1"            then, for each slot:                   then:
//     4  format version: 1             16  id                                32  seal: BLAKE2b of all before,
//     4  flags: 1 = re-keying           2  kind: 1 officer, 2 recovery           keyed by the master key's subkey 2
//    16  id of the vault                2  derivation: 1 = Argon2id 1.3      32  seal by the pending master key,
//     8  generation, from 1             4  its memory in KiB                     zeros while there is none
//    16  salt of the database,          4  its passes                        32  checksum: BLAKE2b of all before
//        zeros while unknown           16  its salt
//     4  page size of the database     24  nonce ┐ the slot's secret key, XChaCha20-Poly1305 by the passphrase's key,
//     4  number of slots, 1 to 32      48  box   ┘ bound to the id of the vault and to the 68 bytes before the box
//                                      24  nonce ┐ the slot's public key, XChaCha20-Poly1305 by the master key's
//                                      48  box   ┘ subkey 6, bound to the id of the vault and to the id of the slot
//                                      80  the master key, sealed to the public key (crypto_box_seal)
//                                      80  the pending master key likewise, zeros while there is none
//
// In every version the checksum is the last 32 bytes and the version stands behind the magic, so that an older program
// can tell a newer file from a damaged one. No name of anybody stands here: the header can be read by everybody.

template <std::size_t size>
using Bytes = std::array<unsigned char, size>;

inline constexpr quint32 kHeaderVersion = 1;
inline constexpr quint32 kHeaderRekeying = 1; ///< the one flag
inline constexpr std::size_t kSlotsMost = 32;
inline constexpr qsizetype kHeaderBytesMost = 16 * 1024;

struct SlotRecord
{
    Bytes<16> id{};
    quint16 kind = 0;
    quint16 derivation = 1;
    quint32 memoryKiB = 0;
    quint32 passes = 0;
    Bytes<16> salt{};
    Bytes<24> nonce{};
    Bytes<48> box{};
    Bytes<24> ownerNonce{};
    Bytes<48> ownerBox{};
    Bytes<80> current{};
    Bytes<80> pending{};

    friend bool operator==(const SlotRecord &, const SlotRecord &) = default;
};

struct HeaderRecord
{
    quint32 flags = 0;
    Bytes<16> vault{};
    quint64 generation = 0;
    Bytes<16> databaseSalt{};
    quint32 pageSize = 4096;
    std::vector<SlotRecord> slotRecords;
    Bytes<32> seal{};
    Bytes<32> pendingSeal{};

    [[nodiscard]] bool isRekeying() const { return (flags & kHeaderRekeying) != 0; }
    friend bool operator==(const HeaderRecord &, const HeaderRecord &) = default;
};

/// The bytes under the two seals.
[[nodiscard]] QByteArray sealedBytes(const HeaderRecord &record);
/// The whole file.
[[nodiscard]] QByteArray encodeHeader(const HeaderRecord &record);
/// Reads the file as hostile input; nothing is decrypted, the seals are not verified. Errors: "vault.header.damaged",
/// "vault.header.newer", "vault.header.limits" (a slot's derivation).
[[nodiscard]] Result<HeaderRecord> decodeHeader(const QByteArray &file);

/// What a slot's box is bound to: the id of the vault and everything in the slot before the box.
[[nodiscard]] QByteArray slotContext(const Bytes<16> &vault, const SlotRecord &slot);
/// What the box of a slot's public key is bound to.
[[nodiscard]] QByteArray ownerContext(const Bytes<16> &vault, const SlotRecord &slot);

/// BLAKE2b, 32 bytes, without a key.
[[nodiscard]] QByteArray checksumOf(const QByteArray &bytes);

[[nodiscard]] Error headerDamaged(const QString &detail);

} // namespace comity::store
