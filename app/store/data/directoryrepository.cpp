// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/directoryrepository.h"

#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/storeerrors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr auto kColumns = "party, authority, version, verified, document, changed";

Result<QList<DirectoryEntry>> readAll(Result<Statements::Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<DirectoryEntry> entries;
    while (rows->next())
        entries.append({ rows->text(0), rows->text(1), rows->number(2), QDate::fromString(rows->text(3), Qt::ISODate),
                         objectFromColumn(rows->bytes(4)), instantFrom(rows->number(5)) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return entries;
}

} // namespace

QString directorySubject(const QString &party, const QString &authority)
{
    return u"directory/%1/%2"_s.arg(party, authority);
}

QJsonObject directoryPayload(qint64 version, const QString &verified, const QByteArray &document, qint64 changed)
{
    return { { u"version"_s, version },
             { u"verified"_s, verified },
             { u"sha256"_s, sha256Of(document) },
             { u"changed"_s, changed } };
}

Result<std::pair<qint64, bool>> DirectoryRepository::stored(const QString &party, const QString &authority)
{
    Result<Statements::Rows> row = m_session.statements().read(
        u"SELECT version, removed FROM directory WHERE party = ? AND authority = ?"_s, { party, authority });
    if (!row)
        return row.error();
    if (row->next())
        return std::pair(row->number(0), !row->value(1).isNull());
    if (const Result<void> end = row->end(); !end)
        return end.error();
    return std::pair<qint64, bool>(0, false);
}

Result<qint64> DirectoryRepository::save(const DirectoryEntry &entry)
{
    if (entry.party.isEmpty() || entry.authority.isEmpty())
        return invalid(u"an authority without a Party or an id"_s);
    const QString subject = directorySubject(entry.party, entry.authority);
    const Result<std::pair<qint64, bool>> there = stored(entry.party, entry.authority);
    if (!there)
        return there.error();
    const qint64 current = there->second ? 0 : there->first;
    if (current != entry.version)
        return conflict(subject, entry.version, current);

    const qint64 version = there->first + 1; // goes on where a removed entry left off
    const QByteArray document = objectColumn(entry.document);
    const QString verified = entry.verified.isValid() ? entry.verified.toString(Qt::ISODate) : u""_s;
    const Result<void> written = m_session.write([&]() -> Result<void> {
        const qint64 now = toStored(m_session.now());
        Result<void> saved = m_session.statements().run(
            u"INSERT INTO directory (party, authority, version, verified, document, changed) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (party, authority) DO UPDATE SET version = excluded.version, verified = excluded.verified, "
            "document = excluded.document, changed = excluded.changed, removed = NULL"_s,
            { entry.party, entry.authority, version, verified, document, now });
        if (!saved)
            return saved;
        const Result<qint64> row
            = m_session.record({ u"directory.saved"_s, subject, directoryPayload(version, verified, document, now) });
        if (!row)
            return row.error();
        return m_session.statements().run(u"INSERT INTO directory_versions (audit, document) VALUES (?, ?)"_s,
                                          { *row, document });
    });
    if (!written)
        return written.error();
    return version;
}

Result<DirectoryEntry> DirectoryRepository::load(const QString &party, const QString &authority)
{
    const Result<QList<DirectoryEntry>> found = readAll(m_session.statements().read(
        u"SELECT %1 FROM directory WHERE party = ? AND authority = ? AND removed IS NULL"_s.arg(
            QLatin1String(kColumns)),
        { party, authority }));
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<DirectoryEntry>(notFound(directorySubject(party, authority)))
                            : Result<DirectoryEntry>(found->first());
}

Result<QList<DirectoryEntry>> DirectoryRepository::list(const QString &party)
{
    const QString sql = u"SELECT %1 FROM directory WHERE removed IS NULL%2 ORDER BY party, authority"_s.arg(
        QLatin1String(kColumns), party.isEmpty() ? QString() : u" AND party = ?"_s);
    return readAll(m_session.statements().read(sql, party.isEmpty() ? QVariantList() : QVariantList{ party }));
}

Result<void> DirectoryRepository::remove(const QString &party, const QString &authority, qint64 expectedVersion)
{
    const QString subject = directorySubject(party, authority);
    const Result<std::pair<qint64, bool>> there = stored(party, authority);
    if (!there)
        return there.error();
    if (there->first == 0 || there->second)
        return notFound(subject);
    if (there->first != expectedVersion)
        return conflict(subject, expectedVersion, there->first);
    return m_session.write([&]() -> Result<void> {
        const qint64 now = toStored(m_session.now());
        const Result<void> marked = m_session.statements().run(
            u"UPDATE directory SET removed = ?, changed = ?, version = version + 1 WHERE party = ? AND authority = ?"_s,
            { now, now, party, authority });
        return marked
            ? m_session.note(
                  { u"directory.removed"_s, subject, { { u"version"_s, expectedVersion + 1 }, { u"changed"_s, now } } })
            : marked;
    });
}

Result<QList<DirectoryVersion>> DirectoryRepository::history(const QString &party, const QString &authority)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT a.kind, a.officer, a.payload, v.document FROM audit a LEFT JOIN directory_versions v "
        "ON v.audit = a.position WHERE a.subject = ? ORDER BY a.position DESC"_s,
        { directorySubject(party, authority) });
    if (!rows)
        return rows.error();
    QList<DirectoryVersion> versions;
    while (rows->next()) {
        const QJsonObject told = objectFromColumn(rows->bytes(2));
        DirectoryVersion version;
        version.version = told.value(u"version"_s).toInteger();
        version.at = instantFrom(told.value(u"changed"_s).toInteger());
        version.officer = rows->number(1);
        version.removed = rows->text(0) == u"directory.removed";
        version.verified = QDate::fromString(told.value(u"verified"_s).toString(), Qt::ISODate);
        version.sha256 = told.value(u"sha256"_s).toString();
        if (!rows->value(3).isNull())
            version.document = objectFromColumn(rows->bytes(3));
        versions.append(version);
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return versions;
}

Result<QHash<QString, QStringList>> DirectoryRepository::lineage()
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT subject, payload FROM audit WHERE subject >= 'directory/' AND subject < 'directory0' "
        "AND kind = 'directory.saved' ORDER BY position DESC"_s);
    if (!rows)
        return rows.error();
    QHash<QString, QStringList> hashes;
    while (rows->next())
        hashes[rows->text(0)].append(objectFromColumn(rows->bytes(1)).value(u"sha256"_s).toString());
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return hashes;
}

} // namespace comity::store
