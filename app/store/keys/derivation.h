// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/secret.h"

#include <array>

namespace comity::store {

/// How much work one try of a passphrase costs: Argon2id version 1.3 with one lane. The default takes about 0.5 to 1 s.
struct Derivation
{
    quint32 memoryKiB = 256 * 1024;
    quint32 passes = 3;

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

/// What a new key slot may cost at least.
inline constexpr Derivation kDerivationFloor{ 64 * 1024, 3 };
/// What a key slot that is read may ask for. Whoever can write the header could otherwise make one try of a passphrase
/// worth nothing, or make the program take all memory.
inline constexpr Derivation kDerivationLeast{ 16 * 1024, 1 };
inline constexpr Derivation kDerivationMost{ 1024 * 1024, 10 };

using Salt = std::array<unsigned char, 16>;

/// What a new slot shall cost. Tests may go below the floor, and have to say so; never below kDerivationLeast.
struct NewDerivation
{
    Derivation cost;
    bool mayBeBelowFloor = false; ///< for tests alone
};

[[nodiscard]] bool isWithinLimits(const Derivation &cost);
[[nodiscard]] bool mayBeChosen(const NewDerivation &derivation);

/// The key that a passphrase gives. Errors: "vault.header.limits" (told before any work is done), "vault.memory".
/// Slow; any thread.
[[nodiscard]] Result<SecretKey> deriveKey(const SecretText &passphrase, const Salt &salt, const Derivation &cost);

} // namespace comity::store
