// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/sql/errors.h"
#include "store/storefixture.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQueryModel>
#include <QSqlTableModel>
#include <QThread>

#include <semaphore>
#include <thread>

using namespace comity;
using namespace comity::store;

namespace {

const QString kEndless
    = QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c");
const QString kMany
    = QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %1) SELECT x FROM c");

/// Runs `work` on another thread and waits for it.
template <typename Work>
void elsewhere(Work work)
{
    std::thread thread(work);
    thread.join();
}

} // namespace

/// Who may use what for how long: results and connections, snapshots, threads, interruption.
class TestLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void resultOutlivesTheConnection();
    void modelOutlivesTheConnection();
    void closedIsClosed();
    void everythingIsFinalised();
    void finishedModelHoldsNothing();
    void halfReadModelHoldsNothing();
    void halfReadQueryIsNamed();
    void transactionsPassBesideAnOpenQuery();
    void otherThreadIsRefused();
    void resultMayEndElsewhere();
    void interruptFromElsewhere();
    void interruptionEndsWithItsStatement();
    void interruptionEndsHalfReadResults();
    void cancelThroughQt();
    void stopFlagRefusesTheNextStatement();
    void interruptWhileClosing();

private:
    void run(const QString &sql, const QVariantList &values = {});

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_db;
    int m_count = 0;
};

void TestLifetime::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count));
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    m_db = std::move(*made);
    run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"));
    run(QStringLiteral("INSERT INTO t (a) ") + kMany.arg(1000));
}

void TestLifetime::run(const QString &sql, const QVariantList &values)
{
    QVERIFY2(succeeded(m_db->run(sql, values)), qPrintable(sql));
}

void TestLifetime::resultOutlivesTheConnection()
{
    QSqlQuery kept(m_db->database());
    QVERIFY(kept.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
    QVERIFY(kept.next());
    QVERIFY(kept.next());
    Result<QSqlQuery> forward = m_db->query(QStringLiteral("SELECT id FROM t"));
    QVERIFY(succeeded(forward));
    QVERIFY(forward->next());
    m_db.reset();
    QVERIFY(!kept.next());
    QVERIFY(!forward->next());
    QVERIFY(!kept.exec());
    QVERIFY(!kept.exec(QStringLiteral("SELECT 1")));
    QVERIFY(kept.lastError().isValid());
    QVERIFY(!kept.prepare(QStringLiteral("SELECT 1")));
    kept.finish();
}

void TestLifetime::modelOutlivesTheConnection()
{
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(QStringLiteral("removeDatabase: connection 'comity-store-.*' is still in use")));
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("t"));
    QVERIFY(model.select());
    m_db.reset();
    QVERIFY(!model.select());
    QVERIFY(model.lastError().isValid());
    QVERIFY(succeeded(Connection::open(m_path, testKey()))); // and the file is free
}

void TestLifetime::closedIsClosed()
{
    QSqlDatabase copy = m_db->database();
    copy.close();
    QVERIFY(!copy.open());
    QVERIFY(copy.isOpenError());
    QVERIFY(!m_db->run(QStringLiteral("SELECT 1")).ok());
    QVERIFY(!m_db->transaction([] { return Result<void>(); }).ok());
}

void TestLifetime::everythingIsFinalised()
{
    QList<QSqlQuery *> queries;
    for (int i = 0; i < 10; ++i) {
        queries << new QSqlQuery(m_db->database());
        QVERIFY(queries.last()->exec(QStringLiteral("SELECT * FROM t")));
        QVERIFY(queries.last()->next());
    }
    delete queries.takeAt(3);
    m_db.reset();
    auto opened = Connection::open(m_path, testKey()); // would be "db.locked" if the handle were still open
    QVERIFY(succeeded(opened));
    qDeleteAll(queries);
    QVERIFY(succeeded((*opened)->run(QStringLiteral("DELETE FROM t"))));
}

void TestLifetime::finishedModelHoldsNothing()
{
    QSqlQueryModel model;
    model.setQuery(QStringLiteral("SELECT * FROM t LIMIT 3"), m_db->database());
    QCOMPARE(model.rowCount(), 3);
    QSqlQuery query(m_db->database());
    QVERIFY(query.exec(QStringLiteral("SELECT * FROM t")));
    while (query.next()) { }
    QVERIFY(succeeded(m_db->checkpoint()));
    QSqlQuery finished(m_db->database());
    QVERIFY(finished.exec(QStringLiteral("SELECT * FROM t")));
    QVERIFY(finished.next());
    finished.finish();
    QVERIFY(succeeded(m_db->checkpoint()));
}

void TestLifetime::halfReadModelHoldsNothing()
{
    QSqlQueryModel model;
    model.setQuery(QStringLiteral("SELECT id FROM t ORDER BY id"), m_db->database());
    QVERIFY(model.canFetchMore());
    run(QStringLiteral("CREATE TABLE later (x)"));
    QVERIFY(succeeded(m_db->checkpoint()));
    QCOMPARE(QFileInfo(m_path + QStringLiteral("-wal")).size(), 0);
    while (model.canFetchMore()) // it goes on from where it was
        model.fetchMore();
    QCOMPARE(model.rowCount(), 1000);
}

void TestLifetime::halfReadQueryIsNamed()
{
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT * FROM t"));
    QVERIFY(succeeded(rows));
    QVERIFY(rows->next());
    QCOMPARE(codeOf(m_db->checkpoint()), QStringLiteral("db.busy"));
    rows->finish();
    QVERIFY(succeeded(m_db->checkpoint()));
}

