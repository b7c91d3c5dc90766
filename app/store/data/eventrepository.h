// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QJsonObject>
#include <QList>

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

/// What happened to requests: append only. Belongs to the thread of its session.
class EventRepository
{
public:
    explicit EventRepository(DataSession &session) : m_session(session) { }

    /// Gives the event as it was recorded. The state of the request, if it changes, is set by
    /// RequestRepository::setState() in the same write(). "store.invalid", "store.notFound".
    [[nodiscard]] Result<StoredEvent> add(const StoredEvent &event);
    /// In the order in which they were recorded.
    [[nodiscard]] Result<QList<StoredEvent>> list(RequestId request);

private:
    DataSession &m_session;
};

/// What the audit chain says of an event.
[[nodiscard]] QJsonObject eventPayload(const StoredEvent &event);

} // namespace comity::store
