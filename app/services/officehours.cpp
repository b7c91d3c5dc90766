// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/officehours.h"

#include <algorithm>

namespace comity {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kDaysAhead = 370; // a closing for longer is as good as for ever

struct Interval
{
    QDateTime from;
    QDateTime to;
};

/// The first or the last moment at which the clocks of the zone show this. Where a change of the clocks leaves it out,
/// the moment of the change.
QDateTime momentOf(QDate date, int minutes, const QTimeZone &zone, bool last)
{
    const QDateTime wall = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toUTC().addSecs(qint64(minutes) * 60);
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    QDateTime early = wall.addSecs(-before);
    QDateTime late = wall.addSecs(-after);
    const bool isEarly = zone.offsetFromUtc(early) == before;
    const bool isLate = zone.offsetFromUtc(late) == after;
    if (isEarly && (!last || !isLate || early > late))
        return early;
    if (isLate)
        return late;
    const QTimeZone::OffsetData change = zone.nextTransition(wall.addDays(-1));
    return change.atUtc.isValid() ? change.atUtc.toUTC() : early;
}

bool isClosed(const OfficeHours &hours, QDate day)
{
    return std::ranges::any_of(
        hours.closed, [&](const OfficeHours::Closed &closed) { return closed.from <= day && day <= closed.to; });
}

/// The spans that begin on a day, the earliest first.
QList<Interval> intervalsOf(const OfficeHours &hours, QDate day, const QTimeZone &zone)
{
    QList<Interval> intervals;
    if (isClosed(hours, day))
        return intervals;
    for (const OfficeHours::Span &span : hours.week) {
        if (!span.days.contains(day.dayOfWeek()))
            continue;
        const int end = span.to <= span.from ? span.to + kMinutesOfDay : span.to;
        const Interval interval{ momentOf(day, span.from, zone, false), momentOf(day, end, zone, true) };
        if (interval.from < interval.to) // else a change of the clocks left out all of it
            intervals.append(interval);
    }
    std::ranges::sort(intervals, {}, &Interval::from);
    return intervals;
}

} // namespace

OpeningAnswer openingAt(const OfficeHours &hours, const QDateTime &moment)
{
    if (hours.always)
        return { Opening::Open, std::nullopt };
    const QTimeZone zone(hours.zone);
    if (hours.week.isEmpty() || hours.zone.isEmpty() || !zone.isValid())
        return {};
    const QDateTime now = moment.toUTC();
    const QDate today = now.toTimeZone(zone).date();
    std::optional<QDateTime> end; // of the time in which it is open now, as far as it is known
    for (int ahead = -1; ahead <= kDaysAhead; ++ahead) {
        for (const Interval &interval : intervalsOf(hours, today.addDays(ahead), zone)) {
            if (interval.to <= now || (end && interval.to <= *end))
                continue;
            if (end ? interval.from <= *end : interval.from <= now)
                end = interval.to; // goes on without a break
            else
                return end ? OpeningAnswer{ Opening::Open, end } : OpeningAnswer{ Opening::Closed, interval.from };
        }
    }
    if (!end)
        return { Opening::Closed, std::nullopt };
    // every day day and night: it never closes
    return { Opening::Open, now.daysTo(*end) >= kDaysAhead ? std::optional<QDateTime>() : end };
}

} // namespace comity
