// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "store/data/deadlinerecord.h"
#include "store/keys/system.h"

namespace comity::store {

/// What a vault needs of the computer it is opened on; app/platform has it, and whoever puts the program together hands
/// it in.
struct VaultSystem
{
    FileSync files;
    LockSystem locks;
    Clock clock;
    /// A folder of this user outside of all vaults, where the head of each vault's audit chain is remembered: a vault
    /// folder that was set back as a whole is noticed by it. Made when it is not there. Empty: only the vault's own
    /// folder is used.
    QString witnessFolder;
    DeadlineRules deadlines; ///< how what falls due is made; nothing: it is not
};

} // namespace comity::store
