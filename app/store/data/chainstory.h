// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/statements.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <tuple>

namespace comity::store {

/// What the audit chain tells of everything but the requests themselves, read in one go: what each record has to be
/// now. To compare the records with.
class ChainStory
{
public:
    struct Attachment
    {
        RequestId request = 0;
        OfficerId officer = 0;
        QJsonObject payload;
        std::optional<qint64> removed;
    };
    struct Import
    {
        OfficerId officer = 0;
        QJsonObject begun;
        QJsonObject finished; ///< empty: it is not
    };
    struct DraftKey
    {
        RequestId request = 0;
        OfficerId officer = 0;
        friend auto operator<=>(const DraftKey &, const DraftKey &) = default;
    };

    struct NoteKey
    {
        RequestId request = 0;
        QString section;
        qint64 version = 0;
        OfficerId writer = 0; ///< of a draft (version 0), of which each officer has one; else 0

        /// `who` wrote it or can read it, which of a draft is the same.
        [[nodiscard]] static NoteKey of(RequestId request, const QString &section, qint64 version, OfficerId who)
        {
            return { request, section, version, version == 0 ? who : 0 };
        }
        friend bool operator<(const NoteKey &a, const NoteKey &b)
        {
            return std::tie(a.request, a.section, a.version, a.writer)
                < std::tie(b.request, b.section, b.version, b.writer);
        }
    };
    struct Note
    {
        OfficerId writer = 0;
        QJsonObject payload;
        QSet<OfficerId> readers;
    };

    [[nodiscard]] static Result<ChainStory> read(Statements &statements);

    /// Rows of a kind.
    [[nodiscard]] qint64 count(const QString &kind) const { return m_counts.value(kind); }

    QMap<qint64, Attachment> attachments;
    QMap<QString, QJsonObject> settings;  ///< by subject; without those that were removed
    QMap<QString, QJsonObject> directory; ///< by subject
    QMap<qint64, Import> imports;
    QMap<DraftKey, qint64> drafts; ///< begun and neither saved nor discarded: the version they were begun on
    QMap<NoteKey, Note> notes;     ///< sealed ones
    QJsonObject vault;             ///< of its making
    QJsonObject header;            ///< the last one; empty: still the first

private:
    void take(const Statements::Rows &row);
    void takeAttachment(const QString &kind, const Statements::Rows &row);
    void takeDraft(const QString &kind, const Statements::Rows &row);
    void takeNote(const QString &kind, const Statements::Rows &row);
    void takeDirectory(const QString &kind, const Statements::Rows &row);

    QHash<QString, qint64> m_counts;
};

} // namespace comity::store
