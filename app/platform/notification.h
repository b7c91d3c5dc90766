// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity {

/// Shows a word of the program outside its window, by the means of the desktop. Such words stay in lists of the system
/// and on locked screens: never say anything of a case in them. Waits for nothing; a desktop without such means shows
/// nothing. GUI thread.
void notify(const QString &title, const QString &text);

} // namespace comity
