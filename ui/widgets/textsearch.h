// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace comity::ui {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    int start = 0;
    int length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where the words stand in the text layer of a page, as an officer means them: without regard to case, accents, vowel
/// marks, the ends of lines and the controls that steer directions. In a line of Arabic the text layer has the parts of
/// an identifier from right to left ("45.113.0.203"), newer PDFium in other orders; they are found all the same. Pure;
/// any thread.
[[nodiscard]] QList<TextSpan> findText(const QString &page, const QString &words);

} // namespace comity::ui
