// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"

#include <QJsonObject>

namespace comity::store {

/// Something that happened to a request.
struct StoredEvent
{
    qint64 id = 0;
    RequestId request = 0;
    QString kind;     ///< a stable id that the services give: "acknowledged"
    QString occurred; ///< when it happened, as written: ISO 8601, a date or an instant with its zone
    QJsonObject details;

    // the store's own
    QDateTime recorded; ///< UTC
    OfficerId officer = 0;
    qint64 audit = 0; ///< position of its row in the audit chain
};

} // namespace comity::store
