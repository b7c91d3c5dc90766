// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <string>

class QPDF;

namespace comity {

/// Gives every font of the document one name with a subset tag and a text layer of the characters that were typed.
/// Throws what libqpdf throws, and std::runtime_error for a character map it cannot read.
void cleanFonts(QPDF &pdf);

/// What the glyphs of a font mean: glyph → text.
using GlyphTexts = QMap<quint16, QString>;

/// Reads a ToUnicode character map as Qt writes it. Throws std::runtime_error.
[[nodiscard]] GlyphTexts readToUnicode(const std::string &cmap);
[[nodiscard]] std::string writeToUnicode(const GlyphTexts &texts);

/// The character somebody typed for one that a glyph is known by: a space for a tabulator, the letter for the shape an
/// Arabic letter takes in a word. A ligature of several Arabic letters stays one character: readers that put the line
/// in logical order turn the letters of a glyph round.
[[nodiscard]] QString typedText(const QString &glyphText);

} // namespace comity
