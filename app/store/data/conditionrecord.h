// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "store/data/requestrecord.h"

#include <QList>

namespace comity::store {

/// A condition on the use of what was provided in a request, as app/life works it out; the store only keeps it in
/// order.
struct StoredCondition
{
    qint64 id = 0; ///< the store's; stays while the condition stays
    RequestId request = 0;
    QString key;       ///< stays the same within the request
    QString condition; ///< id in the closed list of the instrument
    Text text;
    QString paragraph;
    QString standing; ///< "proposed", "binding", "declined"
    bool ours = false;
    int item = -1;
    qint64 event = 0; ///< by which it stands so
    QString since;    ///< when that happened, as written
    QDateTime at;     ///< the same as a moment, UTC, for the order
    QDate until;      ///< it ends by itself; invalid: it does not
    QDate useDue;     ///< of the report that is open; invalid while there is none
    QString useBasis;
    QString useReported; ///< when the last report was given; empty while there is none
};

} // namespace comity::store
