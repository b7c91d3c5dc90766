// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"
#include "rules/walk.h"
#include "rules/words.h"

namespace comity {

namespace {

/// Article 2: an offence of the Convention, or electronic evidence of any offence; article 9(4) turns on it.
class BasisRule : public Rule
{
public:
    BasisRule() : Rule(QStringLiteral("R-2"), { QStringLiteral("R-2") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("offence.basis");
        if (!context.has(key))
            report(findings, Severity::Warning, QStringLiteral("R-2"), context.law("2"), context.place(key));
    }
};

/// Article 1(1): proportionality, and the power used under domestic law.
class SafeguardRule : public Rule
{
public:
    SafeguardRule() : Rule(QStringLiteral("R-1.1"), { QStringLiteral("R-1.1"), QStringLiteral("R-1.1.power") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString proportionality = QStringLiteral("safeguards.proportionality");
        const QString power = QStringLiteral("safeguards.power");
        if (!context.has(proportionality))
            report(findings, Severity::Warning, QStringLiteral("R-1.1"), context.law("1(1)"),
                   context.place(proportionality));
        if (!context.has(power))
            report(findings, Severity::Hint, QStringLiteral("R-1.1.power"), context.law("1(1)"), context.place(power));
    }
};

/// Article 9(3): dual criminality is no condition for preservation.
class DualCriminalityRule : public Rule
{
public:
    DualCriminalityRule()
        : Rule(QStringLiteral("R-9.3"), { QStringLiteral("R-9.3"), QStringLiteral("R-9.3.words") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("dualCriminality.required");
        if (context.value(key).boolean())
            report(findings, Severity::Error, QStringLiteral("R-9.3"), context.law("9(3)"), context.place(key));
        forEachString(context, [&](const StringPlace &at) {
            if (at.type != FieldType::Text)
                return;
            const QString words = findDualCriminality(at.string, at.place.language);
            if (!words.isEmpty())
                report(findings, Severity::Warning, QStringLiteral("R-9.3.words"), context.law("9(3)"), at.place,
                       { { QStringLiteral("words"), words } });
        });
    }
};

} // namespace

RuleGroup offenceRules()
{
    return { plainRule<BasisRule>(QStringLiteral("R-2")), plainRule<SafeguardRule>(QStringLiteral("R-1.1")),
             plainRule<DualCriminalityRule>(QStringLiteral("R-9.3")) };
}

} // namespace comity
