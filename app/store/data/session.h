// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "store/data/audit.h"
#include "store/data/deadlinerecord.h"
#include "store/data/statements.h"

#include <functional>
#include <optional>
#include <vector>

namespace comity::store {

/// What the vault's first transaction writes about itself.
struct VaultIdentity
{
    QString uuid; ///< of the header file beside the database
    qint64 headerGeneration = 0;
    QByteArray headerHash;
    QByteArray header; ///< a copy of the header's bytes
};

/// A clock that was found behind the audit chain.
struct ClockChange
{
    QDateTime before; ///< of the last row before
    QDateTime after;  ///< what the clock said then
};

/// One officer at work on an open vault: what all repositories share. Everything is written through write(), with its
/// row in the audit chain in the same transaction. Belongs to the thread of its connection and ends before it.
class DataSession
{
public:
    /// Makes the records of a new vault: the vault itself, the key of its audit chain, and the first row of the chain.
    /// The schema is there already.
    [[nodiscard]] static Result<void> initialise(Connection &connection, RawKey auditKey, const Clock &clock,
                                                 const VaultIdentity &identity);

    /// `auditKey` is a view that has to outlive the session. A chain whose end does not fit its seal does not keep the
    /// session from opening, so that a damaged vault can be read: see state().
    [[nodiscard]] static Result<std::unique_ptr<DataSession>> open(Connection &connection, RawKey auditKey,
                                                                   const Clock &clock);
    Q_DISABLE_COPY_MOVE(DataSession)

    /// "audit.broken" when the end of the audit chain is not what its seal says: nothing can be written then.
    [[nodiscard]] Result<void> state() const { return m_state; }

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] Statements &statements() { return m_statements; }
    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc(); }
    [[nodiscard]] RawKey auditKey() const { return m_auditKey; }
    [[nodiscard]] OfficerId officer() const { return m_officer; }
    void setOfficer(OfficerId officer) { m_officer = officer; }

    /// One transaction: all of it is on the disk when this returns, or nothing. Called again inside, it belongs to the
    /// transaction around it, and its failure ends that as well, whatever is returned there: what can be refused is
    /// found out before the first change.
    Result<void> write(const std::function<Result<void>()> &work);

    /// Inside write(): `work` is done when all else was, just before the commit. It fails with it.
    void atEnd(const std::function<Result<void>()> &work) { m_atEnd.push_back(work); }

    /// Adds a row to the chain, inside write(); gives its position. A clock that fell back gets a row of its own first.
    [[nodiscard]] Result<qint64> record(const AuditEntry &entry);
    /// The same for those who do not keep the position.
    Result<void> note(const AuditEntry &entry);

    /// The end of the chain and the count of commits, as of the last write: to print, or to keep beside the vault as a
    /// witness.
    [[nodiscard]] const AuditHead &auditHead() const { return m_head; }
    /// The last time the clock was found behind the chain, since the session was opened.
    [[nodiscard]] std::optional<ClockChange> clockChange() const { return m_clockChange; }
    /// The latest moment that anything was recorded at, by whatever the clock said then: of this session and of the
    /// last rows before it. A clock that lies behind it went back, or was ahead before.
    [[nodiscard]] QDateTime latestRecorded() const { return m_latest; }

    /// Called after each commit of write(), with the new end of the chain.
    void onCommit(std::function<void(const AuditHead &)> committed) { m_committed = std::move(committed); }

    /// How what falls due and the conditions are made from a request and its events.
    void setDeadlineRules(DeadlineRules rules) { m_deadlineRules = std::move(rules); }
    [[nodiscard]] const DeadlineRules &deadlineRules() const { return m_deadlineRules; }

    /// Rises when something written is taken back: what was remembered about the database's content is void then.
    [[nodiscard]] quint64 undone() const { return m_undone; }

private:
    DataSession(Connection &connection, RawKey auditKey, const Clock &clock);
    Result<void> readHead();
    Result<void> append(AuditRow row);
    Result<void> finish();
    Result<void> sealHead();

    Connection &m_connection;
    Statements m_statements;
    RawKey m_auditKey;
    Clock m_clock;
    OfficerId m_officer = 0;
    AuditHead m_head;
    QDateTime m_lastAt; ///< of the last row
    QDateTime m_latest; ///< of any row that was looked at
    std::optional<ClockChange> m_clockChange;
    Result<void> m_state;
    Result<void> m_failure; ///< of an inner write()
    std::function<void(const AuditHead &)> m_committed;
    DeadlineRules m_deadlineRules;
    std::vector<std::function<Result<void>()>> m_atEnd;
    int m_depth = 0;
    quint64 m_undone = 0;
};

} // namespace comity::store
