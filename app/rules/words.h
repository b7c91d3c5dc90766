// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QString>

#include <optional>

namespace comity {

/// Searches prose for phrases that a rule looks for, in the six languages, with their usual inflections. Case, accents
/// over Arabic letters, no-break spaces and line ends do not matter. Each gives the words found, as written, or
/// nothing. `language` empty: the text serves all languages and is searched for all.

/// "All data", "any and all records": a request without a limit (article 1, paragraph 2).
[[nodiscard]] QString findUnlimitedWords(const QString &text, std::optional<Language> language);
/// "Dual criminality", which article 9, paragraph 3, excludes as a condition.
[[nodiscard]] QString findDualCriminality(const QString &text, std::optional<Language> language);
/// "Tax evasion", "customs fraud": what a Party may take for a fiscal offence (article 4, paragraph 4).
[[nodiscard]] QString findFiscalWords(const QString &text, std::optional<Language> language);

} // namespace comity
