// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "instruments/library.h"

#include <QStringList>

namespace comity {

/// What a list shows of a request, and under which words it is found: taken from the request by its template, so that
/// whoever keeps requests need not look into them.
struct RequestDigest
{
    bool urgent = false;
    Text headline;    ///< what the request is about, one line in each of its languages
    QStringList head; ///< the texts at its top: reference, Parties, authorities, headline
    QStringList body; ///< every other text in it, in all its languages
};

/// Pure; any thread.
[[nodiscard]] RequestDigest digestOf(const Request &request, const Template &form, const PartyRegister &parties);

} // namespace comity
