// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestsource.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace comity::test {

/// As many requests as one likes, made up from their ids when they are asked for; the higher the id, the later it was
/// changed. A search finds the requests whose reference holds the text. Answers come with the next events, or when
/// release() is called.
class FakeRequests : public ui::RequestSource
{
public:
    explicit FakeRequests(qint64 requests) : m_requests(requests) { }

    [[nodiscard]] QFuture<Result<desk::RequestPage>> page(const store::ListQuery &query,
                                                          const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<desk::RequestPage>> search(const store::SearchQuery &query,
                                                            const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<store::RequestCount>> count(const ui::RequestQuery &query,
                                                             const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<QList<store::Officer>>> officers() override;
    void cancel(const desk::CancelToken &token) override;

    [[nodiscard]] static store::RequestSummary request(store::RequestId id);

    void hold() { m_holding = true; }
    [[nodiscard]] qsizetype held() const { return static_cast<qsizetype>(m_held.size()); }
    void releaseFirst(); ///< answers what was asked first
    void releaseLast();
    void release(); ///< answers everything, and holds nothing back from now on

    /// A save: the request becomes the one that was changed last, or goes, or comes.
    void touch(store::RequestId id) { m_touched = id; }
    void remove(store::RequestId id) { m_removed = id; }
    void add() { ++m_requests; }
    /// Every answer is this error from now on.
    void failWith(const std::optional<Error> &error) { m_error = error; }

    int emptyPagesFirst = 0; ///< of a search: so many pages are empty and not the last
    int pagesAsked = 0;
    int cancelled = 0;
    QList<ui::RequestQuery> counted;
    std::optional<store::ListQuery> lastList;
    std::optional<store::SearchQuery> lastSearch;
    QString titleOfAll; ///< instead of the made-up one

private:
    [[nodiscard]] bool passes(store::RequestId id, const store::RequestFilter &filter) const;
    [[nodiscard]] desk::RequestPage pageOf(const store::ListQuery &query) const;
    [[nodiscard]] desk::RequestPage pageOf(const store::SearchQuery &query) const;
    [[nodiscard]] qint64 rankOf(store::RequestId id) const; ///< by change
    template <typename T>
    QFuture<Result<T>> answer(std::function<T()> make, const desk::CancelToken &token = {});

    qint64 m_requests;
    store::RequestId m_touched = 0;
    store::RequestId m_removed = 0;
    bool m_holding = false;
    std::optional<Error> m_error;
    std::deque<std::function<void()>> m_held;
    QObject m_later;
    store::TaskQueue m_canceller; ///< the one that can cancel a token
};

} // namespace comity::test
