// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

#include <QSet>

namespace comity {

namespace {

const QString kOffenceBasis = QStringLiteral("offence.basis");
const QString kConvention = QStringLiteral("convention");

/// Article 7: proceedings for "an offence covered by this Convention", in particular where several jurisdictions are
/// involved.
class TransferRule : public Rule
{
public:
    TransferRule() : Rule(QStringLiteral("R-7"), { QStringLiteral("R-7"), QStringLiteral("R-7.several") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString paragraph = context.law("7");
        const QString jurisdictions = QStringLiteral("transfer.jurisdictions");
        if (context.value(kOffenceBasis).string() != kConvention)
            report(findings, Severity::Error, QStringLiteral("R-7"), paragraph, context.place(kOffenceBasis));
        QSet<QString> parties;
        for (const Row &row : context.value(jurisdictions).rows())
            parties << row.cell(QStringLiteral("party")).string();
        parties.remove(QString());
        if (parties.size() < 2)
            report(findings, Severity::Hint, QStringLiteral("R-7.several"), paragraph, context.place(jurisdictions));
    }
};

/// Article 11: what is asked of a point of contact, of whom, and with whom it is coordinated.
class NetworkRule : public Rule
{
public:
    NetworkRule()
        : Rule(QStringLiteral("R-11"),
               { QStringLiteral("R-11.addressee"), QStringLiteral("R-11.preservation"),
                 QStringLiteral("R-11.coordination") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString kind = QStringLiteral("requested.authority.kind");
        const QString preservation = QStringLiteral("contact.preservation");
        const QString reference = QStringLiteral("contact.preservationReference");
        const QString coordinated = QStringLiteral("contact.coordinated");
        if (context.value(kind).string() != QLatin1String("pointOfContact"))
            report(findings, Severity::Warning, QStringLiteral("R-11.addressee"), context.law("11(1)"),
                   context.place(kind));
        if (context.value(QStringLiteral("contact.kinds")).list().contains(QLatin1String("preservation"))
            && !context.has(reference))
            report(findings, Severity::Warning, QStringLiteral("R-11.preservation"), context.law("9(2)"),
                   context.place(reference));
        if (context.value(QStringLiteral("contact.partOfCentral")).string() == QLatin1String("no")
            && !context.value(coordinated).boolean())
            report(findings, Severity::Warning, QStringLiteral("R-11.coordination"), context.law("11(2)(b)"),
                   context.place(coordinated));
    }
};

/// Article 12: cooperation between police services is for offences covered by the Convention, and gives intelligence.
class PoliceRule : public Rule
{
public:
    PoliceRule()
        : Rule(QStringLiteral("R-12"),
               { QStringLiteral("R-12"), QStringLiteral("R-12.evidence"), QStringLiteral("R-12.agreement") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString evidence = QStringLiteral("police.asEvidence");
        const QString agreement = QStringLiteral("police.agreement");
        if (context.value(kOffenceBasis).string() != kConvention)
            report(findings, Severity::Warning, QStringLiteral("R-12"), context.law("12(1)"),
                   context.place(kOffenceBasis));
        if (context.value(evidence).boolean())
            report(findings, Severity::Warning, QStringLiteral("R-12.evidence"), context.law("12(1)"),
                   context.place(evidence));
        const QString basis = context.value(QStringLiteral("police.basis")).string();
        if (!basis.isEmpty() && basis != kConvention && !context.has(agreement))
            report(findings, Severity::Warning, QStringLiteral("R-12.agreement"), context.law("12(2)"),
                   context.place(agreement));
    }
};

/// Article 13: the sovereignty of the Party in whose territory the investigation takes place is fully respected.
class HostRule : public Rule
{
public:
    HostRule()
        : Rule(QStringLiteral("R-13"),
               { QStringLiteral("R-13"), QStringLiteral("R-13.given"), QStringLiteral("R-13.refused"),
                 QStringLiteral("R-13.agreement"), QStringLiteral("R-13.period") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString paragraph = context.law("13");
        const QString agreement = QStringLiteral("joint.agreement");
        if (context.value(QStringLiteral("joint.basis")).string() == QLatin1String("agreement")
            && !context.has(agreement))
            report(findings, Severity::Warning, QStringLiteral("R-13.agreement"), paragraph, context.place(agreement));
        const QDate from = context.value(QStringLiteral("joint.from")).date();
        const QString to = QStringLiteral("joint.to");
        const QDate until = context.value(to).date();
        if (from.isValid() && until.isValid() && until < from)
            report(findings, Severity::Error, QStringLiteral("R-13.period"), {}, context.place(to));
        const Value &hosts = context.value(QStringLiteral("joint.hosts"));
        for (size_t i = 0; i < hosts.rows().size(); ++i)
            checkHost(context, hosts.rows()[i], static_cast<qsizetype>(i), findings);
    }

private:
    void checkHost(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const
    {
        const QString hosts = QStringLiteral("joint.hosts");
        const QString consent = row.cell(QStringLiteral("consent")).string();
        const Arguments number{ { QStringLiteral("row"), QString::number(index + 1) } };
        const Place place = context.cell(hosts, index, QStringLiteral("consent"));
        if (consent.isEmpty())
            report(findings, Severity::Error, QStringLiteral("R-13"), context.law("13"), place, number);
        else if (consent == QLatin1String("refused"))
            report(findings, Severity::Error, QStringLiteral("R-13.refused"), context.law("13"), place, number);
        else if (consent == QLatin1String("given") && row.cell(QStringLiteral("consentOn")).isEmpty())
            report(findings, Severity::Error, QStringLiteral("R-13.given"), context.law("13"),
                   context.cell(hosts, index, QStringLiteral("consentOn")), number);
    }
};

/// Article 18(4): an arrangement on mitigation or immunity for a person who may be in danger.
class CooperatingPersonRule : public Rule
{
public:
    CooperatingPersonRule()
        : Rule(QStringLiteral("R-18"), { QStringLiteral("R-18.marking"), QStringLiteral("R-18.treatment") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString paragraph = context.law("18(4)");
        const QString marking = QStringLiteral("marking");
        const QString treatments = QStringLiteral("arrangement.treatments");
        if (context.value(marking).string() != QLatin1String("strictlyConfidential"))
            report(findings, Severity::Warning, QStringLiteral("R-18.marking"), {}, context.place(marking));
        if (!context.has(treatments))
            report(findings, Severity::Warning, QStringLiteral("R-18.treatment"), paragraph, context.place(treatments));
    }
};

} // namespace

RuleGroup cooperationRules()
{
    return { plainRule<TransferRule>(QStringLiteral("R-7")), plainRule<NetworkRule>(QStringLiteral("R-11")),
             plainRule<PoliceRule>(QStringLiteral("R-12")), plainRule<HostRule>(QStringLiteral("R-13")),
             plainRule<CooperatingPersonRule>(QStringLiteral("R-18")) };
}

} // namespace comity
