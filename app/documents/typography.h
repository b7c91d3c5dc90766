// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"

#include <QColor>
#include <QFont>
#include <QRawFont>

#include <map>
#include <tuple>

namespace comity {
class FontSet;
}

namespace comity::layout {

/// Size, line box and space of one style, in 1200ths of an inch.
struct StyleMetrics
{
    double size = 0;    ///< of the letters
    double leading = 0; ///< the line box; the same for every line, whatever fonts meet in it
    double before = 0;  ///< space above the paragraph
    bool bold = false;
    QRgb color = 0xff000000;
};

/// Which sizes a document uses. A bilingual document has one line box for both of its languages, so that their lines
/// stand level.
class Typography
{
public:
    Typography(const FontSet &fonts, bool bilingual) : m_fonts(fonts), m_bilingual(bilingual) { }

    [[nodiscard]] StyleMetrics metrics(TextStyle style, Language language) const;
    [[nodiscard]] const QFont &font(Language language, double size, bool bold) const;
    /// The font that carries the invisible direction marks.
    [[nodiscard]] const QRawFont &latinRawFont(double size) const;
    [[nodiscard]] const FontSet &fonts() const { return m_fonts; }
    [[nodiscard]] bool isBilingual() const { return m_bilingual; }

private:
    const FontSet &m_fonts;
    bool m_bilingual;
    mutable std::map<std::tuple<Language, int, bool>, QFont> m_cache;
    mutable std::map<int, QRawFont> m_rawCache;
};

} // namespace comity::layout
