// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "instruments/library.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace comity {

/// One field in which what comes in differs from what the desk has.
struct FieldDifference
{
    const Field *field = nullptr; ///< of the form of the entry
    Value ours;
    Value theirs;
    bool isConflict = false; ///< both changed it since they last had the same
    bool suggested = false;  ///< take it, unless the officer sees it otherwise
};

/// An entry that comes in and is not what the desk has.
struct RecordDifference
{
    std::optional<DirectoryRecord> ours; ///< nothing: the entry is new
    DirectoryRecord theirs;
    bool hasBase = false; ///< it is known what both once had
    QList<FieldDifference> fields;

    [[nodiscard]] bool isNew() const { return !ours.has_value(); }
    [[nodiscard]] bool hasConflict() const;
};

/// What comes in, and what is there.
struct MergeQuestion
{
    DirectoryRecords ours;
    DirectoryRecords theirs;
    /// The fields that what comes in can speak of; nothing: all of them.
    std::optional<QSet<QString>> fields;
    /// What both desks had once, where that is known.
    std::function<std::optional<DirectoryRecord>(const DirectoryRecord &theirs)> base;
};

/// What differs, field by field. With a base only what they changed is a difference, and what both changed is a
/// conflict; without one everything that differs is, and what they do not say is never suggested: a file may say less
/// than the desk knows. Entries that are only here are no difference: a file need not be whole. Pure; any thread.
[[nodiscard]] QList<RecordDifference> mergeDifferences(const MergeQuestion &question);

/// The entry with the differences of these fields taken over; for a new one all its fields are.
[[nodiscard]] DirectoryRecord merged(const RecordDifference &difference, const QSet<QString> &taken);
/// The fields that are suggested.
[[nodiscard]] QSet<QString> suggestedFields(const RecordDifference &difference);

} // namespace comity
