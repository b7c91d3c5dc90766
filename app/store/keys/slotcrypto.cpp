// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/slotcrypto.h"

#include "store/keys/subkeys.h"

#include <sodium.h>

namespace comity::store {

namespace {

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
std::size_t size(const QByteArray &bytes) { return static_cast<std::size_t>(bytes.size()); }

using Nonce = Bytes<crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;
using Box = Bytes<32 + crypto_aead_xchacha20poly1305_ietf_ABYTES>;

Box lock(std::span<const unsigned char, 32> content, const QByteArray &context, const Nonce &nonce, RawKey key)
{
    Box box;
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data(), nullptr, content.data(), content.size(), data(context),
                                               size(context), nullptr, nonce.data(), key.data());
    return box;
}

bool unlock(std::span<unsigned char, 32> content, const Box &box, const QByteArray &context, const Nonce &nonce,
            RawKey key)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr, box.data(), box.size(),
                                                      data(context), size(context), nonce.data(), key.data())
        == 0;
}

} // namespace

void lockSlot(const Bytes<16> &vault, SlotRecord &slot, RawKey passphraseKey, RawKey master)
{
    readySodium();
    SecretKey slotKey;
    PublicKey owner;
    crypto_box_keypair(owner.data(), slotKey.fill().data());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    slot.box = lock(slotKey.view(), slotContext(vault, slot), slot.nonce, passphraseKey);
    setSlotOwner(vault, slot, owner, master);
    slot.current = sealTo(owner, master);
    slot.pending = {};
}

std::optional<SecretKey> unlockSlot(const Bytes<16> &vault, const SlotRecord &slot, RawKey passphraseKey)
{
    SecretKey slotKey;
    if (!unlock(slotKey.fill(), slot.box, slotContext(vault, slot), slot.nonce, passphraseKey))
        return std::nullopt;
    return slotKey;
}

std::optional<PublicKey> slotOwner(const Bytes<16> &vault, const SlotRecord &slot, RawKey master)
{
    PublicKey owner;
    if (!unlock(owner, slot.ownerBox, ownerContext(vault, slot), slot.ownerNonce,
                deriveSubkey(master, Subkey::SlotOwners).view()))
        return std::nullopt;
    return owner;
}

void setSlotOwner(const Bytes<16> &vault, SlotRecord &slot, const PublicKey &owner, RawKey master)
{
    randombytes_buf(slot.ownerNonce.data(), slot.ownerNonce.size());
    slot.ownerBox
        = lock(owner, ownerContext(vault, slot), slot.ownerNonce, deriveSubkey(master, Subkey::SlotOwners).view());
}

Bytes<80> sealTo(const PublicKey &owner, RawKey key)
{
    static_assert(crypto_box_SEALBYTES + RawKey::extent == 80);
    Bytes<80> sealed;
    // Fails for public keys of small order alone; the owners' come from crypto_box_keypair or from a verified header.
    [[maybe_unused]] const int failed = crypto_box_seal(sealed.data(), key.data(), key.size(), owner.data());
    Q_ASSERT(failed == 0);
    return sealed;
}

std::optional<SecretKey> openSeal(const Bytes<80> &sealed, const SecretKey &slotKey)
{
    PublicKey owner;
    SecretKey key;
    if (crypto_scalarmult_base(owner.data(), slotKey.view().data()) != 0
        || crypto_box_seal_open(key.fill().data(), sealed.data(), sealed.size(), owner.data(), slotKey.view().data())
            != 0)
        return std::nullopt;
    return key;
}

Bytes<32> headerSeal(const QByteArray &bytes, RawKey master)
{
    const SecretKey key = deriveSubkey(master, Subkey::HeaderMac);
    Bytes<32> seal;
    crypto_generichash(seal.data(), seal.size(), data(bytes), size(bytes), key.view().data(), key.view().size());
    return seal;
}

bool holdsSeal(const Bytes<32> &seal, const QByteArray &bytes, RawKey master)
{
    const Bytes<32> expected = headerSeal(bytes, master);
    return sodium_memcmp(seal.data(), expected.data(), expected.size()) == 0;
}

} // namespace comity::store
