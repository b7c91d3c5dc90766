// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/sql/errors.h"
#include "store/storefixture.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

using namespace comity;
using namespace comity::store;

/// Qt SQL on our driver: placeholders, reading to and fro, what a statement says about itself.
class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void namedPlaceholders();
    void positionalPlaceholders();
    void wrongNumberOfValues();
    void batch();
    void batchOfUnequalLists();
    void readingToAndFro();
    void forwardOnly();
    void oneStatementOnly_data();
    void oneStatementOnly();
    void rowsAffected();
    void lastInsertId();
    void returning();
    void tablesAreChangedBelowAStatement();
    void tableNames();
    void recordOfATable();
    void keysInTheirOrder();
    void errorsCarryTheExtendedCode();
    void errorsHoldNoValues_data();
    void errorsHoldNoValues();
    void fullTextSearchInTriggers();

private:
    void run(const QString &sql, const QVariantList &values = {});
    QVariant value(const QString &sql);

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_db;
    int m_count = 0;
};

void TestStatements::init()
{
    auto made = Connection::create(m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)), testKey());
    QVERIFY(succeeded(made));
    m_db = std::move(*made);
    run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b TEXT)"));
}

void TestStatements::run(const QString &sql, const QVariantList &values)
{
    QVERIFY2(succeeded(m_db->run(sql, values)), qPrintable(sql));
}

QVariant TestStatements::value(const QString &sql)
{
    const Result<QVariant> found = m_db->value(sql);
    return succeeded(found) ? *found : QVariant(QStringLiteral("failed"));
}

void TestStatements::namedPlaceholders()
{
    QSqlQuery query(m_db->database());
    QVERIFY(query.prepare(QStringLiteral("INSERT INTO t (a, b) VALUES (:one, 'x:y' || :two || :one)")));
    query.bindValue(QStringLiteral(":two"), QStringLiteral("2"));
    query.bindValue(QStringLiteral(":one"), QStringLiteral("1"));
    QVERIFY(query.exec());
    query.bindValue(QStringLiteral(":one"), QStringLiteral("3")); // the other one stays
    QVERIFY(query.exec());
    QCOMPARE(value(QStringLiteral("SELECT group_concat(a || '/' || b, ' ') FROM t")),
             QVariant(QStringLiteral("1/x:y21 3/x:y23")));
}

void TestStatements::positionalPlaceholders()
{
    QSqlQuery query(m_db->database());
    QVERIFY(query.prepare(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)")));
    query.addBindValue(QStringLiteral("1"));
    query.addBindValue(QStringLiteral("2"));
    QVERIFY(query.exec());
    query.bindValue(1, QStringLiteral("4"));
    query.bindValue(0, QStringLiteral("3"));
    QVERIFY(query.exec());
    QCOMPARE(value(QStringLiteral("SELECT group_concat(a || b, ' ') FROM t")), QVariant(QStringLiteral("12 34")));
}

void TestStatements::wrongNumberOfValues()
{
    const QString sql = QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)");
    QVERIFY(!m_db->run(sql, { 1 }).ok());
    QVERIFY(!m_db->run(sql, { 1, 2, 3 }).ok());
    QVERIFY(!m_db->run(sql).ok());
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(0)));
}

