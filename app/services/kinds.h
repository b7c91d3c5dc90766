// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

namespace comity {

/// The article that a kind of request stands in: "3" of "3(6)(a)".
[[nodiscard]] QString articleOf(const Template &form);

/// The kinds of one instrument in the order of their articles; those of one article as the instrument has them.
[[nodiscard]] QList<const Template *> kindsByArticle(const Instrument &instrument);

} // namespace comity
