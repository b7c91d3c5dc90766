// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/wordsplit.h"

#include <QSet>

#include <algorithm>

namespace comity {

namespace {

constexpr int kLongest = 60; // what is longer is no word that somebody mistyped

bool isApostrophe(QChar c) { return c == QLatin1Char('\'') || c.unicode() == 0x2019 || c.unicode() == 0x02BC; }
bool isHyphen(QChar c) { return c == QLatin1Char('-') || c.unicode() == 0x2010 || c.unicode() == 0x2011; }
/// The soft hyphen and the joiners: in a word, but not of it.
bool isSilent(QChar c) { return c.unicode() == 0x00AD || c.unicode() == 0x200C || c.unicode() == 0x200D; }
bool isTatweel(QChar c) { return c.unicode() == 0x0640; }
bool isOfAWord(QChar c)
{
    return c.isLetter() || c.isMark() || c.isDigit() || c.isSurrogate() || isApostrophe(c) || isHyphen(c)
        || isSilent(c);
}

bool isOfScript(QChar letter, Language language)
{
    switch (language) {
    case Language::Arabic: return letter.script() == QChar::Script_Arabic || isTatweel(letter);
    case Language::Russian: return letter.script() == QChar::Script_Cyrillic;
    case Language::Chinese: return false;
    default: return letter.script() == QChar::Script_Latin;
    }
}

/// "e.g.", "harbour.example.org", "C:\logs", "user_17", "name@host".
bool isNoProse(QStringView chunk)
{
    if (chunk.contains(QLatin1Char('@')) || chunk.contains(QLatin1Char('\\')) || chunk.contains(QLatin1Char('_'))
        || chunk.contains(QLatin1String("//")) || chunk.startsWith(QLatin1Char('/'))
        || chunk.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 1; i + 1 < chunk.size(); ++i) {
        const bool joins = chunk.at(i) == QLatin1Char('.') || chunk.at(i) == QLatin1Char('=')
            || (chunk.at(i) == QLatin1Char(':') && !chunk.at(i + 1).isSpace());
        if (joins && chunk.at(i - 1).isLetterOrNumber() && chunk.at(i + 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/// Neither an abbreviation in capitals nor a name with a capital inside, of the language's script, without digits.
bool isOrdinary(QStringView part, Language language)
{
    int letters = 0;
    bool hasLower = false;
    bool hasUpper = false;
    bool capitalInside = false;
    for (const QChar c : part) {
        if (c.isDigit() || c.isSurrogate())
            return false;
        if (!c.isLetter() || isTatweel(c))
            continue;
        if (!isOfScript(c, language))
            return false;
        ++letters;
        capitalInside = capitalInside || (c.isUpper() && hasLower);
        hasLower = hasLower || c.isLower();
        hasUpper = hasUpper || c.isUpper();
    }
    return letters > 1 && !capitalInside && !(hasUpper && !hasLower);
}

/// What stands before or after an apostrophe and is no word of its own.
bool isElision(const QString &part, bool isLast, Language language)
{
    static const QSet<QString> french{ QStringLiteral("qu"),     QStringLiteral("jusqu"),   QStringLiteral("lorsqu"),
                                       QStringLiteral("puisqu"), QStringLiteral("quoiqu"),  QStringLiteral("quelqu"),
                                       QStringLiteral("presqu"), QStringLiteral("aujourd"), QStringLiteral("entr") };
    static const QSet<QString> english{ QStringLiteral("ll"), QStringLiteral("re"), QStringLiteral("ve") };
    if (language == Language::French)
        return !isLast && french.contains(part.toLower());
    return language == Language::English && isLast && english.contains(part.toLower());
}

QList<Word> partsOf(const QString &text, int start, int end, Language language)
{
    QList<Word> parts;
    for (int at = start; at < end;) {
        int stop = at;
        while (stop < end && !isApostrophe(text.at(stop)) && !isHyphen(text.at(stop)))
            ++stop;
        const QStringView part = QStringView(text).mid(at, stop - at);
        const bool isLast = stop >= end;
        if (isOrdinary(part, language) && !isElision(part.toString(), isLast, language))
            parts.append({ at, stop - at, askedForm(part.toString()), {} });
        at = stop + 1;
    }
    return parts;
}

} // namespace

QString askedForm(const QString &word)
{
    QString asked;
    for (const QChar c : word.normalized(QString::NormalizationForm_C)) {
        if (isApostrophe(c))
            asked += QLatin1Char('\'');
        else if (isHyphen(c))
            asked += QLatin1Char('-');
        else if (!isSilent(c) && !c.isMark() && !isTatweel(c))
            asked += c;
    }
    return asked;
}

QList<Word> wordsToCheck(const QString &text, Language language)
{
    QList<Word> words;
    if (language == Language::Chinese)
        return words;
    const auto size = static_cast<int>(text.size());
    for (int chunk = 0; chunk < size;) {
        int chunkEnd = chunk;
        while (chunkEnd < size && !text.at(chunkEnd).isSpace())
            ++chunkEnd;
        const bool prose = chunkEnd > chunk && !isNoProse(QStringView(text).mid(chunk, chunkEnd - chunk));
        for (int at = chunk; prose && at < chunkEnd;) {
            int end = at;
            while (end < chunkEnd && isOfAWord(text.at(end)))
                ++end;
            const int next = std::max(end, at + 1);
            while (at < end && (isApostrophe(text.at(at)) || isHyphen(text.at(at))))
                ++at;
            while (end > at && (isApostrophe(text.at(end - 1)) || isHyphen(text.at(end - 1))))
                --end;
            const QStringView whole = QStringView(text).mid(at, end - at);
            const bool hasDigit = std::any_of(whole.cbegin(), whole.cend(), [](QChar c) { return c.isDigit(); });
            const QList<Word> parts = hasDigit ? QList<Word>() : partsOf(text, at, end, language);
            if (!parts.isEmpty() && whole.size() <= kLongest)
                words.append({ at, end - at, askedForm(whole.toString()), parts });
            at = next;
        }
        chunk = chunkEnd + 1;
    }
    return words;
}

} // namespace comity
