// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/filename.h"
#include "rules/rulegroups.h"

#include <QRegularExpression>

namespace comity {

namespace {

/// There is a reference, and a file can be named after it as it stands.
class ReferenceRule : public Rule
{
public:
    ReferenceRule() : Rule(QStringLiteral("R-ref"), { QStringLiteral("R-ref"), QStringLiteral("R-ref.fileName") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const Place place = context.place(QStringLiteral("reference"));
        const QString reference = context.request.reference();
        if (reference.trimmed().isEmpty()) {
            report(findings, Severity::Error, QStringLiteral("R-ref"), {}, place);
            return;
        }
        const QString safe = safeFileNamePart(reference);
        if (safe != reference)
            report(findings, Severity::Hint, QStringLiteral("R-ref.fileName"), {}, place,
                   { { QStringLiteral("value"), reference }, { QStringLiteral("safe"), safe } });
    }
};

/// The dates of the request make sense together and with today.
class DateRule : public Rule
{
public:
    DateRule()
        : Rule(QStringLiteral("R-date"),
               { QStringLiteral("R-date.future"), QStringLiteral("R-date.old"), QStringLiteral("R-date.signature"),
                 QStringLiteral("R-date.offence"), QStringLiteral("R-date.offenceLater") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        checkToday(context, findings);
        checkOffence(context, findings);
        const QDate signature = context.value(QStringLiteral("signature.date")).date();
        if (signature.isValid() && context.request.date().isValid() && signature < context.request.date())
            say(context, findings, Severity::Warning, "R-date.signature", "signature.date", signature,
                context.request.date());
    }

private:
    void checkToday(const RuleContext &context, Findings &findings) const
    {
        const QDate date = context.request.date();
        if (!date.isValid())
            return;
        // Somewhere on Earth it is already tomorrow while it is still today in UTC.
        const QDate today = context.clock.todayUtc();
        if (date > context.clock.nowUtc().addSecs(14 * 3600).date())
            say(context, findings, Severity::Warning, "R-date.future", "date", date, today);
        else if (date.addYears(1) < today)
            say(context, findings, Severity::Hint, "R-date.old", "date", date, today);
    }

    void checkOffence(const RuleContext &context, Findings &findings) const
    {
        const QDate from = context.value(QStringLiteral("offence.committedFrom")).date();
        const QDate to = context.value(QStringLiteral("offence.committedTo")).date();
        if (from.isValid() && to.isValid() && from > to)
            say(context, findings, Severity::Error, "R-date.offence", "offence.committedTo", to, from);
        else if (from.isValid() && from > context.date().addDays(1))
            say(context, findings, Severity::Warning, "R-date.offenceLater", "offence.committedFrom", from,
                context.date());
    }

    void say(const RuleContext &context, Findings &findings, Severity severity, const char *message, const char *key,
             QDate date, QDate other) const
    {
        report(findings, severity, QString::fromLatin1(message), {}, context.place(QString::fromLatin1(key)),
               { { QStringLiteral("date"), date.toString(Qt::ISODate) },
                 { QStringLiteral("other"), other.toString(Qt::ISODate) } });
    }
};

/// Each annex can be found, named and recognized. The annexes are not a field of the template: the findings stand at
/// the members of the file.
class AnnexRule : public Rule
{
public:
    AnnexRule()
        : Rule(QStringLiteral("R-annex"),
               { QStringLiteral("R-annex.title"), QStringLiteral("R-annex.path"), QStringLiteral("R-annex.hash") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        for (qsizetype i = 0; i < context.request.annexes.size(); ++i) {
            const Annex &annex = context.request.annexes.at(i);
            if (annex.title.isEmpty())
                say(findings, Severity::Warning, "R-annex.title", i, "title", annex);
            if (!staysInFolder(annex.path))
                say(findings, Severity::Error, "R-annex.path", i, "path", annex);
            if (annex.sha256.isEmpty())
                say(findings, Severity::Hint, "R-annex.hash", i, "sha256", annex);
        }
    }

private:
    static bool staysInFolder(const QString &path)
    {
        static const QRegularExpression outside(QStringLiteral("^[/\\\\]|^[A-Za-z]:|(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)"));
        return !path.trimmed().isEmpty() && !outside.match(path).hasMatch();
    }

    void say(Findings &findings, Severity severity, const char *message, qsizetype index, const char *member,
             const Annex &annex) const
    {
        findings.append(
            { id(),
              severity,
              QString::fromLatin1(message),
              {},
              QStringLiteral("annexes"),
              QStringLiteral("/annexes/%1/%2").arg(index).arg(QLatin1String(member)),
              { { QStringLiteral("number"), QString::number(index + 1) }, { QStringLiteral("path"), annex.path } } });
    }
};

} // namespace

RuleGroup particularRules()
{
    return { plainRule<ReferenceRule>(QStringLiteral("R-ref")), plainRule<DateRule>(QStringLiteral("R-date")),
             plainRule<AnnexRule>(QStringLiteral("R-annex")) };
}

} // namespace comity
