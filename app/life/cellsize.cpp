// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/cellsize.h"

#include <QList>

#include <algorithm>

namespace comity {

namespace {

constexpr qint64 kNoMost = 1'000'000'000'000; // more than any sum of counts

/// A part that is not shown.
struct Unseen
{
    qint64 n = 0;
    bool small = false; ///< else it is hidden: at least the minimum, and no more than the smallest that is shown
};

/// With the total known, and how parts are chosen: one of them can have one value only.
bool canBeWorkedOut(const QList<Unseen> &parts, int minimum, qint64 smallestShown)
{
    const auto leastOf = [&](const Unseen &part) { return part.small ? qint64(1) : qint64(minimum); };
    const auto mostOf = [&](const Unseen &part) { return part.small ? qint64(minimum) - 1 : smallestShown; };
    qint64 sum = 0;
    qint64 least = 0;
    qint64 most = 0;
    for (const Unseen &part : parts) {
        sum += part.n;
        least += leastOf(part);
        most += mostOf(part);
    }
    return std::ranges::any_of(parts, [&](const Unseen &part) {
        const qint64 low = std::max(leastOf(part), sum - (most - mostOf(part)));
        const qint64 high = std::min(mostOf(part), sum - (least - leastOf(part)));
        return low >= high;
    });
}

} // namespace

bool isCellSize(int minimum) { return minimum == 1 || (minimum >= 3 && minimum <= kLargestCellSize); }

Figure published(qint64 n, int minimum)
{
    return n > 0 && n < minimum ? Figure{ Figure::Kind::Small, 0 } : Figure{ Figure::Kind::Shown, n };
}

PublishedParts published(const QMap<QString, qint64> &parts, int minimum)
{
    PublishedParts result;
    qint64 total = 0;
    for (const qint64 n : parts)
        total += n;
    result.total = published(total, minimum);
    if (!result.total.isShown()) {
        result.brokenDown = false;
        return result;
    }
    QList<Unseen> unseen;
    QList<std::pair<qint64, QString>> others; // the smallest first
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const Figure figure = published(it.value(), minimum);
        result.parts.insert(it.key(), figure);
        if (!figure.isShown())
            unseen.append({ it.value(), true });
        else if (it.value() > 0)
            others.append({ it.value(), it.key() });
    }
    std::ranges::sort(others);
    const auto smallestShown = [&others] { return others.isEmpty() ? kNoMost : others.constFirst().first; };
    while (!unseen.isEmpty() && canBeWorkedOut(unseen, minimum, smallestShown())) {
        if (others.isEmpty()) {
            result.parts.clear();
            result.brokenDown = false;
            return result;
        }
        const auto [n, key] = others.takeFirst();
        result.parts.insert(key, { Figure::Kind::Hidden, 0 });
        unseen.append({ n, false });
    }
    return result;
}

} // namespace comity
