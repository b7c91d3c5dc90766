// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/requestrepository.h"

#include "common/translation.h"
#include "store/data/deadlinerepository.h"
#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/requestlist.h"
#include "store/data/searchtext.h"
#include "store/data/storeerrors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct RequestStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestStrings)
};

QString dateColumn(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u""_s; }

/// In the order of the columns from version to shelf.
QVariantList rowValues(const RequestSummary &summary)
{
    return { summary.version,
             directionColumn(summary.direction),
             summary.instrument,
             summary.type,
             summary.state,
             summary.reference,
             referenceKey(summary.reference),
             summary.requesting,
             summary.requested,
             summary.counterpart(),
             summary.urgent,
             dateColumn(summary.date),
             summary.owner,
             toStored(summary.created),
             toStored(summary.changed),
             summary.fingerprint,
             textColumn(summary.title),
             static_cast<int>(summary.shelf) };
}

/// Null strings would become NULL.
void makeEmpty(RequestSummary &summary)
{
    for (QString *text : { &summary.instrument, &summary.type, &summary.state, &summary.reference, &summary.requesting,
                           &summary.requested })
        if (text->isNull())
            *text = u""_s;
}

Result<void> check(const StoredRequest &request)
{
    if (request.summary.state.isEmpty())
        return invalid(u"a request without a state"_s);
    if (request.document.isEmpty())
        return invalid(u"a request without a document"_s);
    return {};
}

/// The reference is found whatever the texts say.
SearchTexts searchTexts(const StoredRequest &request)
{
    SearchTexts texts = request.texts;
    texts.head.prepend(request.summary.reference);
    return texts;
}

} // namespace

QString shelfName(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Desk: return u"desk"_s;
    case Shelf::Archive: return u"archive"_s;
    case Shelf::Bin: return u"bin"_s;
    }
    return {};
}

std::optional<Shelf> shelfFromName(const QString &name)
{
    for (const Shelf shelf : { Shelf::Desk, Shelf::Archive, Shelf::Bin })
        if (shelfName(shelf) == name)
            return shelf;
    return {};
}

QString requestSubject(RequestId id) { return u"request/%1"_s.arg(id); }

QJsonObject requestPayload(const RequestSummary &summary)
{
    QJsonObject row{ { u"direction"_s, directionColumn(summary.direction) },
                     { u"instrument"_s, summary.instrument },
                     { u"type"_s, summary.type },
                     { u"state"_s, summary.state },
                     { u"reference"_s, summary.reference },
                     { u"requesting"_s, summary.requesting },
                     { u"requested"_s, summary.requested },
                     { u"urgent"_s, summary.urgent },
                     { u"date"_s, dateColumn(summary.date) },
                     { u"owner"_s, summary.owner },
                     { u"created"_s, toStored(summary.created) },
                     { u"changed"_s, toStored(summary.changed) },
                     { u"title"_s, QString::fromUtf8(textColumn(summary.title)) } };
    if (summary.shelf != Shelf::Desk) // so that what was written before there were shelves still fits
        row.insert(u"shelf"_s, shelfName(summary.shelf));
    return { { u"version"_s, summary.version },
             { u"fingerprint"_s, summary.fingerprint },
             { u"state"_s, summary.state },
             { u"changed"_s, toStored(summary.changed) },
             { u"row"_s, sha256Of(objectColumn(row)) } };
}

// ---- in

