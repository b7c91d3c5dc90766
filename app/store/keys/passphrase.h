// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/secret.h"

#include <QList>
#include <QStringList>

namespace comity::store {

/// What a new passphrase has to be. 10^10 tries are what zxcvbn calls its highest score; at the cost of a slot, one
/// graphics card needs years for them, and an office keeps other States' secrets for that long.
inline constexpr int kPassphraseCharactersLeast = 12; ///< code points
inline constexpr int kPassphraseScoreLeast = 4;

struct PassphraseReason
{
    /// "passphrase.short", "passphrase.weak", and what makes it weak: "passphrase.common" (words of frequent passwords
    /// and of a dictionary alone), "passphrase.names" (names of the office or the vault), "passphrase.repeats",
    /// "passphrase.sequence", "passphrase.keyboard", "passphrase.date".
    QString code;
    QString message; ///< one sentence for the officer
};

struct PassphraseStrength
{
    int characters = 0;
    double log10Guesses = 0;         ///< tries, as a power of ten, that somebody needs who knows how people choose
    int score = 0;                   ///< 0 to 4: under 10^3, 10^6, 10^8, 10^10 tries, and above
    bool accepted = false;           ///< long enough and strong enough for a new slot
    QList<PassphraseReason> reasons; ///< why not; of an accepted one, nothing
};

/// Judges a passphrase that somebody chooses, by zxcvbn. `names` are what an attacker would try first: the names of the
/// authority, the officer and the vault, in any language; their words count for nothing. Letters outside of ASCII are
/// reckoned as if there were 26 of them, for zxcvbn knows no words of other scripts: that is too little for Chinese and
/// never too much. Quick, any thread; nothing of the passphrase is kept.
[[nodiscard]] PassphraseStrength judgePassphrase(const SecretText &passphrase, const QStringList &names = {});

} // namespace comity::store
