// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/searchtext.h"

#include <algorithm>
#include <array>

namespace comity::store {

namespace {

constexpr qsizetype kLongestGram = 3;
constexpr qsizetype kLongestQuery = 1000; ///< UTF-16 code units that are looked at

/// What a character is for cutting.
enum class Class : unsigned char {
    Separator,
    Connector, ///< joins words to a compound
    Word,
    Run ///< of a script that writes no spaces
};

bool writesNoSpaces(char32_t c)
{
    if (c == 0x30FC) // the long vowel of Katakana belongs to no script
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

Class classByTheRules(char32_t c)
{
    if (QStringView(u".-/@_:+").contains(QChar(static_cast<char16_t>(c))) && c < 0x80)
        return Class::Connector;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return writesNoSpaces(c) ? Class::Run : Class::Word;
    default: return Class::Separator;
    }
}

Class classOf(char32_t c)
{
    constexpr size_t tableSize = 0x3100;
    static const auto table = [] {
        std::array<Class, tableSize> classes{};
        for (size_t i = 0; i < tableSize; ++i)
            classes.at(i) = classByTheRules(static_cast<char32_t>(i));
        return classes;
    }();
    if (c < tableSize)
        return table.at(c);
    return c >= 0x4E00 && c <= 0x9FFF ? Class::Run : classByTheRules(c);
}

QStringView cut(QStringView term)
{
    const qsizetype end = std::min<qsizetype>(term.size(), kLongestTerm);
    return term.first(end < term.size() && term.at(end - 1).isHighSurrogate() ? end - 1 : end);
}

/// "2026-10-01t00:00:00z" counts as its date: the hours of all records would make millions of terms that nobody types.
QStringView withoutTimeOfDay(QStringView term)
{
    constexpr qsizetype dateLength = 10;
    if (term.size() <= dateLength || term.at(4) != u'-' || term.at(7) != u'-' || term.at(dateLength) != u't')
        return term;
    const bool digits = std::ranges::all_of(term.first(4), [](QChar c) { return c.isDigit(); });
    return digits ? term.first(dateLength) : term;
}

/// Finds, in order, the words and the runs of a folded text and tells them to a `Sink`: chain(words, whole) for words
/// that signs join (mostly one alone), run(characters) for scripts without spaces.
template <typename Sink>
class Cutter
{
public:
    Cutter(QStringView text, Sink &sink) : m_text(text), m_sink(sink) { }

    void cut()
    {
        while (m_at < m_text.size()) {
            const char32_t c = peek();
            switch (classOf(c)) {
            case Class::Separator:
            case Class::Connector: m_at += m_width; break;
            case Class::Word: chain(); break;
            case Class::Run: run(); break;
            }
        }
    }

private:
    char32_t peek()
    {
        const QChar c = m_text.at(m_at);
        const bool pair = c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate();
        m_width = pair ? 2 : 1;
        return pair ? QChar::surrogateToUcs4(c, m_text.at(m_at + 1)) : static_cast<char32_t>(c.unicode());
    }

    bool at(Class wanted) { return m_at < m_text.size() && classOf(peek()) == wanted; }

    void run()
    {
        QList<QStringView> characters;
        while (at(Class::Run)) {
            characters.append(m_text.sliced(m_at, m_width));
            m_at += m_width;
        }
        m_sink.run(characters);
    }

    void chain()
    {
        const qsizetype from = m_at;
        qsizetype end = from;
        m_words.clear();
        while (at(Class::Word)) {
            const qsizetype word = m_at;
            while (at(Class::Word))
                m_at += m_width;
            m_words.append(m_text.sliced(word, m_at - word));
            end = m_at;
            if (at(Class::Connector))
                ++m_at;
        }
        m_sink.chain(m_words, m_text.sliced(from, end - from));
    }

    QStringView m_text;
    Sink &m_sink;
    QList<QStringView> m_words;
    qsizetype m_at = 0;
    qsizetype m_width = 1;
};

/// The grams of `length` characters that overlap in a run.
template <typename Take>
void eachGram(const QList<QStringView> &run, qsizetype length, Take take)
{
    for (qsizetype i = 0; i + length <= run.size(); ++i)
        take(QStringView(run.at(i).begin(), run.at(i + length - 1).end()));
}

struct QuerySink
{
    QList<QueryToken> tokens;

    void chain(const QList<QStringView> &words, QStringView whole)
    {
        if (words.size() == 1)
            return add({ QueryToken::Kind::Word, cut(whole).toString(), {}, false });
        QueryToken token{ QueryToken::Kind::Compound, cut(withoutTimeOfDay(whole)).toString(), {}, false };
        token.whole = std::ranges::any_of(token.text, [](QChar c) {
            return c == u'@' || QChar::category(c.unicode()) == QChar::Number_DecimalDigit;
        });
        for (const QStringView word : words)
            token.parts.append(cut(word).toString());
        token.parts.removeDuplicates();
        add(token);
    }

    void run(const QList<QStringView> &characters)
    {
        const qsizetype size = std::min<qsizetype>(characters.size(), kLongestTerm);
        QueryToken token{ QueryToken::Kind::Grams, {}, {}, false };
        for (const QStringView character : characters.first(size))
            token.text += character;
        eachGram(characters.first(size), std::min(size, kLongestGram),
                 [&token](QStringView gram) { token.parts.append(gram.toString()); });
        token.parts.removeDuplicates();
        add(token);
    }

    void add(const QueryToken &token)
    {
        if (tokens.size() < kMostQueryTokens && !tokens.contains(token))
            tokens.append(token);
    }
};

} // namespace

struct IndexTerms::Sink
{
    IndexTerms &terms;

    void chain(const QList<QStringView> &words, QStringView whole) const
    {
        for (const QStringView word : words)
            terms.m_words.insert(cut(word));
        if (words.size() > 1)
            terms.m_compounds.insert(cut(withoutTimeOfDay(whole)));
    }

    void run(const QList<QStringView> &characters) const
    {
        for (qsizetype length = 1; length <= kLongestGram; ++length)
            eachGram(characters, length, [this](QStringView gram) { terms.m_grams.insert(gram); });
    }
};

void IndexTerms::add(const QString &text)
{
    m_folded.push_back(foldForSearch(text));
    Sink sink{ *this };
    Cutter(m_folded.back(), sink).cut();
}

QList<QueryToken> queryTokens(const QString &typed)
{
    const QString folded = foldForSearch(typed.left(kLongestQuery));
    QuerySink sink;
    Cutter(folded, sink).cut();
    return sink.tokens;
}

QString referenceKey(const QString &reference)
{
    QString key = foldForSearch(reference);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

} // namespace comity::store
