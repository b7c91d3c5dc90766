// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/confusables.h"

#include <QStringList>
#include <QUrl>

#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace comity {

namespace {

struct CloseChecker
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

/// ICU's checker for "one script, or one of the customary mixtures (Japanese, Chinese, Korean with Latin)".
const USpoofChecker *scriptChecker()
{
    static const std::unique_ptr<USpoofChecker, CloseChecker> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        USpoofChecker *made = uspoof_open(&status);
        uspoof_setChecks(made, USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
        uspoof_setRestrictionLevel(made, USPOOF_HIGHLY_RESTRICTIVE);
        return std::unique_ptr<USpoofChecker, CloseChecker>(U_SUCCESS(status) ? made : nullptr);
    }();
    return checker.get();
}

const UChar *icu(const QString &text) { return reinterpret_cast<const UChar *>(text.utf16()); }

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What a reader sees: A-labels turned back into letters, compatibility forms kept as written.
QString shown(const QString &domain)
{
    const bool encoded = domain.contains(QLatin1String("xn--"), Qt::CaseInsensitive);
    return encoded ? QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist) : domain;
}

bool mixesScripts(const QString &label)
{
    UErrorCode status = U_ZERO_ERROR;
    const USpoofChecker *checker = scriptChecker();
    return checker && uspoof_check2(checker, icu(label), static_cast<int32_t>(label.size()), nullptr, &status) != 0
        && U_SUCCESS(status);
}

UScriptCode scriptOf(uint character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status);
}

/// The one script of the label's letters; USCRIPT_COMMON when it has none.
UScriptCode scriptOfLabel(const QString &label)
{
    for (const uint c : label.toUcs4()) {
        const UScriptCode script = scriptOf(c);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED)
            return script;
    }
    return USCRIPT_COMMON;
}

/// Latin letters that no alphabet in use has (ɑ, ℓ …), as the Unicode identifier tables judge.
bool hasOddLatin(const QString &label)
{
    UErrorCode status = U_ZERO_ERROR;
    const USet *usual = uspoof_getRecommendedSet(&status);
    const QList<uint> characters = label.toUcs4();
    return U_SUCCESS(status) && std::any_of(characters.cbegin(), characters.cend(), [usual](uint c) {
               return scriptOf(c) == USCRIPT_LATIN && !uset_contains(usual, static_cast<UChar32>(c));
           });
}

QString skeleton(const QString &label)
{
    UErrorCode status = U_ZERO_ERROR;
    QString result(label.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length
        = uspoof_getSkeleton(scriptChecker(), 0, icu(label), static_cast<int32_t>(label.size()),
                             reinterpret_cast<UChar *>(result.data()), static_cast<int32_t>(result.size()), &status);
    return U_SUCCESS(status) ? result.left(length) : QString();
}

/// Written in another script, read as Latin: every letter has a Latin double.
bool readsAsLatin(const QString &label)
{
    const QString seen = skeleton(label);
    return !seen.isEmpty() && isAscii(seen);
}

Lookalike judge(const QString &label, UScriptCode topLevel)
{
    if (isAscii(label))
        return Lookalike::None;
    const QString plain = label.normalized(QString::NormalizationForm_KC).toLower();
    if (plain != label.normalized(QString::NormalizationForm_C).toLower() || mixesScripts(label) || hasOddLatin(label))
        return Lookalike::Mixed;
    const UScriptCode script = scriptOfLabel(label);
    const bool atHome = script == topLevel; // роса.рф is Russian; the same letters under .com need not be
    return script != USCRIPT_LATIN && !atHome && readsAsLatin(plain) ? Lookalike::Whole : Lookalike::None;
}

} // namespace

LookalikeCheck checkLookalike(const QString &domain)
{
    static const QString dots = QStringLiteral("\u3002\uff0e\uff61"); // ideographic full stops part labels, too
    QString text = shown(domain.trimmed());
    for (const QChar dot : dots)
        text.replace(dot, QLatin1Char('.'));
    const QStringList labels = text.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    LookalikeCheck result;
    for (const QString &label : labels)
        result.kind = std::max(result.kind, judge(label, scriptOfLabel(labels.last())));
    result.ascii = isAscii(text) ? text.toLower() : QString::fromLatin1(QUrl::toAce(text));
    return result;
}

} // namespace comity
