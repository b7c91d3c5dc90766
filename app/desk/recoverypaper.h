// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "instruments/instrument.h"
#include "store/vault/vault.h"

namespace comity::desk {

/// The recovery sheet of an open vault as a PDF. That it was made is put down in the audit chain. On the vault's
/// thread. Errors: those of FontSet::load(), Vault::recoveryData() and renderRecoverySheet().
[[nodiscard]] Result<QByteArray> recoverySheetPdf(store::Vault &vault, Language language, const Terminology &terms);

} // namespace comity::desk
