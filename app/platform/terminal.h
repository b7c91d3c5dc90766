// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>

#include <functional>
#include <span>

namespace comity {

/// Asks on the terminal for one line that is not shown while it is typed, and hands it to `take`; it is wiped when that
/// returns. Standard input and output play no part, so that they may be pipes. Errors: "terminal.none" (there is nobody
/// to ask), "terminal.end" (the input ended), "terminal.tooLong" (over 4,000 bytes).
[[nodiscard]] Result<void> readSecretLine(const QString &prompt,
                                          const std::function<void(std::span<const unsigned char> utf8)> &take);

} // namespace comity
