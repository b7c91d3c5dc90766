// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace comity {

/// Where the program takes "now" from, so that a test, or an officer who checks a request as of another day, can set
/// it. Safe to read from any thread.
class Clock
{
public:
    Clock() = default; ///< the computer's clock
    explicit Clock(const QDateTime &fixed) : m_fixed(fixed.toUTC()) { }

    [[nodiscard]] QDateTime nowUtc() const;
    [[nodiscard]] QDate todayUtc() const { return nowUtc().date(); }

private:
    QDateTime m_fixed;
};

} // namespace comity
