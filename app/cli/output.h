// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

namespace comity::cli {

/// What a command ends with; the contract of the command line (README, "Exit status").
enum ExitStatus {
    Done = 0,       ///< done, and nothing to object
    Objections = 1, ///< done, but there are error findings, or nothing was found
    Unusable = 2,   ///< the input or the call cannot be used; nothing was done
    ClosedVault = 3 ///< the vault cannot be opened: wrong passphrase, locked by somebody else, damaged
};

/// Writes results to standard output, unchanged. False when it cannot be written (a closed pipe, a full disk).
[[nodiscard]] bool writeResult(const QByteArray &bytes);
/// Writes one line to standard error: characters that would steer a terminal are shown as "?".
void writeMessage(const QString &line);
/// Tells the error in one line and gives the exit status for it.
[[nodiscard]] int refuse(const Error &error);

} // namespace comity::cli
