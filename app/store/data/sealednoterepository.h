// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QList>
#include <QMap>

#include <optional>

namespace comity::store {

/// Where a sealed note stands: which request, and which section of its form.
struct NotePlace
{
    RequestId request = 0;
    QString section;

    friend bool operator==(const NotePlace &, const NotePlace &) = default;
};

/// What everybody who opened the vault may know of a sealed note: that it is there, who wrote it, who may read it.
struct SealedNote
{
    NotePlace place;
    qint64 version = 0; ///< from 1; 0: what an officer typed and did not seal yet
    OfficerId officer = 0;
    QDateTime written;        ///< UTC
    QList<OfficerId> readers; ///< those who can still open it
};

/// One that an officer opened.
struct NoteOpening
{
    OfficerId officer = 0;
    QDateTime at; ///< UTC
    qint64 version = 0;
};

/// The note's key, sealed to one of its readers; and which note that is.
struct NoteSeal
{
    NotePlace place;
    qint64 version = 0;
    QByteArray seal; ///< 80 bytes
};

/// What the cipher made of a note, and the seals of one reader: after a change of the passphrase was cut short there
/// may be two.
struct NoteContent
{
    OfficerId writer = 0;
    qint64 base = 0; ///< the version over which it was written
    QByteArray content;
    QList<QByteArray> seals; ///< none: it is not open to this reader
};

/// The sealed notes as the database has them; what is in them only their readers' passphrases open (store/vault/vault.h
/// does that). A version is never changed and never deleted: what is taken away is a reader's key. Belongs to the
/// thread of its session. Errors besides those of the database: "store.conflict", "store.notFound".
class SealedNoteRepository
{
public:
    explicit SealedNoteRepository(DataSession &session) : m_session(session) { }

    /// All versions, by section, the latest last.
    [[nodiscard]] Result<QList<SealedNote>> list(RequestId request);
    [[nodiscard]] Result<std::optional<SealedNote>> latest(const NotePlace &place);
    /// Version 0 is the reader's own draft. Nothing when there is no such version.
    [[nodiscard]] Result<std::optional<NoteContent>> content(const NotePlace &place, qint64 version, OfficerId reader);
    /// The version that the next one will be over: 0 while there is none. Ends the writer's draft, and takes the keys
    /// of earlier versions from those who are no readers any more.
    [[nodiscard]] Result<qint64> add(const NotePlace &place, qint64 base, const QByteArray &content,
                                     const QMap<OfficerId, QByteArray> &seals);
    /// Puts down that the officer at work opened it.
    Result<void> noteOpened(const NotePlace &place, qint64 version);
    /// Puts down that the officer at work printed it.
    Result<void> notePrinted(const NotePlace &place, qint64 version);
    /// The latest first.
    [[nodiscard]] Result<QList<NoteOpening>> openings(const NotePlace &place);

    /// What the officer at work typed; in the place of the draft that was there.
    Result<void> keepDraft(const NotePlace &place, qint64 base, const QByteArray &content, const QByteArray &seal);
    /// Nothing happens when there is none.
    Result<void> discardDraft(const NotePlace &place);
    /// Sections in which the officer at work has a draft.
    [[nodiscard]] Result<QStringList> drafts(RequestId request);

    /// All that an officer can open, drafts too.
    [[nodiscard]] Result<QList<NoteSeal>> sealsOf(OfficerId reader);
    /// More seals of what the officer can open already.
    Result<void> addSeals(OfficerId reader, const QList<NoteSeal> &seals);
    /// These and no others are left.
    Result<void> keepOnly(OfficerId reader, const QList<NoteSeal> &seals);
    /// The officer can open nothing any more, and the own drafts are gone.
    Result<void> withdrawFrom(OfficerId reader);
    /// How many requests have a note, in its latest version, that nobody but this officer can open.
    [[nodiscard]] Result<qint64> onlyFor(OfficerId reader);
    /// The same, and nobody at all.
    [[nodiscard]] Result<qint64> withoutReader();

private:
    Result<void> withdraw(const SealedNote &note, OfficerId reader);
    [[nodiscard]] Result<qint64> requestsWhere(const QString &condition, const QVariantList &values);

    DataSession &m_session;
};

/// What the audit chain says of a note when it is written.
[[nodiscard]] QJsonObject sealedNotePayload(const NotePlace &place, qint64 version, qint64 base, qint64 written,
                                            const QByteArray &content);

} // namespace comity::store
