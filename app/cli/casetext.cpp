// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/casetext.h"

#include "cli/eventdetails.h"
#include "cli/records.h"
#include "services/conditionwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace comity::cli {

namespace {

struct CaseTextStrings
{
    Q_DECLARE_TR_FUNCTIONS(CaseTextStrings)
};

QString isoDay(const QDate &day) { return day.toString(Qt::ISODate); }

QString lineOf(const QStringList &parts) { return parts.join(QLatin1Char('\t')) + QLatin1Char('\n'); }

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Law: return CaseTextStrings::tr("by the treaty");
    case Basis::Practice: return CaseTextStrings::tr("by practice, not by the treaty");
    case Basis::Told: return CaseTextStrings::tr("as told");
    case Basis::Office: break;
    }
    return CaseTextStrings::tr("target of this office, no term of the treaty");
}

/// "overdue, provisional, ours, by the treaty 9(7)"
QString marksOf(const Deadline &deadline, const QDateTime &now)
{
    QStringList marks;
    if (deadline.isOverdue(now))
        marks.append(CaseTextStrings::tr("overdue"));
    if (deadline.held)
        marks.append(CaseTextStrings::tr("held until the decision on the follow-up"));
    if (deadline.provisional)
        marks.append(CaseTextStrings::tr("provisional"));
    marks.append(deadline.ours ? CaseTextStrings::tr("ours to do") : CaseTextStrings::tr("theirs to do"));
    marks.append(basisWord(deadline.basis));
    if (!deadline.paragraph.isEmpty())
        marks.append(deadline.paragraph);
    return marks.join(QStringLiteral(", "));
}

QString dayOf(const Deadline &deadline)
{
    return deadline.day.isValid() ? deadline.day.toString(Qt::ISODate) : QStringLiteral("-");
}

QString clockLine(const PreservationClock &clock, const QDateTime &now)
{
    const QString what = clock.item < 0 ? CaseTextStrings::tr("Preservation")
                                        : CaseTextStrings::tr("Preservation of item %1").arg(clock.item + 1);
    switch (clock.phase(now)) {
    case ClockPhase::NotTold:
        return lineOf({ what,
                        clock.earliestEnd.isValid()
                            ? CaseTextStrings::tr("no date was told; the last guaranteed day is %1 at the earliest, "
                                                  "not confirmed")
                                  .arg(clock.earliestEnd.toString(Qt::ISODate))
                            : CaseTextStrings::tr("no date was told; nothing is promised") });
    case ClockPhase::Held:
        return lineOf({ what, CaseTextStrings::tr("held since %1, until the decision").arg(clock.heldSince) });
    case ClockPhase::Released: return lineOf({ what, CaseTextStrings::tr("released") });
    case ClockPhase::NotFound: return lineOf({ what, CaseTextStrings::tr("no such data were found") });
    case ClockPhase::Running:
    case ClockPhase::Passed: break;
    }
    const QString last = clock.lastDay.toString(Qt::ISODate);
    const QString text = clock.phase(now) == ClockPhase::Passed
        ? CaseTextStrings::tr("effected on %1, the last guaranteed day was %2 (%3)")
        : CaseTextStrings::tr("effected on %1, the last guaranteed day is %2 (%3)");
    QString line = text.arg(clock.effectedOn.toString(Qt::ISODate), last, clock.zone);
    if (const auto left = clock.daysLeft(now); left && *left >= 0)
        line += QStringLiteral(", ") + CaseTextStrings::tr("%n day(s) left", nullptr, static_cast<int>(*left));
    if (clock.provisional)
        line += QStringLiteral(", ") + CaseTextStrings::tr("provisional");
    if (clock.extended)
        line += QStringLiteral(", ") + CaseTextStrings::tr("extended: practice, not the treaty");
    return lineOf({ what, line });
}

QJsonObject clockJson(const PreservationClock &clock, const QDateTime &now)
{
    static const QMap<ClockPhase, QString> phases{
        { ClockPhase::NotTold, QStringLiteral("notTold") },   { ClockPhase::Running, QStringLiteral("running") },
        { ClockPhase::Held, QStringLiteral("held") },         { ClockPhase::Passed, QStringLiteral("passed") },
        { ClockPhase::Released, QStringLiteral("released") }, { ClockPhase::NotFound, QStringLiteral("notFound") }
    };
    QJsonObject object{ { QStringLiteral("item"), clock.item },
                        { QStringLiteral("event"), clock.event },
                        { QStringLiteral("phase"), phases.value(clock.phase(now)) },
                        { QStringLiteral("effectedOn"), clock.effectedOn.toString(Qt::ISODate) },
                        { QStringLiteral("zone"), clock.zone },
                        { QStringLiteral("lastDay"), clock.lastDay.toString(Qt::ISODate) },
                        { QStringLiteral("earliestEnd"), clock.earliestEnd.toString(Qt::ISODate) },
                        { QStringLiteral("provisional"), clock.provisional },
                        { QStringLiteral("extended"), clock.extended } };
    if (const auto left = clock.daysLeft(now))
        object.insert(QStringLiteral("daysLeft"), *left);
    return object;
}

