// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/vault/vault.h"

#include <QStringList>

namespace comity::cli {

/// Adds --passphrase-file (and, for those that set one, --new-passphrase-file) to a command.
void addPassphraseOption(QCommandLineParser &parser);
void addNewPassphraseOption(QCommandLineParser &parser);
/// Adds --vault DIR, for the commands whose first word is not the folder of a vault.
void addVaultOption(QCommandLineParser &parser);

/// From the file that the option names, or asked for on the terminal.
[[nodiscard]] Result<store::SecretText> readPassphrase(const QCommandLineParser &parser, const QString &prompt);
/// A passphrase that somebody chooses: from the file, or asked for twice; refused with the reasons when it is weak.
/// `names` are what it must not be made of.
[[nodiscard]] Result<store::SecretText> readNewPassphrase(const QCommandLineParser &parser, const QString &option,
                                                          const QStringList &names);

/// This computer, as a vault wants it.
[[nodiscard]] store::VaultSystem vaultSystem(const Environment &environment);
/// Opens a vault with a passphrase; tells on standard error what was found and mended.
[[nodiscard]] Result<std::unique_ptr<store::Vault>> openVault(const Environment &environment,
                                                              const QCommandLineParser &parser, const QString &folder);
/// The vault of --vault; when there is none, `status` says what to end with, and why has been said.
[[nodiscard]] std::unique_ptr<store::Vault> vaultOf(const Environment &environment, const QCommandLineParser &parser,
                                                    int *status);
/// The folder that --vault names. Error "call.vault" without the option.
[[nodiscard]] Result<QString> vaultOption(const QCommandLineParser &parser);

/// The active officer of a name or a number. Error "officer.none".
[[nodiscard]] Result<store::Officer> findOfficer(store::Vault &vault, const QString &who);

/// Tells why a vault cannot be opened, in one line, and gives the exit status for that: 3, or 2 when the call was
/// wrong.
[[nodiscard]] int refuseVault(const Error &error);
void tellNotices(const QStringList &notices);

} // namespace comity::cli
