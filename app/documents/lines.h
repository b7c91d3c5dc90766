// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/strip.h"
#include "documents/typography.h"

namespace comity::layout {

/// Lays paragraphs into lines of one width. Lines of a right-to-left document also carry invisible direction marks
/// between glyphs: programs that extract text order a line by the direction of its characters, and would otherwise put
/// a full stop behind a number in front of it.
class LineLayout
{
public:
    LineLayout(const Typography &typography, bool marksForExtraction)
        : m_typography(typography), m_marks(marksForExtraction)
    {
    }

    /// The lines of a paragraph as strips (widows and orphans of two lines). An empty paragraph has no lines.
    [[nodiscard]] Strips lines(const Paragraph &paragraph, Language documentLanguage, double width) const;

private:
    const Typography &m_typography;
    bool m_marks;
};

} // namespace comity::layout
