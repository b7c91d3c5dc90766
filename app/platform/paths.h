// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity {

/// The folder of the fonts that ship with the program: "share/comity/fonts" beside or above the program's own folder,
/// where an installation and a build tree both have it. Empty when it is nowhere. Needs a QCoreApplication.
[[nodiscard]] QString fontsFolder();

/// Where the program keeps what belongs to this user on this computer and to no vault. Not made here.
[[nodiscard]] QString stateFolder();

} // namespace comity
