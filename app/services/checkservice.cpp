// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkservice.h"

#include "rules/ruleset.h"

namespace comity {

Result<Findings> CheckService::check(const Request &request, QList<Language> languages,
                                     const QList<LivePreservation> &preservations) const
{
    const Instrument *instrument = m_library.instrument(request.instrument);
    const Template *form = instrument ? instrument->findTemplate(request.type) : nullptr;
    if (!form)
        return Error{ request.instrument, {}, QStringLiteral("request.type"), request.type };
    const auto rules = RuleSet::forTemplate(*form);
    if (!rules)
        return rules.error();
    if (languages.isEmpty())
        languages.append(request.language());
    return rules->check({ request, *form, *instrument, m_library.parties(), languages, m_clock, m_printable,
                          m_directory, preservations, m_force });
}

} // namespace comity
