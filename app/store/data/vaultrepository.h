// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/session.h"

namespace comity::store {

/// What the database says about the vault it belongs to, so that a header file of another vault, or an older one that
/// was put back, is seen. Belongs to the thread of its session.
class VaultRepository
{
public:
    explicit VaultRepository(DataSession &session) : m_session(session) { }

    [[nodiscard]] Result<VaultIdentity> identity();
    [[nodiscard]] Result<QDateTime> created(); ///< UTC

    /// The header file was written anew: its generation, hash and bytes. `why` is a stable id for the audit chain
    /// ("officer.added", "rekeyed"). "store.invalid" when the generation does not rise.
    Result<void> setHeader(qint64 generation, const QByteArray &hash, const QByteArray &header, const QString &why);

private:
    DataSession &m_session;
};

} // namespace comity::store
