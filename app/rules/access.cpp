// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

#include <algorithm>

namespace comity {

namespace {

const QString kExists = QStringLiteral("preserved.exists");
const QString kReference = QStringLiteral("preserved.reference");
const QString kUntil = QStringLiteral("preserved.until");

/// Article 10(1): data "including data that have been preserved pursuant to article 9". A preservation that is not
/// linked lapses, whatever is asked for here (9(7)).
class PreservedRule : public Rule
{
public:
    PreservedRule()
        : Rule(QStringLiteral("R-10.1"),
               { QStringLiteral("R-10.1.notLinked"), QStringLiteral("R-10.1.reference"),
                 QStringLiteral("R-10.1.lapsed"), QStringLiteral("R-10.1.unanswered") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        checkLink(context, findings);
        const std::optional<bool> exists = context.value(kExists).answer();
        if (!exists)
            return report(findings, Severity::Hint, QStringLiteral("R-10.1.unanswered"), context.law("10(1)"),
                          context.place(kExists));
        if (!*exists)
            return;
        if (!context.has(kReference))
            report(findings, Severity::Warning, QStringLiteral("R-10.1.reference"), context.law("10(1)"),
                   context.place(kReference));
        const QDate until = context.value(kUntil).date();
        if (until.isValid() && until < context.date())
            report(findings, Severity::Warning, QStringLiteral("R-10.1.lapsed"), context.law("9(7)"),
                   context.place(kUntil),
                   { { QStringLiteral("date"), until.toString(Qt::ISODate) },
                     { QStringLiteral("other"), context.date().toString(Qt::ISODate) } });
    }

private:
    static QStringList identifiersOf(const RuleContext &context)
    {
        QStringList result;
        for (const Row &row : context.value(QStringLiteral("data.items")).rows())
            if (const QString identifier = row.cell(QStringLiteral("identifier")).string().trimmed();
                !identifier.isEmpty()) // two rows without one are not the same data
                result.append(identifier);
        return result;
    }

    /// A live preservation by the same Party that has one of the identifiers, and is not the one that is linked.
    void checkLink(const RuleContext &context, Findings &findings) const
    {
        const QString linked = context.value(kReference).string().trimmed();
        const bool isLinked
            = std::any_of(context.preservations.cbegin(), context.preservations.cend(),
                          [&](const LivePreservation &live) { return !linked.isEmpty() && live.reference == linked; });
        if (isLinked || context.preservations.isEmpty())
            return;
        const QStringList wanted = identifiersOf(context);
        for (const LivePreservation &live : context.preservations) {
            const bool same = std::any_of(live.identifiers.cbegin(), live.identifiers.cend(),
                                          [&](const QString &identifier) { return wanted.contains(identifier); });
            if (same && live.requestedParty == context.request.requestedParty())
                return report(findings, Severity::Warning, QStringLiteral("R-10.1.notLinked"), context.law("10(1)"),
                              context.place(kReference), { { QStringLiteral("reference"), live.reference } });
        }
    }
};

/// Article 10(3): expedited where (a) or (b) holds.
class ExpeditedRule : public Rule
{
public:
    ExpeditedRule()
        : Rule(QStringLiteral("R-10.3"),
               { QStringLiteral("R-10.3"), QStringLiteral("R-10.3.reason"), QStringLiteral("R-10.3.basis") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        if (!context.value(QStringLiteral("expedited.requested")).boolean())
            return;
        const auto say = [&](Severity severity, const char *message, const char *paragraph, const char *key) {
            report(findings, severity, QString::fromLatin1(message), context.law(QString::fromLatin1(paragraph)),
                   context.place(QString::fromLatin1(key)));
        };
        const QStringList grounds = context.value(QStringLiteral("expedited.grounds")).list();
        if (grounds.isEmpty())
            say(Severity::Error, "R-10.3", "10(3)", "expedited.grounds");
        if (!context.has(QStringLiteral("expedited.reason")))
            say(Severity::Error, "R-10.3.reason", "10(3)", "expedited.reason");
        if (grounds.contains(QStringLiteral("otherInstrument")) && !context.has(QStringLiteral("expedited.basis")))
            say(Severity::Warning, "R-10.3.basis", "10(3)(b)", "expedited.basis");
    }
};

/// What the text does not ask for, but practice does; never more than a hint.
class PracticeRule : public Rule
{
public:
    PracticeRule() : Rule(QStringLiteral("R-10.practice"), { QStringLiteral("R-10.practice") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const Place place = context.place(QStringLiteral("practice.checked"));
        if (!place || context.request.direction == Direction::Incoming) // the checklist is the drafter's
            return;
        const auto items = context.instrument.lists.value(place.field->list).size();
        const auto ticked = context.value(place.field->key).list().size();
        if (ticked < items)
            report(findings, Severity::Hint, QStringLiteral("R-10.practice"), {}, place,
                   { { QStringLiteral("count"), QString::number(items - ticked) } });
    }
};

} // namespace

RuleGroup accessRules()
{
    return { plainRule<PreservedRule>(QStringLiteral("R-10.1")), plainRule<ExpeditedRule>(QStringLiteral("R-10.3")),
             plainRule<PracticeRule>(QStringLiteral("R-10.practice")) };
}

} // namespace comity
