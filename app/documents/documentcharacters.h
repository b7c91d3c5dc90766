// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"

namespace comity {
class FontSet;
}

namespace comity::layout {

/// The characters of a document that no shipped font has, each once, in the order of their first appearance. A document
/// with one of them is not made: a box in place of a character is a wrong word.
[[nodiscard]] QList<char32_t> unsupportedCharacters(const Document &document, const FontSet &fonts);

/// "U+1F600, U+10000" for the message about them; the first few.
[[nodiscard]] QString characterNames(const QList<char32_t> &characters);

} // namespace comity::layout
