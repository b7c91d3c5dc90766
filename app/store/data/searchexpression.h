// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/searchtext.h"
#include "store/data/statements.h"

#include <QList>
#include <QString>

namespace comity::store {

/// What was typed in the language of the index (FTS5), in four ways; each finds what the ones before it find. The terms
/// in it stand in quotes and are made of letters, digits and joining signs only: nothing in them is syntax.
struct SearchExpressions
{
    QString headWhole;     ///< whole words at the head of a request
    QString headPart;      ///< parts of words there
    QString whole;         ///< whole words anywhere
    QString part;          ///< everything that is found
    bool narrowed = false; ///< see SearchPage::narrowed
};

/// Looks in the vocabulary which words hold what was typed. `tokens` is not empty.
[[nodiscard]] Result<SearchExpressions> translateSearch(Statements &statements, const QList<QueryToken> &tokens);

/// Where the vocabulary keeps its terms.
struct Vocabulary
{
    QString terms; ///< a table (id, term)
    QString parts; ///< FTS5 over it, by three letters
};
[[nodiscard]] const Vocabulary &vocabularyOf(bool compounds);

} // namespace comity::store
