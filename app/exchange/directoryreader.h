// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/directory.h"
#include "instruments/library.h"

#include <QHash>

namespace comity {

/// Entries of the directory as a file brings them ("directory/1", described by directory.schema.json).
struct DirectoryFile
{
    DirectoryRecords records; ///< of Parties before those of authorities, in the order of the file
    /// What the writer's entries were before, the last first: hashes of their canonical form, by "FR/central". Two
    /// desks find by them what both once had.
    QHash<QString, QStringList> ancestors;
    QJsonObject source; ///< the file without its entries: members this program does not know
};

/// Reads entries of the directory as hostile input, by the forms of the directory: everything that is not as the format
/// says is refused whole, with the line, the pointer and the reason; members that the format does not know are kept.
/// Errors: those of parseJson() and ValueReader, "directory.kind", "directory.missing", "directory.id",
/// "directory.twice", "directory.rows", "directory.time", "directory.zone", "directory.ancestors". Pure; any thread.
class DirectoryReader
{
public:
    explicit DirectoryReader(const Library &library) : m_library(library) { }

    /// `name` stands for the file in the place of an error.
    [[nodiscard]] Result<DirectoryFile> read(const QByteArray &json, const QString &name) const;
    /// One entry, as it stands in a file or in the store; an error's place is the pointer alone.
    [[nodiscard]] Result<DirectoryRecord> readRecord(const QJsonObject &object, bool isParty,
                                                     const QString &pointer = {}) const;

private:
    const Library &m_library;
};

/// At most so many entries in a file.
inline constexpr qsizetype kMaxDirectoryRecords = 20'000;

} // namespace comity
