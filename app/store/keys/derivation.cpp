// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/derivation.h"

#include "common/translation.h"

#include <sodium.h>

namespace comity::store {

namespace {

struct DerivationStrings
{
    Q_DECLARE_TR_FUNCTIONS(DerivationStrings)
};

bool isBetween(const Derivation &least, const Derivation &cost, const Derivation &most)
{
    return least.memoryKiB <= cost.memoryKiB && cost.memoryKiB <= most.memoryKiB && least.passes <= cost.passes
        && cost.passes <= most.passes;
}

} // namespace

bool isWithinLimits(const Derivation &cost) { return isBetween(kDerivationLeast, cost, kDerivationMost); }

bool mayBeChosen(const NewDerivation &derivation)
{
    return isBetween(derivation.mayBeBelowFloor ? kDerivationLeast : kDerivationFloor, derivation.cost,
                     kDerivationMost);
}

Result<SecretKey> deriveKey(const SecretText &passphrase, const Salt &salt, const Derivation &cost)
{
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    if (!isWithinLimits(cost))
        return Error{ DerivationStrings::tr("The vault asks for more or for less work to check a passphrase than this "
                                            "program accepts."),
                      {},
                      QStringLiteral("vault.header.limits"),
                      QStringLiteral("%1 KiB, %2 passes").arg(cost.memoryKiB).arg(cost.passes) };
    readySodium();
    SecretKey key;
    const std::span<const unsigned char> text = passphrase.utf8();
    if (crypto_pwhash(key.fill().data(), key.fill().size(), reinterpret_cast<const char *>(text.data()), text.size(),
                      salt.data(), cost.passes, static_cast<std::size_t>(cost.memoryKiB) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{ DerivationStrings::tr("There is too little free memory to check the passphrase: %1 MiB are "
                                            "needed. Close other programs and try again.")
                          .arg(cost.memoryKiB / 1024),
                      {},
                      QStringLiteral("vault.memory"),
                      QStringLiteral("crypto_pwhash") };
    return key;
}

} // namespace comity::store
