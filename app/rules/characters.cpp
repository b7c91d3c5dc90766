// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/characters.h"

#include <QStringList>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace comity {

namespace {

UChar32 icu(char32_t character) { return static_cast<UChar32>(character); }

bool isJoiner(char32_t c) { return c == 0x200c || c == 0x200d; }
bool isDirectionMark(char32_t c) { return c == 0x200e || c == 0x200f || c == 0x061c; }

/// Scripts in which U+200C and U+200D decide how a word is written (Persian, Urdu, the Indic scripts …).
bool needsJoiners(char32_t c)
{
    constexpr std::array<UScriptCode, 16> scripts
        = { USCRIPT_ARABIC,    USCRIPT_SYRIAC,   USCRIPT_DEVANAGARI, USCRIPT_BENGALI,
            USCRIPT_GURMUKHI,  USCRIPT_GUJARATI, USCRIPT_ORIYA,      USCRIPT_TAMIL,
            USCRIPT_TELUGU,    USCRIPT_KANNADA,  USCRIPT_MALAYALAM,  USCRIPT_SINHALA,
            USCRIPT_MONGOLIAN, USCRIPT_MYANMAR,  USCRIPT_KHMER,      USCRIPT_TIBETAN };
    return std::any_of(scripts.begin(), scripts.end(),
                       [c](UScriptCode script) { return uscript_hasScript(icu(c), script); });
}

bool isHonest(const QList<uint> &text, qsizetype at, std::optional<Language> language)
{
    const char32_t c = text.at(at);
    if (isJoiner(c))
        return at > 0 && needsJoiners(text.at(at - 1));
    return isDirectionMark(c) && language == Language::Arabic;
}

} // namespace

QString codePointName(char32_t character)
{
    return QStringLiteral("U+") + QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0');
}

QString describeCharacter(char32_t character)
{
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length
        = u_charName(icu(character), U_EXTENDED_CHAR_NAME, name.data(), static_cast<int32_t>(name.size()), &status);
    const bool known = U_SUCCESS(status) && length > 0 && name[0] != '<';
    return known ? codePointName(character) + QLatin1Char(' ') + QLatin1String(name.data(), length)
                 : codePointName(character);
}

QString describeCharacters(const QList<char32_t> &characters, int most)
{
    QList<char32_t> each = characters;
    std::sort(each.begin(), each.end());
    each.erase(std::unique(each.begin(), each.end()), each.end());
    QStringList names;
    for (qsizetype i = 0; i < each.size() && i < most; ++i)
        names << describeCharacter(each.at(i));
    if (each.size() > most)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

bool isInvisible(char32_t c)
{
    if (c == '\n' || c == '\r' || c == '\t')
        return false;
    switch (u_charType(icu(c))) {
    case U_CONTROL_CHAR: return true;
    case U_FORMAT_CHAR: return !u_hasBinaryProperty(icu(c), UCHAR_PREPENDED_CONCATENATION_MARK); // those are seen
    default: break;
    }
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x180e || c == 0x3164
        || c == 0xffa0;
}

QList<char32_t> suspiciousInvisibles(const QString &text, std::optional<Language> language)
{
    QList<char32_t> found;
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (isInvisible(characters.at(i)) && !isHonest(characters, i, language))
            found << static_cast<char32_t>(characters.at(i));
    }
    return found;
}

int longestMarkRun(const QString &text)
{
    int longest = 0;
    int run = 0;
    for (const uint c : text.toUcs4()) {
        const int type = u_charType(icu(c));
        const bool isMark = type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK;
        run = isMark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace comity
