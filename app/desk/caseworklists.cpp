// SPDX-License-Identifier: GPL-3.0-or-later
//
// What falls due, lapsed and binds, over all requests.
#include "desk/casework.h"
#include "desk/caseworkopened.h"

#include <QSet>

namespace comity::desk {

using namespace store;

namespace {

constexpr int kLapsePage = 200;

} // namespace

Result<DuePage> CaseWork::deadlines(const DeadlineQuery &query)
{
    const auto page = DeadlineRepository(m_vault.session()).page(query);
    if (!page)
        return page.error();
    DuePage due;
    due.next = page->next;
    due.clockBack = clockWentBack(m_vault.session().latestRecorded(), m_vault.session().now());
    for (const DeadlineRow &row : page->rows)
        due.rows.append({ row.request, deadlineFrom(row.deadline) });
    return due;
}

Result<QList<LapseOffer>> CaseWork::lapsesDue(qsizetype most)
{
    const QDateTime now = m_vault.session().now();
    DeadlineQuery query;
    query.kinds = { deadlines::preservationEnds };
    query.to = now;
    query.limit = kLapsePage;
    QList<LapseOffer> offers;
    QSet<RequestId> seen; // an item each may have its own end
    do {
        const auto page = DeadlineRepository(m_vault.session()).page(query);
        if (!page)
            return page.error();
        for (const DeadlineRow &row : page->rows) {
            const bool told = row.deadline.event != 0; // what nobody told cannot lapse
            if (!told || seen.contains(row.request.id) || seen.size() == most)
                continue;
            seen.insert(row.request.id);
            const auto opened = openReadable(row.request.id);
            if (!opened)
                return opened.error();
            if (!*opened)
                continue; // its deadlines stay where they are; opening the request says what is wrong with it
            if (const auto event = lapseDue((*opened)->file(), now))
                offers.append(
                    { row.request,
                      QDate::fromString(event->details.value(QLatin1String("lastDay")).toString(), Qt::ISODate) });
        }
        query.after = page->next;
    } while (query.after && seen.size() < most);
    return offers;
}

Result<int> CaseWork::recordLapses(const QList<RequestId> &ids)
{
    int recorded = 0;
    const auto written = m_vault.session().write([&]() -> Result<void> {
        for (const RequestId id : ids) {
            const auto opened = open(id);
            if (!opened)
                return opened.error();
            const auto event = lapseDue(opened->file(), m_vault.session().now());
            if (!event)
                continue; // told otherwise meanwhile
            if (const auto done = record(id, *event); !done)
                return done.error();
            ++recorded;
        }
        return {};
    });
    if (!written)
        return written.error();
    return recorded;
}

Result<ConditionLines> CaseWork::conditions(const ConditionQuery &query)
{
    const auto page = ConditionRepository(m_vault.session()).page(query);
    if (!page)
        return page.error();
    const auto ownZone = zone();
    if (!ownZone)
        return ownZone.error();
    ConditionLines lines;
    lines.zone = *ownZone;
    lines.next = page->next;
    for (const ConditionRow &row : page->rows)
        lines.rows.append({ row.request, conditionFrom(row.condition), row.condition.useDue,
                            basisFrom(row.condition.useBasis), row.condition.useReported });
    return lines;
}

Result<ConditionLines> CaseWork::allConditions(ConditionQuery query, qsizetype most)
{
    ConditionLines all;
    do {
        auto page = conditions(query);
        if (!page)
            return page;
        all.rows.append(page->rows);
        all.zone = page->zone;
        all.next = page->next;
        query.after = page->next;
    } while (all.next && all.rows.size() < most);
    return all;
}

/// All of them or none.
} // namespace comity::desk
