// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"
#include "life/conditions.h"
#include "life/eventwords.h"

#include <functional>

namespace comity {

/// How a day is written: the window, a file and the command line each have their own way.
using DayWords = std::function<QString(QDate)>;

/// What a condition asks, in a line: its name in the closed list, what was written to it, the item it is for, and the
/// paragraph. Where the text is in no language that is asked for, the original stands. Pure; any thread.
[[nodiscard]] QString conditionInWords(const Condition &condition, const Instrument &instrument,
                                       const EventWords &words, const DayWords &day, Language language);
/// The same with how it stands: "…; accepted on 21 November 2026". `zone` is that of the desk.
[[nodiscard]] QString standingInWords(const Condition &condition, const Instrument &instrument, const EventWords &words,
                                      const QString &zone, const DayWords &day, Language language);
/// That a report on the use is due by a day, and whether the day was told or is a target.
[[nodiscard]] QString reportInWords(QDate due, Basis basis, const EventWords &words, const DayWords &day,
                                    Language language);

/// What stands wherever the material of a case is used: whom the conditions bind, and each of them in a line, then the
/// report that is due. Empty where nothing binds and nothing is due.
[[nodiscard]] QStringList bondInWords(const Conditions &conditions, const Instrument &instrument,
                                      const EventWords &words, const QString &zone, const DayWords &day,
                                      Language language);

} // namespace comity