Result<RequestId> RequestRepository::add(const StoredRequest &request, const QString &how, const QJsonObject &details)
{
    if (const Result<void> complete = check(request); !complete)
        return complete.error();
    RequestSummary summary = request.summary;
    makeEmpty(summary);
    summary.id = 0;
    summary.version = 1;
    summary.fingerprint = sha256Of(request.document);
    summary.created = summary.changed = m_session.now();
    if (summary.owner == 0)
        summary.owner = m_session.officer();
    if (const Result<void> free = refuseTakenReference(summary); !free)
        return free.error();

    const Result<void> written = m_session.write([&]() -> Result<void> {
        const Result<qint64> id = m_session.statements().insert(
            u"INSERT INTO requests (version, direction, instrument, type, state, reference, reference_key, requesting, "
            "requested, party, urgent, date, owner, created, changed, fingerprint, title, shelf) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            rowValues(summary));
        if (!id)
            return id.error();
        summary.id = *id;
        if (const Result<void> version = insertVersion(summary, request.document); !version)
            return version;
        if (const Result<void> indexed = m_index.put(summary.id, searchTexts(request), SearchIndex::Known::No);
            !indexed)
            return indexed;
        if (const Result<void> due = DeadlineRepository(m_session).remake(summary.id); !due)
            return due;
        QJsonObject payload = requestPayload(summary);
        for (auto it = details.begin(); it != details.end(); ++it)
            payload.insert(it.key(), it.value());
        return m_session.note({ u"request."_s + how, requestSubject(summary.id), payload });
    });
    if (!written)
        return written.error();
    return summary.id;
}

Result<void> RequestRepository::insertVersion(const RequestSummary &summary, const QByteArray &document)
{
    return m_session.statements().run(
        u"INSERT INTO request_versions (request, version, at, officer, fingerprint, document) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { summary.id, summary.version, toStored(summary.changed), m_session.officer(), summary.fingerprint, document });
}

Result<void> RequestRepository::refuseTakenReference(const RequestSummary &summary)
{
    const QString key = referenceKey(summary.reference);
    if (key.isEmpty())
        return {};
    const Result<QVariant> taken = m_session.statements().value(
        u"SELECT id FROM requests WHERE requesting = ? AND instrument = ? AND direction = ? AND reference_key = ? "
        "AND reference_key <> '' AND id <> ?"_s,
        { summary.requesting, summary.instrument, directionColumn(summary.direction), key, summary.id });
    if (!taken)
        return taken.error();
    if (!taken->isValid())
        return {};
    return Error{ RequestStrings::tr("The vault has a request with this reference already."), summary.reference,
                  u"store.referenceTaken"_s, requestSubject(taken->toLongLong()) };
}

Result<qint64> RequestRepository::save(const StoredRequest &request, qint64 expectedVersion)
{
    if (const Result<void> complete = check(request); !complete)
        return complete.error();
    const RequestId id = request.summary.id;
    const Result<RequestSummary> stored = summary(id);
    if (!stored)
        return stored.error();
    if (stored->version != expectedVersion)
        return conflict(requestSubject(id), expectedVersion, stored->version);
    RequestSummary next = request.summary;
    makeEmpty(next);
    next.version = stored->version + 1;
    next.fingerprint = sha256Of(request.document);
    next.owner = stored->owner;
    next.created = stored->created;
    next.shelf = stored->shelf;
    next.changed = m_session.now();
    if (const Result<void> free = refuseTakenReference(next); !free)
        return free.error();

    const Result<void> written = m_session.write([&]() -> Result<void> {
        if (const Result<void> row = updateRow(next); !row)
            return row;
        if (const Result<void> version = insertVersion(next, request.document); !version)
            return version;
        if (const Result<void> indexed = m_index.put(id, searchTexts(request), SearchIndex::Known::Yes); !indexed)
            return indexed;
        Result<void> draft = m_session.statements().run(u"DELETE FROM drafts WHERE request = ? AND officer = ?"_s,
                                                        { id, m_session.officer() });
        if (!draft)
            return draft;
        if (const Result<void> due = DeadlineRepository(m_session).remake(id); !due)
            return due;
        return m_session.note({ u"request.saved"_s, requestSubject(id), requestPayload(next) });
    });
    if (!written)
        return written.error();
    return next.version;
}

Result<void> RequestRepository::updateRow(const RequestSummary &summary)
{
    return m_session.statements().run(
        u"UPDATE requests SET version = ?, direction = ?, instrument = ?, type = ?, state = ?, reference = ?, "
        "reference_key = ?, requesting = ?, requested = ?, party = ?, urgent = ?, date = ?, owner = ?, created = ?, "
        "changed = ?, fingerprint = ?, title = ?, shelf = ? WHERE id = ?"_s,
        rowValues(summary) + QVariantList{ summary.id });
}

Result<void> RequestRepository::changeRow(RequestId id, const QString &how,
                                          const std::function<void(RequestSummary &)> &change)
{
    Result<RequestSummary> stored = summary(id);
    if (!stored)
        return stored.error();
    RequestSummary next = *stored;
    change(next);
    next.changed = m_session.now();
    return m_session.write([&]() -> Result<void> {
        if (const Result<void> row = updateRow(next); !row)
            return row;
        return m_session.note({ u"request."_s + how, requestSubject(id), requestPayload(next) });
    });
}

Result<void> RequestRepository::setState(RequestId id, const QString &state)
{
    if (state.isEmpty())
        return invalid(u"a request without a state"_s);
    return changeRow(id, u"state"_s, [&state](RequestSummary &summary) { summary.state = state; });
}

Result<void> RequestRepository::assign(RequestId id, OfficerId owner)
{
    return changeRow(id, u"assigned"_s, [owner](RequestSummary &summary) { summary.owner = owner; });
}

/// When it was changed does not change with its place: back on its shelf, it stands where it stood.
Result<void> RequestRepository::setShelf(RequestId id, Shelf shelf)
{
    Result<RequestSummary> stored = summary(id);
    if (!stored)
        return stored.error();
    if (stored->shelf == shelf)
        return {};
    QJsonObject details{ { u"from"_s, shelfName(stored->shelf) }, { u"shelf"_s, shelfName(shelf) } };
    stored->shelf = shelf;
    return m_session.write([&]() -> Result<void> {
        if (const Result<void> row = updateRow(*stored); !row)
            return row;
        QJsonObject payload = requestPayload(*stored);
        for (auto it = details.begin(); it != details.end(); ++it)
            payload.insert(it.key(), it.value());
        return m_session.note({ u"request.moved"_s, requestSubject(id), payload });
    });
}

Result<Shelf> RequestRepository::shelfBefore(RequestId id)
{
    const Result<QVariant> payload = m_session.statements().value(
        u"SELECT payload FROM audit WHERE subject = ? AND kind = 'request.moved' ORDER BY position DESC LIMIT 1"_s,
        { requestSubject(id) });
    if (!payload)
        return payload.error();
    const QJsonObject told = objectFromColumn(payload->toByteArray());
    return shelfFromName(told.value(u"from"_s).toString()).value_or(Shelf::Desk);
}

// ---- out

Result<RequestSummary> RequestRepository::summary(RequestId id)
{
    Result<Statements::Rows> row
        = m_session.statements().read(u"SELECT %1 FROM requests r WHERE r.id = ?"_s.arg(summaryColumns()), { id });
    if (!row)
        return row.error();
    if (row->next())
        return summaryFrom(*row);
    if (const Result<void> end = row->end(); !end)
        return end.error();
    return notFound(requestSubject(id));
}

Result<StoredRequest> RequestRepository::load(RequestId id)
{
    const Result<RequestSummary> stored = summary(id);
    if (!stored)
        return stored.error();
    Result<QByteArray> bytes = document(id, stored->version);
    if (!bytes)
        return bytes.error();
    return StoredRequest{ *stored, std::move(bytes).value(), {} };
}

Result<QList<RequestSummary>> RequestRepository::findByReference(const QString &reference)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT %1 FROM requests r WHERE r.reference_key = ? ORDER BY r.id DESC LIMIT 100"_s.arg(summaryColumns()),
        { referenceKey(reference) });
    if (!rows)
        return rows.error();
    QList<RequestSummary> found;
    while (rows->next())
        found.append(summaryFrom(*rows));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return found;
}

