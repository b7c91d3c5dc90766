// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace comity {

/// A count as it may be told to others.
struct Figure
{
    enum class Kind {
        Shown,
        Small, ///< more than none and fewer than the minimum: shown as "<5"
        Hidden ///< not shown, so that another one cannot be worked out
    };
    Kind kind = Kind::Shown;
    qint64 n = 0; ///< only of what is shown

    [[nodiscard]] bool isShown() const { return kind == Kind::Shown; }
    friend bool operator==(const Figure &, const Figure &) = default;
};

inline constexpr int kUsualCellSize = 5;
inline constexpr int kLargestCellSize = 20;
/// 1: nothing is withheld, for use inside the office. Otherwise 3 to 20: of two, "fewer than 2" would be one and no
/// secret.
[[nodiscard]] bool isCellSize(int minimum);

/// A count that stands alone.
[[nodiscard]] Figure published(qint64 n, int minimum);

/// Counts that make up a whole, as they may be told together with their total.
struct PublishedParts
{
    Figure total;
    QMap<QString, Figure> parts; ///< empty while nothing is broken down
    /// The parts are told: false where the total itself is below the minimum, or where what is small could be worked
    /// out whatever else is left out.
    bool brokenDown = true;
};
/// What is small is not shown; and of the others, the smallest ones, until no count that is not shown can be worked out
/// from the total: each could have at least two values. None stays none.
[[nodiscard]] PublishedParts published(const QMap<QString, qint64> &parts, int minimum);

} // namespace comity
