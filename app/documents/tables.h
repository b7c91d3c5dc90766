// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/composer.h"

namespace comity::layout {

/// What a table needs to be laid out: mirrored when the language is read from right to left.
struct TableContext
{
    const Typography &typography;
    const LineLayout &lines;
    Language language;
    double width;
};

inline constexpr double kCellGap = points(8); ///< between columns

struct CellPlace
{
    double offset; ///< from the leading edge
    double width;
};

/// The columns of a table that share `width`, with gaps between them.
[[nodiscard]] QList<CellPlace> places(const QList<double> &shares, double width);
/// The left edge of a cell that begins `offset` from the leading edge.
[[nodiscard]] double leftOf(double offset, double width, const TableContext &context);

[[nodiscard]] Strips composeTable(const KeyValueTable &table, const TableContext &context);
[[nodiscard]] Strips composeTable(const Grid &grid, const TableContext &context);
[[nodiscard]] Strips composeSignature(const SignatureBlock &block, const TableContext &context);
[[nodiscard]] Strips composeBlankLine(const BlankLine &line, const TableContext &context);

} // namespace comity::layout
