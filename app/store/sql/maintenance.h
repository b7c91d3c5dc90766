// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity::store {

/// Whether a line of SQLCipher's `cipher_integrity_check` is about a page that it cannot look at: version 4.6 reckons
/// places in 32 bits, so that past 4 GiB it reads other bytes and calls each page bad. Those pages are read, and their
/// hashes compared, by SQLite's own check.
[[nodiscard]] bool isPastPageCheck(const QString &line);

} // namespace comity::store
