// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/paperfiles.h"

namespace comity::ui {

/// In which languages a request can be printed: each of the six, then the one it was drafted in beside each other one.
[[nodiscard]] QList<desk::PaperLanguages> paperChoices(Language drafted);

/// "Français", or "English + Français".
[[nodiscard]] QString nameOfPaper(const desk::PaperLanguages &languages);

} // namespace comity::ui
