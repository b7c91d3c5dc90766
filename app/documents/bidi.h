// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"

namespace comity::layout {

/// Text from outside without the controls that could reorder what stands around it (embeddings, overrides, isolates),
/// and without control characters other than line feed and tab.
[[nodiscard]] QString withoutControls(const QString &text);

/// The text of a run ready for a paragraph of direction `language`: isolated by its kind, with the break opportunities
/// its kind allows (after / ? & = of a URL; none at a sign of an identifier; in French prose none before a high sign of
/// punctuation; in Chinese none between a number and what it counts). The added characters are never drawn.
[[nodiscard]] QString preparedText(const Run &run, Language language);

/// Right-to-left prose with each left-to-right token in it (a date, an amount, a range, a telephone number, an address,
/// a title in Latin letters with its brackets) wrapped in LRI … PDI. A token is taken whole or not at all.
[[nodiscard]] QString isolatedTokens(const QString &prose);

} // namespace comity::layout
