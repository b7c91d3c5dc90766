// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

/// A request goes from one Party to another.
class PartyRule : public Rule
{
public:
    PartyRule() : Rule(QStringLiteral("R-party"), { QStringLiteral("R-party") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString party = context.request.requestedParty();
        if (!party.isEmpty() && party == context.request.requestingParty())
            report(findings, Severity::Error, QStringLiteral("R-party"), {},
                   context.place(QStringLiteral("requested.party")), { { QStringLiteral("party"), party } });
    }
};

/// Article 6(8) makes confidentiality the default, but only where article 6 applies.
class ConfidentialityRule : public Rule
{
public:
    ConfidentialityRule()
        : Rule(QStringLiteral("R-6.8"),
               { QStringLiteral("R-6.8"), QStringLiteral("R-6.8.treaty"), QStringLiteral("R-6.8.asked") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("confidentiality.requested");
        if (context.value(key).boolean())
            return;
        const bool treaty = context.value(QStringLiteral("legalBasis.regime")).string() == QLatin1String("treaty");
        // Some texts leave it to the requesting Party to ask.
        const bool asked = context.instrument.basis.confidentiality == ConfidentialityTerms::OnRequest;
        report(findings, treaty || asked ? Severity::Warning : Severity::Hint,
               treaty      ? QStringLiteral("R-6.8.treaty")
                   : asked ? QStringLiteral("R-6.8.asked")
                           : QStringLiteral("R-6.8"),
               context.law("6(8)"), context.place(key));
    }
};

/// Article 4(3): expedited means with "appropriate levels of security and authentication".
class SecurityRule : public Rule
{
public:
    SecurityRule() : Rule(QStringLiteral("R-4.3b"), { QStringLiteral("R-4.3b") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        if (!context.value(QStringLiteral("urgency.urgent")).boolean())
            return;
        for (const QString &key :
             { QStringLiteral("transmission.encryption"), QStringLiteral("transmission.authentication") }) {
            if (!context.has(key))
                report(findings, Severity::Warning, QStringLiteral("R-4.3b"), context.law("4(3)"), context.place(key));
        }
    }
};

/// Article 4(3): formal confirmation follows "where required by the requested Party".
class ConfirmationRule : public Rule
{
public:
    ConfirmationRule() : Rule(QStringLiteral("R-4.3c"), { QStringLiteral("R-4.3c"), QStringLiteral("R-4.3c.unknown") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("confirmation.toFollow");
        QString required = context.value(QStringLiteral("requested.authority.confirmationRequired")).string();
        const auto entry = required.isEmpty() && context.directory ? addressedEntry(context.request, *context.directory)
                                                                   : std::nullopt;
        if (entry)
            required = entry->value(QStringLiteral("confirmationRequired")).string();
        if (context.value(key).boolean() || required == QLatin1String("no"))
            return;
        const bool sure = required == QLatin1String("yes");
        report(findings, sure ? Severity::Warning : Severity::Hint,
               sure ? QStringLiteral("R-4.3c") : QStringLiteral("R-4.3c.unknown"), context.law("4(3)"),
               context.place(key));
    }
};

} // namespace

RuleGroup partyRules()
{
    return { plainRule<PartyRule>(QStringLiteral("R-party")), plainRule<ConfidentialityRule>(QStringLiteral("R-6.8")),
             plainRule<SecurityRule>(QStringLiteral("R-4.3b")), plainRule<ConfirmationRule>(QStringLiteral("R-4.3c")) };
}

} // namespace comity
