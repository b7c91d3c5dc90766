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

/// How close the lines of a document stand. A bilingual one has one line box for both of its languages, so that their
/// lines stand level; a form has to end where its page ends.
enum class Setting { Letter, Bilingual, Form };

/// Which sizes a document uses.
class Typography
{
public:
    Typography(const FontSet &fonts, Setting setting) : m_fonts(fonts), m_setting(setting) { }

    [[nodiscard]] StyleMetrics metrics(TextStyle style, Language language) const;
    [[nodiscard]] const QFont &font(Language language, double size, bool bold) const;
    /// The font that carries the invisible direction marks.
    [[nodiscard]] const QRawFont &latinRawFont(double size) const;
    /// The font of codes that are copied by hand.
    [[nodiscard]] static QRawFont codeRawFont(double size);
    [[nodiscard]] const FontSet &fonts() const { return m_fonts; }
    [[nodiscard]] bool isBilingual() const { return m_setting == Setting::Bilingual; }

private:
    const FontSet &m_fonts;
    Setting m_setting;
    mutable std::map<std::tuple<Language, int, bool>, QFont> m_cache;
    mutable std::map<int, QRawFont> m_rawCache;
};

} // namespace comity::layout
