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

/// Whether it has reserved the right to refuse preservation for lack of dual criminality, under this text: for the
/// first text what the settings say, for another what the directory says of its declarations; nothing: not known.
[[nodiscard]] Result<std::optional<bool>> ownReservation(store::Vault &vault, const Library &library,
                                                         const Instrument &instrument);

} // namespace comity::desk
