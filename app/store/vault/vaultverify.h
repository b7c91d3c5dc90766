// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/auditcheck.h"
#include "store/vault/vault.h"

namespace comity::store {

struct VerifyOptions
{
    QString printedHead; ///< from a recovery sheet or a transmittal; empty: none is compared
    bool attachments = true;
    VaultProgress progress; ///< of the audit chain
};

/// What was found. In order means: no problems.
struct VaultReport
{
    QStringList problems; ///< one sentence each, the worst first; names the record or the place where there is one
    /// What the library said behind the problems, for whoever looks into them: not for officers, and in English.
    QStringList details;
    bool damaged = false; ///< the database itself: only a backup helps
    QStringList notices;  ///< worth knowing, not wrong: changes of the clock, copies mended on opening
    qint64 auditRows = 0;
    QString auditCode; ///< the head now, to print
    qint64 attachments = 0;

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// Reads all of an open vault: the file's pages with their keyed hashes, every index against its table, the audit
/// chain, every record against the chain, the search, every attachment against its hash. Some seconds per 100 MB.
/// Errors: "audit.code" (the printed head was not typed as it stands on the paper), "db.cancelled". What cannot be read
/// is a problem in the report.
[[nodiscard]] Result<VaultReport> verifyVault(Vault &vault, const VerifyOptions &options = {});

} // namespace comity::store
