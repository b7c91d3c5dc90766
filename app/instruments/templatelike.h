// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace comity {

/// A template that says it is "like" an earlier one, made whole: phrases it does not have are the earlier one's, and
/// its sections that are "like" one of those are that section with what is different. So the words that forms have in
/// common stand once. A template that is like none comes back as it is.
///
/// Errors ("instrument.like"): no such template, section or field.
[[nodiscard]] Result<QJsonObject> wholeTemplate(const QJsonObject &form, const QJsonArray &earlier);

} // namespace comity
