// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/passphrase.h"
#include "store/keys/secret.h"

#include <memory>

namespace comity::desk {

using store::judgePassphrase;
using store::kPassphraseCharactersLeast;
using store::PassphraseStrength;
using store::SecretText;
using store::wipe;

/// A passphrase as std::function, which copies what it holds, may have it.
[[nodiscard]] inline std::shared_ptr<SecretText> shared(SecretText secret)
{
    return std::make_shared<SecretText>(std::move(secret));
}

} // namespace comity::desk
