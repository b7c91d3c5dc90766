// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/searchfold.h"

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringList>

#include <deque>
#include <unordered_set>

namespace comity::store {

/// How text is made comparable and cut into terms, for the index and for what an officer types alike. Pure; any thread.
///
/// Chinese, Japanese and the other scripts that write no spaces are indexed as runs of one, two and three characters;
/// everything else as words. What is written without a space but with signs inside (an address 203.0.113.45, a mail
/// address, GB-CA/2026/0142) is a term as a whole too, so that it is found exactly and in part.

inline constexpr int kLongestTerm = 64;    ///< code points; what is longer is cut, in the index and in a query
inline constexpr int kMostQueryTokens = 8; ///< of one query; the rest is left out

/// A reference as it is compared: folded, without white space. "GB-CA / 2026/0142" and "gb-ca/2026/0142" are one.
[[nodiscard]] QString referenceKey(const QString &reference);

struct TermHash
{
    size_t operator()(QStringView term) const { return qHash(term, 0); }
};
using Terms = std::unordered_set<QStringView, TermHash>;

/// The terms under which some texts are found, each once. The views live as long as this object.
class IndexTerms
{
public:
    IndexTerms() = default;
    Q_DISABLE_COPY_MOVE(IndexTerms)

    void add(const QString &text);

    [[nodiscard]] const Terms &words() const { return m_words; }
    [[nodiscard]] const Terms &compounds() const { return m_compounds; } ///< words joined by signs
    /// Of scripts without spaces: one, two and three characters that stand side by side.
    [[nodiscard]] const Terms &grams() const { return m_grams; }

private:
    struct Sink;

    std::deque<QString> m_folded;
    Terms m_words;
    Terms m_compounds;
    Terms m_grams;
};

/// One thing that an officer looks for; all of them have to be there.
struct QueryToken
{
    enum class Kind {
        Word,     ///< begins or is part of a word
        Compound, ///< is part of what was written with signs inside
        Grams     ///< characters that stand side by side
    };
    Kind kind = Kind::Word;
    QString text;
    QStringList parts; ///< of a compound its words, of a run its grams; all of them have to be there
    /// Of a compound: only the whole will do, as for an address or a number. Without digits and "@", words standing
    /// apart are taken as well ("remote-maintenance" finds "remote maintenance").
    bool whole = false;

    friend bool operator==(const QueryToken &, const QueryToken &) = default;
};

/// What an officer typed, cut in the same way; at most kMostQueryTokens, without repetitions. Nothing in it has a
/// meaning of its own: quotes, stars, minus signs and the words AND, OR, NEAR are text.
[[nodiscard]] QList<QueryToken> queryTokens(const QString &typed);

} // namespace comity::store
