// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity::store {

// What SQLite's SQL says otherwise than other databases do, besides the search (searchindex.cpp) and the schema.

/// Behind a table and its alias: read by this index and no other. The choice is made in listplan.cpp from counts that
/// SQLite does not have; without the word it would guess.
[[nodiscard]] inline QString byIndex(const QString &index) { return QStringLiteral(" INDEXED BY ") + index; }

} // namespace comity::store
