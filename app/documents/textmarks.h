// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "documents/strip.h"

class QTextLayout;
class QTextLine;

namespace comity::layout {

/// Adds the invisible marks (U+200E, U+200F, glyphs without ink or width) with which the text of a line comes out in
/// its logical order from programs that order a page by the direction of its characters. They draw nothing.
void appendTextMarks(const QTextLayout &layout, const QTextLine &line, Language language, double baseline,
                     const QRawFont &font, Drawing &drawing);

} // namespace comity::layout
