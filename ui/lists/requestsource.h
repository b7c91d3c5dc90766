// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestquery.h"

#include <QFuture>

namespace comity::ui {

/// Where a list of requests takes its rows from: the vault, or something made up for a test. Called in the GUI thread;
/// nothing waits, every future ends with a result. After cancel() the answer does not matter any more.
class RequestSource
{
public:
    RequestSource() = default;
    virtual ~RequestSource() = default;
    Q_DISABLE_COPY_MOVE(RequestSource)

    [[nodiscard]] virtual QFuture<Result<desk::RequestPage>> page(const store::ListQuery &query,
                                                                  const desk::CancelToken &token)
        = 0;
    [[nodiscard]] virtual QFuture<Result<desk::RequestPage>> search(const store::SearchQuery &query,
                                                                    const desk::CancelToken &token)
        = 0;
    /// How many requests a query shows, counted up to about a thousand.
    [[nodiscard]] virtual QFuture<Result<store::RequestCount>> count(const RequestQuery &query,
                                                                     const desk::CancelToken &token)
        = 0;
    [[nodiscard]] virtual QFuture<Result<QList<store::Officer>>> officers() = 0;
    virtual void cancel(const desk::CancelToken &token) = 0;
};

} // namespace comity::ui
