// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation.h"

namespace comity {

/// The sentences about data that ship inside the program.
struct BuiltInStrings
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInStrings)
};

} // namespace comity
