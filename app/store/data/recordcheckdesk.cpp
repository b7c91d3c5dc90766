// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/recordcheckdesk.h"

#include "common/json.h"
#include "store/data/attachmentrepository.h"
#include "store/data/directoryrepository.h"
#include "store/data/importrepository.h"
#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/sealednoterepository.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

QJsonValue numberOrNull(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toLongLong());
}

/// Compares what a table has with what the chain tells, both by a key: those that are alike are compared by `same`, the
/// others are strange or missing. `keyOf` and `same` see the row.
template <typename Told>
class TableCheck
{
public:
    using Key = typename Told::key_type;

    Told told; ///< what is left of it was not found in the table
    std::function<Key(const Statements::Rows &)> keyOf;
    std::function<bool(const Statements::Rows &, const typename Told::mapped_type &)> same;
    std::function<RecordName(const Key &)> name;

    Result<void> run(Statements &statements, const QString &sql, RecordFaults &faults)
    {
        Result<Statements::Rows> rows = statements.read(sql);
        if (!rows)
            return rows.error();
        while (rows->next() && !faults.full()) {
            const Key key = keyOf(*rows);
            const auto it = told.find(key);
            if (it == told.end()) {
                faults.strange(name(key));
                continue;
            }
            if (!same(*rows, *it))
                faults.altered(name(key));
            told.erase(it);
        }
        if (faults.full())
            return {};
        for (auto it = told.begin(); it != told.end(); ++it)
            faults.missing(name(it.key()));
        return rows->end();
    }
};

bool sameAttachment(const Statements::Rows &row, const ChainStory::Attachment &told)
{
    const AttachmentInfo info{ row.number(0), row.number(1),
                               row.text(2),   row.number(3),
                               row.text(4),   instantFrom(row.number(5)),
                               row.number(6), {} };
    const bool removed = row.value(7).isNull() ? !told.removed : told.removed == row.number(7);
    return removed && info.request == told.request && info.officer == told.officer
        && agrees(told.payload, attachmentPayload(info));
}

Result<void> checkAttachments(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    TableCheck<QMap<qint64, ChainStory::Attachment>> check;
    check.told = chain.attachments;
    check.keyOf = [](const Statements::Rows &row) { return row.number(0); };
    check.same = sameAttachment;
    check.name = [&chain](qint64 id) {
        const ChainStory::Attachment told = chain.attachments.value(id);
        return recordname::attachment(id, told.request, told.payload.value(u"name"_s).toString());
    };
    return check.run(statements,
                     u"SELECT a.id, a.request, a.name, b.size, b.sha256, a.added, a.officer, a.removed "
                     "FROM attachments a LEFT JOIN blobs b ON b.id = a.blob ORDER BY a.id"_s,
                     faults);
}

Result<void> checkSettings(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    TableCheck<QMap<QString, QJsonObject>> check;
    check.told = chain.settings;
    check.keyOf = [](const Statements::Rows &row) { return u"setting/"_s + row.text(0); };
    check.same = [](const Statements::Rows &row, const QJsonObject &told) {
        return row.bytes(1) == canonicalJson(told.value(u"value"_s))
            && row.number(2) == told.value(u"changed"_s).toInteger();
    };
    check.name = recordname::setting;
    return check.run(statements, u"SELECT key, value, changed FROM settings ORDER BY key"_s, faults);
}

Result<void> checkDirectory(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    TableCheck<QMap<QString, QJsonObject>> check;
    check.told = chain.directory;
    check.keyOf = [](const Statements::Rows &row) { return directorySubject(row.text(0), row.text(1)); };
    check.same = [](const Statements::Rows &row, const QJsonObject &told) {
        QJsonObject is = directoryPayload(row.number(2), row.text(3), row.bytes(4), row.number(5));
        is.insert(u"removed"_s, numberOrNull(row.value(6)));
        return agrees(told, is);
    };
    check.name = recordname::authority;
    return check.run(statements,
                     u"SELECT party, authority, version, verified, document, changed, removed FROM directory "
                     "ORDER BY party, authority"_s,
                     faults);
}

/// Each time an entry was saved, what it said then is kept. What was saved before the desk kept it may be missing: but
/// then nothing that came before it is kept either, and never the last.
Result<void> checkDirectoryVersions(Statements &statements, const ChainStory &, RecordFaults &faults)
{
    Result<Statements::Rows> rows = statements.read(
        u"SELECT a.subject, a.payload, v.document FROM audit a LEFT JOIN directory_versions v ON v.audit = a.position "
        "WHERE a.subject >= 'directory/' AND a.subject < 'directory0' AND a.kind = 'directory.saved' "
        "ORDER BY a.subject, a.position DESC"_s);
    if (!rows)
        return rows.error();
    QString subject;
    qint64 lost = 0; // the version that came after and is not kept
    while (rows->next() && !faults.full()) {
        const QJsonObject told = objectFromColumn(rows->bytes(1));
        const qint64 version = told.value(u"version"_s).toInteger();
        const bool isLast = rows->text(0) != subject;
        subject = rows->text(0);
        if (rows->value(2).isNull()) {
            if (isLast)
                faults.missing(recordname::directoryVersion(subject, version));
            lost = isLast ? 0 : version;
            continue;
        }
        if (!isLast && lost > 0)
            faults.missing(recordname::directoryVersion(subject, lost));
        lost = 0;
        if (told.value(u"sha256"_s) != sha256Of(rows->bytes(2)))
            faults.altered(recordname::directoryVersion(subject, version));
    }
    if (faults.full())
        return {};
    if (const Result<void> end = rows->end(); !end)
        return end;
    Result<Statements::Rows> strange = statements.read(
        u"SELECT v.audit FROM directory_versions v LEFT JOIN audit a ON a.position = v.audit AND a.kind = "
        "'directory.saved' WHERE a.position IS NULL ORDER BY v.audit"_s);
    if (!strange)
        return strange.error();
    while (strange->next() && !faults.full())
        faults.strange(recordname::directoryVersion(u"directory"_s, strange->number(0)));
    return faults.full() ? Result<void>() : strange->end();
}

