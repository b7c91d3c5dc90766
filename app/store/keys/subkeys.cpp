// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/subkeys.h"

#include <sodium.h>

#include <array>

namespace comity::store {

SecretKey deriveSubkey(RawKey master, Subkey use)
{
    static_assert(RawKey::extent == crypto_kdf_KEYBYTES);
    constexpr std::array<char, crypto_kdf_CONTEXTBYTES> context{ 'C', 'O', 'M', 'I', 'T', 'Y', 'V', '1' };
    readySodium();
    SecretKey key;
    crypto_kdf_derive_from_key(key.fill().data(), key.fill().size(), static_cast<quint64>(use), context.data(),
                               master.data()); // cannot fail for a key of 32 bytes
    return key;
}

} // namespace comity::store
