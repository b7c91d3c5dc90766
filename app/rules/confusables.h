// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity {

/// Why a domain may not be what it looks like.
enum class Lookalike {
    None,
    Mixed, ///< a label mixes scripts, or holds characters made to look like others
    Whole  ///< a label is all of one script, yet every letter of it can be taken for a Latin one
};

struct LookalikeCheck
{
    Lookalike kind = Lookalike::None;
    QString ascii; ///< the domain as the net knows it: "xn--80ak6aa92e.com"
};

/// Compares a domain with what a reader would take it for (Unicode Technical Standard 39). Genuine domains of one
/// script pass, whatever the script: почта.рф, 例え.テスト. Safe from any thread.
[[nodiscard]] LookalikeCheck checkLookalike(const QString &domain);

} // namespace comity
