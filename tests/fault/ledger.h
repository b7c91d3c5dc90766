// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/vaultfixture.h"

#include <map>

namespace comity::store {

/// What a vault has to hold: what it held at one time, and what the worker (faultworker.cpp) has said of it since.
class Ledger
{
public:
    /// All that is in a vault now. Attachments are read to their end.
    static Ledger of(Vault &vault);

    /// Takes the worker's lines, as far as they are whole.
    void acknowledge(const QByteArray &said);
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const std::map<QString, QByteArray> &entries() const { return m_entries; }

    /// What of this is not in the vault as it should be, and what is there that nobody knows of; empty when all is
    /// well. One thing more may be there, whole: the one that the worker had done and could not say any more.
    [[nodiscard]] QByteArray differenceFrom(const Ledger &found) const;

private:
    std::map<QString, QByteArray> m_entries;
    int m_acknowledged = 0;
};

/// What no transaction leaves behind: requests that the search does not know, parts of an attachment, counts that do
/// not fit; in one line, empty when there is nothing.
[[nodiscard]] QByteArray halfDone(Vault &vault);

/// All that can be said against a vault: what is half done, what `verifyVault` finds, what differs from the ledger.
/// `found` is given what is in the vault.
[[nodiscard]] QByteArray objections(Vault &vault, const Ledger &expected, Ledger *found = nullptr);

} // namespace comity::store
