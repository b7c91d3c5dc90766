// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/casefacts.h"
#include "life/cellsize.h"

#include <vector>

namespace comity {

/// How long something took: a quarter of the cases took no longer than `lower`, half no longer than `median`, three
/// quarters no longer than `upper`. Minutes.
struct Durations
{
    qint64 cases = 0;
    qint64 lower = 0;
    qint64 median = 0;
    qint64 upper = 0;

    friend bool operator==(const Durations &, const Durations &) = default;
};
/// Between two values the one that lies on the straight line between them. Nothing but zeros for no values.
[[nodiscard]] Durations durationsOf(std::vector<qint64> minutes);

/// What is counted of the requests that went out, or of those that came in.
struct DirectionFigures
{
    QMap<QString, qint64> byParty; ///< sent or received in the span; so the next three
    QMap<QString, qint64> byType;
    QMap<QString, qint64> byLanguage; ///< codes
    QMap<QString, qint64> byMonth;    ///< "2026-03"; each month of the span
    QMap<Stage, Durations> times;     ///< of what was reached in the span
    QMap<Stage, QMap<QString, Durations>> timesByParty;
    QMap<QString, qint64> happened; ///< requests to which it happened in the span
    QMap<QString, qint64> refusals; ///< refused in the span, by ground
    QMap<QString, qint64> postponements;
    QMap<QString, qint64> openByParty; ///< at the end of the span
    qint64 open = 0;
    qint64 overdue = 0; ///< of them, those with something overdue; whoever has to do it
    qint64 overdueOurs = 0;
    qint64 overdueTheirs = 0;

    friend bool operator==(const DirectionFigures &, const DirectionFigures &) = default;
};

/// The figures of a span as they are counted, before what is small is withheld: not to be shown or written as they are.
/// See statisticsTables().
struct Statistics
{
    StatisticsSpan span;
    QMap<Direction, DirectionFigures> figures; ///< of the directions that were asked for
    qint64 unreadable = 0;                     ///< requests that this program cannot read: in no figure
    bool practiceDesk = false;                 ///< nothing in it is real
};

/// Adds requests up, one after the other. What it keeps does not grow with the number of requests, but for a number
/// for each time that was taken.
class StatisticsBuilder
{
public:
    /// Of one direction, or of both.
    explicit StatisticsBuilder(const StatisticsSpan &span, std::optional<Direction> direction = {});

    void add(const CaseFacts &facts);
    void addUnreadable() { ++m_statistics.unreadable; }
    void setPracticeDesk(bool practice) { m_statistics.practiceDesk = practice; }
    [[nodiscard]] const StatisticsSpan &span() const { return m_statistics.span; }
    [[nodiscard]] bool wants(Direction direction) const { return m_statistics.figures.contains(direction); }
    [[nodiscard]] Statistics result() const;

private:
    Statistics m_statistics;
    QMap<Direction, QMap<Stage, QMap<QString, std::vector<qint64>>>> m_minutes; ///< by Party
};

} // namespace comity
