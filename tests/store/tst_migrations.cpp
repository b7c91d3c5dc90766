// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/sql/migrations.h"
#include "store/storefixture.h"

#include <QDir>

#include <chrono>
#include <csignal>
#include <thread>

using namespace comity;
using namespace comity::store;

/// The schema goes up step by step, each whole or not at all.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void filesAreRead();
    void numbersHaveNoGaps_data();
    void numbersHaveNoGaps();
    void newDatabase();
    void existingDatabase();
    void backupThatFails();
    void newerDatabase();
    void statementsAreSplit();
    void failingStep_data();
    void failingStep();
    void killedInTheMiddle();
    void childThatIsKilled();

private:
    static Migration step(int version, const QByteArray &sql)
    {
        return { version, QStringLiteral("%1-step.sql").arg(version, 4, 10, QLatin1Char('0')), sql };
    }
    QString value(const QString &sql);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_db;
    int m_count = 0;
};

void TestMigrations::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count));
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    m_db = std::move(*made);
}

QString TestMigrations::value(const QString &sql)
{
    const Result<QVariant> found = m_db->value(sql);
    return succeeded(found) ? found->toString() : QStringLiteral("failed");
}

void TestMigrations::filesAreRead()
{
    const QDir folder(m_folder.filePath(QStringLiteral("sql")));
    QVERIFY(QDir().mkpath(folder.path()));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("0002-more_things.sql")), "CREATE TABLE b (x);"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("0001-start.sql")), "CREATE TABLE a (x);"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("notes.txt")), "no step"));
    const auto steps = readMigrations(folder.path());
    QVERIFY(succeeded(steps));
    QCOMPARE(steps->size(), size_t(2));
    QCOMPARE(steps->at(0).version, 1);
    QCOMPARE(steps->at(0).name, QStringLiteral("0001-start.sql"));
    QCOMPARE(steps->at(1).sql, QByteArray("CREATE TABLE b (x);"));
}

void TestMigrations::numbersHaveNoGaps_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("from two") << QStringList{ QStringLiteral("0002-a.sql") };
    QTest::newRow("gap") << QStringList{ QStringLiteral("0001-a.sql"), QStringLiteral("0003-b.sql") };
    QTest::newRow("twice") << QStringList{ QStringLiteral("0001-a.sql"), QStringLiteral("0001-b.sql") };
    QTest::newRow("no number") << QStringList{ QStringLiteral("0001-a.sql"), QStringLiteral("more.sql") };
}

void TestMigrations::numbersHaveNoGaps()
{
    QFETCH(QStringList, names);
    QTemporaryDir folder;
    for (const QString &name : names)
        QVERIFY(writeBytes(folder.filePath(name), "SELECT 1;"));
    QCOMPARE(codeOf(readMigrations(folder.path())), QStringLiteral("db.migration"));
}

void TestMigrations::newDatabase()
{
    bool asked = false;
    const Result<int> reached = migrate(
        *m_db, { step(1, "CREATE TABLE a (x);"), step(2, "ALTER TABLE a ADD COLUMN y;") }, [&asked](int, int) {
            asked = true;
            return Result<void>();
        });
    QVERIFY(succeeded(reached));
    QCOMPARE(*reached, 2);
    QVERIFY(!asked); // there is nothing to keep
    QCOMPARE(*schemaVersion(*m_db), 2);
    QVERIFY(succeeded(m_db->run(QStringLiteral("INSERT INTO a (x, y) VALUES (1, 2)"))));
}

void TestMigrations::existingDatabase()
{
    const Migration first = step(1, "CREATE TABLE a (x);");
    QVERIFY(succeeded(migrate(*m_db, { first })));
    QStringList asked;
    const BackupFirst keep = [&asked, this](int from, int to) {
        asked << QStringLiteral("%1 to %2 at %3").arg(from).arg(to).arg(value(QStringLiteral("PRAGMA user_version")));
        return Result<void>();
    };
    QVERIFY(succeeded(migrate(*m_db, { first }, keep)));
    QCOMPARE(asked, QStringList());
    QVERIFY(succeeded(migrate(*m_db, { first, step(2, "CREATE TABLE b (x)"), step(3, "CREATE TABLE c (x)") }, keep)));
    QCOMPARE(asked, QStringList(QStringLiteral("1 to 3 at 1")));
}

void TestMigrations::backupThatFails()
{
    const Migration first = step(1, "CREATE TABLE a (x);");
    QVERIFY(succeeded(migrate(*m_db, { first })));
    const Error full{ QStringLiteral("full"), {}, QStringLiteral("test.full"), {} };
    QCOMPARE(
        codeOf(migrate(*m_db, { first, step(2, "DROP TABLE a") }, [&full](int, int) -> Result<void> { return full; })),
        QStringLiteral("test.full"));
    QCOMPARE(*schemaVersion(*m_db), 1);
    QVERIFY(succeeded(m_db->value(QStringLiteral("SELECT count(*) FROM a"))));
}

