// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/session.h"

#include <QJsonValue>
#include <QMap>

#include <optional>

namespace comity::store {

/// Settings of the desk, which belong to the vault and not to a machine: its own authority, retention of backups, saved
/// searches. Keys are dotted ("desk.authority"). Belongs to the thread of its session.
class SettingsRepository
{
public:
    explicit SettingsRepository(DataSession &session) : m_session(session) { }

    /// Nothing when it was never set.
    [[nodiscard]] Result<std::optional<QJsonValue>> value(const QString &key);
    /// All whose key begins with `prefix`.
    [[nodiscard]] Result<QMap<QString, QJsonValue>> all(const QString &prefix = {});
    /// "store.invalid" for an empty key. Setting what is set already writes nothing.
    Result<void> set(const QString &key, const QJsonValue &value);
    Result<void> remove(const QString &key);

private:
    DataSession &m_session;
};

} // namespace comity::store
