// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/deadlines.h"
#include "life/eventwords.h"

namespace comity {

/// One deadline on its way into a calendar that others may read: which request it is of travels as an opaque number.
struct CalendarEntry
{
    qint64 request = 0; ///< id in the vault
    QString reference;  ///< empty unless the officer asked for it
    Direction direction = Direction::Outgoing;
    Deadline deadline;
};

struct CalendarOptions
{
    Language language = Language::English;
    QString vault;           ///< opaque id of the vault, for UIDs that stay the same
    QDateTime stamp;         ///< now
    bool references = false; ///< put the reference of the request into the summary
};

/// An iCalendar object (RFC 5545), UTF-8: an all-day event for each deadline that has a date, with an alarm for each
/// lead time. It says the kind of deadline and nothing of the case. Same input, same bytes.
[[nodiscard]] QByteArray calendarOf(const QList<CalendarEntry> &entries, const CalendarOptions &options,
                                    const EventWords &words);

} // namespace comity
