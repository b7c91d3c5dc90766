// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace comity {

/// What a future comes to.
template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace comity
