// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/session.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace comity::store {

/// An authority of a Party: its channels, languages, declarations.
struct DirectoryEntry
{
    QString party;     ///< ISO 3166-1 alpha-2
    QString authority; ///< a short id within the Party: "central", "contact247"
    qint64 version = 0;
    QDate verified; ///< when an officer last checked it; may be invalid
    QJsonObject document;
    QDateTime changed; ///< UTC; the store's own
};

/// What an entry was at one time.
struct DirectoryVersion
{
    qint64 version = 0;
    QDateTime at; ///< UTC
    OfficerId officer = 0;
    bool removed = false; ///< this is when it was taken out; there is no document then
    QDate verified;
    QString sha256;                      ///< of the document's canonical form
    std::optional<QJsonObject> document; ///< nothing: it was saved by a program that did not keep it
};

/// The directory of Parties and their authorities. Belongs to the thread of its session.
/// "store.conflict", "store.notFound", "store.invalid".
class DirectoryRepository
{
public:
    explicit DirectoryRepository(DataSession &session) : m_session(session) { }

    /// Gives the new version. The version in `entry` is the one the officer began with, 0 for a new entry; over another
    /// one nothing is saved.
    [[nodiscard]] Result<qint64> save(const DirectoryEntry &entry);
    [[nodiscard]] Result<DirectoryEntry> load(const QString &party, const QString &authority);
    /// Of one Party, or of all; by Party and authority.
    [[nodiscard]] Result<QList<DirectoryEntry>> list(const QString &party = {});
    Result<void> remove(const QString &party, const QString &authority, qint64 expectedVersion);

    /// All that an entry ever was, the last first; empty for one that never was.
    [[nodiscard]] Result<QList<DirectoryVersion>> history(const QString &party, const QString &authority);
    /// The hashes of all versions of all entries, by subject, the last first: by them two desks find what both of them
    /// had once.
    [[nodiscard]] Result<QHash<QString, QStringList>> lineage();

private:
    /// The stored version and whether it was removed; 0 when there never was one.
    Result<std::pair<qint64, bool>> stored(const QString &party, const QString &authority);

    DataSession &m_session;
};

[[nodiscard]] QString directorySubject(const QString &party, const QString &authority);
/// What the audit chain says of an entry, from its columns.
[[nodiscard]] QJsonObject directoryPayload(qint64 version, const QString &verified, const QByteArray &document,
                                           qint64 changed);

} // namespace comity::store
