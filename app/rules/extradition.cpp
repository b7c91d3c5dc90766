// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

const QString kOffences = QStringLiteral("extradition.offences");
const QString kThreshold = QStringLiteral("extradition.threshold");

/// Article 3(1)(a) and (b): punishable under both laws by the minimum of the text, or of a treaty.
class PenaltyRule : public Rule
{
public:
    PenaltyRule()
        : Rule(QStringLiteral("R-3.1a"),
               { QStringLiteral("R-3.1a"), QStringLiteral("R-3.1a.missing"), QStringLiteral("R-3.1a.unknown") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const Value &value = context.value(kOffences);
        const qint64 least = minimum(context);
        for (size_t i = 0; i < value.rows().size(); ++i) {
            const auto row = static_cast<qsizetype>(i);
            if (value.rows()[i].cell(QStringLiteral("severer")).boolean())
                continue; // "or by a more severe penalty"
            checkSide(context, row, QStringLiteral("requestingMonths"), least, findings);
            checkSide(context, row, QStringLiteral("requestedMonths"), least, findings);
        }
    }

private:
    static qint64 minimum(const RuleContext &context)
    {
        const auto limit = context.instrument.limits.constFind(QStringLiteral("extradition.minimumPenaltyMonths"));
        const qint64 text = limit == context.instrument.limits.constEnd() ? 12 : limit->value;
        return context.value(kThreshold).integer().value_or(text);
    }

    void checkSide(const RuleContext &context, qsizetype row, const QString &column, qint64 least,
                   Findings &findings) const
    {
        const bool ours = column == QLatin1String("requestingMonths");
        const auto months = context.value(kOffences).rows()[static_cast<size_t>(row)].cell(column).integer();
        const Place place = context.cell(kOffences, row, column);
        const QString paragraph = context.has(kThreshold) ? context.law("3(1)(b)") : context.law("3(1)(a)");
        if (months && *months < least)
            report(findings, Severity::Error, QStringLiteral("R-3.1a"), paragraph, place,
                   { { QStringLiteral("row"), QString::number(row + 1) },
                     { QStringLiteral("months"), QString::number(*months) },
                     { QStringLiteral("least"), QString::number(least) } });
        else if (!months)
            report(findings, ours ? Severity::Error : Severity::Warning,
                   ours ? QStringLiteral("R-3.1a.missing") : QStringLiteral("R-3.1a.unknown"), paragraph, place,
                   { { QStringLiteral("row"), QString::number(row + 1) } });
    }
};

/// Article 3(1)(b): another minimum comes from a treaty or an arrangement, which is named.
class ThresholdRule : public Rule
{
public:
    ThresholdRule() : Rule(QStringLiteral("R-3.1b"), { QStringLiteral("R-3.1b") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString source = QStringLiteral("extradition.thresholdSource");
        if (context.has(kThreshold) && !context.has(source))
            report(findings, Severity::Error, QStringLiteral("R-3.1b"), context.law("3(1)(b)"), context.place(source));
    }
};

/// Articles 3(2) and 3(3): a treaty, or two Parties that do not need one. The text lacks what article 24(3) of the
/// Budapest Convention gives to a Party that does.
class ExtraditionBasisRule : public Rule
{
public:
    ExtraditionBasisRule()
        : Rule(QStringLiteral("R-3.basis"),
               { QStringLiteral("R-3.basis"), QStringLiteral("R-3.basis.unknown"), QStringLiteral("R-3.basis.treaty") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString basis = context.value(QStringLiteral("extradition.basis")).string();
        const QString treaty = QStringLiteral("extradition.treaty");
        const QString conditional = QStringLiteral("extradition.conditional");
        if (basis == QLatin1String("treaty") && !context.has(treaty))
            report(findings, Severity::Error, QStringLiteral("R-3.basis.treaty"), context.law("3(2)"),
                   context.place(treaty));
        if (basis != QLatin1String("noTreaty"))
            return;
        const QString needsTreaty = context.value(conditional).string();
        if (needsTreaty == QLatin1String("no"))
            return;
        const bool sure = needsTreaty == QLatin1String("yes");
        report(findings, sure ? Severity::Warning : Severity::Hint,
               sure ? QStringLiteral("R-3.basis") : QStringLiteral("R-3.basis.unknown"), context.law("3(3)"),
               context.place(conditional));
    }
};

/// Article 3(5): a national may be refused, and then the case is submitted there, if the requesting Party asks for it.
class SubmissionRule : public Rule
{
public:
    SubmissionRule() : Rule(QStringLiteral("R-3.5"), { QStringLiteral("R-3.5") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString submission = QStringLiteral("extradition.submission");
        const QString nationality = context.value(QStringLiteral("person.nationality")).string();
        if (!nationality.isEmpty() && nationality == context.request.requestedParty()
            && !context.value(submission).boolean())
            report(findings, Severity::Warning, QStringLiteral("R-3.5"), context.law("3(5)"),
                   context.place(submission));
    }
};

/// A provisional arrest is asked for ahead of a request for extradition, never instead of it.
class ArrestRule : public Rule
{
public:
    ArrestRule() : Rule(QStringLiteral("R-3.6"), { QStringLiteral("R-3.6"), QStringLiteral("R-3.6.past") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString intended = QStringLiteral("arrest.extraditionIntended");
        const QString by = QStringLiteral("arrest.extraditionBy");
        const QDate date = context.value(by).date();
        if (context.has(intended) && !context.value(intended).boolean())
            report(findings, Severity::Warning, QStringLiteral("R-3.6"), context.law("3(6)(a)"),
                   context.place(intended));
        if (date.isValid() && date < context.date())
            report(findings, Severity::Warning, QStringLiteral("R-3.6.past"), {}, context.place(by),
                   { { QStringLiteral("date"), date.toString(Qt::ISODate) } });
    }
};

} // namespace

RuleGroup extraditionRules()
{
    return { plainRule<PenaltyRule>(QStringLiteral("R-3.1a")), plainRule<ThresholdRule>(QStringLiteral("R-3.1b")),
             plainRule<ExtraditionBasisRule>(QStringLiteral("R-3.basis")),
             plainRule<SubmissionRule>(QStringLiteral("R-3.5")), plainRule<ArrestRule>(QStringLiteral("R-3.6")) };
}

} // namespace comity
