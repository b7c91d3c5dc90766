// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QList>
#include <QString>

namespace comity {

/// A word of a text that a dictionary can be asked about.
struct Word
{
    int start = 0; ///< in the text, in UTF-16 units
    int length = 0;
    QString asked;     ///< as dictionaries write it: composed, with plain apostrophes, without vowel marks
    QList<Word> parts; ///< of one with hyphens or apostrophes, those that are words: "l’aide" has "aide"
};

/// The words of a text in a language. Left out is what no dictionary has: numbers and what holds digits, addresses of
/// mail and of the Web, names of files and hosts, abbreviations in capitals or with points inside, and words in another
/// script than the language's. Chinese has none. Pure; any thread.
[[nodiscard]] QList<Word> wordsToCheck(const QString &text, Language language);

/// One word as wordsToCheck() would ask about it: what a list of own words holds.
[[nodiscard]] QString askedForm(const QString &word);

} // namespace comity
