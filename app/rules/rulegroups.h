// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <utility>
#include <vector>

namespace comity {

/// Rule id → how the rule is made. Each group of rules lives in the file of its name.
using RuleGroup = std::vector<std::pair<QString, RuleFactory>>;

[[nodiscard]] RuleGroup mustRules();        ///< R-must, R-9.2a … R-9.2f, R-4.3a: what must be filled in
[[nodiscard]] RuleGroup particularRules();  ///< R-ref, R-date, R-annex
[[nodiscard]] RuleGroup partyRules();       ///< R-party, R-6.8, R-4.3b, R-4.3c
[[nodiscard]] RuleGroup directoryRules();   ///< R-6.2, R-6.9e, R-officeHours, R-keyFingerprint
[[nodiscard]] RuleGroup forceRules();       ///< R-27, R-29.1
[[nodiscard]] RuleGroup offenceRules();     ///< R-2, R-1.1, R-9.3
[[nodiscard]] RuleGroup custodianRules();   ///< R-9.1a, R-10.1a
[[nodiscard]] RuleGroup dataItemRules();    ///< R-item
[[nodiscard]] RuleGroup itemPeriodRules();  ///< R-itemPeriod, R-1.2
[[nodiscard]] RuleGroup followUpRules();    ///< R-9.1b, R-follow
[[nodiscard]] RuleGroup accessRules();      ///< R-10.1, R-10.3, R-10.practice
[[nodiscard]] RuleGroup periodRules();      ///< R-9.7, R-period
[[nodiscard]] RuleGroup procedureRules();   ///< R-6.1, R-6.1c, R-4.4, R-4.5, R-6.3, R-6.9a, R-6.9d
[[nodiscard]] RuleGroup extraditionRules(); ///< R-3.1a, R-3.1b, R-3.basis, R-3.5, R-3.6
[[nodiscard]] RuleGroup spontaneousRules(); ///< R-5.1, R-5.2
[[nodiscard]] RuleGroup cooperationRules(); ///< R-7, R-11, R-12, R-13, R-18
[[nodiscard]] RuleGroup languageRules();    ///< R-lang, R-langAccepted
[[nodiscard]] RuleGroup contactRules();     ///< R-email, R-telephone, R-url, R-zone
[[nodiscard]] RuleGroup textRules();        ///< R-bidi, R-confusable, R-glyph

/// The factory of a rule that needs neither the template nor parameters.
template <typename T>
[[nodiscard]] RuleGroup::value_type plainRule(const QString &id)
{
    return { id, [](const Template &, const QJsonObject &) { return std::make_shared<const T>(); } };
}

} // namespace comity
