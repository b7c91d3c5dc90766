// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"

#include <QByteArray>
#include <QHash>

namespace comity {

/// The entry as a JSON object: what it was read from, with its values put in, so that members this program does not
/// know come back unchanged. Pure; any thread.
[[nodiscard]] QJsonObject directoryRecordToJson(const DirectoryRecord &record);

/// A file "directory/1" of entries, to be read by people too: indented, members in the order of the alphabet.
/// `ancestors` are the hashes of what the entries were, see DirectoryFile.
[[nodiscard]] QByteArray directoryToJson(const DirectoryRecords &records, const QDate &made,
                                         const QHash<QString, QStringList> &ancestors = {});

} // namespace comity