Result<RequestId> RequestRepository::findByFingerprint(const QString &fingerprint)
{
    const Result<QVariant> id = m_session.statements().value(
        u"SELECT id FROM requests WHERE fingerprint = ? ORDER BY id LIMIT 1"_s, { fingerprint });
    return id ? Result<RequestId>(id->toLongLong()) : Result<RequestId>(id.error());
}

Result<QStringList> RequestRepository::kindsUnder(const QString &instrument)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT DISTINCT type FROM requests WHERE instrument = ? ORDER BY type"_s, { instrument });
    if (!rows)
        return rows.error();
    QStringList kinds;
    while (rows->next())
        kinds.append(rows->text(0));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return kinds;
}

Result<QList<VersionInfo>> RequestRepository::versions(RequestId id)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT version, at, officer, fingerprint FROM request_versions WHERE request = ? ORDER BY version DESC"_s,
        { id });
    if (!rows)
        return rows.error();
    QList<VersionInfo> versions;
    while (rows->next())
        versions.append({ rows->number(0), instantFrom(rows->number(1)), rows->number(2), rows->text(3) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    if (versions.isEmpty())
        return notFound(requestSubject(id));
    return versions;
}

Result<QByteArray> RequestRepository::document(RequestId id, qint64 version)
{
    const Result<QVariant> bytes = m_session.statements().value(
        u"SELECT document FROM request_versions WHERE request = ? AND version = ?"_s, { id, version });
    if (!bytes)
        return bytes.error();
    if (!bytes->isValid())
        return notFound(u"%1, version %2"_s.arg(requestSubject(id)).arg(version));
    return bytes->toByteArray();
}

} // namespace comity::store
