// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/eventrepository.h"

#include "store/data/deadlinerepository.h"
#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/requestrepository.h"
#include "store/data/storeerrors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

QJsonObject eventPayload(const StoredEvent &event)
{
    return { { u"kind"_s, event.kind },
             { u"occurred"_s, event.occurred },
             { u"recorded"_s, toStored(event.recorded) },
             { u"details"_s, sha256Of(objectColumn(event.details)) } };
}

Result<StoredEvent> EventRepository::add(const StoredEvent &event)
{
    if (event.kind.isEmpty() || event.occurred.isEmpty())
        return invalid(u"an event without a kind or a time"_s);
    const Result<RequestSummary> request = RequestRepository(m_session).summary(event.request);
    if (!request)
        return request.error();
    StoredEvent recorded = event;
    recorded.recorded = instantFrom(toStored(m_session.now()));
    recorded.officer = m_session.officer();
    const Result<void> written = m_session.write([&]() -> Result<void> {
        const Result<qint64> row
            = m_session.record({ u"event.recorded"_s, requestSubject(event.request), eventPayload(recorded) });
        if (!row)
            return row.error();
        recorded.audit = *row;
        const Result<qint64> id = m_session.statements().insert(
            u"INSERT INTO events (request, kind, occurred, payload, recorded, officer, audit) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            { recorded.request, recorded.kind, recorded.occurred, objectColumn(recorded.details),
              toStored(recorded.recorded), recorded.officer, recorded.audit });
        if (!id)
            return id.error();
        recorded.id = *id;
        return DeadlineRepository(m_session).remake(event.request);
    });
    if (!written)
        return written.error();
    return recorded;
}

Result<QList<StoredEvent>> EventRepository::list(RequestId request)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT id, request, kind, occurred, payload, recorded, officer, audit FROM events WHERE request = ? ORDER BY id"_s,
        { request });
    if (!rows)
        return rows.error();
    QList<StoredEvent> events;
    while (rows->next())
        events.append({ rows->number(0), rows->number(1), rows->text(2), rows->text(3),
                        objectFromColumn(rows->bytes(4)), instantFrom(rows->number(5)), rows->number(6),
                        rows->number(7) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return events;
}

} // namespace comity::store