bool sameImport(const Statements::Rows &row, const ChainStory::Import &told)
{
    const QJsonObject begun{ { u"source"_s, row.text(1) }, { u"started"_s, row.number(2) } };
    const bool finished
        = row.value(3).isNull() ? told.finished.isEmpty() : agrees(told.finished, { { u"finished"_s, row.number(3) } });
    return finished && row.number(4) == told.officer && agrees(told.begun, begun);
}

/// What became of the files is told when an import ends. One that was broken off has only its beginning.
Result<void> checkImports(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    TableCheck<QMap<qint64, ChainStory::Import>> check;
    check.told = chain.imports;
    check.keyOf = [](const Statements::Rows &row) { return row.number(0); };
    check.same = sameImport;
    check.name = recordname::import;
    if (const Result<void> done
        = check.run(statements, u"SELECT id, source, started, finished, officer FROM imports ORDER BY id"_s, faults);
        !done)
        return done;
    for (auto it = chain.imports.begin(); it != chain.imports.end() && !faults.full(); ++it) {
        if (it->finished.isEmpty())
            continue;
        const Result<QString> files = importedFilesHash(statements, it.key());
        if (!files)
            return files.error();
        if (*files != it->finished.value(u"files"_s).toString())
            faults.altered(recordname::importedFiles(it.key()));
    }
    return {};
}

/// The chain tells when an officer begins to type, not what: only that is compared.
Result<void> checkDrafts(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    TableCheck<QMap<ChainStory::DraftKey, qint64>> check;
    check.told = chain.drafts;
    check.keyOf = [](const Statements::Rows &row) { return ChainStory::DraftKey{ row.number(0), row.number(1) }; };
    check.same = [](const Statements::Rows &row, qint64) {
        return !objectFromColumn(row.bytes(2)).isEmpty() || row.bytes(2) == "{}"; // it can be read
    };
    check.name = [](const ChainStory::DraftKey &key) { return recordname::draft(key.request, key.officer); };
    return check.run(statements, u"SELECT request, officer, form FROM drafts"_s, faults);
}

using NoteReaders = QMap<ChainStory::NoteKey, QSet<OfficerId>>;

/// Of request, section, version and who.
ChainStory::NoteKey noteKeyOf(const Statements::Rows &row)
{
    return ChainStory::NoteKey::of(row.number(0), row.text(1), row.number(2), row.number(3));
}

Result<NoteReaders> noteReaders(Statements &statements)
{
    Result<Statements::Rows> rows
        = statements.read(u"SELECT request, section, version, reader FROM sealed_note_keys"_s);
    if (!rows)
        return rows.error();
    NoteReaders readers;
    while (rows->next())
        readers[noteKeyOf(*rows)].insert(rows->number(3));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return readers;
}

/// What stands in a note nobody sees here: it is compared by its hash, and who can open it by the keys. The hash of a
/// draft is not in the chain.
Result<void> checkSealedNotes(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    Result<NoteReaders> readers = noteReaders(statements);
    if (!readers)
        return readers.error();
    const auto nameOf = [](const ChainStory::NoteKey &key) {
        return recordname::sealedNote(key.request, key.section, key.version, key.writer);
    };
    TableCheck<QMap<ChainStory::NoteKey, ChainStory::Note>> check;
    check.told = chain.notes;
    check.keyOf = noteKeyOf;
    check.name = nameOf;
    check.same = [&](const Statements::Rows &row, const ChainStory::Note &told) {
        const ChainStory::NoteKey key = noteKeyOf(row);
        const NotePlace place{ key.request, key.section };
        return readers->take(key) == told.readers && row.number(3) == told.writer
            && (key.version == 0
                || agrees(told.payload,
                          sealedNotePayload(place, key.version, row.number(4), row.number(5), row.bytes(6))));
    };
    if (const Result<void> done
        = check.run(statements,
                    u"SELECT request, section, version, officer, base, written, content FROM sealed_notes"_s, faults);
        !done)
        return done;
    for (auto it = readers->begin(); it != readers->end() && !faults.full(); ++it)
        faults.strange(nameOf(it.key()));
    return {};
}

Result<void> checkVault(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    Result<Statements::Rows> row
        = statements.read(u"SELECT uuid, created, header_generation, header_hash FROM vault WHERE id = 1"_s);
    if (!row)
        return row.error();
    if (!row->next()) {
        faults.missing(recordname::vault());
        return row->end();
    }
    const QJsonObject made{ { u"uuid"_s, row->text(0) }, { u"created"_s, row->number(1) } };
    const QJsonObject header{ { u"generation"_s, row->number(2) },
                              { u"hash"_s, QString::fromLatin1(row->bytes(3).toHex()) } };
    const QJsonObject &lastHeader = chain.header.isEmpty() ? chain.vault : chain.header;
    if (!agrees(chain.vault, made) || !agrees(lastHeader, header))
        faults.altered(recordname::vault());
    return {};
}

} // namespace

Result<void> checkDesk(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    for (const auto part : { checkAttachments, checkSettings, checkDirectory, checkDirectoryVersions, checkImports,
                             checkDrafts, checkSealedNotes, checkVault }) {
        if (faults.full())
            return {};
        if (const Result<void> done = part(statements, chain, faults); !done)
            return done;
    }
    return {};
}

} // namespace comity::store
