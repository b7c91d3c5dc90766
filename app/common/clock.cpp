// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clock.h"

namespace comity {

QDateTime Clock::nowUtc() const { return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTimeUtc(); }

} // namespace comity
