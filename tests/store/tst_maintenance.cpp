// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/backup.h"
#include "store/sql/connection.h"
#include "store/sql/maintenance.h"
#include "store/storefixture.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace comity;
using namespace comity::store;

/// Transactions, copies, change of key, soundness.
class TestMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void transactionsNest();
    void lostTransactionIsNoticed();
    void backup();
    void backupWithProgress();
    void backupIsCancelled();
    void backupOfADamagedDatabase();
    void backupDoesNotReplace();
    void backupBesideOtherWork();
    void rekey();
    void rekeyThatFails();
    void rekeyWaitsForNobody();
    void pagesThatSqlCipherCannotCheck();
    void soundness_data();
    void soundness();
    void missingPages();

private:
    qlonglong count(const QString &condition = QStringLiteral("1"));
    [[nodiscard]] QString sibling(const QString &name) const { return QFileInfo(m_path).path() + u'/' + name; }
    [[nodiscard]] QStringList files() const { return QDir(QFileInfo(m_path).path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_db;
    int m_count = 0;
};

void TestMaintenance::init()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QString::number(++m_count)));
    m_path = m_folder.filePath(QStringLiteral("%1/data.db").arg(m_count));
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    m_db = std::move(*made);
    QVERIFY(succeeded(m_db->run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"))));
    QVERIFY(succeeded(m_db->run(QStringLiteral(
        "INSERT INTO t (a) WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000) "
        "SELECT hex(randomblob(500)) FROM c"))));
}

qlonglong TestMaintenance::count(const QString &condition)
{
    const Result<QVariant> found = m_db->value(QStringLiteral("SELECT count(*) FROM t WHERE ") + condition);
    return succeeded(found) ? found->toLongLong() : -1;
}

void TestMaintenance::transactionsNest()
{
    const Error refused{ QStringLiteral("no"), {}, QStringLiteral("test.no"), {} };
    QVERIFY(succeeded(m_db->transaction([&]() -> Result<void> {
        if (const Result<void> outer = m_db->run(QStringLiteral("UPDATE t SET a = 'outer' WHERE id = 1")); !outer)
            return outer;
        const Result<void> inner = m_db->transaction([&]() -> Result<void> {
            (void)m_db->run(QStringLiteral("UPDATE t SET a = 'inner'"));
            return refused;
        });
        return codeOf(inner) == QLatin1String("test.no")
            ? m_db->transaction([&] { return m_db->run(QStringLiteral("UPDATE t SET a = 'second' WHERE id = 2")); })
            : Result<void>(inner.error());
    })));
    QVERIFY(!m_db->inTransaction());
    QCOMPARE(count(QStringLiteral("a = 'outer'")), 1);
    QCOMPARE(count(QStringLiteral("a = 'second'")), 1);
    QCOMPARE(count(QStringLiteral("a = 'inner'")), 0);
    QCOMPARE(codeOf(m_db->transaction([&]() -> Result<void> {
                 const Result<void> inner = m_db->transaction(
                     [&] { return m_db->run(QStringLiteral("UPDATE t SET a = 'third' WHERE id = 3")); });
                 return inner ? Result<void>(refused) : inner;
             })),
             QStringLiteral("test.no"));
    QCOMPARE(count(QStringLiteral("a = 'third'")), 0);
}

/// After SQLite rolled back by itself, what follows must not be committed statement by statement.
void TestMaintenance::lostTransactionIsNoticed()
{
    QString second;
    const Result<void> done = m_db->transaction([&]() -> Result<void> {
        (void)m_db->run(QStringLiteral("UPDATE t SET a = 'x' WHERE id = 1"));
        (void)m_db->run(QStringLiteral("INSERT OR ROLLBACK INTO t (id) VALUES (1)"));
        second = codeOf(m_db->run(QStringLiteral("UPDATE t SET a = 'x' WHERE id = 2")));
        return {};
    });
    QVERIFY(second != QLatin1String("ok"));
    QVERIFY(!done.ok());
    QCOMPARE(count(QStringLiteral("a = 'x'")), 0);
    QVERIFY(succeeded(m_db->run(QStringLiteral("UPDATE t SET a = 'x' WHERE id = 2"))));
}

void TestMaintenance::backup()
{
    const QString copy = sibling(QStringLiteral("copy.db"));
    QVERIFY(succeeded(m_db->backupTo(copy, testKey(9))));
    QCOMPARE(sqlcipher(copy, keyPragma(9) + "PRAGMA journal_mode; SELECT count(*) FROM t; PRAGMA integrity_check;"),
             QByteArray("ok\ndelete\n2000\nok\n"));
    QVERIFY(sqlcipher(copy, keyPragma(1) + "SELECT count(*) FROM t;").contains("not a database"));
    QCOMPARE(files(),
             QStringList({ QStringLiteral("copy.db"), QStringLiteral("data.db"), QStringLiteral("data.db-wal") }));
    auto opened = Connection::open(copy, testKey(9), { .readOnly = true });
    QVERIFY(succeeded(opened));
    QCOMPARE(*(*opened)->integrityProblems(), QStringList());
    QVERIFY(QFileInfo(copy).permissions().testFlag(QFileDevice::ReadOther) == false);
}

void TestMaintenance::backupWithProgress()
{
    int last = 0, calls = 0, pages = 0;
    QVERIFY(succeeded(m_db->backupTo(sibling(QStringLiteral("copy.db")), testKey(9), [&](int done, int total) {
        ++calls;
        if (done <= last || done > total)
            qWarning("%d of %d after %d", done, total, last);
        last = done;
        pages = total;
        return true;
    })));
    QVERIFY(calls > 2);
    QCOMPARE(last, pages);
    QCOMPARE(qlonglong(pages), m_db->value(QStringLiteral("PRAGMA page_count"))->toLongLong());
}

void TestMaintenance::backupIsCancelled()
{
    const QStringList before = files();
    QCOMPARE(codeOf(m_db->backupTo(sibling(QStringLiteral("copy.db")), testKey(9), [](int, int) { return false; })),
             QStringLiteral("db.cancelled"));
    QCOMPARE(files(), before);
    QCOMPARE(count(), 2000);
}

void TestMaintenance::backupOfADamagedDatabase()
{
    m_db.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(50 * 4096 + 100) && file.putChar('x'));
    file.close();
    auto again = Connection::open(m_path, testKey());
    QVERIFY(succeeded(again));
    m_db = std::move(*again);
    QCOMPARE(codeOf(m_db->backupTo(sibling(QStringLiteral("copy.db")), testKey(9))), QStringLiteral("db.damaged"));
    QCOMPARE(files(), QStringList({ QStringLiteral("data.db"), QStringLiteral("data.db-wal") }));
}

