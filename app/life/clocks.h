// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/casefile.h"

#include <optional>

namespace comity {

enum class ClockPhase {
    NotTold,  ///< the other Party has told no date: nothing is promised
    Running,  ///< counts to the last guaranteed day
    Held,     ///< the follow-up was received: preserved pending the decision on it, no date
    Passed,   ///< the last guaranteed day is over and nothing holds the data
    Released, ///< the preservation was ended
    NotFound  ///< of one item: there were no such data
};

/// The preservation of the whole request, or of one item where items differ (article 9(7)). Day 0 is the local date, in
/// the requested Party's zone, on which it was effected; day 60 (limit "preservation.minimumDays" of the instrument)
/// the last guaranteed day.
struct PreservationClock
{
    int item = -1;            ///< place in "data.items", from 0; -1: the whole request
    qint64 event = 0;         ///< the event that it counts from
    QDate effectedOn;         ///< day 0; invalid while nothing is told
    QString zone;             ///< of the requested Party; empty while it is not told
    QDate minimumDay;         ///< day 0 and the instrument's days
    QDate lastDay;            ///< the last guaranteed day: never before minimumDay
    QDate toldUntil;          ///< what the other Party, or the officer, wrote as the end
    bool provisional = false; ///< told, but not yet confirmed
    bool extended = false;    ///< lastDay rests on an extension: practice, not law
    bool shortened = false;   ///< R-9.7a: toldUntil lies before minimumDay, and lastDay follows the text
    qint64 extension = 0;     ///< the event of the extension

    /// While nothing is told: the preservation cannot have been effected before this day, so that these are the days
    /// from which a count could start and end at the earliest. No promise: shown as "at the earliest, not confirmed".
    QDate earliestStart;
    QDate earliestEnd;

    bool held = false;
    QString heldSince; ///< when the follow-up was received, as written
    bool released = false;
    bool notFound = false;

    QDateTime ends; ///< the first moment after lastDay in the requested Party's zone, UTC; invalid: no end is known
    /// The same, in that zone or in ours, whichever comes first: what alerts count to.
    QDateTime alertEnds;
    QString alertZone; ///< the zone whose day ends first

    [[nodiscard]] ClockPhase phase(const QDateTime &now) const;
    /// Days that remain in the zone whose day ends first: 0 on the last day, negative after it. Nothing while held,
    /// released or not told.
    [[nodiscard]] std::optional<qint64> daysLeft(const QDateTime &now) const;
};

/// One clock for the whole request, or one for each item of "data.items" once an event tells items apart. Nothing for
/// requests that are none for preservation, and before a request is sent or received.
[[nodiscard]] QList<PreservationClock> clocks(const CaseFile &file);
/// The days of the instrument: 60 under 9(7) of uk-2022; 0 where it knows no such limit.
[[nodiscard]] qint64 minimumDays(const Instrument &instrument);

/// The computer's clock against what the vault recorded last.
struct ClockWentBack
{
    QDateTime latest; ///< the latest moment that was recorded
    QDateTime now;
    qint64 seconds = 0; ///< by how much it went back
};
/// Something when `now` lies more than `toleranceSeconds` before the latest moment known.
[[nodiscard]] std::optional<ClockWentBack> clockWentBack(const QDateTime &latestRecorded, const QDateTime &now,
                                                         qint64 toleranceSeconds = 120);

} // namespace comity
