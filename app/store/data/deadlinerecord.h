// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "store/data/conditionrecord.h"
#include "store/data/eventrecord.h"

#include <QList>

#include <functional>

namespace comity::store {

class DataSession;

/// Something that falls due in a request, as app/life works it out; the store only keeps it in order.
struct StoredDeadline
{
    qint64 id = 0; ///< the store's; stays while the deadline stays
    RequestId request = 0;
    QString key; ///< stays the same within the request
    QString kind;
    QDateTime due; ///< UTC: the first moment after the last day; invalid while there is none
    QDate day;     ///< the last day on which it is in time; invalid while there is none
    QString zone;
    bool provisional = false;
    bool held = false;
    bool ours = false;
    QString basis;
    QString paragraph;
    int item = -1;
    qint64 event = 0; ///< that it follows from; 0: from the request itself
    QList<int> leads;
};

/// What deadlines are made from.
struct DeadlineSource
{
    const RequestSummary &summary;
    const QList<StoredEvent> &events;             ///< in the order in which they were recorded
    std::function<Result<QByteArray>()> document; ///< of the latest version; read only when somebody asks
};

/// What is made from a request and its events and kept with it.
struct MadeRecords
{
    QList<StoredDeadline> deadlines;
    QList<StoredCondition> conditions;
};

/// How deadlines and conditions are made; whoever opens the vault hands it in, for the store knows nothing of requests
/// and events. Without it there are none.
struct DeadlineRules
{
    /// By what they are made besides the request and its events, in short: when it is no longer what it was, all are
    /// made anew.
    std::function<Result<QString>(DataSession &)> basis;
    std::function<Result<MadeRecords>(DataSession &, const DeadlineSource &)> make;
};

} // namespace comity::store
