// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/lines.h"

namespace comity::layout {

/// Turns blocks into the strips of a column of text: the step between what is said and on which page it stands.
class Composer
{
public:
    Composer(const Typography &typography, const LineLayout &lines) : m_typography(typography), m_lines(lines) { }

    [[nodiscard]] Strips compose(const Blocks &blocks, Language language, double width) const;

private:
    friend class BlockVisitor;
    [[nodiscard]] Strips compose(const Block &block, Language language, double width) const;
    [[nodiscard]] Strips columns(const Columns &columns, Language left, Language right, double width) const;

    const Typography &m_typography;
    const LineLayout &m_lines;

public:
    /// The language of the right-hand column of a bilingual document.
    std::optional<Language> second;
};

/// Moves what is drawn in `strips` by `dx`.
void shift(Strips &strips, double dx);
/// Lays columns of strips beside each other, line by line; no page ends inside.
[[nodiscard]] Strips besideEachOther(std::vector<Strips> columns);
/// White above the first and below the last line of a row.
void pad(Strips &strips, double above, double below);
/// No page ends inside these strips, unless they are taller than a page.
void keepTogether(Strips &strips);

} // namespace comity::layout
