// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterhead.h"
#include "instruments/library.h"
#include "store/vault/vault.h"

namespace comity::desk {

/// The setting that says whose desk it is: a request file in which the requesting side alone is filled in.
inline const QString kAuthoritySetting = QStringLiteral("desk.authority");

/// The emblem: a PNG that boundedLogo() made, in base64.
inline const QString kLogoSetting = QStringLiteral("letterhead.logo");

/// What the papers of the desk carry: its emblem and its names; without them where nobody gave any. Errors: those of
/// the database.
[[nodiscard]] Result<Letterhead> ownLetterhead(store::Vault &vault, const Library &library);

/// The Party whose desk it is; empty until somebody said so. Errors: those of the database.
[[nodiscard]] Result<QString> ownParty(store::Vault &vault, const Library &library);

} // namespace comity::desk
