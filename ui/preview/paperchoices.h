// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/paperfiles.h"

namespace comity::ui {

/// In which languages a request can be printed: each of the six, then the one it was drafted in beside each other one.
[[nodiscard]] QList<desk::PaperLanguages> paperChoices(Language drafted);
/// Two languages as paperChoices() has them: the one it was drafted in comes first.
[[nodiscard]] desk::PaperLanguages inOrder(const desk::PaperLanguages &languages, Language drafted);

/// "Français", or "English + Français"; each name keeps its own direction.
[[nodiscard]] QString nameOfPaper(const desk::PaperLanguages &languages);

} // namespace comity::ui
