// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"

namespace comity {

/// Article 5(2): where conditions are set, information is offered first and provided when the receiving Party has
/// accepted them, or has said that it cannot comply and the providing Party has decided. Until then a request that
/// holds the information must not leave: neither its pages, nor the file that goes with them.
[[nodiscard]] bool isWithheld(const Request &request);

} // namespace comity
