// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/basisterms.h"

#include <algorithm>

namespace comity {

QDate Delay::after(const QDate &day) const
{
    if (!day.isValid())
        return {};
    const QDate expired = day.addYears(years).addMonths(months).addDays(days);
    return firstOfMonth ? QDate(expired.year(), expired.month(), 1).addMonths(1) : expired;
}

const DeclarationTerms *BasisTerms::declaration(const QString &id) const
{
    const auto found = std::find_if(declarations.begin(), declarations.end(),
                                    [&](const DeclarationTerms &terms) { return terms.id == id; });
    return found == declarations.end() ? nullptr : &*found;
}

} // namespace comity
