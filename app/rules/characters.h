// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QList>
#include <QString>

#include <optional>

namespace comity {

/// "U+202E".
[[nodiscard]] QString codePointName(char32_t character);
/// "U+202E RIGHT-TO-LEFT OVERRIDE": with the character's Unicode name, in capital letters as the standard gives it.
[[nodiscard]] QString describeCharacter(char32_t character);
/// The characters described, each once, in order of value: at most `most`, then "…".
[[nodiscard]] QString describeCharacters(const QList<char32_t> &characters, int most = 5);

/// A character that a reader cannot see and that changes what the reader takes the text for: a bidirectional control, a
/// zero-width or tag character, a filler, a control other than tab and line end.
[[nodiscard]] bool isInvisible(char32_t character);

/// The invisible characters of a prose text that have no honest use there. Joiners between letters of scripts that need
/// them and direction marks in Arabic are left alone. `language` is empty for text that serves all.
[[nodiscard]] QList<char32_t> suspiciousInvisibles(const QString &text, std::optional<Language> language);

/// Length of the longest run of combining marks: longer than 30 is an attack on the layout, not a language.
[[nodiscard]] int longestMarkRun(const QString &text);

} // namespace comity
