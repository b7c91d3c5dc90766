// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

namespace comity {

/// A date as an official document of the language writes it: "23 November 2026", "1er janvier 2027",
/// «23 ноября 2026 года», 2026年11月23日, 23 تشرين الثاني/نوفمبر 2026. Empty for an invalid date.
[[nodiscard]] QString writtenDate(QDate date, Language language);

/// A moment for a table: "2026-11-03 00:00:00 +01:00 (2026-11-02 23:00:00 UTC)"; with "UTC" alone when it was
/// written so, and without any zone when it has none.
[[nodiscard]] QString writtenInstant(const Instant &instant);

} // namespace comity
