// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

namespace comity {

namespace {

/// A request for longer than this is asked to say why (article 1(2): limitation of duration). Office practice, no law.
constexpr qint64 kLongPeriod = 365;

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// Article 9(7): "not less than sixty days", counted from the day the preservation is effected.
class MinimumPeriodRule : public Rule
{
public:
    MinimumPeriodRule() : Rule(QStringLiteral("R-9.7"), { QStringLiteral("R-9.7"), QStringLiteral("R-9.7.until") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const qint64 least = context.limitDays(QStringLiteral("preservation.minimumDays"), 0);
        const QString paragraph = context.law("9(7)");
        const QString daysKey = QStringLiteral("preservation.days");
        const auto days = context.value(daysKey).integer();
        if (days && *days < least)
            report(findings, Severity::Error, QStringLiteral("R-9.7"), paragraph, context.place(daysKey),
                   { { QStringLiteral("days"), QString::number(*days) },
                     { QStringLiteral("least"), QString::number(least) } });
        const QString untilKey = QStringLiteral("preservation.until");
        const QDate until = context.value(untilKey).date();
        const QDate earliest = context.date().addDays(least);
        if (until.isValid() && until >= context.date() && until < earliest)
            report(findings, Severity::Warning, QStringLiteral("R-9.7.until"), paragraph, context.place(untilKey),
                   { { QStringLiteral("date"), iso(until) },
                     { QStringLiteral("other"), iso(earliest) },
                     { QStringLiteral("least"), QString::number(least) } });
    }
};

/// The period asked for is one period, not two, and lies ahead.
class PeriodRule : public Rule
{
public:
    PeriodRule()
        : Rule(
              QStringLiteral("R-period"),
              { QStringLiteral("R-period.past"), QStringLiteral("R-period.disagree"), QStringLiteral("R-period.long") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString daysKey = QStringLiteral("preservation.days");
        const auto days = context.value(daysKey).integer();
        checkUntil(context, days, findings);
        if (days && *days > kLongPeriod)
            report(findings, Severity::Hint, QStringLiteral("R-period.long"), context.law("1(2)"),
                   context.place(daysKey), { { QStringLiteral("days"), QString::number(*days) } });
    }

private:
    void checkUntil(const RuleContext &context, std::optional<qint64> days, Findings &findings) const
    {
        const Place place = context.place(QStringLiteral("preservation.until"));
        const QDate until = context.value(QStringLiteral("preservation.until")).date();
        if (!until.isValid())
            return;
        if (until < context.date())
            report(findings, Severity::Error, QStringLiteral("R-period.past"), {}, place,
                   { { QStringLiteral("date"), iso(until) }, { QStringLiteral("other"), iso(context.date()) } });
        else if (days && *days > 0 && until < context.date().addDays(*days))
            report(findings, Severity::Warning, QStringLiteral("R-period.disagree"), {}, place,
                   { { QStringLiteral("date"), iso(until) },
                     { QStringLiteral("other"), iso(context.date().addDays(*days)) },
                     { QStringLiteral("days"), QString::number(*days) } });
    }
};

} // namespace

RuleGroup periodRules()
{
    return { plainRule<MinimumPeriodRule>(QStringLiteral("R-9.7")), plainRule<PeriodRule>(QStringLiteral("R-period")) };
}

} // namespace comity
