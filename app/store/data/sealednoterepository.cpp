// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/sealednoterepository.h"

#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/requestrepository.h"
#include "store/data/storeerrors.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

QVariantList keyOf(const NotePlace &place, qint64 version) { return { place.request, place.section, version }; }

QJsonObject payloadOf(const NotePlace &place, qint64 version)
{
    return { { u"section"_s, place.section }, { u"version"_s, version } };
}

QJsonArray idsOf(const QList<OfficerId> &officers)
{
    QJsonArray ids;
    for (const OfficerId id : officers)
        ids.append(id);
    return ids;
}

} // namespace

QJsonObject sealedNotePayload(const NotePlace &place, qint64 version, qint64 base, qint64 written,
                              const QByteArray &content)
{
    QJsonObject payload = payloadOf(place, version);
    payload.insert(u"base"_s, base);
    payload.insert(u"written"_s, written);
    payload.insert(u"sha256"_s, sha256Of(content));
    return payload;
}

Result<QList<SealedNote>> SealedNoteRepository::list(RequestId request)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT DISTINCT n.section, n.version, n.officer, n.written, k.reader FROM sealed_notes n "
        "LEFT JOIN sealed_note_keys k ON k.request = n.request AND k.section = n.section AND k.version = n.version "
        "WHERE n.request = ? AND n.version > 0 ORDER BY n.section, n.version, k.reader"_s,
        { request });
    if (!rows)
        return rows.error();
    QList<SealedNote> notes;
    while (rows->next()) {
        const NotePlace place{ request, rows->text(0) };
        if (notes.isEmpty() || notes.constLast().place != place || notes.constLast().version != rows->number(1))
            notes.append({ place, rows->number(1), rows->number(2), instantFrom(rows->number(3)), {} });
        if (!rows->value(4).isNull())
            notes.last().readers.append(rows->number(4));
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return notes;
}

Result<std::optional<SealedNote>> SealedNoteRepository::latest(const NotePlace &place)
{
    const Result<QList<SealedNote>> all = list(place.request);
    if (!all)
        return all.error();
    std::optional<SealedNote> last;
    for (const SealedNote &note : *all)
        if (note.place == place)
            last = note;
    return last;
}

Result<std::optional<NoteContent>> SealedNoteRepository::content(const NotePlace &place, qint64 version,
                                                                 OfficerId reader)
{
    NoteContent found;
    {
        Result<Statements::Rows> row = m_session.statements().read(
            u"SELECT officer, base, content FROM sealed_notes WHERE request = ? AND section = ? AND version = ? "
            "AND (version > 0 OR officer = ?)"_s,
            keyOf(place, version) + QVariantList{ reader });
        if (!row)
            return row.error();
        if (!row->next()) {
            const Result<void> end = row->end();
            return end ? Result<std::optional<NoteContent>>(std::nullopt)
                       : Result<std::optional<NoteContent>>(end.error());
        }
        found = { row->number(0), row->number(1), row->bytes(2), {} };
    }
    Result<Statements::Rows> seals = m_session.statements().read(
        u"SELECT seal FROM sealed_note_keys WHERE request = ? AND section = ? AND version = ? AND reader = ?"_s,
        keyOf(place, version) + QVariantList{ reader });
    if (!seals)
        return seals.error();
    while (seals->next())
        found.seals.append(seals->bytes(0));
    if (const Result<void> end = seals->end(); !end)
        return end.error();
    return std::optional<NoteContent>(std::move(found));
}

