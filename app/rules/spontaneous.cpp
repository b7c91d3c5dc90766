// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

const QString kStep = QStringLiteral("spontaneous.step");
const QString kConditions = QStringLiteral("spontaneous.conditions");

/// Article 5(1): what is forwarded comes from the providing Party's own investigations.
class OriginRule : public Rule
{
public:
    OriginRule() : Rule(QStringLiteral("R-5.1"), { QStringLiteral("R-5.1"), QStringLiteral("R-5.1.law") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString own = QStringLiteral("spontaneous.ownInvestigation");
        const QString law = QStringLiteral("spontaneous.domesticLaw");
        if (!context.value(own).boolean())
            report(findings, Severity::Error, QStringLiteral("R-5.1"), context.law("5(1)"), context.place(own));
        if (!context.has(law))
            report(findings, Severity::Hint, QStringLiteral("R-5.1.law"), context.law("5(1)"), context.place(law));
    }
};

/// Article 5(2): where conditions are set, they are asked for before anything is provided.
class ConditionRule : public Rule
{
public:
    ConditionRule()
        : Rule(QStringLiteral("R-5.2"),
               { QStringLiteral("R-5.2"), QStringLiteral("R-5.2.answer"), QStringLiteral("R-5.2.annex"),
                 QStringLiteral("R-5.2.content"), QStringLiteral("R-5.2.late") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString step = context.value(kStep).string();
        const QString paragraph = context.law("5(2)");
        const QString answeredOn = QStringLiteral("spontaneous.answeredOn");
        if (step == QLatin1String("free") && context.has(kConditions))
            report(findings, Severity::Error, QStringLiteral("R-5.2"), paragraph, context.place(kStep));
        if (step == QLatin1String("accepted") || step == QLatin1String("nevertheless")) {
            const QDate answer = context.value(answeredOn).date();
            if (!answer.isValid())
                report(findings, Severity::Error, QStringLiteral("R-5.2.answer"), paragraph, context.place(answeredOn));
            else if (answer > context.date())
                report(findings, Severity::Warning, QStringLiteral("R-5.2.late"), paragraph, context.place(answeredOn),
                       { { QStringLiteral("date"), answer.toString(Qt::ISODate) } });
        }
        if (step == QLatin1String("offer"))
            checkOffer(context, findings);
    }

private:
    /// An offer says what there is, not what it is; the file that goes with its pages would hold everything.
    void checkOffer(const RuleContext &context, Findings &findings) const
    {
        if (!context.request.annexes.isEmpty())
            report(findings, Severity::Error, QStringLiteral("R-5.2.annex"), context.law("5(2)"), context.place(kStep));
        for (const QString &key : { QStringLiteral("spontaneous.content"), QStringLiteral("spontaneous.items") }) {
            if (context.has(key))
                report(findings, Severity::Error, QStringLiteral("R-5.2.content"), context.law("5(2)"),
                       context.place(key));
        }
    }
};

} // namespace

RuleGroup spontaneousRules()
{
    return { plainRule<OriginRule>(QStringLiteral("R-5.1")), plainRule<ConditionRule>(QStringLiteral("R-5.2")) };
}

} // namespace comity