void TestStatements::batch()
{
    QSqlQuery query(m_db->database());
    QVERIFY(query.prepare(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)")));
    query.addBindValue(QVariantList{ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") });
    query.addBindValue(QVariantList{ QStringLiteral("x"), QVariant(QString()), QStringLiteral("") });
    QVERIFY(query.execBatch());
    QCOMPARE(value(QStringLiteral("SELECT group_concat(a || ifnull(b, '-'), ' ') FROM t")),
             QVariant(QStringLiteral("1x 2- 3")));
}

void TestStatements::batchOfUnequalLists()
{
    QSqlQuery query(m_db->database());
    QVERIFY(query.prepare(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)")));
    query.addBindValue(QVariantList{ 1, 2, 3 });
    query.addBindValue(QVariantList{ 1 });
    QVERIFY(!query.execBatch());
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(0)));
}

void TestStatements::readingToAndFro()
{
    for (int i = 0; i < 5; ++i)
        run(QStringLiteral("INSERT INTO t (a) VALUES (?)"), { i });
    QSqlQuery query(m_db->database());
    QVERIFY(query.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
    QVERIFY(query.isSelect());
    QCOMPARE(query.size(), -1);
    QVERIFY(query.next());
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 5);
    QCOMPARE(query.at(), 4);
    QVERIFY(!query.next());
    QVERIFY(query.previous());
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(query.first());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(!query.previous());
    QVERIFY(query.seek(3));
    QCOMPARE(query.value(0).toInt(), 4);
    QVERIFY(query.seek(-2, true));
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(!query.seek(17));
    QVERIFY(!query.lastError().isValid());
    QCOMPARE(query.value(3), QVariant());
    query.finish();
    QVERIFY(!query.next());
    QVERIFY(query.exec()); // the statement is still there
    QVERIFY(query.next());
}

void TestStatements::forwardOnly()
{
    for (int i = 0; i < 5; ++i)
        run(QStringLiteral("INSERT INTO t (a) VALUES (?)"), { i });
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT id FROM t ORDER BY id"));
    QVERIFY(succeeded(rows));
    QVERIFY(rows->isForwardOnly());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toInt(), i);
    }
    QVERIFY(rows->seek(1, true)); // forward is allowed
    QCOMPARE(rows->value(0).toInt(), 4);
    QVERIFY(rows->last());
    QCOMPARE(rows->value(0).toInt(), 5);
    QVERIFY(!rows->next());
    QVERIFY(succeeded(readToEnd(*rows)));
    Result<QSqlQuery> none = m_db->query(QStringLiteral("SELECT id FROM t WHERE id = 77"));
    QVERIFY(succeeded(none));
    QVERIFY(none->isSelect());
    QVERIFY(!none->next());
    QVERIFY(!none->last());
}

void TestStatements::oneStatementOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("semicolon") << QStringLiteral("DELETE FROM t;") << true;
    QTest::newRow("white space and comments")
        << QStringLiteral("DELETE FROM t ; \n\t-- done\n /* really */ ; -- end") << true;
    QTest::newRow("quoted semicolon") << QStringLiteral("DELETE FROM t WHERE a = ';x'") << true;
    QTest::newRow("a second one") << QStringLiteral("DELETE FROM t; DELETE FROM t") << false;
    QTest::newRow("a second one behind a comment") << QStringLiteral("DELETE FROM t; /* */ DROP TABLE t") << false;
    QTest::newRow("rubbish behind") << QStringLiteral("DELETE FROM t; x") << false;
    QTest::newRow("nothing") << QStringLiteral("-- nothing") << false;
    QTest::newRow("U+0000") << QStringLiteral("DELETE FROM t") + QChar(0) + QStringLiteral("WHERE id = 5") << false;
}

void TestStatements::oneStatementOnly()
{
    QFETCH(QString, sql);
    QFETCH(bool, accepted);
    run(QStringLiteral("INSERT INTO t (a) VALUES (';x')"));
    QCOMPARE(m_db->run(sql).ok(), accepted);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(accepted ? 0 : 1)));
}

void TestStatements::rowsAffected()
{
    run(QStringLiteral("CREATE TABLE log (x)"));
    run(QStringLiteral("CREATE TRIGGER copy AFTER UPDATE ON t BEGIN INSERT INTO log VALUES (new.a); "
                       "INSERT INTO log VALUES (old.a); END"));
    const auto affected = [this](const QString &sql) {
        const Result<QSqlQuery> query = m_db->query(sql);
        return succeeded(query) ? query->numRowsAffected() : -99;
    };
    QCOMPARE(affected(QStringLiteral("INSERT INTO t (a) VALUES ('1'), ('2'), ('3')")), 3);
    QCOMPARE(affected(QStringLiteral("UPDATE t SET b = 'x' WHERE id < 3")), 2); // not those of the trigger
    QCOMPARE(affected(QStringLiteral("SELECT * FROM t")), -1);
    QCOMPARE(affected(QStringLiteral("UPDATE t SET b = 'x' WHERE id = 99")), 0);
    QCOMPARE(affected(QStringLiteral("CREATE TABLE other (x)")), 0); // not the number before it
    QCOMPARE(affected(QStringLiteral("INSERT OR IGNORE INTO t (a) VALUES ('1')")), 0);
    QCOMPARE(affected(QStringLiteral("DELETE FROM t")), 3);
}