void TestMigrations::newerDatabase()
{
    QVERIFY(succeeded(migrate(*m_db, { step(1, "CREATE TABLE a (x)"), step(2, "CREATE TABLE b (x)") })));
    const Result<int> reached = migrate(*m_db, { step(1, "CREATE TABLE a (x)") });
    QCOMPARE(codeOf(reached), QStringLiteral("db.newer"));
    QCOMPARE(*schemaVersion(*m_db), 2);
}

void TestMigrations::statementsAreSplit()
{
    const QByteArray sql = "-- SPDX-License-Identifier: none; of course\n"
                           "/* one; two */ CREATE TABLE a (x TEXT DEFAULT 'x;y', \"odd;name\" TEXT);\n"
                           "CREATE TABLE log (x);\n"
                           "CREATE TRIGGER copy AFTER INSERT ON a BEGIN\n"
                           "  INSERT INTO log VALUES (new.x || ';');\n"
                           "  UPDATE log SET x = CASE WHEN x = 'x;y;' THEN 'end;' ELSE x END;\n"
                           "END;\n"
                           ";;\n"
                           "INSERT INTO a (x) VALUES ('1'); INSERT INTO a DEFAULT VALUES; SELECT * FROM a\n"
                           "-- the end";
    QVERIFY(succeeded(migrate(*m_db, { step(1, sql) })));
    QCOMPARE(value(QStringLiteral("SELECT group_concat(x, ' ') FROM log")), QStringLiteral("1; end;"));
}

void TestMigrations::failingStep_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("place");
    QTest::newRow("does not parse") << QByteArray("CREATE TABLE b (x);\n\nCREATE TABEL c (x);")
                                    << QStringLiteral("0002-step.sql:3");
    QTest::newRow("names nothing") << QByteArray("CREATE TABLE b (x);\nINSERT INTO nothing VALUES (1);")
                                   << QStringLiteral("0002-step.sql:2");
    QTest::newRow("breaks a rule") << QByteArray("UPDATE a SET x = 7;\nINSERT INTO a VALUES (7);")
                                   << QStringLiteral("0002-step.sql:2");
    QTest::newRow("ends its transaction")
        << QByteArray("CREATE TABLE b (x);\nROLLBACK;\nCREATE TABLE c (x);") << QStringLiteral("0002-step.sql:2");
    QTest::newRow("leaves keys that lead nowhere")
        << QByteArray("PRAGMA defer_foreign_keys = ON; CREATE TABLE b (x REFERENCES a (x)); INSERT INTO b VALUES (99);")
        << QStringLiteral("0002-step.sql");
    QTest::newRow("not finished") << QByteArray(
        "CREATE TABLE b (x);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;")
                                  << QStringLiteral("0002-step.sql:2");
}

void TestMigrations::failingStep()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, place);
    const Migration first = step(1, "CREATE TABLE a (x INTEGER PRIMARY KEY); INSERT INTO a VALUES (1);");
    const Result<int> reached = migrate(*m_db, { first, step(2, sql), step(3, "DROP TABLE a") });
    QCOMPARE(codeOf(reached), QStringLiteral("db.migration"));
    QCOMPARE(reached.error().place, place);
    QVERIFY(!reached.error().detail.isEmpty());
    m_db.reset();
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    m_db = std::move(*opened);
    QCOMPARE(*schemaVersion(*m_db), 1);
    QCOMPARE(m_db->database().tables(), QStringList(QStringLiteral("a")));
    QCOMPARE(value(QStringLiteral("SELECT x FROM a")), QStringLiteral("1"));
    QVERIFY(succeeded(migrate(*m_db, { first, step(2, "CREATE TABLE b (x)") }))); // a mended step is taken
}

/// This program calls itself; the child never ends its second step.
void TestMigrations::killedInTheMiddle()
{
    m_db.reset();
    QVERIFY(QFile::remove(m_path));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COMITY_TEST_DATABASE"), m_path);
    child.setProcessEnvironment(environment);
    child.setStandardOutputFile(QProcess::nullDevice());
    child.start(QCoreApplication::applicationFilePath(), { QStringLiteral("childThatIsKilled") });
    QVERIFY(child.waitForStarted());
    const QString log = m_path + QStringLiteral("-wal");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() > 80 * 1024 * 1024,
                             60000); // more than its cache: pages were written
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    m_db = std::move(*opened);
    QCOMPARE(*schemaVersion(*m_db), 1);
    QCOMPARE(m_db->database().tables(), QStringList(QStringLiteral("a")));
    QCOMPARE(*m_db->integrityProblems(), QStringList());
}

void TestMigrations::childThatIsKilled()
{
    const QString path = qEnvironmentVariable("COMITY_TEST_DATABASE");
    if (path.isEmpty())
        return; // not called by killedInTheMiddle
    auto made = Connection::create(path, testKey());
    QVERIFY(succeeded(made));
    (void)migrate(**made,
                  { step(1, "CREATE TABLE a (x)"),
                    step(2,
                         "CREATE TABLE b (x); INSERT INTO b WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                         "FROM c) SELECT randomblob(4000) FROM c") });
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
