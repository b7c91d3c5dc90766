// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "exchange/directoryreader.h"
#include "instruments/library.h"
#include "rules/addresseechoice.h"
#include "services/directorymerge.h"
#include "store/data/directoryrepository.h"
#include "store/vault/vault.h"

namespace comity::desk {

/// After how many days an entry of the directory wants to be verified again: a number; see kStaleAfterDays.
inline const QString kStaleSetting = QStringLiteral("directory.staleAfterDays");

/// An entry of the directory as the vault has it.
struct DirectoryItem
{
    DirectoryRecord record;
    qint64 version = 0; ///< 0: a new one
    QDateTime changed;  ///< UTC
};

struct DirectoryContents
{
    QList<DirectoryItem> items; ///< by Party, the Party itself before its authorities
    QStringList unreadable;     ///< "FR/central": saved by a program that could read them
    int staleAfterDays = kStaleAfterDays;

    [[nodiscard]] DirectoryRecords records() const;
    [[nodiscard]] DirectoryView view() const { return { records(), staleAfterDays }; }
};

/// What an entry was at one time.
struct DirectoryPast
{
    store::DirectoryVersion version;
    QString officer;
    std::optional<DirectoryRecord> record; ///< nothing: it was taken out then, or is not kept
};

/// What a file brought.
struct IncomingDirectory
{
    DirectoryRecords records;
    QHash<QString, QStringList> ancestors; ///< see DirectoryFile
    std::optional<QSet<QString>> fields;   ///< see MergeQuestion
};

/// Reads a file from outside, JSON or CSV; off the vault's thread, where it holds nothing up.
[[nodiscard]] Result<IncomingDirectory> readIncoming(const QByteArray &file, const QString &name,
                                                     const Library &library);

/// At most so many bytes in a file.
inline constexpr qint64 kDirectoryBytesMost = qint64(16) * 1024 * 1024;

/// What a file would change.
struct DirectoryComparison
{
    QList<RecordDifference> differences;
    QStringList unreadable;         ///< "FR/central": ours was saved by another program, and is left alone
    qsizetype entries = 0;          ///< in the file
    QHash<QString, qint64> version; ///< of ours when they were compared, by "FR/central"
};

/// The directory of an open vault. For the thread of the vault; VaultDesk brings it to the window, the command line
/// uses it as it is. Errors: those of DirectoryRepository, DirectoryReader and readCsv().
class DirectoryWork
{
public:
    DirectoryWork(store::Vault &vault, const Library &library);

    [[nodiscard]] Result<DirectoryContents> contents(const QString &party = {});
    [[nodiscard]] Result<DirectoryItem> load(const QString &party, const QString &id);
    /// Over another version than the one the officer began with nothing is saved: "store.conflict".
    Result<DirectoryItem> save(const DirectoryItem &item);
    Result<void> remove(const DirectoryItem &item);
    [[nodiscard]] Result<QList<DirectoryPast>> history(const QString &party, const QString &id);

    /// What a file would change. Nothing is saved.
    [[nodiscard]] Result<DirectoryComparison> compare(const IncomingDirectory &incoming);
    /// All of it or none.
    Result<void> apply(const QList<DirectoryItem> &items);
    /// "directory.unreadable" where an entry would be left out: saved by another program.
    [[nodiscard]] Result<QByteArray> exported(bool asCsv, const QDate &today, const QString &party = {});

    [[nodiscard]] Result<int> staleAfterDays();

private:
    [[nodiscard]] Result<DirectoryRecord> recordOf(const store::DirectoryEntry &entry) const;
    /// What both desks had once; nothing when that is not known.
    [[nodiscard]] Result<std::optional<DirectoryRecord>> baseOf(const DirectoryRecord &theirs,
                                                                const QStringList &ancestors);
    /// Gives the new version.
    Result<qint64> store(const DirectoryItem &item);

    store::Vault &m_vault;
    const Library &m_library;
    store::DirectoryRepository m_repository;
};

/// "FR/central".
[[nodiscard]] QString directoryKey(const DirectoryRecord &record);

} // namespace comity::desk
