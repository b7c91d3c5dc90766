// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/taskqueue.h"

#include "common/translation.h"
#include "store/sql/errors.h"
#include "store/sql/sqlite.h"

#include <algorithm>
#include <iterator>

namespace comity::store {

namespace {

struct TaskQueueStrings
{
    Q_DECLARE_TR_FUNCTIONS(TaskQueueStrings)
};

} // namespace

TaskQueue::TaskQueue() : m_thread([this] { work(); }) { }

TaskQueue::~TaskQueue()
{
    finish();
    m_thread.join();
}

Error TaskQueue::closed()
{
    return { TaskQueueStrings::tr("The vault is closed."), {}, QStringLiteral("db.closed"), {} };
}

Error TaskQueue::cancelled() { return databaseError(SQLITE_INTERRUPT, QStringLiteral("cancelled")); }

// ---- asking

QFuture<Result<void>> TaskQueue::open(Opener opener)
{
    return openShared([opener = std::move(opener)]() -> Result<std::shared_ptr<Connection>> {
        Result<std::unique_ptr<Connection>> opened = opener();
        if (!opened)
            return opened.error();
        return std::shared_ptr<Connection>(std::move(*opened));
    });
}

QFuture<Result<void>> TaskQueue::openShared(SharedOpener opener)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    Function function = [this, promise, opener = std::move(opener)](Connection *, const Error *refusal) {
        if (refusal) {
            answer<Result<void>>(*promise, *refusal);
            return Next::Done;
        }
        closeConnection();
        Result<std::shared_ptr<Connection>> opened = opener();
        if (opened) {
            const std::lock_guard lock(m_mutex);
            m_connection = std::move(*opened);
        }
        answer<Result<void>>(*promise, opened ? Result<void>() : Result<void>(opened.error()));
        return Next::Done;
    };
    add(Priority::Interactive, { {}, std::move(function), false }, true);
    return future;
}

QFuture<Result<void>> TaskQueue::close()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    Function function = [this, promise](Connection *, const Error *refusal) {
        if (!refusal) // otherwise the queue ends, and the connection with it
            closeConnection();
        answer<Result<void>>(*promise, {});
        return Next::Done;
    };
    add(Priority::Background, { {}, std::move(function), false });
    return future;
}

QFuture<Result<void>> TaskQueue::runInSlices(std::function<Result<bool>(Connection &)> slice, Priority priority,
                                             const CancelToken &token)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    add(priority, { token, [promise, slice = std::move(slice)](Connection *connection, const Error *refusal) {
                       const Result<bool> done = refusal ? Result<bool>(*refusal) : slice(*connection);
                       if (done && !*done)
                           return Next::Again;
                       answer<Result<void>>(*promise, done ? Result<void>() : Result<void>(done.error()));
                       return Next::Done;
                   } });
    return future;
}

void TaskQueue::add(Priority priority, Task task, bool first)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_finishing) {
            std::deque<Task> &waiting = m_waiting.at(static_cast<size_t>(priority));
            waiting.insert(first ? waiting.begin() : waiting.end(), std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    const Error reason = closed();
    task.function(nullptr, &reason);
}

// ---- ending

void TaskQueue::cancel(const CancelToken &token)
{
    std::vector<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        *token.m_cancelled = true;
        if (m_running && m_current == token && m_connection)
            m_connection->interrupt();
        for (std::deque<Task> &waiting : m_waiting)
            for (auto task = waiting.begin(); task != waiting.end();) {
                const bool same = task->token == token;
                if (same)
                    dropped.push_back(std::move(*task));
                task = same ? waiting.erase(task) : std::next(task);
            }
    }
    drop(std::move(dropped), cancelled());
}

/// Answers in this thread, but leaves the tasks, and what they hold of the database, to the store's.
void TaskQueue::drop(std::vector<Task> tasks, const Error &reason)
{
    for (Task &task : tasks)
        task.function(nullptr, &reason);
    const std::lock_guard lock(m_mutex);
    std::ranges::move(tasks, std::back_inserter(m_dropped));
    m_wake.notify_one();
}

void TaskQueue::finish()
{
    std::vector<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        if (m_running && m_currentPriority == Priority::Background) {
            *m_current.m_cancelled = true;
            if (m_connection)
                m_connection->interrupt();
        }
        std::deque<Task> &background = m_waiting.at(static_cast<size_t>(Priority::Background));
        std::ranges::move(background, std::back_inserter(dropped));
        background.clear();
        m_wake.notify_one();
    }
    drop(std::move(dropped), cancelled());
}

// ---- the store's thread

void TaskQueue::work()
{
    Task task;
    Priority priority = Priority::Normal;
    while (take(&task, &priority))
        execute(task, priority);
    closeConnection();
}

void TaskQueue::closeConnection()
{
    std::shared_ptr<Connection> former; // ends after the lock
    const std::lock_guard lock(m_mutex);
    former = std::move(m_connection);
}

/// Waits for the next task; false when there will be none.
bool TaskQueue::take(Task *task, Priority *priority)
{
    *task = {};
    std::vector<Task> dropped; // ends after the lock
    std::unique_lock lock(m_mutex);
    while (true) {
        std::ranges::move(m_dropped, std::back_inserter(dropped));
        m_dropped.clear();
        for (size_t i = 0; i < m_waiting.size(); ++i) {
            if (m_waiting.at(i).empty())
                continue;
            *task = std::move(m_waiting.at(i).front());
            m_waiting.at(i).pop_front();
            *priority = static_cast<Priority>(i);
            m_current = task->token;
            m_currentPriority = *priority;
            m_running = true;
            return true;
        }
        if (m_finishing)
            return false;
        m_wake.wait(lock);
    }
}

void TaskQueue::execute(Task &task, Priority priority)
{
    Next next = Next::Done;
    if (task.token.isCancelled()) {
        const Error reason = cancelled();
        task.function(nullptr, &reason);
    } else if (task.wantsConnection && !m_connection) {
        const Error reason = closed();
        task.function(nullptr, &reason);
    } else {
        if (m_connection)
            m_connection->setStopFlag(task.token.m_cancelled);
        next = task.function(m_connection.get(), nullptr);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
        settle(task.token.isCancelled());
        if (next == Next::Again && (!m_finishing || priority != Priority::Background)) {
            m_waiting.at(static_cast<size_t>(priority)).push_back(std::move(task));
            return;
        }
    }
    if (next == Next::Again) {
        const Error reason = cancelled();
        task.function(nullptr, &reason);
    }
}

/// The connection as the next task may expect it.
void TaskQueue::settle(bool cancelled)
{
    if (!m_connection)
        return;
    m_connection->setStopFlag(nullptr);
    if (cancelled)
        m_connection->abandonReading();
    if (m_connection->inTransaction())
        (void)m_connection->run(QStringLiteral("ROLLBACK"));
}

} // namespace comity::store
