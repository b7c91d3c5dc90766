// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/passphrase.h"
#include "store/keys/secret.h"

namespace comity::desk {

using store::judgePassphrase;
using store::kPassphraseCharactersLeast;
using store::PassphraseStrength;
using store::SecretText;
using store::wipe;

} // namespace comity::desk
