// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/issuedrepository.h"

#include "store/data/instants.h"
#include "store/data/requestrepository.h"
#include "store/data/storeerrors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr auto kColumns = "id, request, version, document, language, sha256, size, fingerprint, issued, officer, audit";

Result<QList<IssuedDocument>> readAll(Result<Statements::Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<IssuedDocument> documents;
    while (rows->next())
        documents.append({ rows->number(0), rows->number(1), rows->number(2), rows->text(3), rows->text(4),
                           rows->text(5), rows->number(6), rows->text(7), instantFrom(rows->number(8)), rows->number(9),
                           rows->number(10) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return documents;
}

} // namespace

QJsonObject issuedPayload(const IssuedDocument &document)
{
    return { { u"version"_s, document.version },
             { u"document"_s, document.document },
             { u"language"_s, document.language },
             { u"sha256"_s, document.sha256 },
             { u"size"_s, document.size },
             { u"fingerprint"_s, document.fingerprint },
             { u"issued"_s, toStored(document.issued) } };
}

Result<IssuedDocument> IssuedRepository::add(const IssuedDocument &document)
{
    if (document.document.isEmpty() || document.language.isEmpty() || document.sha256.size() != 64
        || document.fingerprint.isEmpty())
        return invalid(u"a document issued that is not described whole"_s);
    RequestRepository requests(m_session);
    if (const Result<QByteArray> version = requests.document(document.request, document.version); !version)
        return version.error();
    IssuedDocument issued = document;
    issued.issued = instantFrom(toStored(m_session.now()));
    issued.officer = m_session.officer();
    const Result<void> written = m_session.write([&]() -> Result<void> {
        const Result<qint64> row
            = m_session.record({ u"document.issued"_s, requestSubject(issued.request), issuedPayload(issued) });
        if (!row)
            return row.error();
        issued.audit = *row;
        const Result<qint64> id = m_session.statements().insert(
            u"INSERT INTO issued_documents (request, version, document, language, sha256, size, fingerprint, issued, "
            u"officer, "
            "audit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { issued.request, issued.version, issued.document, issued.language, issued.sha256, issued.size,
              issued.fingerprint, toStored(issued.issued), issued.officer, issued.audit });
        if (!id)
            return id.error();
        issued.id = *id;
        return {};
    });
    if (!written)
        return written.error();
    return issued;
}

Result<QList<IssuedDocument>> IssuedRepository::list(RequestId request)
{
    return readAll(m_session.statements().read(
        u"SELECT %1 FROM issued_documents WHERE request = ? ORDER BY id"_s.arg(QLatin1String(kColumns)), { request }));
}

Result<QList<IssuedDocument>> IssuedRepository::findByHash(const QString &sha256)
{
    return readAll(m_session.statements().read(
        u"SELECT %1 FROM issued_documents WHERE sha256 = ? ORDER BY id"_s.arg(QLatin1String(kColumns)), { sha256 }));
}

} // namespace comity::store
