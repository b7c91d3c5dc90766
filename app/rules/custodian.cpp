// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

/// Article 9(1): the data are "located within the territory of that other Party".
class TerritoryRule : public Rule
{
public:
    TerritoryRule()
        : Rule(QStringLiteral("R-9.1a"),
               { QStringLiteral("R-9.1a"), QStringLiteral("R-9.1a.unknown"), QStringLiteral("R-9.1a.otherState"),
                 QStringLiteral("R-9.1a.source") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString state = context.value(QStringLiteral("system.state")).string();
        if (state.isEmpty() && !context.has(QStringLiteral("system.location"))) {
            const bool declared = context.value(QStringLiteral("custodian.noneAvailable")).boolean();
            say(findings, declared ? Severity::Warning : Severity::Error, declared ? "R-9.1a.unknown" : "R-9.1a",
                place(context));
            return;
        }
        const QString requested = context.request.requestedParty();
        if (!state.isEmpty() && !requested.isEmpty() && state != requested)
            say(findings, Severity::Error, "R-9.1a.otherState", context.place(QStringLiteral("system.state")),
                { { QStringLiteral("party"), state }, { QStringLiteral("other"), requested } });
        if (!context.has(QStringLiteral("system.source")))
            say(findings, Severity::Hint, "R-9.1a.source", context.place(QStringLiteral("system.source")));
    }

private:
    static Place place(const RuleContext &context)
    {
        const Place state = context.place(QStringLiteral("system.state"));
        return state ? state : context.place(QStringLiteral("system.location"));
    }

    void say(Findings &findings, Severity severity, const char *message, const Place &where,
             const Arguments &arguments = {}) const
    {
        report(findings, severity, QString::fromLatin1(message), QStringLiteral("9(1)"), where, arguments);
    }
};

} // namespace

RuleGroup custodianRules() { return { plainRule<TerritoryRule>(QStringLiteral("R-9.1a")) }; }

} // namespace comity
