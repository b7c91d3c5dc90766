// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/uilanguage.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace comity::ui {

/// How the window writes dates of days in its lists: "" as the language has them, or one of dateFormats(). Papers and
/// files have their own, which does not depend on this. GUI thread.
void setDateFormat(const QString &format);
[[nodiscard]] QString dateFormat();
[[nodiscard]] QStringList dateFormats(); ///< patterns of QDate

[[nodiscard]] QString shortDate(const QDate &date, const QLocale &locale = localeOf(uiLanguage()));
/// With hours and minutes; shown in the time zone that it has.
[[nodiscard]] QString shortDateTime(const QDateTime &instant, const QLocale &locale = localeOf(uiLanguage()));
/// Reads what shortDate() writes.
[[nodiscard]] QDate readShortDate(const QString &text, const QLocale &locale = localeOf(uiLanguage()));

} // namespace comity::ui
