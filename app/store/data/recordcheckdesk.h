// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/chainstory.h"
#include "store/data/recordfaults.h"

namespace comity::store {

/// The part of checkRecords() for what is not a request: attachments, settings, the directory, imports, what was typed
/// and not saved, the vault's own record.
Result<void> checkDesk(Statements &statements, const ChainStory &chain, RecordFaults &faults);

} // namespace comity::store
