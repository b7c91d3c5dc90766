// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterhead.h"
#include "instruments/library.h"
#include "life/statistics.h"
#include "store/vault/vault.h"

#include <atomic>
#include <memory>
#include <utility>

namespace comity::desk {

/// Which statistics are wanted.
struct StatisticsQuery
{
    QDate from;
    QDate to;
    std::optional<Direction> direction; ///< nothing: both, each for itself

    [[nodiscard]] static StatisticsQuery ofYear(int year) { return { QDate(year, 1, 1), QDate(year, 12, 31), {} }; }
};

/// The figures of a desk, and whose they are.
struct DeskStatistics
{
    Statistics figures;
    QString party; ///< the Party whose desk it is; may be empty
    Letterhead letterhead;
};

/// How many requests were looked at so far; may be read in any thread. Copies are the same number.
using StatisticsProgress = std::shared_ptr<std::atomic<qint64>>;

/// Counts the requests of a vault, some at a time, so that others pass in between. Requests in the bin, those that were
/// not sent or received, and practice cases in a vault that is none for practice are left out; those that this program
/// cannot read are counted as such. It holds one request at a time. On the thread of the vault.
///
/// Errors: those of StatisticsSpan::of() and of the repositories.
class StatisticsWork
{
public:
    /// `vault` and `library` are used by step() alone.
    explicit StatisticsWork(const StatisticsQuery &query, StatisticsProgress progress = {})
        : m_query(query), m_progress(std::move(progress))
    {
    }

    /// Reads up to so many requests; true when that was the last.
    [[nodiscard]] Result<bool> step(store::Vault &vault, const Library &library, int requests);
    /// After the last step.
    [[nodiscard]] DeskStatistics result() const { return { m_builder->result(), m_party, m_letterhead }; }

private:
    Result<void> begin(store::Vault &vault, const Library &library);
    Result<void> add(store::Vault &vault, const Library &library, const store::RequestSummary &summary);
    [[nodiscard]] bool canMatter(const store::RequestSummary &summary, const QList<Event> &events) const;

    StatisticsQuery m_query;
    StatisticsProgress m_progress; ///< may be null
    std::optional<StatisticsBuilder> m_builder;
    OfficeTargets m_targets;
    QString m_party;
    Letterhead m_letterhead;
    bool m_practice = false;
    store::RequestId m_last = 0;
};

/// All of them in one go, for whoever has nobody to let pass.
[[nodiscard]] Result<DeskStatistics> statisticsOf(store::Vault &vault, const Library &library,
                                                  const StatisticsQuery &query);

} // namespace comity::desk
