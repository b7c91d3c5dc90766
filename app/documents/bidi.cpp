// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/bidi.h"

#include <algorithm>

namespace comity::layout {

namespace {

constexpr QChar kLri(0x2066);
constexpr QChar kFsi(0x2068);
constexpr QChar kPdi(0x2069);
constexpr QChar kZeroWidthSpace(0x200B);
constexpr QChar kWordJoiner(0x2060);

bool isLatin(QChar c) { return c.isLetter() && c.direction() == QChar::DirL; }
bool isEuropeanDigit(QChar c) { return c.unicode() >= '0' && c.unicode() <= '9'; }
bool isTokenChar(QChar c) { return isLatin(c) || isEuropeanDigit(c); }
bool isSpace(QChar c) { return c == QLatin1Char(' ') || c == QChar(0xA0) || c == QChar(0x202F); }

// What may stand between two characters of a token without a space.
bool isConnector(QChar c)
{
    static const QString connectors = QStringLiteral(".,:/-_@&=?#%+'~*!\\") + QChar(0x2019) + QChar(0x2010)
        + QChar(0x2011) + QChar(0x2012) + QChar(0x2013) + QChar(0x2212);
    return connectors.contains(c);
}

bool isIsolateStart(QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2068; }

/// Finds the tokens of one prose string.
class TokenScanner
{
public:
    explicit TokenScanner(QStringView text) : m_text(text) { }

    /// End of the token that starts at `start`, or `start` when there is none.
    [[nodiscard]] qsizetype tokenEnd(qsizetype start) const
    {
        const qsizetype bracketed = bracketedEnd(start);
        qsizetype end = bracketed > start ? bracketed : plainEnd(start);
        if (end == start)
            return start;
        for (;;) { // "9(2)(a)", "article 9 (b)" keep their brackets
            const qsizetype next = bracketedEnd(end);
            if (next == end)
                return end;
            end = next;
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }

    [[nodiscard]] qsizetype bracketedEnd(qsizetype start) const
    {
        const QChar open = at(start);
        if (open != QLatin1Char('(') && open != QLatin1Char('['))
            return start;
        const QChar close = QLatin1Char(open == QLatin1Char('(') ? ')' : ']');
        const qsizetype end = plainEnd(start + 1);
        return end > start + 1 && at(end) == close ? end + 1 : start;
    }

    [[nodiscard]] qsizetype plainEnd(qsizetype start) const
    {
        qsizetype i = start;
        const bool plus = at(i) == QLatin1Char('+') && isEuropeanDigit(at(i + 1));
        if (plus || (isSign(at(i)) && isEuropeanDigit(at(i + 1))))
            ++i;
        if (!isTokenChar(at(i)))
            return start;
        i = wordEnd(i);
        while (const qsizetype next = joinedWord(start, i, plus))
            i = wordEnd(next);
        if (at(i) == QLatin1Char('%'))
            ++i;
        return i;
    }

    static bool isSign(QChar c) { return c == QLatin1Char('-') || c == QChar(0x2212); }

    // Letters and digits, joined by connectors that have one of them right behind.
    [[nodiscard]] qsizetype wordEnd(qsizetype i) const
    {
        while (i < m_text.size()) {
            if (isTokenChar(at(i)) || at(i).category() == QChar::Mark_NonSpacing) {
                ++i;
                continue;
            }
            qsizetype j = i;
            while (isConnector(at(j)))
                ++j;
            if (j == i || j - i > 3 || !isTokenChar(at(j)))
                break;
            i = j;
        }
        return i;
    }

    // Start of the next word of the same token behind a space, or 0: titles ("Theft Act 1968"), telephone numbers,
    // numbers in groups of three.
    [[nodiscard]] qsizetype joinedWord(qsizetype start, qsizetype end, bool telephone) const
    {
        qsizetype next = end;
        if (at(next) == QLatin1Char(',') || at(next) == QLatin1Char('&'))
            ++next;
        const bool punctuated = next > end;
        if (!isSpace(at(next)))
            return 0;
        ++next;
        if (!punctuated && at(next) == QLatin1Char('&') && isSpace(at(next + 1)))
            next += 2;
        if (!isTokenChar(at(next)))
            return 0;
        const bool wordsBefore = std::any_of(m_text.begin() + start, m_text.begin() + end, isLatin);
        if (wordsBefore && (isLatin(at(next)) || !punctuated))
            return next;
        if (!punctuated && isEuropeanDigit(at(next)) && (telephone || isGroupOfThree(next)))
            return next;
        return !punctuated && isLatin(at(next)) ? next : 0;
    }

    [[nodiscard]] bool isGroupOfThree(qsizetype i) const
    {
        return isEuropeanDigit(at(i)) && isEuropeanDigit(at(i + 1)) && isEuropeanDigit(at(i + 2))
            && !isTokenChar(at(i + 3));
    }

    QStringView m_text;
};

// A whole number needs no isolate, and most numbers in prose are whole.
bool needsIsolate(QStringView token)
{
    return !std::all_of(token.begin(), token.end(), [](QChar c) { return isEuropeanDigit(c); });
}

bool startsToken(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c == QLatin1Char('+') || c == QLatin1Char('-') || c == QChar(0x2212))
        return i == 0 || isSpace(text[i - 1]) || text[i - 1] == QLatin1Char('(');
    return isTokenChar(c) || c == QLatin1Char('(') || c == QLatin1Char('[');
}

QString breakableUrl(const QString &url)
{
    QString result;
    result.reserve(url.size() + url.size() / 8);
    for (qsizetype i = 0; i < url.size(); ++i) {
        const QChar c = url[i];
        result += c;
        const bool mayBreak
            = c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('&') || c == QLatin1Char('=');
        if (mayBreak && i + 1 < url.size() && url[i + 1] != c)
            result += kZeroWidthSpace;
    }
    return result;
}

QString unbreakable(const QString &identifier)
{
    QString result;
    result.reserve(identifier.size() + 8);
    for (const QChar c : identifier) {
        const bool sign = c.isPunct() || c.isSymbol(); // "-", "/", and the full stop of "Rev.2"
        if (sign && !result.isEmpty())
            result += kWordJoiner;
        result += c;
        if (sign)
            result += kWordJoiner;
    }
    return result;
}

/// French sets a space before high punctuation and inside of its quotation marks; typed as an ordinary one it must not
/// begin a line either.
QString withFrenchSpaces(QString text)
{
    static const QString high = QStringLiteral(":;!?%") + QChar(0xBB) + QChar(0x20AC);
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == QLatin1Char(' ') && (high.contains(text[i + 1]) || text[i - 1] == QChar(0xAB)))
            text[i] = QChar(0xA0);
    }
    return text;
}

