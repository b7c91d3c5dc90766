// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/strip.h"

namespace comity::layout {

/// Two columns of text beside each other, each with its own lines and spaces. What comes back can be cut only where
/// neither column has a line: lines that stand beside each other stay beside each other over the end of a page.
[[nodiscard]] Strips parallel(Strips left, Strips right);

} // namespace comity::layout
