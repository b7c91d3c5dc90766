// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/casefacts.h"

#include "common/translation.h"
#include "domain/dates.h"
#include "life/checkevent.h"

#include <QTimeZone>

#include <algorithm>

namespace comity {

namespace {

struct StatisticsStrings
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsStrings)
};

constexpr qint64 kMinutesOfADay = 24 * 60;
constexpr int kDaysMost = 36'600;

QDate todayIn(const QString &zone, const QDateTime &now)
{
    return isZone(zone) ? now.toTimeZone(QTimeZone(zone.toLatin1())).date() : now.toUTC().date();
}

/// Minutes between two instants; where only a day is known of one, whole days. Nothing when the second comes first.
std::optional<qint64> minutesBetween(const Event &first, const Event &second, const QString &zone)
{
    const bool onlyDays = parseIsoDate(first.occurred) || parseIsoDate(second.occurred);
    if (!onlyDays) {
        const QDateTime from = spanOf(first.occurred).from;
        const QDateTime to = spanOf(second.occurred).from;
        if (!from.isValid() || !to.isValid() || to < from)
            return std::nullopt;
        return from.secsTo(to) / 60;
    }
    const qint64 days = localDay(first.occurred, zone).daysTo(localDay(second.occurred, zone));
    if (!localDay(first.occurred, zone).isValid() || !localDay(second.occurred, zone).isValid() || days < 0)
        return std::nullopt;
    return days * kMinutesOfADay;
}

/// Reads a case as it stood at the end of a span.
class FactReader
{
public:
    FactReader(const CaseFile &file, const StatisticsSpan &span, const OfficeTargets &targets,
               const PartyRegister &parties)
        : m_file(file), m_span(span), m_targets(targets), m_parties(parties)
    {
        for (const Event &event : eventsInForce(file.events))
            if (dayOf(event, span.zone) <= span.lastDay)
                m_events << event;
    }

    std::optional<CaseFacts> run()
    {
        const Event *start = first({ m_file.isOutgoing() ? events::sent : events::received });
        if (!start)
            return std::nullopt;
        readWhat();
        if (isInside(*start))
            m_facts.began = dayOf(*start, m_span.zone);
        readTimes(*start);
        readHappenings();
        readEnd();
        return m_facts;
    }

private:
    [[nodiscard]] bool isInside(const Event &event) const { return dayOf(event, m_span.zone) >= m_span.from; }

    /// The earliest of these kinds.
    [[nodiscard]] const Event *first(const QStringList &kinds) const
    {
        const Event *found = nullptr;
        for (const Event &event : m_events)
            if (kinds.contains(event.kind) && (!found || dayOf(event, m_span.zone) < dayOf(*found, m_span.zone)))
                found = &event;
        return found;
    }

    void readWhat()
    {
        const Request &request = m_file.request;
        m_facts.direction = request.direction;
        const QString party = m_file.isOutgoing() ? request.requestedParty() : request.requestingParty();
        m_facts.party = m_parties.find(party) ? party : QString();
        m_facts.type = m_file.instrument.id + QLatin1Char('/') + request.type;
        m_facts.language = request.language();
    }

    void readTime(Stage stage, const Event *from, const Event *to)
    {
        if (!from || !to || !isInside(*to))
            return;
        if (const auto minutes = minutesBetween(*from, *to, m_span.zone))
            m_facts.minutes.insert(stage, *minutes);
    }

    void readTimes(const Event &start)
    {
        readTime(Stage::Acknowledged, &start, first({ events::acknowledged }));
        readTime(Stage::Effected, &start, firstConfirmed());
        readTime(Stage::Decided, &start,
                 first({ events::outcome, events::refused, events::impossible, events::offerAccepted,
                         events::offerDeclined }));
        readTime(Stage::FollowUpDecided, first({ events::followUpReceived }), first({ events::decided }));
    }

    /// The first word of the preservation that was not provisional.
    [[nodiscard]] const Event *firstConfirmed() const
    {
        const auto found = std::ranges::find_if(m_events, [](const Event &event) {
            return event.kind == events::effected && !event.details.value(QLatin1String("provisional")).toBool();
        });
        return found == m_events.end() ? nullptr : &*found;
    }

    void readHappenings()
    {
        for (const Event &event : std::as_const(m_events)) {
            if (!isInside(event))
                continue;
            QString what = event.kind;
            if (what == events::outcome || what == events::decided) {
                const QLatin1String how(what == events::outcome ? "extent" : "decision");
                what += QLatin1Char('.') + event.details.value(how).toString();
            }
            if (event.kind == events::refused)
                m_facts.refusal = groundOf(event, m_file.groundList());
            else if (event.kind == events::postponed)
                m_facts.postponement = groundOf(event, QStringLiteral("postpone"));
            if (statisticsHappenings().contains(what) && what != events::lapsed && !m_facts.happened.contains(what))
                m_facts.happened << what;
        }
        if (hasLapsed())
            m_facts.happened << events::lapsed;
    }

