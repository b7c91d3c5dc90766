// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/legalbasis.h"
#include "domain/request.h"
#include "instruments/library.h"
#include "store/data/session.h"

namespace comity::desk {

/// What this office knows of who is bound by an instrument, kept in the vault; nothing when it was never told.
/// Errors: those of StandingReader and of the settings.
[[nodiscard]] Result<std::optional<Standing>> standingOf(store::DataSession &session, const Library &library,
                                                         const QString &instrument);
/// Keeps a file of the form "standing/1", after reading it whole; gives what it says.
[[nodiscard]] Result<Standing> keepStanding(store::DataSession &session, const Library &library, const QByteArray &json,
                                            const QString &name);

/// What a request asks of the legal basis. Urgent when it says why it is.
[[nodiscard]] BasisQuestion basisQuestion(const Request &request);

} // namespace comity::desk
