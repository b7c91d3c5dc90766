// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of requests as the window asks for it: events, shelves, what falls due.
#include "desk/statisticswork.h"
#include "desk/vaultdesk.h"

namespace comity::desk {

using namespace store;

namespace {

constexpr int kCountUpTo = 1000;
constexpr int kRequestsInASlice = 20; ///< of which the deadlines are made anew while others wait: well below 50 ms

} // namespace

QFuture<Result<void>> VaultDesk::moveTo(const QList<RequestId> &ids, Shelf shelf)
{
    return run([ids, shelf, library = m_library](Vault &vault) { return CaseWork(vault, *library).moveTo(ids, shelf); },
               Priority::Interactive);
}

QFuture<Result<void>> VaultDesk::putBack(const QList<RequestId> &ids)
{
    return run([ids, library = m_library](Vault &vault) { return CaseWork(vault, *library).putBack(ids); },
               Priority::Interactive);
}

QFuture<Result<void>> VaultDesk::assign(const QList<RequestId> &ids, OfficerId officer)
{
    return run(
        [ids, officer, library = m_library](Vault &vault) { return CaseWork(vault, *library).assign(ids, officer); },
        Priority::Interactive);
}

QFuture<Result<RecordedEvent>> VaultDesk::record(RequestId id, const Event &event, Language language,
                                                 const std::optional<Request> &confirmed)
{
    return run([id, event, language, confirmed, library = m_library](
                   Vault &vault) { return CaseWork(vault, *library, language).record(id, event, confirmed); },
               Priority::Interactive);
}

QFuture<Result<QList<Event>>> VaultDesk::events(RequestId id)
{
    return run([id, library = m_library](Vault &vault) { return CaseWork(vault, *library).events(id); });
}

QFuture<Result<Case>> VaultDesk::caseOf(RequestId id)
{
    return run([id, library = m_library](Vault &vault) { return CaseWork(vault, *library).caseOf(id); },
               Priority::Interactive);
}

QFuture<Result<CasePaper>> VaultDesk::paperOf(RequestId id, qint64 event)
{
    return run([id, event, library = m_library](Vault &vault) { return CaseWork(vault, *library).paper(id, event); },
               Priority::Interactive);
}

QFuture<Result<RequestSummary>> VaultDesk::followUp(RequestId preservation)
{
    return run(
        [preservation, library = m_library](Vault &vault) { return CaseWork(vault, *library).followUp(preservation); },
        Priority::Interactive);
}

QFuture<Result<QList<LivePreservation>>> VaultDesk::preservationsFor(const Request &request)
{
    return run(
        [request, library = m_library](Vault &vault) { return CaseWork(vault, *library).preservationsFor(request); });
}

QFuture<Result<DuePage>> VaultDesk::deadlines(const DeadlineQuery &query, const CancelToken &token)
{
    return run([query, library = m_library](Vault &vault) { return CaseWork(vault, *library).deadlines(query); },
               Priority::Interactive, token);
}

QFuture<Result<RequestCount>> VaultDesk::countDeadlines(const DeadlineQuery &query, const CancelToken &token)
{
    return run([query](Vault &vault) { return DeadlineRepository(vault.session()).count(query, kCountUpTo); },
               Priority::Normal, token);
}

QFuture<Result<QList<LapseOffer>>> VaultDesk::lapsesDue()
{
    return run([library = m_library](Vault &vault) { return CaseWork(vault, *library).lapsesDue(); });
}

QFuture<Result<int>> VaultDesk::recordLapses(const QList<RequestId> &ids)
{
    return run([ids, library = m_library](Vault &vault) { return CaseWork(vault, *library).recordLapses(ids); },
               Priority::Interactive);
}

QFuture<Result<ConditionLines>> VaultDesk::conditions(const ConditionQuery &query, const CancelToken &token)
{
    return run([query, library = m_library](Vault &vault) { return CaseWork(vault, *library).conditions(query); },
               Priority::Interactive, token);
}

QFuture<Result<OfficeTargets>> VaultDesk::targets()
{
    return run([](Vault &vault) { return targetsOf(vault.session()); });
}

QFuture<Result<DeskStatistics>> VaultDesk::statistics(const StatisticsQuery &query, const CancelToken &token,
                                                      const StatisticsProgress &progress)
{
    const auto work = std::make_shared<StatisticsWork>(query, progress);
    return m_queue
        .runInSlices([work, vault = m_vault,
                      library = m_library](Connection &) { return work->step(**vault, *library, kRequestsInASlice); },
                     Priority::Normal, token)
        .then(
            [work](const Result<void> &done) { return done ? Result<DeskStatistics>(work->result()) : done.error(); });
}

/// What cannot be written now, in a vault that is only open for reading, is made at another opening.
void VaultDesk::keepDeadlinesUp()
{
    m_queue.runInSlices([vault = m_vault](Connection &) -> Result<bool> {
        const auto more = DeadlineRepository((*vault)->session()).keepUp(kRequestsInASlice);
        return more ? Result<bool>(!*more) : more;
    });
}

} // namespace comity::desk
