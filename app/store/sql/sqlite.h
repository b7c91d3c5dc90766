// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one door to SQLCipher's C interface. A plain sqlite3.h on the include path compiles just as well and would
/// leave the store unencrypted, so the header is named with its folder and its version is checked here; the library
/// behind it is asked again when a database is opened.
#define SQLITE_HAS_CODEC 1 // without it the header hides sqlite3_key_v2

#include <sqlcipher/sqlite3.h>

static_assert(SQLITE_VERSION_NUMBER >= 3046001, "SQLCipher 4.6.1 (SQLite 3.46.1) or newer is needed");