void TestLifetime::transactionsPassBesideAnOpenQuery()
{
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT id FROM t ORDER BY id"));
    QVERIFY(succeeded(rows));
    QVERIFY(rows->next());
    QVERIFY(succeeded(
        m_db->transaction([this] { return m_db->run(QStringLiteral("UPDATE t SET a = 'x' WHERE id > 990")); })));
    const Error refused{ QStringLiteral("no"), {}, QStringLiteral("test.no"), {} };
    QCOMPARE(codeOf(m_db->transaction([this, &refused]() -> Result<void> {
                 run(QStringLiteral("UPDATE t SET a = 'y'"));
                 return refused;
             })),
             QStringLiteral("test.no"));
    int count = 1;
    while (rows->next())
        ++count;
    QVERIFY(succeeded(readToEnd(*rows)));
    QCOMPARE(count, 1000);
    QCOMPARE(*m_db->value(QStringLiteral("SELECT count(*) FROM t WHERE a = 'x'")), QVariant(qlonglong(10)));
}

void TestLifetime::otherThreadIsRefused()
{
    QString prepared, executed, transaction;
    bool next = true;
    QSqlQuery own(m_db->database());
    QVERIFY(own.exec(QStringLiteral("SELECT * FROM t")));
    Result<QSqlQuery> forward = m_db->query(QStringLiteral("SELECT * FROM t"));
    QVERIFY(succeeded(forward));
    elsewhere([&] {
        prepared = codeOf(m_db->run(QStringLiteral("DELETE FROM t")));
        own.exec();
        executed = own.lastError().databaseText();
        QVERIFY(forward->next()); // the first row was there before
        next = forward->next();
        transaction = codeOf(m_db->transaction([] { return Result<void>(); }));
    });
    QCOMPARE(prepared, QStringLiteral("db.other"));
    QCOMPARE(executed, QStringLiteral("The connection belongs to another thread"));
    QVERIFY(!next);
    QCOMPARE(transaction, QStringLiteral("db.other"));
    QCOMPARE(*m_db->value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(1000)));
}

void TestLifetime::resultMayEndElsewhere()
{
    auto query = std::make_unique<QSqlQuery>(m_db->database());
    QVERIFY(query->exec(QStringLiteral("SELECT * FROM t")));
    elsewhere([&query] { query.reset(); });
    QVERIFY(succeeded(m_db->checkpoint()));
}

void TestLifetime::interruptFromElsewhere()
{
    std::atomic<bool> over{ false };
    std::thread other([this, &over] {
        while (!over) { // again until it meets the statement
            m_db->interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    QSqlQuery query(m_db->database());
    const bool done = query.exec(kEndless);
    over = true;
    other.join();
    QVERIFY(!done);
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("9"));
    QCOMPARE(databaseError(query.lastError()).code, QStringLiteral("db.cancelled"));
    run(QStringLiteral("INSERT INTO t (a) VALUES ('after')"));
}

void TestLifetime::interruptionEndsWithItsStatement()
{
    m_db->interrupt(); // nothing runs
    run(QStringLiteral("INSERT INTO t (a) VALUES ('x')"));
}

/// SQLite keeps an interruption standing while any statement is active.
void TestLifetime::interruptionEndsHalfReadResults()
{
    QSqlQuery halfRead(m_db->database());
    QVERIFY(halfRead.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
    QVERIFY(halfRead.next());
    QSqlQuery second(m_db->database());
    QVERIFY(second.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
    m_db->interrupt();
    QVERIFY(!second.last());
    QCOMPARE(second.lastError().nativeErrorCode(), QStringLiteral("9"));
    run(QStringLiteral("INSERT INTO t (a) VALUES ('x')"));
    QCOMPARE(halfRead.value(0).toInt(), 1);
    QVERIFY(!halfRead.next());
    QCOMPARE(halfRead.lastError().nativeErrorCode(), QStringLiteral("9"));
    QVERIFY(halfRead.exec());
    QVERIFY(halfRead.last());
    QCOMPARE(halfRead.value(0).toInt(), 1001);
}

void TestLifetime::cancelThroughQt()
{
    QVERIFY(m_db->database().driver()->hasFeature(QSqlDriver::CancelQuery));
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT id FROM t"));
    QVERIFY(succeeded(rows));
    QVERIFY(m_db->database().driver()->cancelQuery());
    while (rows->next()) { }
    QCOMPARE(codeOf(readToEnd(*rows)), QStringLiteral("db.cancelled"));
}

void TestLifetime::stopFlagRefusesTheNextStatement()
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_db->setStopFlag(stop);
    const Result<void> done = m_db->transaction([this, &stop]() -> Result<void> {
        run(QStringLiteral("INSERT INTO t (a) VALUES ('x')"));
        *stop = true;
        return m_db->run(QStringLiteral("INSERT INTO t (a) VALUES ('y')"));
    });
    QCOMPARE(codeOf(done), QStringLiteral("db.cancelled"));
    QVERIFY(!m_db->inTransaction());
    *stop = false;
    QCOMPARE(codeOf(m_db->transaction([this, &stop]() -> Result<void> {
                 run(QStringLiteral("INSERT INTO t (a) VALUES ('x')"));
                 *stop = true;
                 return {};
             })),
             QStringLiteral("db.cancelled"));
    m_db->setStopFlag(nullptr);
    QCOMPARE(*m_db->value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(1000)));
}

void TestLifetime::interruptWhileClosing()
{
    QSqlDatabase copy = m_db->database();
    std::atomic<bool> over{ false };
    std::binary_semaphore running{ 0 };
    std::thread other([this, &over, &running] {
        running.release();
        while (!over)
            m_db->interrupt();
    });
    running.acquire();
    copy.close();
    over = true;
    other.join();
    m_db->interrupt();
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "tst_lifetime.moc"
