// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/deadlinerecord.h"
#include "store/data/requestlist.h"
#include "store/data/session.h"

namespace comity::store {

/// Which deadlines; what is not set does not matter.
struct DeadlineQuery
{
    QDateTime from; ///< due then or later
    QDateTime to;   ///< due before then: what has no date is left out; without it, that comes last
    QStringList kinds;
    std::optional<OfficerId> owner; ///< of the request
    std::optional<Direction> direction;
    std::optional<bool> ours;
    Shelf shelf = Shelf::Desk;
    int limit = 50; ///< 1 … 1,000

    struct Key
    {
        qint64 due = 0; ///< as stored
        qint64 id = 0;
    };
    std::optional<Key> after;
};

struct DeadlineRow
{
    StoredDeadline deadline;
    RequestSummary request;
};

struct DeadlinePage
{
    QList<DeadlineRow> rows; ///< what falls due first comes first
    std::optional<DeadlineQuery::Key> next;
};

/// What falls due in all requests; the conditions of ConditionRepository are made with it. Made from the requests and
/// their events by DataSession::deadlineRules() in the same write(), read along an index. Belongs to the thread of its
/// session.
class DeadlineRepository
{
public:
    explicit DeadlineRepository(DataSession &session) : m_session(session) { }

    [[nodiscard]] Result<DeadlinePage> page(const DeadlineQuery &query);
    /// Counted up to `cap`.
    [[nodiscard]] Result<RequestCount> count(const DeadlineQuery &query, qint64 cap = 1000);
    [[nodiscard]] Result<QList<StoredDeadline>> of(RequestId request);

    /// Inside write(): works out what falls due in a request, and its conditions; what stays as it was is not written.
    Result<void> remake(RequestId request);

    /// Whether all were made by the rules as they are now.
    [[nodiscard]] Result<bool> isUpToDate();
    /// Makes those of up to so many requests anew, if they have to be; true when there are more to be done.
    [[nodiscard]] Result<bool> keepUp(int requests);

    /// The requests where they, or the conditions, are not as the rules make them, up to `most`.
    [[nodiscard]] Result<QList<RequestId>> wrongOnes(qsizetype most);

private:
    struct Made;
    Result<Made> make(RequestId request);
    Result<bool> isRight(RequestId request);
    Result<void> insert(const RequestSummary &summary, const StoredDeadline &deadline);

    DataSession &m_session;
};

} // namespace comity::store
