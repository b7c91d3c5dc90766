// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/audit.h"
#include "store/data/session.h"

#include <QList>

#include <functional>
#include <optional>

namespace comity::store {

/// Why a row of the audit chain is not in order.
enum class AuditFaultKind {
    Missing,   ///< a row that was there is not there any more
    Altered,   ///< its content is not what its hash was made of, or it was never written by this vault
    Reordered, ///< it is whole, but stood at another position
    WrongLink, ///< it is whole, but was written after another row than the one that stands before it now
    Head,      ///< the sealed end of the chain does not fit the last row
    Clock      ///< its time lies before that of the row before, and no row says that the clock changed
};

struct AuditFault
{
    qint64 position = 0; ///< of the first row that is not in order, or that is missing
    AuditFaultKind kind = AuditFaultKind::Altered;
    QString message; ///< one sentence for the officer
};

struct AuditReport
{
    qint64 rows = 0; ///< that were in order, from the first
    AuditHead head;  ///< of them; `commits` as the database says
    std::optional<AuditFault> fault;
    QList<ClockChange> clockChanges;

    [[nodiscard]] bool sound() const { return !fault.has_value(); }
};

/// `done` of about `total` rows; false stops with "db.cancelled". May be empty.
using AuditProgress = std::function<bool(qint64 done, qint64 total)>;

/// Walks the whole chain. Works on a connection that is open for reading only; needs no session.
[[nodiscard]] Result<AuditReport> verifyAudit(Connection &connection, RawKey auditKey,
                                              const AuditProgress &progress = {});

/// Where a head that was put away outside of the vault is found in it now.
enum class HeadComparison {
    Same,       ///< nothing was written since
    Grown,      ///< the chain went on from it
    RolledBack, ///< the vault ends before it: an older state was put back, or writing was lost
    Different   ///< another row stands there: the vault was set back and went on differently, or it is another vault
};

/// Compares with a code that was printed. The chain itself has to be verified besides.
[[nodiscard]] Result<HeadComparison> compareAuditHead(Connection &connection, const AuditCode &printed);
/// Compares with a head that was kept whole; that fewer transactions were committed than it says counts as rolled back
/// (a write-ahead log that got lost).
[[nodiscard]] Result<HeadComparison> compareAuditHead(Connection &connection, const AuditHead &witness);
/// One sentence for the officer.
[[nodiscard]] QString describe(HeadComparison comparison, qint64 position);

} // namespace comity::store