Result<qint64> SealedNoteRepository::add(const NotePlace &place, qint64 base, const QByteArray &content,
                                         const QMap<OfficerId, QByteArray> &seals)
{
    const Result<QList<SealedNote>> before = list(place.request);
    if (!before)
        return before.error();
    qint64 version = 1;
    for (const SealedNote &note : *before)
        if (note.place == place)
            version = note.version + 1;
    if (version != base + 1)
        return conflict(requestSubject(place.request), base, version - 1);
    const qint64 at = toStored(m_session.now());
    const Result<void> written = m_session.write([&]() -> Result<void> {
        Result<void> done = m_session.statements().run(
            u"INSERT INTO sealed_notes (request, section, version, officer, base, written, content) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            keyOf(place, version) + QVariantList{ m_session.officer(), base, at, content });
        for (auto it = seals.begin(); done && it != seals.end(); ++it)
            done = addSeals(it.key(), { { place, version, *it } });
        if (!done)
            return done;
        QJsonObject payload = sealedNotePayload(place, version, base, at, content);
        payload.insert(u"readers"_s, idsOf(seals.keys()));
        if (Result<void> noted = m_session.note({ u"sealed.written"_s, requestSubject(place.request), payload });
            !noted)
            return noted;
        for (const SealedNote &note : *before)
            for (const OfficerId reader : note.readers)
                if (note.place == place && !seals.contains(reader))
                    if (Result<void> gone = withdraw(note, reader); !gone)
                        return gone;
        return discardDraft(place);
    });
    return written ? Result<qint64>(version) : Result<qint64>(written.error());
}

Result<void> SealedNoteRepository::withdraw(const SealedNote &note, OfficerId reader)
{
    Result<void> gone = m_session.statements().run(
        u"DELETE FROM sealed_note_keys WHERE request = ? AND section = ? AND version = ? AND reader = ?"_s,
        keyOf(note.place, note.version) + QVariantList{ reader });
    if (!gone)
        return gone;
    QJsonObject payload = payloadOf(note.place, note.version);
    payload.insert(u"reader"_s, reader);
    return m_session.note({ u"sealed.withdrawn"_s, requestSubject(note.place.request), payload });
}

Result<void> SealedNoteRepository::noteOpened(const NotePlace &place, qint64 version)
{
    return m_session.write([&] {
        return m_session.note({ u"sealed.opened"_s, requestSubject(place.request), payloadOf(place, version) });
    });
}

Result<void> SealedNoteRepository::notePrinted(const NotePlace &place, qint64 version)
{
    return m_session.write([&] {
        return m_session.note({ u"sealed.printed"_s, requestSubject(place.request), payloadOf(place, version) });
    });
}

Result<QList<NoteOpening>> SealedNoteRepository::openings(const NotePlace &place)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT officer, at, payload FROM audit WHERE subject = ? AND kind = 'sealed.opened' ORDER BY position DESC"_s,
        { requestSubject(place.request) });
    if (!rows)
        return rows.error();
    QList<NoteOpening> openings;
    while (rows->next()) {
        const QJsonObject payload = objectFromColumn(rows->bytes(2));
        if (payload.value(u"section"_s).toString() == place.section)
            openings.append({ rows->number(0), instantFrom(rows->number(1)), payload.value(u"version"_s).toInteger() });
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return openings;
}

// ---- what is typed and not sealed yet

Result<void> SealedNoteRepository::keepDraft(const NotePlace &place, qint64 base, const QByteArray &content,
                                             const QByteArray &seal)
{
    const OfficerId officer = m_session.officer();
    return m_session.write([&]() -> Result<void> {
        const QVariantList own = keyOf(place, 0) + QVariantList{ officer };
        const Result<qint64> kept
            = m_session.statements().change(u"UPDATE sealed_notes SET base = ?, written = ?, content = ? "
                                            "WHERE request = ? AND section = ? AND version = ? AND officer = ?"_s,
                                            QVariantList{ base, toStored(m_session.now()), content } + own);
        if (!kept)
            return kept.error();
        if (*kept == 0) {
            Result<void> begun = m_session.statements().run(
                u"INSERT INTO sealed_notes (request, section, version, officer, base, written, content) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                own + QVariantList{ base, toStored(m_session.now()), content });
            if (!begun)
                return begun;
            QJsonObject payload = payloadOf(place, 0);
            payload.insert(u"reader"_s, officer);
            if (Result<void> noted = m_session.note({ u"sealed.draftBegun"_s, requestSubject(place.request), payload });
                !noted)
                return noted;
        }
        const Result<void> former = m_session.statements().run(
            u"DELETE FROM sealed_note_keys WHERE request = ? AND section = ? AND version = ? AND reader = ?"_s, own);
        return former ? addSeals(officer, { { place, 0, seal } }) : former;
    });
}

Result<void> SealedNoteRepository::discardDraft(const NotePlace &place)
{
    return m_session.write([&]() -> Result<void> {
        const OfficerId officer = m_session.officer();
        const Result<qint64> gone = m_session.statements().change(
            u"DELETE FROM sealed_notes WHERE request = ? AND section = ? AND version = ? AND officer = ?"_s,
            keyOf(place, 0) + QVariantList{ officer });
        if (!gone)
            return gone.error();
        return *gone == 0 ? Result<void>() : withdraw({ place, 0, officer, {}, {} }, officer);
    });
}

Result<QStringList> SealedNoteRepository::drafts(RequestId request)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT section FROM sealed_notes WHERE request = ? AND version = 0 AND officer = ? ORDER BY section"_s,
        { request, m_session.officer() });
    if (!rows)
        return rows.error();
    QStringList sections;
    while (rows->next())
        sections.append(rows->text(0));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return sections;
}

