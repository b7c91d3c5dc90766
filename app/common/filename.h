// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity {

/// A file name part made of a reference, valid on Linux and on Windows: separators and reserved characters become "-",
/// no trailing dot or space, no device name (CON, NUL …), at most 60 characters. "draft" when nothing is left.
[[nodiscard]] QString safeFileNamePart(const QString &reference);

} // namespace comity
