// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "documents/coverage.h"

#include <QFont>
#include <QStringList>
#include <QTextLayout>

#include <memory>

namespace comity {

/// The fonts the program prints with, and only these: a document must look the same on every desk, and its text
/// layer is only right with fonts we chose. Loaded once; then safe to read from any thread.
class FontSet
{
public:
    /// Registers the fonts shipped in `directory` with Qt. Any thread, after QGuiApplication. A second call with the
    /// same directory gives the same set again.
    /// Errors: "fonts.missing", "fonts.damaged", "fonts.refused" (Qt does not take the file).
    static Result<std::shared_ptr<const FontSet>> load(const QString &directory);

    /// The families in the order in which they serve a text of this language. Chinese punctuation comes from the
    /// Chinese font, everything else that Noto Sans has from Noto Sans.
    [[nodiscard]] QStringList families(Language language) const;
    /// The font of a paragraph, `pointSize` in points. Set it on the QTextLayout, together with the formats that runs()
    /// gives for the text: without them Qt chooses a font for each character by itself, from the system too.
    [[nodiscard]] QFont font(Language language, double pointSize, bool bold) const;
    /// The font of what is copied by hand, sign by sign: ASCII alone, all of one width. Set its size.
    [[nodiscard]] static QFont monospaced();
    /// Which of the families serves which part of the text, as formats for QTextLayout::setFormats(). The formats carry
    /// the families (and, for symbols, the regular weight) over `base`; size and weight come from `base` where it says
    /// so and from the font of the layout otherwise. `offset` is added to every start.
    [[nodiscard]] QList<QTextLayout::FormatRange> runs(Language language, QStringView text,
                                                       const QTextCharFormat &base = {}, int offset = 0) const;

    [[nodiscard]] QList<char32_t> unsupported(const QString &text) const { return m_all.unsupported(text); }
    [[nodiscard]] bool supports(char32_t character) const { return m_all.supports(character); }

private:
    FontSet() = default;
    [[nodiscard]] int familyFor(Language language, char32_t character, int current) const;

    std::vector<GlyphCoverage> m_families; ///< in the order of shippedFonts()
    GlyphCoverage m_all;
};

} // namespace comity
