// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <optional>

namespace comity {

/// The six official languages of the United Nations, in the order the program shows them.
enum class Language { Arabic, Chinese, English, French, Russian, Spanish };

inline constexpr std::array<Language, 6> kLanguages = { Language::Arabic, Language::Chinese, Language::English,
                                                        Language::French, Language::Russian, Language::Spanish };

/// "ar", "zh", "en", "fr", "ru" or "es": as request files and the command line write a language (ISO 639-1).
[[nodiscard]] QString languageCode(Language language);
/// The language of a code; nothing for any other string (exact, lower case).
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// The first language of the system that the program speaks; English where it speaks none of them.
[[nodiscard]] Language systemLanguage();
[[nodiscard]] constexpr bool isRightToLeft(Language language) { return language == Language::Arabic; }

inline size_t qHash(Language language, size_t seed = 0) { return ::qHash(static_cast<int>(language), seed); }

} // namespace comity
