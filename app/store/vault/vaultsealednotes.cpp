// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only some officers of the vault may read. Each version of a note has a key of its own, which is sealed to the
// slot of each reader; a reader's passphrase opens the slot, and nothing else does.
#include "common/translation.h"
#include "store/keys/sealedtext.h"
#include "store/vault/vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct SealedNoteStrings
{
    Q_DECLARE_TR_FUNCTIONS(SealedNoteStrings)
};

Error refused(const char *code, const QString &message, const QString &place = {})
{
    return { message, place, QLatin1String(code), {} };
}

Result<void> fits(const QString &text)
{
    if (text.size() <= kNoteLongest)
        return {};
    return refused("sealed.tooLong",
                   SealedNoteStrings::tr("A sealed note holds %L1 characters at most.").arg(kNoteLongest));
}

} // namespace

QByteArray Vault::noteContext(const NotePlace &place, qint64 version, OfficerId writer) const
{
    return u"comity.note/1\n%1\n%2\n%3\n%4\n%5"_s
        .arg(id().toString(QUuid::WithoutBraces), QString::number(place.request), place.section,
             QString::number(version), QString::number(writer))
        .toUtf8();
}

Result<void> Vault::mayShut(OfficerId id, NoteLoss loss)
{
    if (loss == NoteLoss::Accepted)
        return {};
    const Result<qint64> alone = SealedNoteRepository(*m_session).onlyFor(id);
    if (!alone)
        return alone.error();
    if (*alone == 0)
        return {};
    return refused("sealed.lastReader",
                   SealedNoteStrings::tr("%n request(s) hold a sealed note that only this officer can open: nobody "
                                         "could open it any more. Let another officer be made a reader first.",
                                         nullptr, static_cast<int>(*alone)));
}

Result<qint64> Vault::sealNote(const NotePlace &place, const QString &text, const QList<OfficerId> &readers,
                               qint64 base)
{
    if (const Result<void> fitting = fits(text); !fitting)
        return fitting.error();
    if (text.trimmed().isEmpty())
        return refused("sealed.empty", SealedNoteStrings::tr("There is nothing to seal."));
    if (readers.isEmpty())
        return refused("sealed.readers", SealedNoteStrings::tr("Say which officers may open the note."));
    if (base > 0 && !m_openedNotes.contains(std::pair(place, base)))
        return refused("sealed.closed",
                       SealedNoteStrings::tr("The note has to be opened before another is put in its place."));
    const SecretKey key = SecretKey::random();
    QMap<OfficerId, QByteArray> seals;
    for (const OfficerId reader : readers) {
        const Result<Officer> officer = OfficerRepository(*m_session).find(reader);
        if (!officer)
            return officer.error();
        const Result<QByteArray> seal = m_header.sealToSlot(QUuid(officer->slot), *m_keys, key.view());
        if (!seal && seal.error().code == u"vault.slots.unknown")
            return refused("sealed.readers",
                           SealedNoteStrings::tr("This officer has no passphrase: the note could not be opened."),
                           officer->name);
        if (!seal)
            return seal.error();
        seals.insert(reader, *seal);
    }
    QByteArray utf8 = text.toUtf8();
    const QByteArray sealed = sealText(utf8, key.view(), noteContext(place, base + 1, m_officer.id));
    wipe(utf8);
    const Result<qint64> version = SealedNoteRepository(*m_session).add(place, base, sealed, seals);
    if (version && seals.contains(m_officer.id))
        m_openedNotes.append({ place, *version });
    return version;
}

Result<void> Vault::keepNoteDraft(const NotePlace &place, const QString &text, qint64 base)
{
    if (Result<void> fitting = fits(text); !fitting)
        return fitting;
    const SecretKey key = SecretKey::random();
    const Result<QByteArray> seal = m_header.sealToSlot(QUuid(m_officer.slot), *m_keys, key.view());
    if (!seal)
        return seal.error();
    QByteArray utf8 = text.toUtf8();
    const QByteArray sealed = sealText(utf8, key.view(), noteContext(place, 0, m_officer.id));
    wipe(utf8);
    return SealedNoteRepository(*m_session).keepDraft(place, base, sealed, *seal);
}

