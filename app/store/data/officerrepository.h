// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QFlags>
#include <QList>

#include <optional>

namespace comity::store {

/// What an officer may do. The bits are stored: they never change their meaning.
enum class Role { Drafter = 1, Approver = 2, Administrator = 4 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

struct Officer
{
    OfficerId id = 0;
    QString name;
    Roles roles = Role::Drafter;
    QString slot;                     ///< id of the key slot in the header, as text; empty for none
    QDateTime created;                ///< UTC
    std::optional<QDateTime> removed; ///< UTC
};

/// The officers of the desk. There is always one administrator at least; names are unlike each other also without
/// capitals and accents. Belongs to the thread of its session.
///
/// Errors besides those of the database: "officer.lastAdministrator", "officer.nameTaken", "officer.name" (empty),
/// "officer.roles" (none), "store.notFound" (also for one that was removed).
class OfficerRepository
{
public:
    explicit OfficerRepository(DataSession &session) : m_session(session) { }

    /// The first one of a vault has to be an administrator.
    [[nodiscard]] Result<OfficerId> add(const QString &name, Roles roles, const QString &slot);
    Result<void> rename(OfficerId id, const QString &name);
    Result<void> setRoles(OfficerId id, Roles roles);
    /// After a change of passphrase, or when a vault got another key. What was sealed to a former slot stays shut.
    Result<void> setSlot(OfficerId id, const QString &slot);
    /// Marks as removed; the slot in the header goes first. The name is free again.
    Result<void> remove(OfficerId id);

    [[nodiscard]] Result<Officer> find(OfficerId id); ///< also one that was removed
    [[nodiscard]] Result<std::optional<Officer>> findBySlot(const QString &slot);
    [[nodiscard]] Result<QList<Officer>> list(bool withRemoved = false); ///< by id

private:
    Result<Officer> active(OfficerId id);
    Result<void> refuseName(const QString &name, OfficerId of);
    Result<void> refuseWithoutAdministrator(const Officer &officer, Roles afterwards);
    Result<void> change(const Officer &officer, const QString &how);

    DataSession &m_session;
};

/// What the audit chain says of an officer.
[[nodiscard]] QJsonObject officerPayload(const Officer &officer);
/// As names are compared: "Ana Núñez" and "ana nunez" are one.
[[nodiscard]] QString officerNameKey(const QString &name);
[[nodiscard]] QString officerSubject(OfficerId id);

} // namespace comity::store
