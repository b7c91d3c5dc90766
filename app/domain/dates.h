// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <optional>

namespace comity {

/// An ISO 8601 calendar date, "2026-11-16", that exists (years 1900 to 2199).
[[nodiscard]] std::optional<QDate> parseIsoDate(const QString &text);

/// An ISO 8601 instant, "2026-11-03T00:00:00Z" or with an offset up to ±14:00; seconds and up to nine digits of their
/// fraction may follow the minutes. Without a zone it is still read, marked so: validation then asks for the zone.
[[nodiscard]] std::optional<Instant> parseIsoInstant(const QString &text);

} // namespace comity
