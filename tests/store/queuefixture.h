// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql/taskqueue.h"
#include "store/storefixture.h"

#include <semaphore>

namespace comity::store {

template <typename T>
Result<T> outcome(QFuture<Result<T>> future)
{
    return future.takeResult(); // waits
}

inline const QString kEndless
    = QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c");

/// Holds the store's thread until it is opened.
class Gate
{
public:
    /// Put into the queue; returns once the store's thread stands at it.
    QFuture<Result<void>> close(TaskQueue &queue)
    {
        QFuture<Result<void>> future = queue.run([this](Connection &) {
            m_reached.release();
            m_opened.acquire();
            return Result<void>();
        });
        m_reached.acquire();
        return future;
    }
    void open() { m_opened.release(); }

private:
    std::binary_semaphore m_reached{ 0 };
    std::binary_semaphore m_opened{ 0 };
};

/// A queue over a new database with a table t.
class QueueFixture
{
public:
    explicit QueueFixture(const QString &path) : m_path(path)
    {
        const Result<void> opened = outcome(m_queue->open([path] { return Connection::create(path, testKey()); }));
        const Result<void> made = outcome(m_queue->run(
            [](Connection &db) { return db.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")); }));
        m_ready = succeeded(opened) && succeeded(made);
    }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString path() const { return m_path; }
    TaskQueue *operator->() { return m_queue.get(); }
    TaskQueue &operator*() { return *m_queue; }
    void end() { m_queue.reset(); }

    /// Rows of t; -1 when they cannot be counted.
    qlonglong count()
    {
        const Result<QVariant> found
            = outcome(m_queue->run([](Connection &db) { return db.value(QStringLiteral("SELECT count(*) FROM t")); }));
        return found ? found->toLongLong() : -1;
    }

private:
    QString m_path;
    std::unique_ptr<TaskQueue> m_queue = std::make_unique<TaskQueue>();
    bool m_ready = false;
};

} // namespace comity::store
