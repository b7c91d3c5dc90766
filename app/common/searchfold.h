// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comity {

/// The form in which texts are compared when something is looked for: NFKC, case folded, accents of Latin and Greek
/// letters and stress marks gone, ё as е, Arabic without vowel marks and tatweel and with one alef, one yeh, heh for
/// teh marbuta, every decimal digit as 0-9, every dash as "-", no invisible or direction-changing character. Pure; any
/// thread.
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace comity
