// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/eventrecord.h"
#include "store/data/session.h"

#include <QList>

namespace comity::store {

/// What happened to requests: append only. Belongs to the thread of its session.
class EventRepository
{
public:
    explicit EventRepository(DataSession &session) : m_session(session) { }

    /// Gives the event as it was recorded. The state of the request, if it changes, is set by
    /// RequestRepository::setState() in the same write(); what falls due is made anew here. "store.invalid",
    /// "store.notFound".
    [[nodiscard]] Result<StoredEvent> add(const StoredEvent &event);
    /// In the order in which they were recorded.
    [[nodiscard]] Result<QList<StoredEvent>> list(RequestId request);

private:
    DataSession &m_session;
};

/// What the audit chain says of an event.
[[nodiscard]] QJsonObject eventPayload(const StoredEvent &event);

} // namespace comity::store
