// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuefixture.h"

#include <thread>

using namespace comity;
using namespace comity::store;

/// The store's thread: opening and closing, the end, many callers at once.
class TestTaskQueueEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>(m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)));
        QVERIFY(m_fixture->isReady());
    }
    void cleanup() { m_fixture.reset(); }
    void openingFails();
    void closedQueue();
    void finishing();
    void finishingInterruptsBackground();
    void fromManyThreads();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QueueFixture> m_fixture;
    int m_count = 0;
};

void TestTaskQueueEnd::openingFails()
{
    const QString path = m_folder.filePath(QStringLiteral("none.db"));
    QCOMPARE(codeOf(outcome((*m_fixture)->open([path] { return Connection::open(path, testKey()); }))),
             QStringLiteral("db.missing"));
    QCOMPARE(codeOf(outcome((*m_fixture)->run([](Connection &db) { return db.run(QStringLiteral("SELECT 1")); }))),
             QStringLiteral("db.closed"));
    const QString own = m_fixture->path();
    QVERIFY(succeeded(outcome((*m_fixture)->open([own] { return Connection::open(own, testKey()); }))));
    QCOMPARE(m_fixture->count(), 0);
}

void TestTaskQueueEnd::closedQueue()
{
    auto before
        = (*m_fixture)->run([](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
    QVERIFY(outcome((*m_fixture)->close()).ok());
    QVERIFY(outcome(before).ok());
    QCOMPARE(codeOf(outcome((*m_fixture)->run([](Connection &db) { return db.run(QStringLiteral("SELECT 1")); }))),
             QStringLiteral("db.closed"));
    QVERIFY(succeeded(Connection::open(m_fixture->path(), testKey()))); // the file is free for this thread
}

void TestTaskQueueEnd::finishing()
{
    Gate gate;
    auto held = gate.close(**m_fixture);
    const auto insert = [](Connection &db) { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); };
    auto normal = (*m_fixture)->run(insert);
    auto background = (*m_fixture)->run(insert, Priority::Background);
    auto endless = (*m_fixture)->runInSlices([](Connection &) -> Result<bool> { return false; });
    auto closing = (*m_fixture)->close();
    (*m_fixture)->finish();
    auto late = (*m_fixture)->run(insert);
    gate.open();
    m_fixture->end();
    QVERIFY(outcome(held).ok());
    QVERIFY(outcome(normal).ok()); // what was asked for and acknowledged is done
    QCOMPARE(codeOf(outcome(background)), QStringLiteral("db.cancelled"));
    QCOMPARE(codeOf(outcome(endless)), QStringLiteral("db.cancelled"));
    QVERIFY(outcome(closing).ok());
    QCOMPARE(codeOf(outcome(late)), QStringLiteral("db.closed"));
    auto opened = Connection::open(m_fixture->path(), testKey());
    QVERIFY(succeeded(opened));
    QCOMPARE(*(*opened)->value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(1)));
}

void TestTaskQueueEnd::finishingInterruptsBackground()
{
    std::binary_semaphore started{ 0 };
    auto future = (*m_fixture)
                      ->run(
                          [&started](Connection &db) {
                              started.release();
                              return db.value(kEndless);
                          },
                          Priority::Background);
    started.acquire();
    m_fixture->end();
    QCOMPARE(codeOf(outcome(future)), QStringLiteral("db.cancelled"));
}

void TestTaskQueueEnd::fromManyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> done{ 0 }, cancelled{ 0 };
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this, &done, &cancelled, i] {
            for (int k = 0; k < 60; ++k) {
                const CancelToken token;
                auto future = (*m_fixture)
                                  ->run(
                                      [](Connection &db) {
                                          return db.transaction(
                                              [&db] { return db.run(QStringLiteral("INSERT INTO t (a) VALUES (1)")); });
                                      },
                                      static_cast<Priority>(k % 3), token);
                if (k % 4 != i)
                    (*m_fixture)->cancel(token);
                const Result<void> result = outcome(future);
                if (result)
                    ++done;
                else if (result.error().code == QLatin1String("db.cancelled"))
                    ++cancelled;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done + cancelled, 240);
    QCOMPARE(m_fixture->count(), done.load());
}

QTEST_GUILESS_MAIN(TestTaskQueueEnd)
#include "tst_taskqueue_end.moc"
