// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/chainstory.h"
#include "store/data/recordfaults.h"

namespace comity::store {

// Parts of checkRecords(): what is only ever appended, and the officers.

Result<void> checkEvents(Statements &statements, const ChainStory &chain, RecordFaults &faults);
Result<void> checkIssued(Statements &statements, const ChainStory &chain, RecordFaults &faults);
Result<void> checkOfficers(Statements &statements, RecordFaults &faults);

} // namespace comity::store
