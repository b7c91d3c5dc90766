// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"
#include "store/sql/connection.h"

namespace comity::bench {

/// A copy under another key, as the store makes it and by the bare C interface in one go; where the file lies.
void measureBackup(store::Connection &connection);

/// What `vault verify` asks besides the audit chain.
void measureVerification(store::Connection &connection);

} // namespace comity::bench
