// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "life/casestate.h"

namespace comity {

/// Fields of a request that follows a preservation (article 10): what links it to that one.
namespace preserved {
inline const QString exists = QStringLiteral("preserved.exists");
inline const QString reference = QStringLiteral("preserved.reference");
inline const QString date = QStringLiteral("preserved.date");
inline const QString theirReference = QStringLiteral("preserved.theirReference");
inline const QString effectedOn = QStringLiteral("preserved.effectedOn");
inline const QString until = QStringLiteral("preserved.until");
inline const QString fingerprint = QStringLiteral("preserved.fingerprint");
} // namespace preserved

/// Why no request can follow this one now: "followup.kind" (nothing follows requests of this kind, or it came in),
/// "followup.notSent", "followup.ended"; no error when one can.
[[nodiscard]] Result<void> mayFollow(const CaseFile &preservation, const CaseState &state);

/// The request that follows a preservation, filled from it: Parties and authorities, offence, data, custodian, legal
/// basis and whatever else both forms have; the measures that were announced (9(2)(f)); and the link. Items that were
/// not found are left out. What belongs to the one case (reference, sending, signing, urgency) is not taken over. Pure;
/// any thread. Errors: those of mayFollow().
[[nodiscard]] Result<Request> followUpRequest(const Library &library, const CaseFile &preservation, const QDate &today);

/// The event "followUpSent" of the preservation, once the request that follows it was sent (`sent` is that event);
/// `id` is that request's in this vault, 0 where it is in none.
[[nodiscard]] Event followUpSent(const Request &followUp, const Event &sent, qint64 id);

} // namespace comity
