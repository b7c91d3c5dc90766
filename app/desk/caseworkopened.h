// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casework.h"

namespace comity::desk {

/// What a case is made from, as it was read from the vault.
struct CaseWork::Opened
{
    store::RequestSummary summary;
    Request request;
    const Instrument *instrument = nullptr;
    QList<Event> events;
    QString zone;

    [[nodiscard]] CaseFile file() const { return { request, *instrument, events, summary.fingerprint, zone }; }
};

} // namespace comity::desk
