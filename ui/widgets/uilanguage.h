// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QLocale>
#include <QString>

namespace comity::ui {

/// The language the window speaks. GUI thread.
[[nodiscard]] Language uiLanguage();

/// Makes the window speak another language from now on: its sentences and Qt's own, the direction of all layouts, dates
/// and sorting. Every widget hears of it by QEvent::LanguageChange and QEvent::LayoutDirectionChange.
void setUiLanguage(Language language);

/// A language by its own name: "Français".
[[nodiscard]] QString nameOfLanguage(Language language);

/// For dates and numbers: the language's, with the digits 0 to 9 in all of them, as files and references have them.
[[nodiscard]] QLocale localeOf(Language language);

} // namespace comity::ui