    /// Only what is in the list is told on: anything else could be a text.
    [[nodiscard]] QString groundOf(const Event &event, const QString &list) const
    {
        const QString ground = event.details.value(QLatin1String("ground")).toString();
        if (!m_file.instrument.choice(list, ground))
            return QStringLiteral("-");
        return m_file.instrument.id + QLatin1Char('/') + list + QLatin1Char('/') + ground;
    }

    /// The last guaranteed day of all that was preserved passed in the span, and nothing had held it or ended the
    /// request until then; whether that was recorded or not.
    [[nodiscard]] bool hasLapsed() const
    {
        QDate lastDay;
        QDateTime ends;
        for (const PreservationClock &clock : clocks(fileOf(m_events, { events::released })))
            if (clock.ends.isValid() && (!ends.isValid() || clock.ends > ends)) {
                ends = clock.ends;
                lastDay = clock.lastDay;
            }
        if (!ends.isValid() || ends <= m_span.start || ends > m_span.end)
            return false;
        QList<Event> until;
        for (const Event &event : m_events)
            if (dayOf(event, m_span.zone) <= lastDay)
                until << event;
        return lapseDue(fileOf(until, { events::lapsed }), ends).has_value();
    }

    [[nodiscard]] CaseFile fileOf(QList<Event> events, const QStringList &without = {}) const
    {
        events.removeIf([&](const Event &event) { return without.contains(event.kind); });
        return { m_file.request, m_file.instrument, std::move(events), {}, m_file.ownZone };
    }
    void readEnd()
    {
        const CaseFile past = fileOf(m_events);
        const CaseState state = caseState(past);
        static const QStringList over{ states::released,          states::lapsed,      states::executed,
                                       states::partiallyExecuted, states::notExecuted, states::decided };
        const bool offered = first({ events::provided, events::withheld, events::offerDeclined });
        m_facts.open = !state.ended && !over.contains(state.id) && !offered;
        for (const Deadline &deadline : deadlinesOf(past, state, m_targets)) {
            if (!deadline.due.isValid() || deadline.due > m_span.end)
                continue;
            m_facts.overdueOurs = m_facts.overdueOurs || deadline.ours;
            m_facts.overdueTheirs = m_facts.overdueTheirs || !deadline.ours;
        }
    }

    const CaseFile &m_file;
    const StatisticsSpan &m_span;
    const OfficeTargets &m_targets;
    const PartyRegister &m_parties;
    QList<Event> m_events;
    CaseFacts m_facts;
};

} // namespace

Result<StatisticsSpan> StatisticsSpan::of(QDate from, QDate to, const QString &zone, const QDateTime &now)
{
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) > kDaysMost)
        return Error{ StatisticsStrings::tr("The period of the statistics has to end on the day on which it begins, or "
                                            "later, and to be no longer than a hundred years."),
                      {},
                      QStringLiteral("statistics.span"),
                      {} };
    const QDate today = todayIn(zone, now);
    if (from > today)
        return Error{ StatisticsStrings::tr("The period of the statistics has not begun yet."),
                      {},
                      QStringLiteral("statistics.future"),
                      {} };
    StatisticsSpan span{ from, to, zone, std::min(to, today), endOfDay(from.addDays(-1), zone), {} };
    span.end = std::min(endOfDay(span.lastDay, zone), now.toUTC());
    return span;
}

Result<StatisticsSpan> StatisticsSpan::ofYear(int year, const QString &zone, const QDateTime &now)
{
    return of(QDate(year, 1, 1), QDate(year, 12, 31), zone, now);
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Acknowledged: return QStringLiteral("acknowledged");
    case Stage::Effected: return QStringLiteral("effected");
    case Stage::Decided: return QStringLiteral("decided");
    case Stage::FollowUpDecided: break;
    }
    return QStringLiteral("followUpDecided");
}

const QStringList &statisticsHappenings()
{
    static const QStringList all{
        events::informationAsked,
        events::concernRaised,
        events::cannotKeepConfidential,
        events::conditionsProposed,
        events::conditionsAccepted,
        events::postponed,
        events::delayed,
        events::extended,
        events::followUpReceived,
        events::decided + QStringLiteral(".granted"),
        events::decided + QStringLiteral(".partial"),
        events::decided + QStringLiteral(".refused"),
        events::outcome + QStringLiteral(".full"),
        events::outcome + QStringLiteral(".partial"),
        events::outcome + QStringLiteral(".none"),
        events::refused,
        events::impossible,
        events::referred,
        events::withdrawn,
        events::released,
        events::lapsed,
    };
    return all;
}

QDate dayOf(const Event &event, const QString &zone)
{
    const QDate day = localDay(event.occurred, zone);
    return day.isValid() ? day : todayIn(zone, event.recorded);
}

std::optional<CaseFacts> factsOf(const CaseFile &file, const StatisticsSpan &span, const OfficeTargets &targets,
                                 const PartyRegister &parties)
{
    return FactReader(file, span, targets, parties).run();
}

} // namespace comity
