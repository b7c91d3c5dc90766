// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/clocks.h"

#include "domain/dates.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace comity {

namespace {

QDate dateIn(const QJsonObject &object, QLatin1String key)
{
    return parseIsoDate(object.value(key).toString()).value_or(QDate());
}

/// What one event says of the preservation of one item.
struct Statement
{
    qint64 event = 0;
    QDate effectedOn;
    QString zone;
    QDate until;
    bool provisional = false;
    bool notFound = false;
};

QJsonObject entryOf(const Event &event, int item)
{
    for (const QJsonValue &value : event.details.value(QLatin1String("items")).toArray())
        if (value.toObject().value(QLatin1String("item")).toInt(-1) == item)
            return value.toObject();
    return {};
}

bool listsItems(const Event &event) { return !event.details.value(QLatin1String("items")).toArray().isEmpty(); }

Statement statementOf(const Event &event, const QJsonObject &entry)
{
    Statement result;
    result.event = event.id;
    result.zone = event.details.value(QLatin1String("zone")).toString();
    const QJsonValue own = entry.value(QLatin1String("effectedOn"));
    result.effectedOn = localDay(own.isString() ? own.toString() : event.occurred, result.zone);
    result.until = dateIn(entry, QLatin1String("until"));
    if (!result.until.isValid())
        result.until = dateIn(event.details, QLatin1String("until"));
    result.provisional = event.details.value(QLatin1String("provisional")).toBool();
    result.notFound = entry.value(QLatin1String("notFound")).toBool();
    return result;
}

/// What was told of an item, in the order of recording. An event that lists items speaks of the others only where
/// nothing was told of them before: it would otherwise move their day 0 by the way.
QList<Statement> statementsOn(const QList<Event> &told, int item)
{
    QList<Statement> result;
    for (const Event &event : told) {
        const QJsonObject entry = item < 0 ? QJsonObject() : entryOf(event, item);
        if (!entry.isEmpty() || !listsItems(event) || result.isEmpty())
            result << statementOf(event, entry);
    }
    return result;
}

/// The one that counts: the first confirmed one (a later one cannot move day 0, a correction can); while none is
/// confirmed, what was told last.
Statement chosenOf(const QList<Statement> &statements)
{
    Statement chosen;
    for (const Statement &statement : statements) {
        const bool better = chosen.event == 0 || chosen.provisional || (chosen.notFound && !statement.notFound);
        if (better && (!statement.provisional || chosen.provisional || chosen.event == 0))
            chosen = statement;
    }
    return chosen;
}

class ClockWork
{
public:
    explicit ClockWork(const CaseFile &file) : m_file(file), m_days(minimumDays(file.instrument))
    {
        for (const Event &event : eventsInForce(file.events)) {
            if (event.kind == events::effected)
                m_effected << event;
            else if (event.kind == events::extended)
                m_extended << event;
            else if (event.kind == events::followUpReceived)
                m_received << event;
            else if (event.kind == events::decided)
                m_decided << event;
            m_released = m_released || event.kind == events::released;
            noteStart(event);
        }
    }

    [[nodiscard]] QList<PreservationClock> run() const
    {
        QList<PreservationClock> result;
        if (!m_start.isValid() && m_effected.isEmpty())
            return result;
        const auto differ = [](const QList<Event> &list) { return std::any_of(list.begin(), list.end(), listsItems); };
        if (!differ(m_effected) && !differ(m_extended))
            return { clockOf(-1) };
        const int rows = static_cast<int>(m_file.request.value(QStringLiteral("data.items")).rows().size());
        for (int item = 0; item < std::max(rows, 1); ++item)
            result << clockOf(item);
        return result;
    }

private:
    void noteStart(const Event &event)
    {
        const bool start = event.kind == events::sent || event.kind == events::received;
        const QString told = event.details.value(QLatin1String("receivedOn")).toString();
        if (!start && (event.kind != events::acknowledged || told.isEmpty()))
            return;
        const QDate day = firstDayOf(start ? event.occurred : told);
        // It cannot be effected before it was received: of two dates told the later one bounds it.
        if (!m_start.isValid() || (day.isValid() && day > m_start))
            m_start = day;
    }

    /// The earliest calendar day that an instant can be in the territory of the requested Party.
    [[nodiscard]] QDate firstDayOf(const QString &occurred) const
    {
        QDate first;
        for (const QString &zone : zonesOfParty(m_file.request.requestedParty())) {
            const QDate day = localDay(occurred, zone);
            if (!first.isValid() || day < first)
                first = day;
        }
        return first.isValid() ? first : localDay(occurred, m_file.ownZone);
    }

