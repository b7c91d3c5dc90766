// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

/// Article 9(1): the data are "located within the territory of that other Party"; and so says article 10(1).
class TerritoryRule : public Rule
{
public:
    TerritoryRule(const QString &id, const QString &paragraph)
        : Rule(id,
               { id, id + QStringLiteral(".unknown"), id + QStringLiteral(".otherState"),
                 id + QStringLiteral(".source") }),
          m_paragraph(paragraph)
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString state = context.value(QStringLiteral("system.state")).string();
        if (state.isEmpty() && !context.has(QStringLiteral("system.location"))) {
            const bool declared = context.value(QStringLiteral("custodian.noneAvailable")).boolean();
            say(context, findings, declared ? Severity::Warning : Severity::Error, declared ? ".unknown" : "",
                place(context));
            return;
        }
        const QString requested = context.request.requestedParty();
        if (!state.isEmpty() && !requested.isEmpty() && state != requested)
            say(context, findings, Severity::Error, ".otherState", context.place(QStringLiteral("system.state")),
                { { QStringLiteral("party"), state }, { QStringLiteral("other"), requested } });
        if (!context.has(QStringLiteral("system.source")))
            say(context, findings, Severity::Hint, ".source", context.place(QStringLiteral("system.source")));
    }

private:
    static Place place(const RuleContext &context)
    {
        const Place state = context.place(QStringLiteral("system.state"));
        return state ? state : context.place(QStringLiteral("system.location"));
    }

    void say(const RuleContext &context, Findings &findings, Severity severity, const char *which, const Place &where,
             const Arguments &arguments = {}) const
    {
        report(findings, severity, id() + QLatin1String(which), context.law(m_paragraph), where, arguments);
    }

    QString m_paragraph;
};

} // namespace

RuleGroup custodianRules()
{
    const auto rule = [](const QString &id, const QString &paragraph) -> RuleGroup::value_type {
        return { id, [id, paragraph](const Template &, const QJsonObject &) {
                    return std::make_shared<const TerritoryRule>(id, paragraph);
                } };
    };
    return { rule(QStringLiteral("R-9.1a"), QStringLiteral("9(1)")),
             rule(QStringLiteral("R-10.1a"), QStringLiteral("10(1)")) };
}

} // namespace comity
