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

/// What one instrument has and the other has not, and what both have in other words or with other numbers. Paragraphs
/// answer to each other as the instruments declare it (Counterparts); where neither declares anything of the other,
/// each paragraph stands alone. Pure; any thread.
[[nodiscard]] QList<ComparedLine> compareInstruments(const Instrument &left, const Instrument &right,
                                                     Language language);

} // namespace comity
