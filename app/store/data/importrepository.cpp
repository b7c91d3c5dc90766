// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/importrepository.h"

#include "common/json.h"
#include "store/data/instants.h"
#include "store/data/storeerrors.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {
QString subjectOf(ImportId import) { return u"import/%1"_s.arg(import); }
} // namespace

Result<ImportId> ImportRepository::begin(const QString &source)
{
    ImportId import = 0;
    const Result<void> written = m_session.write([&]() -> Result<void> {
        const qint64 now = toStored(m_session.now());
        const Result<qint64> id
            = m_session.statements().insert(u"INSERT INTO imports (source, started, officer) VALUES (?, ?, ?)"_s,
                                            { source.isNull() ? u""_s : source, now, m_session.officer() });
        if (!id)
            return id.error();
        import = *id;
        return m_session.note(
            { u"import.begun"_s, subjectOf(import), { { u"source"_s, source }, { u"started"_s, now } } });
    });
    if (!written)
        return written.error();
    return import;
}

Result<QString> importedFilesHash(Statements &statements, ImportId import)
{
    Result<Statements::Rows> rows = statements.read(
        u"SELECT name, sha256, request, outcome FROM import_files WHERE import = ? ORDER BY id"_s, { import });
    if (!rows)
        return rows.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows->next()) {
        const QJsonValue request = rows->value(2).isNull() ? QJsonValue() : QJsonValue(rows->number(2));
        hash.addData(canonicalJson(QJsonArray{ rows->text(0), rows->text(1), request, rows->text(3) }) + '\n');
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return QString::fromLatin1(hash.result().toHex());
}

/// The chain has a row for each request that came in; a refusal changes nothing and has none. What became of all files
/// is in the row of the end.
Result<void> ImportRepository::record(ImportId import, const ImportedFile &file)
{
    if (file.sha256.isEmpty() || file.outcome.isEmpty())
        return invalid(u"a file of an import that is not described whole"_s);
    const Result<QVariant> finished
        = m_session.statements().value(u"SELECT finished FROM imports WHERE id = ?"_s, { import });
    if (!finished)
        return finished.error();
    if (!finished->isNull())
        return invalid(u"a file of an import that is finished"_s);
    return m_session.write([&]() -> Result<void> {
        return m_session.statements().run(
            u"INSERT INTO import_files (import, name, sha256, request, outcome) VALUES (?, ?, ?, ?, ?)"_s,
            { import, file.name.isNull() ? u""_s : file.name, file.sha256,
              file.request ? QVariant(*file.request) : QVariant(), file.outcome });
    });
}

Result<void> ImportRepository::finish(ImportId import)
{
    const Result<QVariant> added = m_session.statements().value(
        u"SELECT count(*) FROM import_files WHERE import = ? AND request IS NOT NULL"_s, { import });
    if (!added)
        return added.error();
    const Result<QString> files = importedFilesHash(m_session.statements(), import);
    if (!files)
        return files.error();
    return m_session.write([&]() -> Result<void> {
        const qint64 now = toStored(m_session.now());
        const Result<qint64> done = m_session.statements().change(
            u"UPDATE imports SET finished = ? WHERE id = ? AND finished IS NULL"_s, { now, import });
        if (!done)
            return done.error();
        if (*done == 0)
            return notFound(subjectOf(import));
        return m_session.note(
            { u"import.finished"_s,
              subjectOf(import),
              { { u"added"_s, added->toLongLong() }, { u"files"_s, *files }, { u"finished"_s, now } } });
    });
}

Result<std::optional<RequestId>> ImportRepository::known(const QString &sha256)
{
    const Result<QVariant> id = m_session.statements().value(
        u"SELECT request FROM import_files WHERE sha256 = ? AND request IS NOT NULL ORDER BY id LIMIT 1"_s, { sha256 });
    if (!id)
        return id.error();
    return id->isValid() ? std::optional<RequestId>(id->toLongLong()) : std::optional<RequestId>();
}

Result<QList<ImportedFile>> ImportRepository::files(ImportId import)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT name, sha256, request, outcome FROM import_files WHERE import = ? ORDER BY id"_s, { import });
    if (!rows)
        return rows.error();
    QList<ImportedFile> files;
    while (rows->next())
        files.append({ rows->text(0), rows->text(1),
                       rows->value(2).isNull() ? std::optional<RequestId>() : std::optional<RequestId>(rows->number(2)),
                       rows->text(3) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return files;
}

} // namespace comity::store
