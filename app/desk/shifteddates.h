// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QDate>
#include <QJsonValue>

namespace comity::desk {

/// A text in which every date that is written out ("6 November 2026", 2026年11月6日) lies so many days later. The first
/// day of a span ("3 and 6 November 2026") goes with it. Pure; any thread.
[[nodiscard]] QString shiftedProse(const QString &prose, Language language, qint64 days);

/// JSON of a request or an event that was written on one day, as if it had been written on another: dates, instants
/// and the dates in texts move by the days between; the year of the day in references ("CL-AC/2026/0317") too.
[[nodiscard]] QJsonValue shiftedJson(const QJsonValue &json, QDate writtenOn, QDate day);

} // namespace comity::desk
