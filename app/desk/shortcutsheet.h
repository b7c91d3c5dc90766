// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "common/result.h"

#include <QFuture>
#include <QList>

#include <utility>

namespace comity::desk {

/// A sheet that lists keys: to be printed and laid beside the keyboard.
struct ShortcutSheet
{
    QString title;
    QString pagePattern;                     ///< "Page {page} of {total}"
    QList<std::pair<QString, QString>> rows; ///< what is done, and by which keys
};

/// As a PDF, made on another thread. Errors: those of FontSet::load() and documentPdf().
[[nodiscard]] QFuture<Result<QByteArray>> shortcutSheetPdf(const ShortcutSheet &sheet, Language language);

} // namespace comity::desk
