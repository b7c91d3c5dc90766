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

} // namespace comity::layout