QString moveWord(Move move)
{
    switch (move) {
    case Move::Ours: return QStringLiteral("ours");
    case Move::Theirs: return QStringLiteral("theirs");
    case Move::Nobody: break;
    }
    return QStringLiteral("nobody");
}

} // namespace

QString caseText(const desk::Case &whole, const Library &library, Language language)
{
    const Instrument *instrument = library.instrument(whole.request.instrument);
    const EventWords &words = instrument ? desk::eventWords(*instrument) : desk::eventWords();
    const Direction direction = whole.request.direction;
    QString text = lineOf({ CaseTextStrings::tr("State"), whole.state.id, words.state(whole.state.id, language) });
    if (whole.summary.shelf != store::Shelf::Desk)
        text += lineOf({ CaseTextStrings::tr("Kept in"), store::shelfName(whole.summary.shelf) });
    if (!whole.state.moveId.isEmpty())
        text += lineOf({ CaseTextStrings::tr("Next"), words.move(whole.state.moveId, direction, language) });
    for (const PreservationClock &clock : whole.state.clocks)
        text += clockLine(clock, whole.now);
    for (const Deadline &deadline : whole.deadlines)
        text += lineOf({ CaseTextStrings::tr("Due"), dayOf(deadline),
                         words.deadline(deadline.kind, direction, language), marksOf(deadline, whole.now) });
    if (instrument)
        for (const QString &line : bondInWords(whole.conditions, *instrument, words, whole.zone, isoDay, language))
            text += lineOf({ CaseTextStrings::tr("Condition"), cell(line) });
    for (const Event &event : whole.events) {
        QStringList parts{ CaseTextStrings::tr("Event %1").arg(event.id), event.occurred, event.kind,
                           words.event(event.kind, direction, language) };
        if (correctionOf(whole.events, event.id) != 0)
            parts.append(CaseTextStrings::tr("corrected by event %1").arg(correctionOf(whole.events, event.id)));
        text += lineOf(parts);
    }
    return text;
}

QJsonObject caseJson(const desk::Case &whole)
{
    QJsonArray clocks;
    for (const PreservationClock &clock : whole.state.clocks)
        clocks.append(clockJson(clock, whole.now));
    QJsonArray due;
    for (const Deadline &deadline : whole.deadlines)
        due.append(deadlineJson(deadline, whole.now));
    QJsonArray events;
    for (const Event &event : whole.events)
        events.append(eventJson(event));
    return { { QStringLiteral("reference"), whole.summary.reference },
             { QStringLiteral("fingerprint"), whole.summary.fingerprint },
             { QStringLiteral("version"), whole.summary.version },
             { QStringLiteral("state"), whole.state.id },
             { QStringLiteral("shelf"), store::shelfName(whole.summary.shelf) },
             { QStringLiteral("move"), moveWord(whole.state.move) },
             { QStringLiteral("clocks"), clocks },
             { QStringLiteral("deadlines"), due },
             { QStringLiteral("events"), events },
             { QStringLiteral("possible"), QJsonArray::fromStringList(whole.possible) } };
}

QString dueLine(const desk::DueRow &row, const QDateTime &now, Language language)
{
    return lineOf({ dayOf(row.deadline), row.deadline.kind, cell(row.request.reference),
                    desk::eventWords().deadline(row.deadline.kind, row.request.direction, language),
                    marksOf(row.deadline, now) });
}

QJsonObject deadlineJson(const Deadline &deadline, const QDateTime &now)
{
    QJsonObject object{ { QStringLiteral("kind"), deadline.kind },
                        { QStringLiteral("key"), deadline.key },
                        { QStringLiteral("day"), deadline.day.toString(Qt::ISODate) },
                        { QStringLiteral("zone"), deadline.zone },
                        { QStringLiteral("due"),
                          deadline.due.isValid() ? deadline.due.toUTC().toString(Qt::ISODate) : QString() },
                        { QStringLiteral("provisional"), deadline.provisional },
                        { QStringLiteral("held"), deadline.held },
                        { QStringLiteral("ours"), deadline.ours },
                        { QStringLiteral("overdue"), deadline.isOverdue(now) },
                        { QStringLiteral("basis"), basisName(deadline.basis) },
                        { QStringLiteral("paragraph"), deadline.paragraph },
                        { QStringLiteral("event"), deadline.event },
                        { QStringLiteral("item"), deadline.item } };
    if (const auto left = deadline.daysLeft(now))
        object.insert(QStringLiteral("daysLeft"), *left);
    return object;
}

} // namespace comity::cli
