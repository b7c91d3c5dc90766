// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/timeline.h"

#include <algorithm>

namespace comity {

namespace {

TimelineEntry entryOf(const CaseFile &file, const Event &event)
{
    TimelineEntry entry;
    entry.event = event;
    const QString zone = event.details.value(QLatin1String("zone")).toString();
    entry.when = spanOf(event.occurred, isZone(zone) ? zone : file.ownZone);
    if (event.kind == events::corrected)
        entry.corrects = event.details.value(QLatin1String("event")).toInteger();
    entry.correctedBy = correctionOf(file.events, event.id);
    if (entry.correctedBy)
        entry.kind = TimelineKind::Corrected;
    if (const EventKind *kind = eventKind(event.kind)) {
        entry.ours = kind->isOurs(file.request.direction);
        entry.office = kind->actor == Actor::Office;
        entry.practice = kind->practice;
        entry.paragraph = paragraphOf(*kind, file);
    }
    return entry;
}

TimelineEntry entryOf(const Deadline &deadline, const QDateTime &now)
{
    TimelineEntry entry;
    entry.deadline = deadline;
    entry.kind = deadline.held    ? TimelineKind::Held
        : deadline.isOverdue(now) ? TimelineKind::Overdue
                                  : TimelineKind::Due;
    entry.ours = deadline.ours;
    entry.practice = deadline.basis == Basis::Practice;
    entry.paragraph = deadline.paragraph;
    if (deadline.day.isValid())
        entry.when = spanOf(deadline.day.toString(Qt::ISODate), deadline.zone);
    return entry;
}

/// When each happened, for the order on the page. A bare date says no hour: it stands behind what was recorded before
/// it and happened on the same day.
void sortEvents(QList<TimelineEntry> &entries, const QString &zone)
{
    struct Placed
    {
        QDateTime at;
        QDate day;
        TimelineEntry entry;
    };
    QList<Placed> placed;
    for (const TimelineEntry &entry : std::as_const(entries)) {
        Placed place{ entry.when.isValid() ? entry.when.from : entry.event.recorded,
                      localDay(entry.event.occurred, zone), entry };
        if (entry.event.occurred == place.day.toString(Qt::ISODate))
            for (const Placed &earlier : std::as_const(placed))
                if (earlier.day == place.day)
                    place.at = std::max(place.at, earlier.at);
        placed << place;
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.at < b.at; });
    entries.clear();
    for (const Placed &place : std::as_const(placed))
        entries << place.entry;
}

} // namespace

Timeline timeline(const CaseFile &file, const OfficeTargets &targets, const QDateTime &now)
{
    Timeline result;
    result.state = caseState(file);
    for (const Event &event : file.events)
        result.entries << entryOf(file, event);
    sortEvents(result.entries, file.ownZone);
    for (const Deadline &deadline : deadlinesOf(file, result.state, targets))
        result.entries << entryOf(deadline, now);
    return result;
}

} // namespace comity
