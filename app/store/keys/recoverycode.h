// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/secret.h"

#include <QUuid>

namespace comity::store {

/// The master key of a vault as a person writes it down and types it in again: 75 signs in 15 groups of five, on three
/// lines. Whoever has it can open the vault without a passphrase and without the key file; it belongs in a safe.
///
/// The alphabet is Crockford's base 32 (no I, L, O, U). Four signs of each group carry the key, the fifth checks them:
/// it finds every single wrong sign, every two neighbours that changed places, and a group in another group's place. A
/// checksum over the whole finds what the groups let pass. Reading takes small letters, any spaces and dashes, O for 0,
/// I and L for 1, digits and letters of other scripts that look alike.
struct RecoveryKey
{
    SecretKey master;
    quint16 vaultMark = 0; ///< 16 bits of a hash of the vault's id

    /// The code was made for this vault. A wrong vault passes once in 65,536 times: the seal of the header, or the
    /// database, has the last word.
    [[nodiscard]] bool belongsTo(const QUuid &vault) const;
};

inline constexpr int kRecoveryGroups = 15;

/// For the sheet: three lines of five groups, groups apart by a space. Wipe it after use (wipe() in secret.h).
[[nodiscard]] QString recoveryCode(RawKey master, const QUuid &vault);
/// The same for a QR code: no spaces, only signs of the compact alphanumeric mode, with a word in front that says what
/// it is. parseRecoveryCode() reads it too.
[[nodiscard]] QString recoveryQrText(RawKey master, const QUuid &vault);

/// Errors, each with a sentence that says where to look: "recovery.length", "recovery.group" (which groups),
/// "recovery.checksum", "recovery.version".
[[nodiscard]] Result<RecoveryKey> parseRecoveryCode(const QString &text);

} // namespace comity::store
