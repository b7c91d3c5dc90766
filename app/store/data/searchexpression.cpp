// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/searchexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr qsizetype kShortestPart = 3; ///< letters that are looked for inside of words
constexpr qsizetype kMostWords = 256;  ///< that one typed word may stand for; with 400 the slowest took 40 ms

// ---- the language of the index: terms hold neither quotes nor spaces

QString term(const QString &text) { return u'"' + text + u'"'; }
QString headTerm(const QString &text) { return u"\"^"_s + text + u'"'; }
QString all(const QStringList &parts) { return u'(' + parts.join(u" AND "_s) + u')'; }
QString any(const QStringList &parts) { return u'(' + parts.join(u" OR "_s) + u')'; }

template <typename Make>
QString each(const QStringList &terms, Make make, QString (*join)(const QStringList &))
{
    QStringList made;
    for (const QString &one : terms)
        made.append(make(one));
    return join(made);
}

/// Terms of the vocabulary that hold `text`; one more than kMostWords when there are more. The oldest come first, which
/// are mostly the most frequent.
Result<QStringList> termsHolding(Statements &statements, const QString &text, bool compounds)
{
    Result<Statements::Rows> rows = statements.read(
        u"SELECT term FROM %1 WHERE term GLOB ? ORDER BY rowid LIMIT ?"_s.arg(vocabularyOf(compounds).parts),
        { u'*' + text + u'*', kMostWords + 1 });
    if (!rows)
        return rows.error();
    QStringList terms;
    while (rows->next())
        terms.append(rows->text(0));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return terms;
}

class Translator
{
public:
    explicit Translator(Statements &statements) : m_statements(statements) { }

    Result<SearchExpressions> translateAll(const QList<QueryToken> &tokens)
    {
        QStringList parts[4];
        for (const QueryToken &token : tokens) {
            const Result<SearchExpressions> one = translate(token);
            if (!one)
                return one;
            parts[0].append(one->headWhole);
            parts[1].append(one->headPart);
            parts[2].append(one->whole);
            parts[3].append(one->part);
        }
        return SearchExpressions{ all(parts[0]), all(parts[1]), all(parts[2]), all(parts[3]), m_narrowed };
    }

private:
    Result<SearchExpressions> translate(const QueryToken &token)
    {
        switch (token.kind) {
        case QueryToken::Kind::Word: return word(token.text);
        case QueryToken::Kind::Compound: return compound(token);
        case QueryToken::Kind::Grams: break;
        }
        const QString inHead = each(token.parts, headTerm, all);
        const QString anywhere = each(token.parts, term, all);
        return SearchExpressions{ inHead, inHead, anywhere, anywhere };
    }

    Result<SearchExpressions> word(const QString &text)
    {
        SearchExpressions expressions{ headTerm(text), headTerm(text), term(text), term(text) };
        if (text.size() < 2)
            return expressions;
        QStringList words;
        bool tooMany = false;
        if (text.size() >= kShortestPart) {
            const Result<QStringList> holding = termsHolding(m_statements, text, false);
            if (!holding)
                return holding.error();
            words = holding->first(std::min(holding->size(), kMostWords));
            tooMany = holding->size() > kMostWords;
        }
        if (!words.contains(text))
            words.append(text);
        expressions.headPart = each(words, headTerm, any);
        expressions.part = each(words, term, any);
        if (tooMany || text.size() < kShortestPart) {
            // At least all words that begin so: for two and three letters the index keeps them together.
            expressions.headPart = any({ headTerm(text) + u" *"_s, expressions.headPart });
            expressions.part = any({ term(text) + u" *"_s, expressions.part });
        }
        m_narrowed = m_narrowed || tooMany;
        return expressions;
    }

    Result<SearchExpressions> compound(const QueryToken &token)
    {
        Result<QStringList> terms = termsHolding(m_statements, token.text, true);
        if (!terms)
            return terms.error();
        if (terms->size() > kMostWords) {
            m_narrowed = true;
            terms->removeLast();
        }
        if (!terms->contains(token.text))
            terms->append(token.text);
        SearchExpressions expressions{ headTerm(token.text), each(*terms, headTerm, any), term(token.text),
                                       each(*terms, term, any) };
        if (!token.whole) {
            const QString inHead = each(token.parts, headTerm, all);
            const QString anywhere = each(token.parts, term, all);
            expressions = { any({ expressions.headWhole, inHead }), any({ expressions.headPart, inHead }),
                            any({ expressions.whole, anywhere }), any({ expressions.part, anywhere }) };
        }
        return expressions;
    }

    Statements &m_statements;
    bool m_narrowed = false;
};

} // namespace

const Vocabulary &vocabularyOf(bool compounds)
{
    static const Vocabulary words{ u"search_words"_s, u"search_word_parts"_s };
    static const Vocabulary joined{ u"search_compounds"_s, u"search_compound_parts"_s };
    return compounds ? joined : words;
}

Result<SearchExpressions> translateSearch(Statements &statements, const QList<QueryToken> &tokens)
{
    return Translator(statements).translateAll(tokens);
}

} // namespace comity::store