void TestMaintenance::backupDoesNotReplace()
{
    const QString copy = sibling(QStringLiteral("copy.db"));
    QVERIFY(writeBytes(copy, "something of the officer's"));
    QCOMPARE(codeOf(m_db->backupTo(copy, testKey(9))), QStringLiteral("db.exists"));
    QCOMPARE(fileBytes(copy), QByteArray("something of the officer's"));
    QCOMPARE(codeOf(m_db->backupTo(m_folder.filePath(QStringLiteral("none/copy.db")), testKey(9))),
             QStringLiteral("db.io"));
}

void TestMaintenance::backupBesideOtherWork()
{
    const QString copy = sibling(QStringLiteral("copy.db"));
    auto backup = Backup::start(*m_db, copy, testKey(9));
    QVERIFY(succeeded(backup));
    QCOMPARE(*(*backup)->step(100), false);
    QVERIFY(succeeded(
        m_db->run(QStringLiteral("UPDATE t SET a = 'between' WHERE id IN (1, 1999)")))); // copied, and not yet
    QString inside;
    QVERIFY(succeeded(m_db->transaction([&] {
        inside = codeOf((*backup)->step());
        return Result<void>();
    })));
    QCOMPARE(inside, QStringLiteral("db.busy"));
    Result<bool> done = false;
    do {
        done = (*backup)->step();
        QVERIFY(succeeded(done));
    } while (!*done);
    QCOMPARE((*backup)->done(), (*backup)->total());
    backup->reset();
    QCOMPARE(sqlcipher(copy, keyPragma(9) + "SELECT count(*) FROM t WHERE a = 'between'; PRAGMA integrity_check;"),
             QByteArray("ok\n2\nok\n"));
}

