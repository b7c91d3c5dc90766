// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/searchindex.h"
#include "store/data/session.h"

#include <QJsonObject>
#include <QList>

namespace comity::store {

/// A version of a request that was saved.
struct VersionInfo
{
    qint64 version = 0;
    QDateTime at; ///< UTC
    OfficerId officer = 0;
    QString fingerprint;
};

/// The requests with all their versions. Nothing is deleted or overwritten. Belongs to the thread of its session.
///
/// Errors besides those of the database: "store.invalid", "store.notFound", "store.conflict", "store.referenceTaken".
class RequestRepository
{
public:
    explicit RequestRepository(DataSession &session) : m_session(session), m_index(session) { }

    /// Puts in a new request and gives its id. Of a request that comes in and of one that goes out, the reference is
    /// used once by each requesting Party under each instrument ("store.referenceTaken"; the place is the reference).
    /// What can be refused is refused before anything is written: inside a write() of many, go on with the next.
    /// `how` names the row in the audit chain; `details` are added to it (the file it came from).
    [[nodiscard]] Result<RequestId> add(const StoredRequest &request, const QString &how = QStringLiteral("added"),
                                        const QJsonObject &details = {});

    /// The request as it is now; without texts.
    [[nodiscard]] Result<StoredRequest> load(RequestId id);
    [[nodiscard]] Result<RequestSummary> summary(RequestId id);
    /// Requests with exactly this reference (folded, white space aside), newest first, at most 100.
    [[nodiscard]] Result<QList<RequestSummary>> findByReference(const QString &reference);
    /// One whose document is this to the byte; 0 when there is none.
    [[nodiscard]] Result<RequestId> findByFingerprint(const QString &fingerprint);

    /// The kinds of the requests under an instrument, wherever they stand; empty when there are none. Reads all rows.
    [[nodiscard]] Result<QStringList> kindsUnder(const QString &instrument);

    /// Saves a new version over the one the officer began with; gives the new version's number. If another one was
    /// saved meanwhile, "store.conflict": nothing is overwritten. The draft of the officer at work ends with it.
    /// Owner and created stay as they are.
    [[nodiscard]] Result<qint64> save(const StoredRequest &request, qint64 expectedVersion);
    /// The state follows from events; it is not a version of the document.
    Result<void> setState(RequestId id, const QString &state);
    Result<void> assign(RequestId id, OfficerId owner);
    /// Puts it somewhere else; nothing else about it changes. Where it is already, nothing is written.
    Result<void> setShelf(RequestId id, Shelf shelf);
    /// Where it was before it was put where it is now; on the desk when it never was elsewhere.
    [[nodiscard]] Result<Shelf> shelfBefore(RequestId id);

    [[nodiscard]] Result<QList<VersionInfo>> versions(RequestId id); ///< the newest first
    /// Canonical JSON.
    [[nodiscard]] Result<QByteArray> document(RequestId id, qint64 version);

private:
    Result<void> insertVersion(const RequestSummary &summary, const QByteArray &document);
    Result<void> updateRow(const RequestSummary &summary);
    Result<void> refuseTakenReference(const RequestSummary &summary);
    Result<void> changeRow(RequestId id, const QString &how, const std::function<void(RequestSummary &)> &change);

    DataSession &m_session;
    SearchIndex m_index;
};

/// "desk", "archive", "bin": for files and programs.
[[nodiscard]] QString shelfName(Shelf shelf);
[[nodiscard]] std::optional<Shelf> shelfFromName(const QString &name);

/// What the audit chain says of a request: version, fingerprint and a hash over everything in its row, so that a row
/// that was changed behind the chain's back is noticed (recordcheck.h).
[[nodiscard]] QJsonObject requestPayload(const RequestSummary &summary);
[[nodiscard]] QString requestSubject(RequestId id);

} // namespace comity::store
