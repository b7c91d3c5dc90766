// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"

namespace comity {

/// Makes what came from another desk an incoming request, and keeps in it the fingerprint of the file as it was
/// received: with another direction it is no longer the same file, and papers name the one that was sent.
void markReceived(Request &request, const QString &fingerprint);
/// Of a copy, which nobody sent.
void forgetReceived(Request &request);
/// Empty for our own requests, and for those that were written down from paper.
[[nodiscard]] QString receivedFingerprint(const Request &request);

} // namespace comity