void TestMaintenance::rekey()
{
    QSqlQuery before(m_db->database());
    QVERIFY(before.exec(QStringLiteral("SELECT id FROM t")));
    QVERIFY(succeeded(m_db->rekey(testKey(5))));
    QCOMPARE(count(), 2000);
    QVERIFY(succeeded(m_db->run(QStringLiteral("INSERT INTO t (a) VALUES ('after')"))));
    QCOMPARE(m_db->value(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    QSqlQuery after(m_db->database());
    QVERIFY(after.exec(QStringLiteral("SELECT id FROM t")));
    m_db.reset();
    QVERIFY(sqlcipher(m_path, keyPragma(1) + "SELECT count(*) FROM t;").contains("not a database"));
    QCOMPARE(sqlcipher(m_path, keyPragma(5) + "SELECT count(*) FROM t; PRAGMA cipher_integrity_check;"),
             QByteArray("ok\n2001\n"));
}

/// SQLCipher says that all is well although nothing could be written.
void TestMaintenance::rekeyThatFails()
{
    QVERIFY(succeeded(m_db->checkpoint()));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    getrlimit(RLIMIT_FSIZE, &former);
    rlimit small = former;
    small.rlim_cur = 200 * 1024;
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> done = m_db->rekey(testKey(5));
    setrlimit(RLIMIT_FSIZE, &former);
    QCOMPARE(codeOf(done), QStringLiteral("db.notRekeyed"));
    QVERIFY(!m_db->run(QStringLiteral("DELETE FROM t")).ok()); // nothing more with a key of which nobody knows
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    m_db = std::move(*opened);
    QCOMPARE(count(), 2000);
    QCOMPARE(*m_db->integrityProblems(), QStringList());
}

void TestMaintenance::rekeyWaitsForNobody()
{
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT * FROM t"));
    QVERIFY(succeeded(rows) && rows->next());
    QCOMPARE(codeOf(m_db->rekey(testKey(5))), QStringLiteral("db.busy"));
    rows->finish();
    QCOMPARE(codeOf(m_db->transaction([&] { return m_db->rekey(testKey(5)); })), QStringLiteral("db.busy"));
    QCOMPARE(count(), 2000);
    m_db.reset();
    QVERIFY(succeeded(Connection::open(m_path, testKey())));
}

void TestMaintenance::soundness_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("names");
    QTest::newRow("sound") << -1 << QString();
    QTest::newRow("content of page 50") << 49 * 4096 + 1000 << QStringLiteral("page 50");
    QTest::newRow("check value of page 7") << 6 * 4096 + 4090 << QStringLiteral("page 7");
    QTest::newRow("vector of page 9") << 8 * 4096 + 4020 << QStringLiteral("page 9");
}

void TestMaintenance::soundness()
{
    QFETCH(int, offset);
    QFETCH(QString, names);
    m_db.reset();
    QByteArray bytes = fileBytes(m_path);
    if (offset >= 0)
        bytes[offset] = static_cast<char>(bytes.at(offset) ^ 0x10);
    QVERIFY(writeBytes(m_path, bytes));
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    const Result<QStringList> problems = (*opened)->integrityProblems();
    QVERIFY(succeeded(problems));
    QCOMPARE(problems->isEmpty(), offset < 0);
    if (offset >= 0)
        QVERIFY2(problems->first().contains(names), qPrintable(problems->join(u'\n')));
}

void TestMaintenance::missingPages()
{
    m_db.reset();
    const QByteArray bytes = fileBytes(m_path);
    QVERIFY(writeBytes(m_path, bytes.first(bytes.size() - 1000))); // inside a page
    auto opened = Connection::open(m_path, testKey());
    if (opened.ok()) {
        const Result<QStringList> problems = (*opened)->integrityProblems();
        QVERIFY(succeeded(problems));
        QVERIFY(!problems->isEmpty());
    } else {
        QCOMPARE(codeOf(opened), QStringLiteral("db.damaged"));
    }
}

/// A vault of more than 4 GiB is not called damaged for what SQLCipher's check cannot reckon.
void TestMaintenance::pagesThatSqlCipherCannotCheck()
{
    QVERIFY(isPastPageCheck(QStringLiteral("HMAC verification failed for page 1048577")));
    QVERIFY(isPastPageCheck(QStringLiteral("HMAC verification failed for page 2300000")));
    QVERIFY(!isPastPageCheck(QStringLiteral("HMAC verification failed for page 1048576")));
    QVERIFY(!isPastPageCheck(QStringLiteral("HMAC verification failed for page 2")));
    QVERIFY(!isPastPageCheck(QStringLiteral("page 1048579 has an invalid size of 3096 bytes")));
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
