// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuefixture.h"
#include "store/sql/backup.h"

#include <QThread>

using namespace comity;
using namespace comity::store;

/// The store's thread: order, priorities, cancelling.
class TestTaskQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>(m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)));
        QVERIFY(m_fixture->isReady());
    }
    void cleanup() { m_fixture.reset(); }
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

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QueueFixture> m_fixture;
    int m_count = 0;
};

void TestTaskQueue::resultsComeBack()
{
    const Result<QString> text = outcome((*m_fixture)->run([](Connection &db) -> Result<QString> {
        const Result<QVariant> value = db.value(QStringLiteral("SELECT 'x' || 1"));
        return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
    }));
    QVERIFY(succeeded(text));
    QCOMPARE(*text, QStringLiteral("x1"));
    QCOMPARE(codeOf(outcome(
                 (*m_fixture)->run([](Connection &db) { return db.run(QStringLiteral("INSERT INTO u VALUES (1)")); }))),
             QStringLiteral("db.other"));
    Result<std::unique_ptr<int>> moved // what cannot be copied travels, too
        = outcome(
            (*m_fixture)->run([](Connection &) { return Result<std::unique_ptr<int>>(std::make_unique<int>(7)); }));
    QCOMPARE(**moved, 7);
}

void TestTaskQueue::resultsComeToTheThreadThatWaits()
{
    QThread *where = nullptr;
    QThread *storeThread = nullptr;
    (*m_fixture)
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
        futures.push_back((*m_fixture)->run([&order, i](Connection &) {
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
    auto held = gate.close(**m_fixture);
    QStringList order;
    const auto note = [&order](const char *name) {
        return [&order, name](Connection &) {
            order << QString::fromLatin1(name);
            return Result<void>();
        };
    };
    std::vector<QFuture<Result<void>>> futures;
    futures.push_back((*m_fixture)->run(note("background"), Priority::Background));
    futures.push_back((*m_fixture)->run(note("normal 1")));
    futures.push_back((*m_fixture)->run(note("interactive 1"), Priority::Interactive));
    futures.push_back((*m_fixture)->run(note("normal 2")));
    futures.push_back((*m_fixture)->run(note("interactive 2"), Priority::Interactive));
    gate.open();
    for (auto &future : futures)
        QVERIFY(outcome(future).ok());
    QCOMPARE(order.join(u','), QStringLiteral("interactive 1,interactive 2,normal 1,normal 2,background"));
}

void TestTaskQueue::runningTaskIsCancelled()
{
    const CancelToken token;
    std::binary_semaphore started{ 0 };
    auto future = (*m_fixture)
                      ->run(
                          [&started](Connection &db) {
                              started.release();
                              return db.value(kEndless);
                          },
                          Priority::Normal, token);
    started.acquire();
    (*m_fixture)->cancel(token);
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(m_fixture->count(), 0); // and the next one is not hit
}

void TestTaskQueue::cancelMeetsTheGapBetweenStatements()
{
    const CancelToken token;
    std::binary_semaphore first{ 0 }, cancelled{ 0 };
    auto future
        = (*m_fixture)
              ->run(
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
    (*m_fixture)->cancel(token);
    cancelled.release();
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(m_fixture->count(), 0);
}

void TestTaskQueue::committedIsCommitted()
{
    const CancelToken token;
    std::binary_semaphore committed{ 0 }, cancelled{ 0 };
    auto future = (*m_fixture)
                      ->run(
                          [&](Connection &db) {
                              const Result<void> done = db.transaction(
                                  [&db] { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
                              committed.release();
                              cancelled.acquire();
                              return done;
                          },
                          Priority::Normal, token);
    committed.acquire();
    (*m_fixture)->cancel(token);
    cancelled.release();
    QVERIFY(succeeded(outcome(future)));
    QCOMPARE(m_fixture->count(), 1);
}

void TestTaskQueue::waitingTaskIsDropped()
{
    Gate gate;
    auto held = gate.close(**m_fixture);
    const CancelToken token;
    const auto insert = [](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); };
    auto first = (*m_fixture)->run(insert, Priority::Normal, token);
    auto second = (*m_fixture)->run(insert, Priority::Interactive, token);
    auto other = (*m_fixture)->run(insert);
    (*m_fixture)->cancel(token);
    QCOMPARE(codeOf(outcome(first)), QStringLiteral("db.cancelled")); // while the gate is still closed
    QCOMPARE(codeOf(outcome(second)), QStringLiteral("db.cancelled"));
    auto later = (*m_fixture)->run(insert, Priority::Normal, token);
    gate.open();
    QCOMPARE(codeOf(outcome(later)), QStringLiteral("db.cancelled"));
    QVERIFY(outcome(other).ok());
    QCOMPARE(m_fixture->count(), 1);
}

void TestTaskQueue::othersAreNotHit()
{
    Gate gate;
    auto held = gate.close(**m_fixture);
    const CancelToken token;
    auto future
        = (*m_fixture)->run([](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
    (*m_fixture)->cancel(token); // of nobody
    gate.open();
    QVERIFY(outcome(held).ok());
    QVERIFY(succeeded(outcome(future)));
}

void TestTaskQueue::halfReadResultAndCancel()
{
    const CancelToken token;
    std::binary_semaphore started{ 0 };
    auto kept = std::make_shared<std::unique_ptr<QSqlQuery>>();
    auto future = (*m_fixture)
                      ->run(
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
    (*m_fixture)->cancel(token);
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(m_fixture->count(), 3);
    QVERIFY(outcome((*m_fixture)->run([kept](Connection &) {
                kept->reset();
                return Result<void>();
            })).ok());
}

void TestTaskQueue::transactionThatWasLeftOpen()
{
    QVERIFY(outcome((*m_fixture)->run([](Connection &db) {
                (void)db.run(QStringLiteral("BEGIN IMMEDIATE"));
                return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)"));
            })).ok());
    QCOMPARE(m_fixture->count(), 0);
}

void TestTaskQueue::slicesLetOthersPass()
{
    QVERIFY(outcome((*m_fixture)->run([](Connection &db) {
                return db.run(
                    QStringLiteral("INSERT INTO t (a) WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c "
                                   "WHERE x < 50) SELECT randomblob(4000) FROM c"));
            })).ok());
    QStringList order;
    std::binary_semaphore begun{ 0 }, goOn{ 0 };
    auto backup = std::make_shared<std::unique_ptr<Backup>>();
    const QString copy = m_fixture->path() + QStringLiteral(".copy");
    auto sliced = (*m_fixture)->runInSlices([&, backup, copy](Connection &db) -> Result<bool> {
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
    auto other = (*m_fixture)
                     ->run(
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
    auto future = (*m_fixture)
                      ->runInSlices(
                          [&slices](Connection &) -> Result<bool> {
                              ++slices;
                              return false; // for ever
                          },
                          Priority::Background, token);
    QTRY_VERIFY(slices > 3);
    (*m_fixture)->cancel(token);
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
    QCOMPARE(m_fixture->count(), 0);
}

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "tst_taskqueue.moc"
