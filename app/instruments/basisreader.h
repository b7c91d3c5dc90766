// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/basisterms.h"

#include <QJsonObject>

namespace comity {

/// The member "basis" of an instrument that its schema has accepted.
[[nodiscard]] BasisTerms basisFromJson(const QJsonObject &object);

} // namespace comity
