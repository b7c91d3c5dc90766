// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kinds.h"

#include <algorithm>

namespace comity {

QString articleOf(const Template &form) { return form.paragraph.section(QLatin1Char('('), 0, 0); }

QList<const Template *> kindsByArticle(const Instrument &instrument)
{
    QList<const Template *> kinds;
    for (const Template &form : instrument.templates)
        kinds.append(&form);
    std::stable_sort(kinds.begin(), kinds.end(), [](const Template *one, const Template *other) {
        return articleOf(*one).toInt() < articleOf(*other).toInt();
    });
    return kinds;
}

} // namespace comity
