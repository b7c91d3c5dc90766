// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "store/sql/connection.h"

#include <QFuture>
#include <QPromise>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace comity::store {

/// What several tasks have in common so that they can be cancelled together. Copies are the same token. Any thread.
class CancelToken
{
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic<bool>>(false)) { }
    [[nodiscard]] bool isCancelled() const { return *m_cancelled; }
    friend bool operator==(const CancelToken &, const CancelToken &) = default;

private:
    friend class TaskQueue;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

/// What someone waits for goes first; within one priority the order is that of asking.
enum class Priority { Interactive, Normal, Background };

/// The one thread on which the database lives, so that nobody else waits for the disk. Tasks are functions that get the
/// connection and return a Result; they run one at a time. All members may be called from any thread, none of them
/// waits for a task.
///
/// A future always ends with a result, never as cancelled by Qt: `future.then(context, …)` delivers it in the thread of
/// `context`. What was cancelled has the error "db.cancelled"; a task that had committed before the cancellation
/// reached it tells so. Without an open connection tasks get "db.closed".
class TaskQueue
{
public:
    TaskQueue();
    ~TaskQueue(); ///< as finish(), then waits for the thread
    Q_DISABLE_COPY_MOVE(TaskQueue)

    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;
    /// The opener runs on the store's thread, before every task that waits. An open connection is closed first.
    QFuture<Result<void>> open(Opener opener);
    /// The same for a connection that is part of something larger, a vault: that ends when the connection would.
    using SharedOpener = std::function<Result<std::shared_ptr<Connection>>()>;
    QFuture<Result<void>> openShared(SharedOpener opener);
    /// Closes after the tasks asked for so far.
    QFuture<Result<void>> close();

    /// `work` is called with a Connection & and returns a Result<T>. A transaction that it leaves open is rolled back.
    template <typename Work>
    auto run(Work work, Priority priority = Priority::Normal, const CancelToken &token = {})
        -> QFuture<std::invoke_result_t<Work, Connection &>>;

    /// For long work that lets others pass: `slice` is called again and again, other tasks of the same or a higher
    /// priority in between, until it returns true or an error. Keep a slice below 50 ms.
    QFuture<Result<void>> runInSlices(std::function<Result<bool>(Connection &)> slice,
                                      Priority priority = Priority::Background, const CancelToken &token = {});

    /// Interrupts the task of this token that runs now and drops those that wait. Later tasks of it are dropped, too.
    void cancel(const CancelToken &token);

    /// No further tasks ("db.closed"); those of Background priority are cancelled, the others still run, then
    /// the connection closes.
    void finish();

private:
    enum class Next { Done, Again };
    /// Called with the connection, or with none and the reason why the task will not run.
    using Function = std::function<Next(Connection *, const Error *)>;
    struct Task
    {
        CancelToken token;
        Function function;
        bool wantsConnection = true;
    };

    void add(Priority priority, Task task, bool first = false);
    void work();
    [[nodiscard]] bool take(Task *task, Priority *priority);
    void execute(Task &task, Priority priority);
    void settle(bool cancelled);
    void closeConnection();
    void drop(std::vector<Task> tasks, const Error &reason);
    [[nodiscard]] static Error closed();
    [[nodiscard]] static Error cancelled();

    template <typename T>
    static void answer(QPromise<T> &promise, T result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Task>, 3> m_waiting; ///< by priority
    std::vector<Task> m_dropped;               ///< answered already; what they hold must end on the store's thread
    CancelToken m_current;                     ///< of the task that runs
    Priority m_currentPriority = Priority::Normal;
    bool m_running = false;
    bool m_finishing = false;
    std::shared_ptr<Connection> m_connection; ///< changed on the store's thread, under the mutex
    std::thread m_thread;
};

template <typename Work>
auto TaskQueue::run(Work work, Priority priority, const CancelToken &token)
    -> QFuture<std::invoke_result_t<Work, Connection &>>
{
    using Outcome = std::invoke_result_t<Work, Connection &>;
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    const auto kept = std::make_shared<Work>(std::move(work)); // std::function wants to copy
    add(priority, { token, [promise, kept](Connection *connection, const Error *refusal) {
                       answer<Outcome>(*promise, refusal ? Outcome(*refusal) : (*kept)(*connection));
                       return Next::Done;
                   } });
    return future;
}

} // namespace comity::store
