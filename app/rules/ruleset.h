// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <vector>

namespace comity {

/// The rules of one template: those its file lists, and a few that apply to every form, because they follow from the
/// form itself (R-must, R-email, R-telephone, R-url) or guard the reader and not the law (R-bidi, R-confusable,
/// R-glyph). Immutable; safe to use from any thread.
class RuleSet
{
public:
    /// An id that no rule has is an error: an instrument that asks for a check must get it.
    static Result<RuleSet> forTemplate(const Template &form);
    /// Every rule id that a template may list.
    [[nodiscard]] static QStringList knownRules();

    /// What all rules find, in the order of the form; at one place errors come before warnings.
    [[nodiscard]] Findings check(const RuleContext &context) const;
    [[nodiscard]] const std::vector<std::shared_ptr<const Rule>> &rules() const { return m_rules; }

private:
    std::vector<std::shared_ptr<const Rule>> m_rules;
};

} // namespace comity
