// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "instruments/library.h"
#include "store/data/requestrecord.h"
#include "store/vault/vault.h"

namespace comity::desk {

/// What the store keeps of a request: the words for its list and its search, and its canonical form. The state is that
/// of a request nothing has happened to yet. The request's instrument and template are in the library. Pure; any
/// thread.
[[nodiscard]] store::StoredRequest storedRequest(const Request &request, const Library &library);

/// Its fingerprint; its instrument and template are in the library. Pure; any thread.
[[nodiscard]] QString fingerprintIn(const Request &request, const Library &library);

/// The same as storedRequest() for the vault that it goes into: a practice desk marks it as practice. Errors: those of
/// the database.
[[nodiscard]] Result<store::StoredRequest> storedRequestFor(store::Vault &vault, Request request,
                                                            const Library &library);

} // namespace comity::desk
