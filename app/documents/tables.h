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

[[nodiscard]] Strips composeTable(const KeyValueTable &table, const TableContext &context);
[[nodiscard]] Strips composeTable(const Grid &grid, const TableContext &context);
[[nodiscard]] Strips composeSignature(const SignatureBlock &block, const TableContext &context);
[[nodiscard]] Strips composeBlankLine(const BlankLine &line, const TableContext &context);

} // namespace comity::layout
