// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/statistics.h"

#include <algorithm>
#include <cmath>

namespace comity {

namespace {

qint64 quantile(const std::vector<qint64> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    const double between = place - static_cast<double>(below);
    return std::llround(static_cast<double>(sorted[below])
                        + between * static_cast<double>(sorted[above] - sorted[below]));
}

QString monthOf(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }

} // namespace

Durations durationsOf(std::vector<qint64> minutes)
{
    if (minutes.empty())
        return {};
    std::ranges::sort(minutes);
    return { static_cast<qint64>(minutes.size()), quantile(minutes, 0.25), quantile(minutes, 0.5),
             quantile(minutes, 0.75) };
}

StatisticsBuilder::StatisticsBuilder(const StatisticsSpan &span, std::optional<Direction> direction)
{
    m_statistics.span = span;
    for (const Direction one : { Direction::Outgoing, Direction::Incoming }) {
        if (direction && *direction != one)
            continue;
        DirectionFigures &figures = m_statistics.figures[one];
        for (QDate month(span.from.year(), span.from.month(), 1); month <= span.lastDay; month = month.addMonths(1))
            figures.byMonth.insert(monthOf(month), 0);
        for (const QString &what : statisticsHappenings())
            figures.happened.insert(what, 0);
    }
}

void StatisticsBuilder::add(const CaseFacts &facts)
{
    if (!wants(facts.direction))
        return;
    DirectionFigures &figures = m_statistics.figures[facts.direction];
    if (facts.began.isValid()) {
        ++figures.byParty[facts.party];
        ++figures.byType[facts.type];
        ++figures.byLanguage[languageCode(facts.language)];
        ++figures.byMonth[monthOf(facts.began)];
    }
    for (const QString &what : facts.happened)
        ++figures.happened[what];
    if (!facts.refusal.isEmpty())
        ++figures.refusals[facts.refusal];
    if (!facts.postponement.isEmpty())
        ++figures.postponements[facts.postponement];
    if (facts.open) {
        ++figures.open;
        ++figures.openByParty[facts.party];
        figures.overdue += facts.overdueOurs || facts.overdueTheirs ? 1 : 0;
        figures.overdueOurs += facts.overdueOurs ? 1 : 0;
        figures.overdueTheirs += facts.overdueTheirs ? 1 : 0;
    }
    for (auto it = facts.minutes.begin(); it != facts.minutes.end(); ++it)
        m_minutes[facts.direction][it.key()][facts.party].push_back(it.value());
}

Statistics StatisticsBuilder::result() const
{
    Statistics statistics = m_statistics;
    for (auto it = statistics.figures.begin(); it != statistics.figures.end(); ++it)
        for (const Stage stage : kStages) {
            const QMap<QString, std::vector<qint64>> byParty = m_minutes.value(it.key()).value(stage);
            std::vector<qint64> all;
            for (auto party = byParty.begin(); party != byParty.end(); ++party) {
                it->timesByParty[stage].insert(party.key(), durationsOf(party.value()));
                all.insert(all.end(), party->begin(), party->end());
            }
            it->times.insert(stage, durationsOf(std::move(all)));
        }
    return statistics;
}

} // namespace comity
