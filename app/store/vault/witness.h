// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/audit.h"
#include "store/keys/secret.h"

#include <QFile>
#include <QUuid>

#include <memory>
#include <optional>

namespace comity::store {

/// The head of the audit chain, kept in a small file outside of the database. A write-ahead log that got lost, a
/// database file that was exchanged for an older one: SQLite sees neither, the database is whole and merely older. The
/// file says how far it had been.
///
/// It is written after each commit and not forced onto the medium: after a power cut it may be behind the database,
/// which is no fault, and it is never ahead of it. Two places in the file are written in turn, so that one is always
/// whole. Each carries a keyed hash that binds it to the vault. Belongs to one thread at a time.
class HeadWitness
{
public:
    /// Opens or makes the file, for its owner alone. Null when that is not possible: a vault can be worked with
    /// without.
    [[nodiscard]] static std::unique_ptr<HeadWitness> open(const QString &path, const QUuid &vault, RawKey auditKey);

    /// The later head of the two places; nothing when there is none of this vault.
    [[nodiscard]] const std::optional<AuditHead> &remembered() const { return m_head; }
    /// Puts down a head. A failure leaves what was remembered, at worst: it is not told.
    void remember(const AuditHead &head);

private:
    HeadWitness(const QString &path, const QUuid &vault, SecretKey key);
    void read();
    [[nodiscard]] QByteArray encode(const AuditHead &head) const;
    [[nodiscard]] std::optional<AuditHead> decode(const QByteArray &record, quint64 *turn) const;

    QFile m_file;
    QUuid m_vault;
    SecretKey m_key;
    std::optional<AuditHead> m_head;
    quint64 m_turn = 0;
};

} // namespace comity::store
