// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace comity {

enum class Opening {
    Open,
    Closed,
    Unknown ///< the entry does not say when somebody is there
};

/// Whether somebody is there at a moment, and until when that is so.
struct OpeningAnswer
{
    Opening opening = Opening::Unknown;
    /// UTC. Open: when it closes; closed: when it opens next. Nothing: always open, or closed for more than a year.
    std::optional<QDateTime> until;
};

/// Reckons in the authority's own zone, over changes of its clocks: hours that a change leaves out begin or end with
/// the change, hours that come twice count twice. Days on which it is closed are those on which a span would begin.
/// Pure; any thread.
[[nodiscard]] OpeningAnswer openingAt(const OfficeHours &hours, const QDateTime &moment);

} // namespace comity
