// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

/// Article 9(1) presupposes that a request for assistance will follow.
class IntentionRule : public Rule
{
public:
    /// `required`: the text has the request say that it is so, not whether it is.
    explicit IntentionRule(bool required)
        : Rule(QStringLiteral("R-9.1b"), { QStringLiteral("R-9.1b"), QStringLiteral("R-9.1b.required") }),
          m_required(required)
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("followUp.intended");
        if (context.value(key).answer() != false)
            return;
        if (m_required)
            report(findings, Severity::Error, QStringLiteral("R-9.1b.required"), context.law("9(2)(f)"),
                   context.place(key));
        else
            report(findings, Severity::Warning, QStringLiteral("R-9.1b"), context.law("9(1)"), context.place(key));
    }

private:
    bool m_required;
};

/// The follow-up request comes while the data are still there; disclosure of traffic data has a basis.
class FollowUpRule : public Rule
{
public:
    FollowUpRule()
        : Rule(QStringLiteral("R-follow"),
               { QStringLiteral("R-follow.late"), QStringLiteral("R-follow.past"), QStringLiteral("R-follow.traffic") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        checkDate(context, findings);
        const QString basis = QStringLiteral("trafficDisclosure.basis");
        if (context.value(QStringLiteral("trafficDisclosure.requested")).boolean() && !context.has(basis))
            report(findings, Severity::Warning, QStringLiteral("R-follow.traffic"), {}, context.place(basis));
    }

private:
    /// The last day that the request itself asks for; the shortest period of the instrument where it asks for none.
    static QDate lastDay(const RuleContext &context)
    {
        const QDate until = context.value(QStringLiteral("preservation.until")).date();
        const qint64 least = context.limitDays(QStringLiteral("preservation.minimumDays"), 0);
        const qint64 days = context.value(QStringLiteral("preservation.days")).integer().value_or(least);
        return until.isValid() ? until : context.date().addDays(qMax(days, least));
    }

    void checkDate(const RuleContext &context, Findings &findings) const
    {
        const QString key = QStringLiteral("followUp.expectedBy");
        const QDate expected = context.value(key).date();
        const QDate last = lastDay(context);
        if (!expected.isValid())
            return;
        const auto say = [&](const QString &message, QDate other) {
            report(findings, Severity::Warning, message, context.law("9(7)"), context.place(key),
                   { { QStringLiteral("date"), expected.toString(Qt::ISODate) },
                     { QStringLiteral("other"), other.toString(Qt::ISODate) } });
        };
        if (expected < context.date())
            say(QStringLiteral("R-follow.past"), context.date());
        else if (expected > last)
            say(QStringLiteral("R-follow.late"), last);
    }
};

} // namespace

RuleGroup followUpRules()
{
    const RuleGroup::value_type intention{ QStringLiteral("R-9.1b"),
                                           [](const Template &, const QJsonObject &parameters) {
                                               return std::make_shared<const IntentionRule>(
                                                   parameters.value(QLatin1String("required")).toBool());
                                           } };
    return { intention, plainRule<FollowUpRule>(QStringLiteral("R-follow")) };
}

} // namespace comity
