// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/recordfaults.h"
#include "store/data/statements.h"

#include <QHash>

namespace comity::store {

/// The part of checkRecords() for what is made from the requests: the numbers that lists are planned by, and which
/// requests the search knows. A request that they leave out is there, and is not found.
class DerivedCheck
{
public:
    DerivedCheck(Statements &statements, RecordFaults &faults) : m_statements(statements), m_faults(faults) { }

    void count(const RequestSummary &summary);
    /// After all requests were counted; compares nothing when there are faults enough already.
    Result<void> compare();

private:
    Result<void> compareCounts();
    Result<void> compareSearch();

    Statements &m_statements;
    RecordFaults &m_faults;
    QHash<std::pair<qint64, std::pair<QString, QString>>, qint64> m_counts; ///< by shelf, facet and value
};

} // namespace comity::store
