// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity::desk {

/// The command line beside the window: the short-lived process that reads files from outside, without a vault and with
/// bounds on time and memory. Any thread.
[[nodiscard]] QString helperProgram();
/// Another place for it, for tests; before any thread asks.
void setHelperProgram(const QString &path);

} // namespace comity::desk
