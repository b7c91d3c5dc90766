// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/chainstory.h"

#include "store/data/jsoncolumns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

/// 12 of "request/12".
qint64 numberOf(const QString &subject) { return subject.section(u'/', 1).toLongLong(); }

} // namespace

Result<ChainStory> ChainStory::read(Statements &statements)
{
    // what is told of requests is compared request by request; of saving only that it ends a draft
    Result<Statements::Rows> rows
        = statements.read(u"SELECT kind, subject, officer, payload FROM audit WHERE kind < 'request.' "
                          "OR kind >= 'request/' OR kind = 'request.saved' ORDER BY position"_s);
    if (!rows)
        return rows.error();
    ChainStory story;
    while (rows->next())
        story.take(*rows);
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return story;
}

void ChainStory::take(const Statements::Rows &row)
{
    const QString kind = row.text(0);
    const QString group = kind.section(u'.', 0, 0);
    ++m_counts[kind];
    if (group == u"attachment")
        takeAttachment(kind, row);
    else if (group == u"draft" || kind == u"request.saved")
        takeDraft(kind, row);
    else if (group == u"sealed")
        takeNote(kind, row);
    else if (group == u"directory")
        takeDirectory(kind, row);
    else if (kind == u"setting.changed")
        settings.insert(row.text(1), objectFromColumn(row.bytes(3)));
    else if (kind == u"setting.removed")
        settings.remove(row.text(1));
    else if (kind == u"import.begun")
        imports.insert(numberOf(row.text(1)), { row.number(2), objectFromColumn(row.bytes(3)), {} });
    else if (kind == u"import.finished")
        imports[numberOf(row.text(1))].finished = objectFromColumn(row.bytes(3));
    else if (kind == u"vault.created")
        vault = objectFromColumn(row.bytes(3));
    else if (kind == u"vault.header")
        header = objectFromColumn(row.bytes(3));
}

void ChainStory::takeAttachment(const QString &kind, const Statements::Rows &row)
{
    const QJsonObject payload = objectFromColumn(row.bytes(3));
    const qint64 id = payload.value(u"attachment"_s).toInteger();
    if (kind == u"attachment.added")
        attachments.insert(id, { numberOf(row.text(1)), row.number(2), payload, {} });
    else if (kind == u"attachment.removed")
        attachments[id].removed = payload.value(u"removed"_s).toInteger();
}

void ChainStory::takeDraft(const QString &kind, const Statements::Rows &row)
{
    const DraftKey key{ numberOf(row.text(1)), row.number(2) };
    if (kind == u"draft.begun")
        drafts.insert(key, objectFromColumn(row.bytes(3)).value(u"baseVersion"_s).toInteger());
    else
        drafts.remove(key);
}

/// A version stays when nobody can open it any more; a draft goes with its only key.
void ChainStory::takeNote(const QString &kind, const Statements::Rows &row)
{
    const QJsonObject payload = objectFromColumn(row.bytes(3));
    const OfficerId reader = payload.value(u"reader"_s).toInteger();
    const NoteKey key = NoteKey::of(numberOf(row.text(1)), payload.value(u"section"_s).toString(),
                                    payload.value(u"version"_s).toInteger(), reader);
    if (kind == u"sealed.written") {
        Note note{ row.number(2), payload, {} };
        const QJsonArray readers = payload.value(u"readers"_s).toArray();
        for (const QJsonValue &id : readers)
            note.readers.insert(id.toInteger());
        notes.insert(key, note);
    } else if (kind == u"sealed.draftBegun") {
        notes.insert(key, { reader, {}, { reader } });
    } else if (kind == u"sealed.withdrawn") {
        if (key.version == 0)
            notes.remove(key);
        else
            notes[key].readers.remove(reader);
    }
}

/// What an entry says stays when it is removed.
void ChainStory::takeDirectory(const QString &kind, const Statements::Rows &row)
{
    QJsonObject &entry = directory[row.text(1)];
    const QJsonObject payload = objectFromColumn(row.bytes(3));
    for (auto it = payload.begin(); it != payload.end(); ++it)
        entry.insert(it.key(), *it);
    entry.insert(u"removed"_s, kind == u"directory.removed" ? payload.value(u"changed"_s) : QJsonValue());
}

} // namespace comity::store
