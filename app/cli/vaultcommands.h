// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/keys/recoverycode.h"

namespace comity::cli {

/// comity-cli vault officer …
int runOfficer(const Environment &environment, const QStringList &arguments);
/// comity-cli vault sheet …
int runSheet(const Environment &environment, const QStringList &arguments);

/// The code of a recovery sheet, from --code-file or typed in.
[[nodiscard]] Result<store::RecoveryKey> readRecoveryCode(const QCommandLineParser &parser);

} // namespace comity::cli
