// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QList>

namespace comity::store {

/// A document that left the desk: which bytes, of which version of the request.
struct IssuedDocument
{
    qint64 id = 0;
    RequestId request = 0;
    qint64 version = 0;  ///< of the request
    QString document;    ///< kind: "request", "confirmation"
    QString language;    ///< "ar", "zh", "en", "fr", "ru", "es"; "fr+ar" for two side by side
    QString sha256;      ///< of the file's bytes
    qint64 size = 0;     ///< bytes
    QString fingerprint; ///< of the request's document, as printed

    // the store's own
    QDateTime issued; ///< UTC
    OfficerId officer = 0;
    qint64 audit = 0; ///< position of its row in the audit chain
};

/// Documents issued: append only. Belongs to the thread of its session.
class IssuedRepository
{
public:
    explicit IssuedRepository(DataSession &session) : m_session(session) { }

    /// Gives the record as it was made. "store.invalid", "store.notFound".
    [[nodiscard]] Result<IssuedDocument> add(const IssuedDocument &document);
    [[nodiscard]] Result<QList<IssuedDocument>> list(RequestId request); ///< in the order of issue
    /// Which issue a file on the table is.
    [[nodiscard]] Result<QList<IssuedDocument>> findByHash(const QString &sha256);

private:
    DataSession &m_session;
};

/// What the audit chain says of a document issued.
[[nodiscard]] QJsonObject issuedPayload(const IssuedDocument &document);

} // namespace comity::store