// ---- who can open what

Result<QList<NoteSeal>> SealedNoteRepository::sealsOf(OfficerId reader)
{
    Result<Statements::Rows> rows
        = m_session.statements().read(u"SELECT request, section, version, seal FROM sealed_note_keys WHERE reader = ? "
                                      "ORDER BY request, section, version"_s,
                                      { reader });
    if (!rows)
        return rows.error();
    QList<NoteSeal> seals;
    while (rows->next())
        seals.append({ { rows->number(0), rows->text(1) }, rows->number(2), rows->bytes(3) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return seals;
}

Result<void> SealedNoteRepository::addSeals(OfficerId reader, const QList<NoteSeal> &seals)
{
    return m_session.write([&]() -> Result<void> {
        for (const NoteSeal &seal : seals)
            if (Result<void> added = m_session.statements().run(
                    u"INSERT INTO sealed_note_keys (request, section, version, reader, seal) VALUES (?, ?, ?, ?, ?)"_s,
                    keyOf(seal.place, seal.version) + QVariantList{ reader, seal.seal });
                !added)
                return added;
        return {};
    });
}

Result<void> SealedNoteRepository::keepOnly(OfficerId reader, const QList<NoteSeal> &seals)
{
    return m_session.write([&]() -> Result<void> {
        const Result<void> gone
            = m_session.statements().run(u"DELETE FROM sealed_note_keys WHERE reader = ?"_s, { reader });
        return gone ? addSeals(reader, seals) : gone;
    });
}

Result<void> SealedNoteRepository::withdrawFrom(OfficerId reader)
{
    const Result<QList<NoteSeal>> seals = sealsOf(reader);
    if (!seals)
        return seals.error();
    return m_session.write([&]() -> Result<void> {
        const NoteSeal *last = nullptr;
        for (const NoteSeal &seal : *seals) {
            if (last && last->place == seal.place && last->version == seal.version)
                continue; // two of the same after a change that was cut short
            last = &seal;
            if (Result<void> gone = withdraw({ seal.place, seal.version, 0, {}, {} }, reader); !gone)
                return gone;
        }
        return m_session.statements().run(u"DELETE FROM sealed_notes WHERE version = 0 AND officer = ?"_s, { reader });
    });
}

/// Requests with a note of which the latest version fulfils it.
Result<qint64> SealedNoteRepository::requestsWhere(const QString &condition, const QVariantList &values)
{
    const Result<QVariant> requests = m_session.statements().value(
        u"SELECT count(DISTINCT n.request) FROM sealed_notes n WHERE n.version > 0 "
        "AND n.version = (SELECT max(l.version) FROM sealed_notes l WHERE l.request = n.request "
        "AND l.section = n.section) AND "_s
            + condition,
        values);
    return requests ? Result<qint64>(requests->toLongLong()) : Result<qint64>(requests.error());
}

namespace {

/// A reader of the version at hand.
constexpr auto kReader = "EXISTS (SELECT 1 FROM sealed_note_keys k WHERE k.request = n.request "
                         "AND k.section = n.section AND k.version = n.version%1)";

} // namespace

Result<qint64> SealedNoteRepository::onlyFor(OfficerId reader)
{
    const QString one = QString::fromLatin1(kReader);
    return requestsWhere(one.arg(u" AND k.reader = ?"_s) + u" AND NOT "_s + one.arg(u" AND k.reader <> ?"_s),
                         { reader, reader });
}

Result<qint64> SealedNoteRepository::withoutReader()
{
    return requestsWhere(u"NOT "_s + QString::fromLatin1(kReader).arg(QString()), {});
}

} // namespace comity::store
