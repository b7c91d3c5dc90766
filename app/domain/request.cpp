// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request.h"

namespace comity {

Language Request::language() const
{
    return languageFromCode(value(QStringLiteral("language")).string()).value_or(Language::English);
}

} // namespace comity