void TestStatements::lastInsertId()
{
    run(QStringLiteral("CREATE TABLE log (id INTEGER PRIMARY KEY, x)"));
    run(QStringLiteral("INSERT INTO log VALUES (500, 'x')"));
    run(QStringLiteral("CREATE TRIGGER copy AFTER INSERT ON t BEGIN INSERT INTO log (x) VALUES (new.a); END"));
    run(QStringLiteral("CREATE TABLE pair (v TEXT, k TEXT, PRIMARY KEY (k, v)) WITHOUT ROWID"));
    const auto id = [this](const QString &sql) {
        const Result<QSqlQuery> query = m_db->query(sql);
        return succeeded(query) ? query->lastInsertId() : QVariant(QStringLiteral("failed"));
    };
    QCOMPARE(id(QStringLiteral("INSERT INTO t (id, a) VALUES (1099511627776, '1')")), QVariant(qlonglong(1) << 40));
    QCOMPARE(id(QStringLiteral("WITH s(x) AS (SELECT '2') INSERT INTO t (a) SELECT x FROM s")),
             QVariant((qlonglong(1) << 40) + 1));
    QCOMPARE(id(QStringLiteral("INSERT OR IGNORE INTO t (a) VALUES ('1')")), QVariant());
    QCOMPARE(id(QStringLiteral("UPDATE t SET b = 'x'")), QVariant());
    QCOMPARE(id(QStringLiteral("INSERT INTO pair VALUES ('a', 'b')")), QVariant());
    QCOMPARE(id(QStringLiteral("SELECT 1")), QVariant());
}

void TestStatements::returning()
{
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("INSERT INTO t (a) VALUES ('1'), ('2') RETURNING id, a"));
    QVERIFY(succeeded(rows));
    QVERIFY(!m_db->inTransaction()); // committed although nothing was read yet
    QCOMPARE(rows->numRowsAffected(), 2);
    QVERIFY(rows->next());
    QCOMPARE(rows->value(1).toString(), QStringLiteral("1"));
    QVERIFY(rows->next());
    QCOMPARE(rows->value(0).toInt(), 2);
    QVERIFY(!rows->next());
}

void TestStatements::tablesAreChangedBelowAStatement()
{
    run(QStringLiteral("INSERT INTO t (a) VALUES ('1')"));
    QSqlQuery query(m_db->database());
    QVERIFY(query.prepare(QStringLiteral("SELECT * FROM t")));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 3);
    query.finish();
    run(QStringLiteral("ALTER TABLE t ADD COLUMN c INTEGER DEFAULT 7"));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 4);
    QVERIFY(query.next());
    QCOMPARE(query.value(3).toInt(), 7);
}

void TestStatements::tableNames()
{
    run(QStringLiteral("CREATE TABLE \"Ünder_score\" (x)"));
    run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(x)"));
    run(QStringLiteral("CREATE VIEW seen AS SELECT 1"));
    QCOMPARE(m_db->database().tables(QSql::Tables),
             QStringList({ QStringLiteral("t"), QStringLiteral("words"), QStringLiteral("Ünder_score") }));
    QCOMPARE(m_db->database().tables(QSql::Views), QStringList(QStringLiteral("seen")));
    QVERIFY(m_db->database().tables(QSql::SystemTables).contains(QStringLiteral("sqlite_schema")));
}

void TestStatements::recordOfATable()
{
    run(QStringLiteral("CREATE TABLE \"my \"\"table\" (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'it''s', "
                       "n INTEGER DEFAULT 5, at TEXT DEFAULT CURRENT_TIMESTAMP, g GENERATED ALWAYS AS (n + 1))"));
    const QSqlRecord record = m_db->database().record(QStringLiteral("my \"table"));
    QCOMPARE(record.count(), 5);
    QCOMPARE(record.field(0).name(), QStringLiteral("id"));
    QVERIFY(record.field(0).isAutoValue());
    QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
    QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
    QCOMPARE(record.field(1).defaultValue(), QVariant(QStringLiteral("it's")));
    QCOMPARE(record.field(2).defaultValue(), QVariant(qlonglong(5)));
    QCOMPARE(record.field(3).defaultValue(), QVariant());
    QVERIFY(record.field(4).isReadOnly());
    QVERIFY(!record.field(3).isReadOnly());
    QCOMPARE(m_db->database().record(QStringLiteral("nothing")).count(), 0);
}

