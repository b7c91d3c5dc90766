// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace comity {

/// Where two texts say different words in one place.
struct ChangedWords
{
    QString from; ///< empty: put in
    QString to;   ///< empty: left out
};

/// What counts of a text: its letters and digits, in small letters.
[[nodiscard]] QString essenceOf(const QString &text);

/// The words that differ, in their order. Case, punctuation and hyphens do not count. Nothing for texts of more than
/// 2,000 words.
[[nodiscard]] QList<ChangedWords> changedWords(const QString &from, const QString &to);

} // namespace comity
