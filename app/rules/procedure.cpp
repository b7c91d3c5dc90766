// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"
#include "rules/words.h"

namespace comity {

namespace {

const QString kRegime = QStringLiteral("legalBasis.regime");
const QString kChannel = QStringLiteral("channel.kind");
const QString kJudicial = QStringLiteral("judicialDirect");
const QString kCompetent = QStringLiteral("competentDirect");

/// Article 6(1): which rules on channels, refusal, confidentiality and conditions apply is settled before anything is
/// sent.
class RegimeRule : public Rule
{
public:
    RegimeRule() : Rule(QStringLiteral("R-6.1"), { QStringLiteral("R-6.1"), QStringLiteral("R-6.1.treaty") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString paragraph = context.law("6(1)");
        const QString regime = context.value(kRegime).string();
        const QString treaty = QStringLiteral("legalBasis.treaty");
        if (regime.isEmpty())
            report(findings, Severity::Error, QStringLiteral("R-6.1"), paragraph, context.place(kRegime));
        else if (regime != QLatin1String("fallback") && !context.has(treaty))
            report(findings, Severity::Warning, QStringLiteral("R-6.1.treaty"), paragraph, context.place(treaty));
    }
};

/// Article 6(1): where a treaty binds the Parties, the ways of article 6(9) are not open by themselves.
class TreatyChannelRule : public Rule
{
public:
    TreatyChannelRule() : Rule(QStringLiteral("R-6.1c"), { QStringLiteral("R-6.1c") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString channel = context.value(kChannel).string();
        if (context.value(kRegime).string() == QLatin1String("treaty")
            && (channel == kJudicial || channel == kCompetent))
            report(findings, Severity::Warning, QStringLiteral("R-6.1c"), context.law("6(1)"), context.place(kChannel));
    }
};

/// Article 4(4): only for an offence of the Convention is "fiscal offence" no ground on its own.
class FiscalRule : public Rule
{
public:
    FiscalRule() : Rule(QStringLiteral("R-4.4"), { QStringLiteral("R-4.4") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("offence.designation");
        if (context.value(QStringLiteral("offence.basis")).string() == QLatin1String("convention"))
            return;
        const Text &text = context.value(key).text();
        for (const Language language : kLanguages) {
            const QString words = findFiscalWords(text.in(language), language);
            if (words.isEmpty())
                continue;
            report(findings, Severity::Hint, QStringLiteral("R-4.4"), context.law("4(4)"), context.place(key),
                   { { QStringLiteral("words"), words } });
            return;
        }
    }
};

/// Article 4(5): it is the conduct that is compared, neither category nor name.
class DifferenceRule : public Rule
{
public:
    DifferenceRule() : Rule(QStringLiteral("R-4.5"), { QStringLiteral("R-4.5"), QStringLiteral("R-4.5.because") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString conclusion = QStringLiteral("dualCriminality.conclusion");
        if (context.value(conclusion).string() != QLatin1String("notFulfilled"))
            return;
        const QString paragraph = context.law("4(5)");
        const QString because = QStringLiteral("dualCriminality.because");
        const QStringList differences = context.value(QStringLiteral("dualCriminality.differences")).list();
        if (!differences.isEmpty() && !differences.contains(QLatin1String("conduct")))
            report(findings, Severity::Error, QStringLiteral("R-4.5"), paragraph, context.place(conclusion));
        if (!context.has(because))
            report(findings, Severity::Error, QStringLiteral("R-4.5.because"), paragraph, context.place(because));
    }
};

/// Article 6(3): a procedure that is asked for ought to be explained, or it may be found incompatible.
class ProcedureRule : public Rule
{
public:
    ProcedureRule() : Rule(QStringLiteral("R-6.3"), { QStringLiteral("R-6.3") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString reason = QStringLiteral("assistance.procedureReason");
        if (context.has(QStringLiteral("assistance.procedure")) && !context.has(reason))
            report(findings, Severity::Hint, QStringLiteral("R-6.3"), context.law("6(3)"), context.place(reason));
    }
};

/// Article 6(9)(a): judicial authorities directly, in the event of urgency, with a copy at the same time.
class CopyRule : public Rule
{
public:
    CopyRule()
        : Rule(QStringLiteral("R-6.9a"),
               { QStringLiteral("R-6.9a"), QStringLiteral("R-6.9a.urgent"), QStringLiteral("R-6.9a.sameDay"),
                 QStringLiteral("R-6.9a.addressee") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        if (context.value(kChannel).string() != kJudicial)
            return;
        const QString paragraph = context.law("6(9)(a)");
        const QString kind = QStringLiteral("requested.authority.kind");
        const QString copy = QStringLiteral("copy.sent");
        if (!context.value(copy).boolean())
            report(findings, Severity::Error, QStringLiteral("R-6.9a"), paragraph, context.place(copy));
        if (!context.value(QStringLiteral("urgency.urgent")).boolean())
            report(findings, Severity::Error, QStringLiteral("R-6.9a.urgent"), paragraph, context.place(kChannel));
        if (context.value(kind).string() != QLatin1String("judicial"))
            report(findings, Severity::Warning, QStringLiteral("R-6.9a.addressee"), paragraph, context.place(kind));
        for (const QString &key : { QStringLiteral("copy.toOurs"), QStringLiteral("copy.toTheirs") }) {
            const QDate date = context.value(key).date();
            if (date.isValid() && date != context.date())
                report(findings, Severity::Warning, QStringLiteral("R-6.9a.sameDay"), paragraph, context.place(key),
                       { { QStringLiteral("date"), date.toString(Qt::ISODate) },
                         { QStringLiteral("other"), context.date().toString(Qt::ISODate) } });
        }
    }
};

/// Article 6(9)(d): competent authorities directly, where nothing coercive is asked.
class CoercionRule : public Rule
{
public:
    CoercionRule() : Rule(QStringLiteral("R-6.9d"), { QStringLiteral("R-6.9d"), QStringLiteral("R-6.9d.measure") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        if (context.value(kChannel).string() != kCompetent)
            return;
        const QString paragraph = context.law("6(9)(d)");
        const QString declaration = QStringLiteral("channel.nonCoercive");
        const QString measures = QStringLiteral("assistance.measures");
        const QStringList declared = context.value(declaration).list();
        const QList<Choice> all = context.instrument.lists.value(QStringLiteral("nonCoercive"));
        for (const Choice &choice : all) {
            if (declared.contains(choice.id))
                continue;
            report(findings, Severity::Error, QStringLiteral("R-6.9d"), paragraph, context.place(declaration));
            break;
        }
        const Value &value = context.value(measures);
        for (size_t i = 0; i < value.rows().size(); ++i) {
            const Row &row = value.rows()[i];
            if (row.cell(QStringLiteral("coercive")).string() == QLatin1String("yes")
                || row.cell(QStringLiteral("measure")).string() == QLatin1String("search"))
                report(findings, Severity::Error, QStringLiteral("R-6.9d.measure"), paragraph,
                       context.cell(measures, static_cast<qsizetype>(i), QStringLiteral("measure")),
                       { { QStringLiteral("row"), QString::number(i + 1) } });
        }
    }
};

} // namespace

RuleGroup procedureRules()
{
    return { plainRule<RegimeRule>(QStringLiteral("R-6.1")),    plainRule<TreatyChannelRule>(QStringLiteral("R-6.1c")),
             plainRule<FiscalRule>(QStringLiteral("R-4.4")),    plainRule<DifferenceRule>(QStringLiteral("R-4.5")),
             plainRule<ProcedureRule>(QStringLiteral("R-6.3")), plainRule<CopyRule>(QStringLiteral("R-6.9a")),
             plainRule<CoercionRule>(QStringLiteral("R-6.9d")) };
}

} // namespace comity
