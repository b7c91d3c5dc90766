// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity::ui {

/// How the window looks: "system", "light", "dark" or "contrast" (white on black), and the size of its text in percent
/// of the system's. Everything is drawn from the palette, so a change shows at once. GUI thread; before the first
/// window or later.
void applyTheme(const QString &theme);
void applyTextSize(int percent);

} // namespace comity::ui
