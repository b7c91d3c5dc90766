// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <span>

struct sqlite3;

namespace comity::store {

/// A view on 32 bytes of secret memory; never copied outside of libsodium's memory.
using RawKey = std::span<const unsigned char, 32>;

/// Gives the handle its key, before anything is read. SQLCipher only finds out at the first read whether it fits.
[[nodiscard]] Result<void> setKey(sqlite3 *handle, RawKey key);
/// Encrypts the whole database anew, in one transaction of SQLCipher's.
[[nodiscard]] Result<void> changeKey(sqlite3 *handle, RawKey key);

} // namespace comity::store
