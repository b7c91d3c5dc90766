// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tables.h"

namespace comity::layout {

// What is read and written by hand.

[[nodiscard]] Strips composeCodeBox(const CodeBox &box, const TableContext &context);
[[nodiscard]] Strips composeCodeLine(const CodeLine &line, const TableContext &context);
[[nodiscard]] Strips composeFillTable(const FillTable &table, const TableContext &context);

} // namespace comity::layout
