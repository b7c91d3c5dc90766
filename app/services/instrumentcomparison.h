// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

namespace comity {

enum class ComparedPart {
    Articles,  ///< paragraph by paragraph
    Reach,     ///< entry into force, denunciation, confidentiality, declarations, channels
    Limits,    ///< numbers that the text sets
    Grounds,   ///< of refusal and postponement
    Lists,     ///< the other closed lists
    Templates, ///< kinds of requests
    Fields,    ///< of the kinds that both have
    Rules      ///< of the kinds that both have
};

enum class ComparedAs {
    Same,
    Different,
    OnlyLeft,
    OnlyRight,
    NotIncluded ///< one of the two texts is not in its file: nobody can say
};

/// One line of a comparison of two instruments.
struct ComparedLine
{
    ComparedPart part = ComparedPart::Articles;
    QString place; ///< what a program finds it by: "preservation/followUp.intended", "preservation.minimumDays"; may be
                   ///< empty
    QString left;  ///< its paragraph in the first instrument; empty where it has none
    QString right;
    QString leftSays; ///< in words of the language asked for; the text itself for an article
    QString rightSays;
    QString note; ///< what the instrument itself says of the difference
    ComparedAs difference = ComparedAs::Same;
};

/// Where two texts say different words in one place.
struct ChangedWords
{
    QString from; ///< empty: put in
    QString to;   ///< empty: left out
};

/// The id that output and tests use: "articles", "onlyLeft".
[[nodiscard]] QString partId(ComparedPart part);
[[nodiscard]] QString differenceId(ComparedAs difference);
/// In the language of the program.
[[nodiscard]] QString partWords(ComparedPart part);
[[nodiscard]] QString differenceWords(ComparedAs difference);

/// What one instrument has and the other has not, and what both have in other words or with other numbers. Paragraphs
/// answer to each other as the instruments declare it (Counterparts); where neither declares anything of the other,
/// each paragraph stands alone. Pure; any thread.
[[nodiscard]] QList<ComparedLine> compareInstruments(const Instrument &left, const Instrument &right,
                                                     Language language);

/// The words that differ, in their order, each with as little around it as tells them apart. Case, punctuation and
/// hyphens do not count. Nothing for texts of more than 2,000 words.
[[nodiscard]] QList<ChangedWords> changedWords(const QString &from, const QString &to);

/// "adopted on …" and what else is known of an instrument, in the language of the program, one sentence each.
[[nodiscard]] QStringList factSentences(const Instrument &instrument, Language language);
/// What of its articles was compared with the text, and what is not there.
[[nodiscard]] QString textSentence(const Instrument &instrument);
/// How many words of forms and lists were seen in an official text of the language; the others are renderings.
[[nodiscard]] QString wordsSentence(const Instrument &instrument, Language language);
[[nodiscard]] QString originWords(Origin origin);
[[nodiscard]] QString statusWords(const QString &status);

} // namespace comity
