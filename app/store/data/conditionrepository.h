// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/conditionrecord.h"
#include "store/data/requestlist.h"
#include "store/data/session.h"

namespace comity::store {

/// Which conditions; what is not set does not matter. Those of archived requests are among them: they bind as before.
struct ConditionQuery
{
    QString standing;         ///< "proposed", "binding", "declined"
    std::optional<bool> ours; ///< it is for this office to keep to them
    std::optional<OfficerId> owner;
    std::optional<RequestId> request;
    bool reportOpen = false; ///< only where a report on the use is due
    int limit = 50;          ///< 1 … 1,000

    struct Key
    {
        qint64 at = 0; ///< as stored
        qint64 id = 0;
    };
    std::optional<Key> after;
};

struct ConditionRow
{
    StoredCondition condition;
    RequestSummary request;
};

struct ConditionPage
{
    QList<ConditionRow> rows; ///< the latest first
    std::optional<ConditionQuery::Key> next;
};

/// The conditions of all requests. Made from the requests and their events by DataSession::deadlineRules() in the same
/// write() as the deadlines are, and kept up with them: see DeadlineRepository. Belongs to the thread of its session.
class ConditionRepository
{
public:
    explicit ConditionRepository(DataSession &session) : m_session(session) { }

    [[nodiscard]] Result<ConditionPage> page(const ConditionQuery &query);
    /// Counted up to `cap`.
    [[nodiscard]] Result<RequestCount> count(const ConditionQuery &query, qint64 cap = 1000);
    [[nodiscard]] Result<QList<StoredCondition>> of(RequestId request);

    /// Inside write(): these and no others are those of the request; what stays as it was is not written.
    Result<void> keep(RequestId request, const QList<StoredCondition> &conditions);
    /// Whether these and no others are kept.
    [[nodiscard]] Result<bool> isKept(RequestId request, const QList<StoredCondition> &conditions);

private:
    DataSession &m_session;
};

} // namespace comity::store
