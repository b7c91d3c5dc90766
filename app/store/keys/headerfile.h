// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/header.h"
#include "store/keys/system.h"

namespace comity::store {

// The two copies of a header in the folder of a vault. Only one process may save at a time: the holder of the lock
// (lock.h). Reading needs no lock.

inline constexpr char kHeaderFile[] = "vault.hdr";
inline constexpr char kHeaderCopyFile[] = "vault.hdr.bak";

struct LoadedHeader
{
    Header header;
    /// Names the copy that is damaged, missing or behind; empty when both are the same. saveHeader() of `header` mends
    /// it, and is called once a passphrase has opened the header and its seal held.
    QString copyToMend;
    Error whyMend; ///< what is wrong with that copy; code "vault.header.behind" when it is only older
};

/// Takes the good copy; of two good ones the one of the later generation, or vault.hdr. Errors: "vault.header.missing"
/// (neither is there), "vault.header.unreadable", "vault.header.damaged", "vault.header.newer" (one of them is enough:
/// an older program must not overwrite it), "vault.header.limits".
[[nodiscard]] Result<LoadedHeader> loadHeader(const QString &folder);

/// Saves both copies, the spare one first, each by a file of its own that then takes the name, and reads both again.
/// At every moment one of them is whole. Errors: "vault.header.notSaved" (the earlier header is in force),
/// "vault.header.oneCopy" (the new header is in force, but the other copy is not written).
[[nodiscard]] Result<void> saveHeader(const QString &folder, const Header &header, const FileSync &sync);

/// Makes the folder of a new vault, for its owner alone; on failure there is none. Errors: "vault.folder.exists"
/// (anything of that name), "vault.folder.make", those of FileSync::syncFolder.
[[nodiscard]] Result<void> makeVaultFolder(const QString &folder, const FileSync &sync);

} // namespace comity::store
