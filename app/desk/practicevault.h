// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "store/vault/vault.h"

#include <functional>

namespace comity::desk {

/// The setting of a practice desk. It is set once, in a vault without requests, and never taken back: everything that
/// is put into such a vault is marked as practice.
inline const QString kPracticeSetting = QStringLiteral("desk.practice");

/// Errors: those of the database.
[[nodiscard]] Result<bool> isPracticeVault(store::Vault &vault);

/// What whoever would set or unset it otherwise is told: "practice.settled".
[[nodiscard]] Error practiceIsSettled();

/// `done` of `total` cases.
using PracticeProgress = std::function<void(int done, int total)>;

/// Makes a new vault a practice desk: the mark, a colleague who approves, invented authorities in the directory, and
/// the cases with what happened to them, all of it or nothing. On the thread of the vault. Errors: "practice.notEmpty"
/// (there are requests in it), those of practiceCases(), of checkEvent() and of the repositories.
Result<void> makePractice(store::Vault &vault, const Library &library, const PracticeProgress &progress = {});

/// A new vault that is a practice desk; when it cannot be filled, nothing stays. Errors: those of Vault::create() too.
[[nodiscard]] Result<std::unique_ptr<store::Vault>>
createPracticeVault(const QString &folder, const QString &officer, const store::SecretText &passphrase,
                    const store::VaultSystem &system, const Library &library, const PracticeProgress &progress = {},
                    const store::NewDerivation &derivation = {});

} // namespace comity::desk
