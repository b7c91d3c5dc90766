// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

namespace comity::store {

// The refusals that several repositories share. Pure; any thread.

/// "store.notFound": nothing has this id.
[[nodiscard]] Error notFound(const QString &what);
/// "store.conflict": somebody saved a newer version; nothing was overwritten.
[[nodiscard]] Error conflict(const QString &what, qint64 known, qint64 found);
/// "store.invalid": a value that no caller may pass; a mistake of the program.
[[nodiscard]] Error invalid(const QString &detail);

} // namespace comity::store
