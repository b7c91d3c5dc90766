// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

namespace comity {

/// One value of a request and where it stands.
struct ValuePlace
{
    Place place;
    FieldType type; ///< of the field, or of the column
    const Value &value;
    const Row *row; ///< the row of the table, for a cell
};

/// One string of a request and where it stands.
struct StringPlace
{
    Place place;
    FieldType type; ///< of the field, or of the column
    QString string;
};

/// Calls `visit` for every string that a reader of the request would see: prose and labels in each language, one-line
/// values, the cells of tables. Choices, dates and codes are not strings.
void forEachString(const RuleContext &context, const std::function<void(const StringPlace &)> &visit);

/// Calls `visit` for every field and every cell with its value, in the order of the form.
void forEachValue(const RuleContext &context, const std::function<void(const ValuePlace &)> &visit);

/// Every character of the value counts, so that none may be invisible: identifiers, e-mail addresses, telephone
/// numbers, addresses on the Web.
[[nodiscard]] bool isExact(FieldType type);

} // namespace comity
