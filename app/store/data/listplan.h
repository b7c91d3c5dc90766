// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestlist.h"

namespace comity::store {

/// How a page of a list is read: in groups, one after the other; each group from slices that are merged; each slice
/// from where it begins in the index, in the order of the list. Most lists are one group of one slice.
struct ListPlan
{
    QString index;
    QString sliceSql;                  ///< "r.shelf = ? AND r.state = ?"
    QList<QList<QVariantList>> groups; ///< the values of each slice of each group
    bool grouped = false;              ///< by the Party or the state, whichever the list goes by
    QStringList groupKeys;             ///< it, for each group
    bool statesBound = false;          ///< the slices name the state
};

/// How requests are counted, or gathered in no order: by the rarest part of the filter.
struct CountPlan
{
    QString index;
    bool few = false; ///< few enough to gather
};

/// Up to so many requests are gathered to filter what a search finds: about 10 ms.
inline constexpr qint64 kMostGathered = 20'000;

/// Picks the index: it gives the order of the list and begins with the rarest part of the filter, by the table of
/// counts. Rows that the rest of the filter does not let through are passed over. No plan sorts rows.
///
/// What goes by Party or by state, and asks for a range of dates, is read Party by Party or state by state; a range of
/// dates in another order than its own is read quarter by quarter, and merged. So are the shelves, where all are asked
/// for.
[[nodiscard]] Result<ListPlan> planList(Statements &statements, const ListQuery &query);

[[nodiscard]] Result<CountPlan> planCount(Statements &statements, const RequestFilter &filter);

/// From the table of counts.
[[nodiscard]] Result<qint64> countOf(Statements &statements, std::optional<Shelf> shelf, const QString &facet,
                                     const QString &value);

} // namespace comity::store