/// In Chinese a line may end anywhere, but a number is not parted from what it counts: "2026年11月29日", "第18条第4款".
QString withChineseNumbersWhole(const QString &text)
{
    static const QString after = QStringLiteral("年月日时分条款项号天名页份个");
    static const QString before = QStringLiteral("第年月条款");
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0) {
            const QChar left = text[i - 1];
            const QChar right = text[i];
            const bool isCounted = isEuropeanDigit(left) && after.contains(right);
            const bool isNumbered = before.contains(left) && isEuropeanDigit(right);
            const bool isPart = (left == QChar(u'条') || left == QChar(u'款')) && right == QChar(u'第');
            if (isCounted || isNumbered || isPart)
                result += kWordJoiner;
        }
        result += text[i];
    }
    return result;
}

bool isPlain(QStringView text, Language language)
{
    if (isRightToLeft(language))
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
    });
}

QString isolatedBy(QChar start, const QString &text)
{
    // One isolate for each line: a line feed ends a paragraph, and with it the isolate.
    QString result = text;
    result.replace(QLatin1Char('\n'), QString(kPdi) + QLatin1Char('\n') + start);
    return start + result + kPdi;
}

} // namespace

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool bidi
            = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
        if (u == 0x2028 || u == 0x2029 || u == 0x85 || u == '\v' || u == '\f')
            result += QLatin1Char('\n');
        else if (!bidi && (u == '\n' || u == '\t' || c.category() != QChar::Other_Control))
            result += u == '\t' ? QChar(QLatin1Char(' ')) : c;
    }
    return result;
}

QString isolatedTokens(const QString &prose)
{
    const TokenScanner scanner(prose);
    QString result;
    result.reserve(prose.size() + prose.size() / 8);
    int depth = 0;
    for (qsizetype i = 0; i < prose.size();) {
        const QChar c = prose[i];
        depth += isIsolateStart(c) ? 1 : c == kPdi && depth > 0 ? -1 : 0;
        const qsizetype end = depth == 0 && startsToken(prose, i) ? scanner.tokenEnd(i) : i;
        if (end == i) {
            result += c;
            ++i;
            continue;
        }
        const QStringView token = QStringView(prose).mid(i, end - i);
        if (needsIsolate(token))
            result += kLri + (token.contains(u"://") ? breakableUrl(token.toString()) : token.toString()) + kPdi;
        else
            result += token;
        i = end;
    }
    return result;
}

QString preparedText(const Run &run, Language language)
{
    const bool isChinese = language == Language::Chinese;
    if (run.kind == ValueKind::Words)
        return isChinese ? withChineseNumbersWhole(run.text) : run.text;
    const QString text = withoutControls(run.text);
    if (run.kind == ValueKind::Prose)
        return isRightToLeft(language)     ? isolatedTokens(text)
            : language == Language::French ? withFrenchSpaces(text)
            : isChinese                    ? withChineseNumbersWhole(text)
                                           : text;
    QString broken = run.kind == ValueKind::Url ? breakableUrl(text)
        : run.kind == ValueKind::Identifier     ? unbreakable(text)
                                                : text;
    if (isPlain(text, language))
        return broken;
    if (run.kind == ValueKind::Name || run.kind == ValueKind::Date)
        return isolatedBy(kFsi, isRightToLeft(language) ? isolatedTokens(broken) : broken);
    return isolatedBy(kLri, broken);
}

} // namespace comity::layout
