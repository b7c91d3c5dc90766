// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QHash>
#include <QTextLayout>

namespace comity::ui {

/// Finds the characters of a text that no font of this computer has, to be drawn as the empty boxes that they are
/// without every font being asked for each of them again: where a hundred fonts stand behind the text's own and none
/// has emoji, a few pages of them take a tenth of a second whenever they are laid out.
class MissingGlyphs
{
public:
    explicit MissingGlyphs(const QFont &font);

    [[nodiscard]] QList<QTextLayout::FormatRange> in(const QString &text);

private:
    bool isMissing(char32_t character);

    QFontMetrics m_metrics;
    QHash<char32_t, bool> &m_known; ///< what was asked already of this font: it is the question that takes its time
    QTextCharFormat m_alone;
};

} // namespace comity::ui
