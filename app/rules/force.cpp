// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

#include <algorithm>

namespace comity {

namespace {

QString iso(const QDate &date) { return date.toString(Qt::ISODate); }

/// One of the two Parties of a request, as far as something is known of it.
struct KnownParty
{
    QString key; ///< of its field
    InForce force;
};

/// The requested Party first: it is the one that is chosen. What is not known is not among them.
QList<KnownParty> knownParties(const RuleContext &context)
{
    QList<KnownParty> known;
    if (!context.force)
        return known;
    for (const QString &key : { QStringLiteral("requested.party"), QStringLiteral("requesting.party") }) {
        const auto found = context.force->parties.constFind(context.value(key).string());
        if (found != context.force->parties.constEnd())
            known.append({ key, *found });
    }
    return known;
}

/// Article 27: the text binds from its entry into force for each of the two Parties.
class InForceRule : public Rule
{
public:
    InForceRule()
        : Rule(QStringLiteral("R-27"),
               { QStringLiteral("R-27"), QStringLiteral("R-27.text"), QStringLiteral("R-27.notYet"),
                 QStringLiteral("R-27.ended") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QList<KnownParty> known = knownParties(context);
        const QDate day = context.date();
        if (known.isEmpty())
            return;
        if (const QDate entry = context.force->entry; !entry.isValid() || day < entry)
            return report(findings, Severity::Warning, QStringLiteral("R-27.text"),
                          context.instrument.basis.force.first.paragraph, context.place(known.constFirst().key),
                          { { QStringLiteral("date"), iso(day) } });
        for (const KnownParty &party : known)
            if (!party.force.on(day))
                reportParty(context, party, day, findings);
    }

private:
    void reportParty(const RuleContext &context, const KnownParty &party, const QDate &day, Findings &findings) const
    {
        const auto say = [&](const QString &message, const QString &paragraph, const QDate &other) {
            report(findings, Severity::Warning, message, paragraph, context.place(party.key),
                   { { QStringLiteral("date"), iso(day) }, { QStringLiteral("other"), iso(other) } });
        };
        if (!party.force.from.isValid())
            say(QStringLiteral("R-27"), context.instrument.basis.force.later.paragraph, {});
        else if (day < party.force.from)
            say(QStringLiteral("R-27.notYet"), party.force.fromParagraph, party.force.from);
        else
            say(QStringLiteral("R-27.ended"), party.force.untilParagraph, party.force.until);
    }
};

/// Article 29(1): a denunciation takes effect while the data are still to be preserved.
class DenunciationRule : public Rule
{
public:
    DenunciationRule() : Rule(QStringLiteral("R-29.1"), { QStringLiteral("R-29.1") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QDate day = context.date();
        const QDate end = lastDay(context, day);
        for (const KnownParty &party : knownParties(context))
            if (party.force.on(day) && party.force.until.isValid() && party.force.until <= end)
                report(findings, Severity::Warning, id(), party.force.untilParagraph, context.place(party.key),
                       { { QStringLiteral("date"), iso(end) }, { QStringLiteral("other"), iso(party.force.until) } });
    }

private:
    /// Of the period that is asked for; not valid where none is.
    static QDate lastDay(const RuleContext &context, const QDate &day)
    {
        const QDate until = context.value(QStringLiteral("preservation.until")).date();
        const auto days = context.value(QStringLiteral("preservation.days")).integer();
        return std::max(until, days && *days > 0 ? day.addDays(*days) : QDate());
    }
};

} // namespace

RuleGroup forceRules()
{
    return { plainRule<InForceRule>(QStringLiteral("R-27")), plainRule<DenunciationRule>(QStringLiteral("R-29.1")) };
}

} // namespace comity
