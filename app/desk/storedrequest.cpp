// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/storedrequest.h"

#include "desk/practicevault.h"
#include "exchange/requestwriter.h"
#include "services/requestdigest.h"

namespace comity::desk {

store::StoredRequest storedRequest(const Request &request, const Library &library)
{
    const Template &form = *library.instrument(request.instrument)->findTemplate(request.type);
    const RequestDigest digest = digestOf(request, form, library.parties());
    store::StoredRequest stored;
    stored.summary.direction = request.direction;
    stored.summary.instrument = request.instrument;
    stored.summary.type = request.type;
    stored.summary.state
        = request.direction == Direction::Outgoing ? QStringLiteral("draft") : QStringLiteral("registered");
    stored.summary.reference = request.reference();
    stored.summary.requesting = request.requestingParty();
    stored.summary.requested = request.requestedParty();
    stored.summary.urgent = digest.urgent;
    stored.summary.date = request.date();
    stored.summary.title = digest.headline;
    stored.document = canonicalRequest(request, form);
    stored.texts = { digest.head, digest.body };
    return stored;
}

QString fingerprintIn(const Request &request, const Library &library)
{
    return fingerprintOf(
        canonicalRequest(request, *library.instrument(request.instrument)->findTemplate(request.type)));
}

Result<store::StoredRequest> storedRequestFor(store::Vault &vault, Request request, const Library &library)
{
    const auto practice = isPracticeVault(vault);
    if (!practice)
        return practice.error();
    if (*practice)
        request.markPractice();
    return storedRequest(request, library);
}

} // namespace comity::desk
