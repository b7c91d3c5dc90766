// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/backup.h"
#include "store/sql/taskqueue.h"
#include "store/storefixture.h"

#include <QFutureWatcher>

#include <semaphore>

using namespace comity;
using namespace comity::store;

namespace {

const QString kEndless
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

} // namespace

/// The store's thread: order, priorities, cancelling, ending.
class TestTaskQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_queue.reset(); }
    void resultsComeBack();
    void resultsComeToTheThreadThatWaits();
    void tasksRunOnOneThreadInOrder();
    void interactiveGoesFirst();
    void runningTaskIsCancelled();
    void cancelMeetsTheGapBetweenStatements();
    void committedIsCommitted();
    void waitingTaskIsDropped();
    void othersAreNotHit();
    void halfReadResultAndCancel();
    void transactionThatWasLeftOpen();
    void slicesLetOthersPass();
    void slicesAreCancelled();
    void openingFails();
    void closedQueue();
    void finishing();
    void finishingInterruptsBackground();
    void fromManyThreads();

private:
    template <typename T>
    static Result<T> outcome(QFuture<Result<T>> future)
    {
        return future.takeResult(); // waits
    }
    qlonglong count();

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<TaskQueue> m_queue;
    int m_count = 0;
};

void TestTaskQueue::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count));
    m_queue = std::make_unique<TaskQueue>();
    const QString path = m_path;
    QVERIFY(succeeded(outcome(m_queue->open([path] { return Connection::create(path, testKey()); }))));
    QVERIFY(succeeded(outcome(m_queue->run(
        [](Connection &db) { return db.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")); }))));
}

qlonglong TestTaskQueue::count()
{
    const Result<QVariant> found
        = outcome(m_queue->run([](Connection &db) { return db.value(QStringLiteral("SELECT count(*) FROM t")); }));
    return found ? found->toLongLong() : -1;
}

void TestTaskQueue::resultsComeBack()
{
    const Result<QString> text = outcome(m_queue->run([](Connection &db) -> Result<QString> {
        const Result<QVariant> value = db.value(QStringLiteral("SELECT 'x' || 1"));
        return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
    }));
    QVERIFY(succeeded(text));
    QCOMPARE(*text, QStringLiteral("x1"));
    QCOMPARE(codeOf(outcome(
                 m_queue->run([](Connection &db) { return db.run(QStringLiteral("INSERT INTO u VALUES (1)")); }))),
             QStringLiteral("db.other"));
    Result<std::unique_ptr<int>> moved // what cannot be copied travels, too
        = outcome(m_queue->run([](Connection &) { return Result<std::unique_ptr<int>>(std::make_unique<int>(7)); }));
    QCOMPARE(**moved, 7);
}

void TestTaskQueue::resultsComeToTheThreadThatWaits()
{
    QThread *where = nullptr;
    QThread *storeThread = nullptr;
    m_queue
        ->run([&storeThread](Connection &) {
            storeThread = QThread::currentThread();
            return Result<int>(5);
        })
        .then(this, [&where](const Result<int> &result) {
            if (result && *result == 5)
                where = QThread::currentThread();
        });
    QTRY_COMPARE(where, thread());
    QVERIFY(storeThread != thread());
}

void TestTaskQueue::tasksRunOnOneThreadInOrder()
{
    QStringList order;
    std::vector<QFuture<Result<void>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(m_queue->run([&order, i](Connection &) {
            order << QString::number(i);
            return Result<void>();
        }));
    for (auto &future : futures)
        QVERIFY(outcome(future).ok());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(order.at(i), QString::number(i));
}

void TestTaskQueue::interactiveGoesFirst()
{
    Gate gate;
    auto held = gate.close(*m_queue);
    QStringList order;
    const auto note = [&order](const char *name) {
        return [&order, name](Connection &) {
            order << QString::fromLatin1(name);
            return Result<void>();
        };
    };
    std::vector<QFuture<Result<void>>> futures;
    futures.push_back(m_queue->run(note("background"), Priority::Background));
    futures.push_back(m_queue->run(note("normal 1")));
    futures.push_back(m_queue->run(note("interactive 1"), Priority::Interactive));
    futures.push_back(m_queue->run(note("normal 2")));
    futures.push_back(m_queue->run(note("interactive 2"), Priority::Interactive));
    gate.open();
    for (auto &future : futures)
        QVERIFY(outcome(future).ok());
    QCOMPARE(order.join(u','), QStringLiteral("interactive 1,interactive 2,normal 1,normal 2,background"));
}

void TestTaskQueue::runningTaskIsCancelled()
{
    const CancelToken token;
    std::binary_semaphore started{ 0 };
    auto future = m_queue->run(
        [&started](Connection &db) {
            started.release();
            return db.value(kEndless);
        },
        Priority::Normal, token);
    started.acquire();
    m_queue->cancel(token);
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(count(), 0); // and the next one is not hit
}

void TestTaskQueue::cancelMeetsTheGapBetweenStatements()
{
    const CancelToken token;
    std::binary_semaphore first{ 0 }, cancelled{ 0 };
    auto future = m_queue->run(
        [&](Connection &db) {
            return db.transaction([&]() -> Result<void> {
                if (const Result<void> done = db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); !done)
                    return done;
                first.release();
                cancelled.acquire(); // nothing runs that could be interrupted
                return db.run(QStringLiteral("INSERT INTO t (a) VALUES (2)"));
            });
        },
        Priority::Normal, token);
    first.acquire();
    m_queue->cancel(token);
    cancelled.release();
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(count(), 0);
}

void TestTaskQueue::committedIsCommitted()
{
    const CancelToken token;
    std::binary_semaphore committed{ 0 }, cancelled{ 0 };
    auto future = m_queue->run(
        [&](Connection &db) {
            const Result<void> done
                = db.transaction([&db] { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
            committed.release();
            cancelled.acquire();
            return done;
        },
        Priority::Normal, token);
    committed.acquire();
    m_queue->cancel(token);
    cancelled.release();
    QVERIFY(succeeded(outcome(future)));
    QCOMPARE(count(), 1);
}

void TestTaskQueue::waitingTaskIsDropped()
{
    Gate gate;
    auto held = gate.close(*m_queue);
    const CancelToken token;
    const auto insert = [](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); };
    auto first = m_queue->run(insert, Priority::Normal, token);
    auto second = m_queue->run(insert, Priority::Interactive, token);
    auto other = m_queue->run(insert);
    m_queue->cancel(token);
    QCOMPARE(codeOf(outcome(first)), QStringLiteral("db.cancelled")); // while the gate is still closed
    QCOMPARE(codeOf(outcome(second)), QStringLiteral("db.cancelled"));
    auto later = m_queue->run(insert, Priority::Normal, token);
    gate.open();
    QCOMPARE(codeOf(outcome(later)), QStringLiteral("db.cancelled"));
    QVERIFY(outcome(other).ok());
    QCOMPARE(count(), 1);
}

void TestTaskQueue::othersAreNotHit()
{
    Gate gate;
    auto held = gate.close(*m_queue);
    const CancelToken token;
    auto future = m_queue->run([](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
    m_queue->cancel(token); // of nobody
    gate.open();
    QVERIFY(outcome(held).ok());
    QVERIFY(succeeded(outcome(future)));
}

void TestTaskQueue::halfReadResultAndCancel()
{
    const CancelToken token;
    std::binary_semaphore started{ 0 };
    auto kept = std::make_shared<std::unique_ptr<QSqlQuery>>();
    auto future = m_queue->run(
        [&started, kept](Connection &db) {
            (void)db.run(QStringLiteral("INSERT INTO t (a) VALUES (1), (2), (3)"));
            *kept = std::make_unique<QSqlQuery>(db.database());
            (*kept)->exec(QStringLiteral("SELECT * FROM t"));
            (*kept)->next(); // left half read
            started.release();
            return db.value(kEndless);
        },
        Priority::Normal, token);
    started.acquire();
    m_queue->cancel(token);
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(count(), 3);
    QVERIFY(outcome(m_queue->run([kept](Connection &) {
                kept->reset();
                return Result<void>();
            })).ok());
}

void TestTaskQueue::transactionThatWasLeftOpen()
{
    QVERIFY(outcome(m_queue->run([](Connection &db) {
                (void)db.run(QStringLiteral("BEGIN IMMEDIATE"));
                return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)"));
            })).ok());
    QCOMPARE(count(), 0);
}

void TestTaskQueue::slicesLetOthersPass()
{
    QVERIFY(outcome(m_queue->run([](Connection &db) {
                return db.run(
                    QStringLiteral("INSERT INTO t (a) WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c "
                                   "WHERE x < 50) SELECT randomblob(4000) FROM c"));
            })).ok());
    QStringList order;
    std::binary_semaphore begun{ 0 }, goOn{ 0 };
    auto backup = std::make_shared<std::unique_ptr<Backup>>();
    const QString copy = m_path + QStringLiteral(".copy");
    auto sliced = m_queue->runInSlices([&, backup, copy](Connection &db) -> Result<bool> {
        if (!*backup) {
            auto started = Backup::start(db, copy, testKey(9));
            if (!started)
                return started.error();
            *backup = std::move(*started);
            begun.release();
            goOn.acquire();
        }
        const Result<bool> done = (*backup)->step(10);
        order << (done && *done ? QStringLiteral("end") : QStringLiteral("slice"));
        if (!done || *done)
            backup->reset();
        return done;
    });
    begun.acquire();
    auto other = m_queue->run(
        [&order](Connection &db) {
            order << QStringLiteral("other");
            return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)"));
        },
        Priority::Interactive);
    goOn.release();
    QVERIFY(succeeded(outcome(other)));
    QVERIFY(succeeded(outcome(sliced)));
    QCOMPARE(order.mid(0, 3).join(u','), QStringLiteral("slice,other,slice"));
    QCOMPARE(order.last(), QStringLiteral("end"));
    QCOMPARE(sqlcipher(copy, keyPragma(9) + "SELECT count(*) FROM t;"), QByteArray("ok\n51\n"));
}

void TestTaskQueue::slicesAreCancelled()
{
    const CancelToken token;
    std::atomic<int> slices{ 0 };
    auto future = m_queue->runInSlices(
        [&slices](Connection &) -> Result<bool> {
            ++slices;
            return false; // for ever
        },
        Priority::Background, token);
    QTRY_VERIFY(slices > 3);
    m_queue->cancel(token);
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(count(), 0);
}

void TestTaskQueue::openingFails()
{
    const QString path = m_folder.filePath(QStringLiteral("none.db"));
    QCOMPARE(codeOf(outcome(m_queue->open([path] { return Connection::open(path, testKey()); }))),
             QStringLiteral("db.missing"));
    QCOMPARE(codeOf(outcome(m_queue->run([](Connection &db) { return db.run(QStringLiteral("SELECT 1")); }))),
             QStringLiteral("db.closed"));
    const QString own = m_path;
    QVERIFY(succeeded(outcome(m_queue->open([own] { return Connection::open(own, testKey()); }))));
    QCOMPARE(count(), 0);
}

void TestTaskQueue::closedQueue()
{
    auto before = m_queue->run([](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
    QVERIFY(outcome(m_queue->close()).ok());
    QVERIFY(outcome(before).ok());
    QCOMPARE(codeOf(outcome(m_queue->run([](Connection &db) { return db.run(QStringLiteral("SELECT 1")); }))),
             QStringLiteral("db.closed"));
    QVERIFY(succeeded(Connection::open(m_path, testKey()))); // the file is free for this thread
}

void TestTaskQueue::finishing()
{
    Gate gate;
    auto held = gate.close(*m_queue);
    const auto insert = [](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); };
    auto normal = m_queue->run(insert);
    auto background = m_queue->run(insert, Priority::Background);
    auto endless = m_queue->runInSlices([](Connection &) -> Result<bool> { return false; });
    auto closing = m_queue->close();
    m_queue->finish();
    auto late = m_queue->run(insert);
    gate.open();
    m_queue.reset();
    QVERIFY(outcome(held).ok());
    QVERIFY(outcome(normal).ok()); // what was asked for and acknowledged is done
    QCOMPARE(codeOf(outcome(background)), QStringLiteral("db.cancelled"));
    QCOMPARE(codeOf(outcome(endless)), QStringLiteral("db.cancelled"));
    QVERIFY(outcome(closing).ok());
    QCOMPARE(codeOf(outcome(late)), QStringLiteral("db.closed"));
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    QCOMPARE(*(*opened)->value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(1)));
}

void TestTaskQueue::finishingInterruptsBackground()
{
    std::binary_semaphore started{ 0 };
    auto future = m_queue->run(
        [&started](Connection &db) {
            started.release();
            return db.value(kEndless);
        },
        Priority::Background);
    started.acquire();
    m_queue.reset();
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
}

void TestTaskQueue::fromManyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> done{ 0 }, cancelled{ 0 };
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this, &done, &cancelled, i] {
            for (int k = 0; k < 25; ++k) {
                const CancelToken token;
                auto future = m_queue->run(
                    [](Connection &db) {
                        return db.transaction([&db] { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
                    },
                    static_cast<Priority>(k % 3), token);
                if (k % 5 == i)
                    m_queue->cancel(token);
                const Result<void> result = outcome(future);
                if (result)
                    ++done;
                else if (result.error().code == QLatin1String("db.cancelled"))
                    ++cancelled;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done + cancelled, 100);
    QCOMPARE(count(), done.load());
}

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "tst_taskqueue.moc"
