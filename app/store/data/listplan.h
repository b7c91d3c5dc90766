// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestlist.h"

namespace comity::store {

/// A part of a filter that an index can begin with.
enum class Facet { None, Direction, State, Party, Type, Urgent, Owner, Date };

/// How a list is read.
struct ListPlan
{
    Facet facet = Facet::None; ///< what the index begins with
    QString index;
    bool sorted = false; ///< the rows are gathered and sorted: there are few
};

/// Up to so many rows are gathered and sorted for a page when no index has both the filter and the order: about 10 ms.
inline constexpr qint64 kMostGathered = 20'000;

/// Picks the index: by what is in the filter and how often it occurs.
///
/// A filter that holds for few requests leads, whatever the order. Otherwise the order leads and rows that do not match
/// are passed over, which ends soon because they match often; the filters for which that would not be so, as they go
/// with time or with the reference, have indexes of their own for every order.
[[nodiscard]] Result<ListPlan> planList(Statements &statements, const RequestFilter &filter, RequestSort sort);

/// The index for counting, and for gathering without order: of the rarest part of the filter. `sorted` says that there
/// are few enough to gather.
[[nodiscard]] Result<ListPlan> planCount(Statements &statements, const RequestFilter &filter);

/// From the table of counts.
[[nodiscard]] Result<qint64> countOf(Statements &statements, const QString &facet, const QString &value);

} // namespace comity::store
