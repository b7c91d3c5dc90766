// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/characters.h"
#include "rules/confusables.h"
#include "rules/identifiers.h"
#include "rules/rulegroups.h"
#include "rules/walk.h"

#include <QHash>

namespace comity {

namespace {

constexpr int kMostMarks = 30; // combining marks on one letter; no language needs more

/// Characters that a reader does not see, and piles of marks that hide what stands beside them.
class TextRule : public Rule
{
public:
    TextRule()
        : Rule(QStringLiteral("R-bidi"),
               { QStringLiteral("R-bidi.invisible"), QStringLiteral("R-bidi.identifier"),
                 QStringLiteral("R-bidi.marks") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        forEachString(context, [&](const StringPlace &at) {
            checkInvisible(at, findings);
            if (longestMarkRun(at.string) > kMostMarks)
                report(findings, Severity::Warning, QStringLiteral("R-bidi.marks"), {}, at.place);
        });
    }

private:
    void checkInvisible(const StringPlace &at, Findings &findings) const
    {
        QList<char32_t> found;
        if (isExact(at.type)) {
            for (const uint c : at.string.toUcs4()) {
                if (isInvisible(c) || c < 0x20)
                    found << c;
            }
        } else {
            found = suspiciousInvisibles(at.string, at.place.language);
        }
        if (!found.isEmpty())
            report(findings, isExact(at.type) ? Severity::Error : Severity::Warning,
                   isExact(at.type) ? QStringLiteral("R-bidi.identifier") : QStringLiteral("R-bidi.invisible"), {},
                   at.place, { { QStringLiteral("characters"), describeCharacters(found) } });
    }
};

/// Domains that can be taken for another: in addresses to write to and in data items.
class LookalikeRule : public Rule
{
public:
    LookalikeRule()
        : Rule(QStringLiteral("R-confusable"),
               { QStringLiteral("R-confusable.mixed"), QStringLiteral("R-confusable.whole") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        forEachValue(context, [&](const ValuePlace &at) {
            if (at.row && at.place.column->key == QLatin1String("identifier"))
                checkDomainOf(at.row->cell(QStringLiteral("identifierType")).string(), at, findings);
            else if (at.type == FieldType::Email)
                checkDomainOf(QStringLiteral("email"), at, findings);
            else if (at.type == FieldType::Url)
                checkDomainOf(QStringLiteral("url"), at, findings);
        });
    }

private:
    static QString domainOf(const QString &type, const QString &value)
    {
        if (type == QLatin1String("email"))
            return value.mid(value.lastIndexOf(QLatin1Char('@')) + 1);
        if (type == QLatin1String("url"))
            return checkUrl(value).host;
        return type == QLatin1String("domain") ? value : QString();
    }

    void checkDomainOf(const QString &type, const ValuePlace &at, Findings &findings) const
    {
        const QString domain = domainOf(type, at.value.string());
        const LookalikeCheck result = domain.isEmpty() ? LookalikeCheck{} : checkLookalike(domain);
        if (result.kind == Lookalike::None)
            return;
        const QString message = result.kind == Lookalike::Mixed ? QStringLiteral("R-confusable.mixed")
                                                                : QStringLiteral("R-confusable.whole");
        report(findings, Severity::Warning, message, {}, at.place,
               { { QStringLiteral("value"), domain }, { QStringLiteral("ascii"), result.ascii } });
    }
};

/// Every character can be printed: a box in the place of a letter would go to another State.
class GlyphRule : public Rule
{
public:
    GlyphRule() : Rule(QStringLiteral("R-glyph"), { QStringLiteral("R-glyph") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        if (!context.printable)
            return;
        QHash<uint, bool> known; // a long request asks about the same few hundred characters again and again
        forEachString(context, [&](const StringPlace &at) {
            const QList<char32_t> missing = unprintable(at.string, context, known);
            if (!missing.isEmpty())
                report(findings, Severity::Error, QStringLiteral("R-glyph"), {}, at.place,
                       { { QStringLiteral("characters"), describeCharacters(missing) } });
        });
    }

private:
    static QList<char32_t> unprintable(const QString &string, const RuleContext &context, QHash<uint, bool> &known)
    {
        QList<char32_t> missing;
        for (const uint c : string.toUcs4()) {
            if (c == '\n' || c == '\r' || c == '\t' || isInvisible(c))
                continue; // never drawn; R-bidi speaks about them
            auto answer = known.constFind(c);
            if (answer == known.constEnd())
                answer = known.insert(c, context.printable(c));
            if (!*answer)
                missing << c;
        }
        return missing;
    }
};

} // namespace

RuleGroup textRules()
{
    return { plainRule<TextRule>(QStringLiteral("R-bidi")), plainRule<LookalikeRule>(QStringLiteral("R-confusable")),
             plainRule<GlyphRule>(QStringLiteral("R-glyph")) };
}

} // namespace comity
