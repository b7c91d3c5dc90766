// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/timeline.h"

#include <algorithm>

namespace comity {

namespace {

TimelineEntry entryOf(const CaseFile &file, const Event &event)
{
    TimelineEntry entry;
    entry.event = event;
    entry.when = spanOf(event.occurred, event.details.value(QLatin1String("zone")).toString());
    if (event.kind == events::corrected)
        entry.corrects = event.details.value(QLatin1String("event")).toInteger();
    entry.correctedBy = correctionOf(file.events, event.id);
    if (entry.correctedBy)
        entry.kind = TimelineKind::Corrected;
    if (const EventKind *kind = eventKind(event.kind)) {
        entry.ours = kind->isOurs(file.request.direction);
        entry.office = kind->actor == Actor::Office;
        entry.practice = kind->practice;
        entry.paragraph = paragraphOf(*kind, file.request);
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

} // namespace

Timeline timeline(const CaseFile &file, const OfficeTargets &targets, const QDateTime &now)
{
    Timeline result;
    result.state = caseState(file);
    for (const Event &event : file.events)
        result.entries << entryOf(file, event);
    std::stable_sort(result.entries.begin(), result.entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.when.isValid() && b.when.isValid() && a.when.from < b.when.from;
    });
    for (const Deadline &deadline : deadlinesOf(file, result.state, targets))
        result.entries << entryOf(deadline, now);
    return result;
}

} // namespace comity