    [[nodiscard]] PreservationClock clockOf(int item) const
    {
        PreservationClock clock;
        clock.item = item;
        const QList<Statement> statements = statementsOn(m_effected, item);
        if (statements.isEmpty()) {
            clock.earliestStart = m_start;
            clock.earliestEnd = m_start.addDays(m_days);
            return clock;
        }
        const Statement chosen = chosenOf(statements);
        clock.event = chosen.event;
        clock.zone = chosen.zone;
        clock.provisional = chosen.provisional;
        clock.notFound = chosen.notFound;
        if (clock.notFound)
            return clock;
        clock.effectedOn = chosen.effectedOn;
        clock.minimumDay = chosen.effectedOn.addDays(m_days);
        for (const Statement &statement : statements)
            if (statement.until.isValid() && statement.provisional == chosen.provisional && !statement.notFound
                && (!clock.toldUntil.isValid() || statement.until > clock.toldUntil))
                clock.toldUntil = statement.until;
        clock.shortened = clock.toldUntil.isValid() && clock.toldUntil < clock.minimumDay;
        clock.lastDay = clock.toldUntil.isValid() ? std::max(clock.toldUntil, clock.minimumDay) : clock.minimumDay;
        extend(clock);
        hold(clock);
        return clock;
    }

    void extend(PreservationClock &clock) const
    {
        for (const Event &event : m_extended) {
            const QJsonObject entry = clock.item < 0 ? QJsonObject() : entryOf(event, clock.item);
            if (entry.isEmpty() && listsItems(event))
                continue;
            QDate until = dateIn(entry, QLatin1String("until"));
            if (!until.isValid())
                until = dateIn(event.details, QLatin1String("until"));
            if (!until.isValid() || until <= clock.lastDay)
                continue;
            clock.lastDay = until;
            clock.extended = true;
            clock.extension = event.id;
        }
    }

    /// A follow-up that was received in time holds the data until a decision that is not older than it.
    void hold(PreservationClock &clock) const
    {
        clock.released = m_released;
        for (const Event &received : m_received) {
            const Span span = spanOf(received.occurred, clock.zone);
            const bool inTime = localDay(received.occurred, clock.zone) <= clock.lastDay;
            const bool answered = std::any_of(m_decided.begin(), m_decided.end(), [&](const Event &decided) {
                return spanOf(decided.occurred, clock.zone).to > span.from;
            });
            if (!inTime || answered || m_released)
                continue;
            if (!clock.held)
                clock.heldSince = received.occurred;
            clock.held = true;
        }
        if (clock.held || clock.released)
            return;
        clock.ends = endOfDay(clock.lastDay, clock.zone);
        const QDateTime ours = endOfDay(clock.lastDay, m_file.ownZone);
        clock.alertEnds = std::min(clock.ends, ours);
        clock.alertZone = ours < clock.ends ? m_file.ownZone : clock.zone;
    }

    const CaseFile &m_file;
    qint64 m_days;
    QList<Event> m_effected;
    QList<Event> m_extended;
    QList<Event> m_received;
    QList<Event> m_decided;
    bool m_released = false;
    QDate m_start;
};

} // namespace

ClockPhase PreservationClock::phase(const QDateTime &now) const
{
    if (notFound)
        return ClockPhase::NotFound;
    if (!effectedOn.isValid())
        return ClockPhase::NotTold;
    if (released)
        return ClockPhase::Released;
    if (held)
        return ClockPhase::Held;
    return now >= ends ? ClockPhase::Passed : ClockPhase::Running;
}

std::optional<qint64> PreservationClock::daysLeft(const QDateTime &now) const
{
    if (!alertEnds.isValid())
        return std::nullopt;
    const QDate today = isZone(alertZone) ? now.toTimeZone(QTimeZone(alertZone.toLatin1())).date() : now.toUTC().date();
    return today.daysTo(lastDay);
}

QList<PreservationClock> clocks(const CaseFile &file)
{
    return file.isPreservation() ? ClockWork(file).run() : QList<PreservationClock>();
}

qint64 minimumDays(const Instrument &instrument)
{
    const TimeLimit limit = instrument.limits.value(QStringLiteral("preservation.minimumDays"));
    return limit.unit == QLatin1String("day") ? limit.value : 0;
}

std::optional<ClockWentBack> clockWentBack(const QDateTime &latestRecorded, const QDateTime &now,
                                           qint64 toleranceSeconds)
{
    if (!latestRecorded.isValid() || !now.isValid())
        return std::nullopt;
    const qint64 seconds = now.secsTo(latestRecorded);
    if (seconds <= toleranceSeconds)
        return std::nullopt;
    return ClockWentBack{ latestRecorded, now, seconds };
}

} // namespace comity