void TestStatements::keysInTheirOrder()
{
    run(QStringLiteral("CREATE TABLE pair (v TEXT, k TEXT, n INTEGER, PRIMARY KEY (k, v))"));
    const QSqlIndex index = m_db->database().primaryIndex(QStringLiteral("pair"));
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.fieldName(0), QStringLiteral("k"));
    QCOMPARE(index.fieldName(1), QStringLiteral("v"));
    QCOMPARE(m_db->database().primaryIndex(QStringLiteral("t")).fieldName(0), QStringLiteral("id"));
    run(QStringLiteral("CREATE TABLE code (n INTEGER PRIMARY KEY) WITHOUT ROWID"));
    QVERIFY(!m_db->database().primaryIndex(QStringLiteral("code")).field(0).isAutoValue());
}

void TestStatements::errorsCarryTheExtendedCode()
{
    run(QStringLiteral("INSERT INTO t (a) VALUES ('1')"));
    QSqlQuery query(m_db->database());
    QVERIFY(!query.exec(QStringLiteral("INSERT INTO t (a) VALUES ('1')")));
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("2067")); // SQLITE_CONSTRAINT_UNIQUE
    QCOMPARE(query.lastError().databaseText(), QStringLiteral("UNIQUE constraint failed: t.a"));
    QCOMPARE(codeOf(m_db->run(QStringLiteral("INSERT INTO t (a) VALUES ('1')"))), QStringLiteral("db.constraint"));
    run(QStringLiteral("CREATE TRIGGER no BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'never deleted'); END"));
    const Result<void> deleted = m_db->run(QStringLiteral("DELETE FROM t WHERE a = ?"), { QStringLiteral("1") });
    QCOMPARE(codeOf(deleted), QStringLiteral("db.constraint"));
    QVERIFY(deleted.error().detail.contains(QLatin1String("never deleted")));
}

void TestStatements::errorsHoldNoValues_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("full-text search") << QStringLiteral("SELECT * FROM words WHERE words MATCH ?");
    QTest::newRow("JSON path") << QStringLiteral("SELECT json_extract('{}', ?)");
    QTest::newRow("unique") << QStringLiteral("INSERT INTO t (a, b) SELECT ?, 1 FROM (SELECT 1 UNION SELECT 2)");
    QTest::newRow("strict type") << QStringLiteral("INSERT INTO s VALUES (?)");
    QTest::newRow("check") << QStringLiteral("INSERT INTO c VALUES (?)");
}

void TestStatements::errorsHoldNoValues()
{
    QFETCH(QString, sql);
    run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(x)"));
    run(QStringLiteral("CREATE TABLE s (n INTEGER) STRICT"));
    run(QStringLiteral("CREATE TABLE c (n CHECK (n > 99))"));
    run(QStringLiteral("CREATE TRIGGER small AFTER INSERT ON c BEGIN DELETE FROM c; END"));
    const QString secret = QStringLiteral("\"Canary canary:canary");
    QSqlQuery query(m_db->database());
    QVERIFY(query.prepare(sql));
    query.addBindValue(sql.contains(QLatin1String("INTO c")) ? QVariant(42) : QVariant(secret));
    QVERIFY(!query.exec());
    const QString said = query.lastError().text() + query.lastError().driverText() + query.lastError().databaseText();
    QVERIFY(!said.isEmpty());
    QVERIFY2(!said.contains(QLatin1String("canary"), Qt::CaseInsensitive), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("42")), qPrintable(said));
}

/// trusted_schema=OFF must not take full-text search away from the triggers that feed it.
void TestStatements::fullTextSearchInTriggers()
{
    run(QStringLiteral(
        "CREATE VIRTUAL TABLE words USING fts5(a, content='t', content_rowid='id', tokenize='trigram')"));
    run(QStringLiteral("CREATE TRIGGER feed AFTER INSERT ON t BEGIN "
                       "INSERT INTO words (rowid, a) VALUES (new.id, new.a); END"));
    run(QStringLiteral("INSERT INTO t (a) VALUES (?)"), { QStringLiteral("中央机关的请求") });
    QCOMPARE(value(QStringLiteral("SELECT rowid FROM words WHERE words MATCH '机关的'")), QVariant(qlonglong(1)));
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
