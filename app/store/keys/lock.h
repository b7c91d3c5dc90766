// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "store/keys/system.h"

#include <QDateTime>

#include <optional>

namespace comity::store {

inline constexpr char kLockFile[] = "lock";

/// Who has a vault open. Everything in it may have been written by another program: names are cut to one short line
/// without control and direction-changing characters when they are read.
struct LockHolder
{
    QString officer; ///< empty until a passphrase has told
    QString host;
    QString account;
    QDateTime since; ///< UTC
    qint64 pid = 0;
    QString machine; ///< hash of LockSystem::machine
    QString process; ///< LockSystem::processIdentity

    [[nodiscard]] bool isEmpty() const { return host.isEmpty(); }
};

struct LockOptions
{
    bool otherComputerIsGone = false; ///< an officer has said that nobody else has the vault open
};

/// The right to write to one vault. Two things make it: a lock of the system on the file "lock", which ends with the
/// process that has it, however it ends; and what stands in the file, which tells others who it is and still counts
/// where a file system grants such a lock to everybody. The file stays when the lock goes, empty: were it removed, two
/// programs could each lock a file of that name.
///
/// The officer's name stands in clear in that file while the vault is open, because whoever is kept out has to know
/// whom to ask. It is overwritten when the vault is closed; after a crash it stays until the vault is opened again.
///
/// Belongs to one thread at a time.
class VaultLock
{
public:
    /// Errors: "vault.lock.held" (a running program has it), "vault.lock.otherHost" (it was left by another computer,
    /// or is used there: never taken over without LockOptions::otherComputerIsGone), "vault.lock.network" (no vault is
    /// written to on a network file system), "vault.lock.write" (the folder cannot be written to).
    [[nodiscard]] static Result<VaultLock> acquire(const QString &folder, const LockSystem &system, const Clock &clock,
                                                   const LockOptions &options = {});

    VaultLock(VaultLock &&other) noexcept = default;
    VaultLock &operator=(VaultLock &&other) noexcept;
    ~VaultLock() { release(); }

    /// Adds the officer's name to what others see. Error: "vault.lock.write".
    [[nodiscard]] Result<void> setOfficer(const QString &name);
    [[nodiscard]] const LockHolder &holder() const { return m_holder; }
    /// Whose lock was found and taken over: that program did not close the vault. Empty when it was not known.
    [[nodiscard]] const std::optional<LockHolder> &takenOverFrom() const { return m_takenOverFrom; }
    /// Empties the file and gives the lock back. Nothing happens the second time.
    void release();

private:
    VaultLock(QString path, LockHolder holder, std::shared_ptr<void> systemLock)
        : m_path(std::move(path)), m_holder(std::move(holder)), m_systemLock(std::move(systemLock))
    {
    }

    QString m_path;
    LockHolder m_holder;
    std::optional<LockHolder> m_takenOverFrom;
    std::shared_ptr<void> m_systemLock;
};

/// What stands in the lock file of a vault; empty when nobody has it open or it cannot be read.
[[nodiscard]] LockHolder lockHolder(const QString &folder);

} // namespace comity::store
