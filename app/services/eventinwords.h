// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "life/casefile.h"
#include "life/eventwords.h"

namespace comity {

/// One thing that an event says, in words.
struct EventDetail
{
    QString label;
    QString value;
};

/// What an event says, in the words and the order of its form; what this program does not know is given as it stands.
/// Pure; any thread.
[[nodiscard]] QList<EventDetail> eventDetails(const CaseFile &file, const Event &event, const EventWords &words,
                                              const Library &library, Language language);

} // namespace comity