/// Nothing when none of the seals is for this reader.
Result<std::optional<QString>> Vault::noteText(const NotePlace &place, qint64 version, const NoteContent &content,
                                               const SecretKey &slotKey) const
{
    if (content.seals.isEmpty())
        return std::optional<QString>();
    for (const QByteArray &seal : content.seals) {
        const std::optional<SecretKey> key = openKey(seal, slotKey);
        std::optional<QByteArray> utf8
            = key ? openText(content.content, key->view(), noteContext(place, version, content.writer)) : std::nullopt;
        if (!utf8)
            continue;
        std::optional<QString> text = QString::fromUtf8(*utf8);
        wipe(*utf8);
        return text;
    }
    return refused("sealed.damaged",
                   SealedNoteStrings::tr("The sealed note is not what was sealed: it does not open any more."));
}

Result<OpenedNote> Vault::openNote(const NotePlace &place, const SecretText &passphrase, qint64 version)
{
    SealedNoteRepository notes(*m_session);
    const Result<QList<SealedNote>> all = notes.list(place.request);
    if (!all)
        return all.error();
    OpenedNote opened{ { place, 0, 0, {}, {} }, {}, {}, 0 };
    for (const SealedNote &note : *all)
        if (note.place == place && (version == 0 || note.version == version))
            opened.note = note;
    const Result<std::optional<NoteContent>> sealed = notes.content(place, opened.note.version, m_officer.id);
    if (!sealed)
        return sealed.error();
    const Result<std::optional<NoteContent>> draft = notes.content(place, 0, m_officer.id);
    if (!draft)
        return draft.error();
    const bool isOtherVersion = version != 0 && opened.note.version != version;
    if (isOtherVersion || (!sealed->has_value() && !draft->has_value()))
        return refused("store.notFound", SealedNoteStrings::tr("Nothing was sealed here, or no such version of it."));
    if (!draft->has_value() && (*sealed)->seals.isEmpty())
        return refused("sealed.notYours",
                       SealedNoteStrings::tr("This note was not sealed for you. One of its readers can make you one."));
    const Result<SecretKey> slotKey = m_header.slotKey(QUuid(m_officer.slot), passphrase);
    if (!slotKey)
        return slotKey.error();
    if (opened.note.version > 0) {
        const auto text = noteText(place, opened.note.version, **sealed, *slotKey);
        if (!text)
            return text.error();
        opened.text = *text;
    }
    if (draft->has_value()) {
        const auto typed = noteText(place, 0, **draft, *slotKey);
        if (!typed)
            return typed.error();
        opened.draft = *typed;
        opened.draftBase = (*draft)->base;
    }
    if (m_session->state()) // a vault that is damaged can be read, and nothing put down in it
        if (const Result<void> noted = notes.noteOpened(place, opened.note.version); !noted)
            return noted.error();
    if (opened.text)
        m_openedNotes.append({ place, opened.note.version });
    return opened;
}

/// What the officer at work can open, sealed to the slot that the next passphrase opens.
Result<QList<NoteSeal>> Vault::sealedAnew(const SecretText &current, const Header &next)
{
    Result<QList<NoteSeal>> seals = SealedNoteRepository(*m_session).sealsOf(m_officer.id);
    if (!seals || seals->isEmpty())
        return seals;
    const QUuid slot(m_officer.slot);
    const Result<SecretKey> slotKey = m_header.slotKey(slot, current);
    if (!slotKey)
        return slotKey.error();
    QList<NoteSeal> anew;
    for (const NoteSeal &former : *seals) {
        const std::optional<SecretKey> key = openKey(former.seal, *slotKey);
        if (!key)
            continue; // left by a change that was cut short
        const Result<QByteArray> seal = next.sealToSlot(slot, *m_keys, key->view());
        if (!seal)
            return seal.error();
        anew.append({ former.place, former.version, *seal });
    }
    return anew;
}

} // namespace comity::store
