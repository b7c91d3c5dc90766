// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace comity::ui {

/// Puts a recovery code, a passphrase or what names a case on the clipboard for half a minute, marked so that programs
/// that keep what was copied leave it alone. It goes earlier when the desk is locked; what was copied after it stays.
/// GUI thread.
void copyBriefly(const QString &text);
/// Takes it away now, if it is still there.
void clearCopied();
/// For tests.
void setCopiedStays(std::chrono::milliseconds time);

} // namespace comity::ui
