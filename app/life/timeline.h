// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/deadlines.h"
#include "life/eventkinds.h"

namespace comity {

enum class TimelineKind {
    Happened,
    Corrected, ///< it was recorded, and taken out by a later event
    Overdue,
    Due,
    Held ///< no date: preserved pending the decision
};

/// One line of the picture of a case: an event or a deadline.
struct TimelineEntry
{
    TimelineKind kind = TimelineKind::Happened;
    Event event;         ///< of Happened and Corrected
    Deadline deadline;   ///< of the others
    qint64 corrects = 0; ///< of an event "corrected": the one it takes out
    qint64 correctedBy = 0;
    bool ours = false;     ///< our act, or ours to do
    bool office = false;   ///< an affair of the office alone
    bool practice = false; ///< not in the text
    QString paragraph;
    Span when; ///< of an event; of a deadline its day
};

/// What happened, in the order in which it happened, then what is overdue, due and held.
struct Timeline
{
    QList<TimelineEntry> entries;
    CaseState state; ///< whose move it is: state.move
};

[[nodiscard]] Timeline timeline(const CaseFile &file, const OfficeTargets &targets, const QDateTime &now);

} // namespace comity
