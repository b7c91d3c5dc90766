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

/// Article 6(2)(b): central authorities communicate directly; article 11: or the 24/7 network.
class AddresseeRule : public Rule
{
public:
    AddresseeRule() : Rule(QStringLiteral("R-6.2"), { QStringLiteral("R-6.2") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("requested.authority.kind");
        const QString kind = context.value(key).string();
        if (!kind.isEmpty() && kind != QLatin1String("central") && kind != QLatin1String("pointOfContact"))
            report(findings, Severity::Warning, QStringLiteral("R-6.2"), QStringLiteral("6(2)"), context.place(key));
    }
};

/// Article 6(8) makes confidentiality the default, but only where article 6 applies.
class ConfidentialityRule : public Rule
{
public:
    ConfidentialityRule() : Rule(QStringLiteral("R-6.8"), { QStringLiteral("R-6.8"), QStringLiteral("R-6.8.treaty") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("confidentiality.requested");
        if (context.value(key).boolean())
            return;
        const bool treaty = context.value(QStringLiteral("legalBasis.regime")).string() == QLatin1String("treaty");
        report(findings, treaty ? Severity::Warning : Severity::Hint,
               treaty ? QStringLiteral("R-6.8.treaty") : QStringLiteral("R-6.8"), QStringLiteral("6(8)"),
               context.place(key));
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
                report(findings, Severity::Warning, QStringLiteral("R-4.3b"), QStringLiteral("4(3)"),
                       context.place(key));
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
        const QString required = context.value(QStringLiteral("requested.authority.confirmationRequired")).string();
        if (context.value(key).boolean() || required == QLatin1String("no"))
            return;
        const bool sure = required == QLatin1String("yes");
        report(findings, sure ? Severity::Warning : Severity::Hint,
               sure ? QStringLiteral("R-4.3c") : QStringLiteral("R-4.3c.unknown"), QStringLiteral("4(3)"),
               context.place(key));
    }
};

} // namespace

RuleGroup partyRules()
{
    return { plainRule<PartyRule>(QStringLiteral("R-party")), plainRule<AddresseeRule>(QStringLiteral("R-6.2")),
             plainRule<ConfidentialityRule>(QStringLiteral("R-6.8")), plainRule<SecurityRule>(QStringLiteral("R-4.3b")),
             plainRule<ConfirmationRule>(QStringLiteral("R-4.3c")) };
}

} // namespace comity
