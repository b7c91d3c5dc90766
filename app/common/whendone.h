// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace comity {

/// Calls `then` with the result of a future, in the thread of `context`, which is also the thread of the caller; never
/// once `context` has begun to end. (QFuture::then() with a context looks from the finishing thread whether the context
/// is still there, and then goes on with it: between the two it may be gone.) Always from the event loop, so what the
/// caller does next comes first.
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context); // ends with the context, and its pending events with it
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // without one it was abandoned: nobody is left to answer
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace comity
