// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "store/vault/vault.h"

#include <QUuid>

namespace comity::desk {

/// What a vault needs of the computer the program runs on. Needs a QCoreApplication.
[[nodiscard]] store::VaultSystem thisComputer(const Clock &clock);

/// Which key slot was opened here last: the next opening tries it first, for each slot costs a second. A null id when
/// nobody knows; remembering may fail, it is only a matter of time.
[[nodiscard]] QUuid lastSlot(const store::VaultSystem &system, const QString &folder);
void rememberSlot(const store::VaultSystem &system, const store::Vault &vault);

} // namespace comity::desk
