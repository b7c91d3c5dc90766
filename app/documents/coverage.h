// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

class QFile;

namespace comity {

/// Which characters one or more fonts can draw, read from the character maps of the font files themselves. Needs no
/// QGuiApplication, so that the rules can ask it too. Immutable after reading; safe to read from any thread.
class GlyphCoverage
{
public:
    GlyphCoverage() = default; ///< of no font at all

    /// The coverage of the fonts shipped in `directory` (see shippedFonts()), all of them together.
    /// Errors: "fonts.missing" (a file is not there or cannot be read), "fonts.damaged" (its tables do not hold).
    static Result<GlyphCoverage> readDirectory(const QString &directory);
    /// The coverage of a font file that is open for reading.
    static Result<GlyphCoverage> readFile(QFile &file);
    /// The coverage of one TrueType or OpenType file (character maps of format 4 and 12).
    static Result<GlyphCoverage> readFont(const QByteArray &font, const QString &fileName);

    /// The fonts have a glyph for the character, or it is one that draws nothing (isInvisible()).
    [[nodiscard]] bool supports(char32_t character) const { return isInvisible(character) || hasGlyph(character); }
    [[nodiscard]] bool hasGlyph(char32_t character) const;
    /// The characters of the text that cannot be printed, each once, in the order of their first appearance. A lone
    /// surrogate counts as one.
    [[nodiscard]] QList<char32_t> unsupported(const QString &text) const;

    /// Line ends, tabulators and the default-ignorable controls (bidirectional isolates and marks, joiners, word
    /// joiner, zero width space, variation selectors …): they steer the layout and draw nothing.
    [[nodiscard]] static bool isInvisible(char32_t character);

    [[nodiscard]] GlyphCoverage united(const GlyphCoverage &other) const;
    [[nodiscard]] GlyphCoverage intersected(const GlyphCoverage &other) const;

    struct Range
    {
        char32_t first;
        char32_t last;
    };
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; } ///< sorted, disjoint

private:
    explicit GlyphCoverage(std::vector<Range> ranges);

    std::vector<Range> m_ranges;
};

/// One family of the shipped fonts.
struct ShippedFamily
{
    const char16_t *name;    ///< the family as Qt knows it: "Comity Sans"
    const char16_t *regular; ///< file name
    const char16_t *bold;    ///< file name; null for a family of symbols that has one weight
};

/// The families the program prints with. Their names are our own, so that no font of the machine can stand in.
[[nodiscard]] const std::vector<ShippedFamily> &shippedFonts();

} // namespace comity
