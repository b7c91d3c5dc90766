// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "instruments/library.h"

namespace comity {

/// A value as a reader of `language` would have it in one line: choices and Parties by their names, yes and no in
/// words, dates as the file has them. Of a text in languages, `of` says which (without: the neutral one, or the best
/// there is). Empty for nothing, and for a table. Pure; any thread.
[[nodiscard]] QString wordsOf(const Value &value, const Field &field, const Instrument &instrument,
                              const Library &library, Language language, std::optional<Language> of = {});

} // namespace comity
