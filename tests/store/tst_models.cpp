// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/storefixture.h"

#include <QSqlError>
#include <QSqlIndex>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>

using namespace comity;
using namespace comity::store;

/// Qt's own models on the driver.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void edits();
    void insertsAndDeletes();
    void filtersAndSorts();
    void compositeKey();
    void fullTextTable();
    void generatedColumn();
    void fetchesInPortions();

private:
    void run(const QString &sql, const QVariantList &values = {});
    QString value(const QString &sql);

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_db;
    int m_count = 0;
};

void TestModels::init()
{
    auto made = Connection::create(m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)), testKey());
    QVERIFY(succeeded(made));
    m_db = std::move(*made);
    run(QStringLiteral("CREATE TABLE \"my table\" (id INTEGER PRIMARY KEY, \"the name\" TEXT, n INTEGER)"));
    run(QStringLiteral("INSERT INTO \"my table\" (\"the name\", n) VALUES ('Zoë', 3), ('O''Neil', 1), (NULL, 2)"));
}

void TestModels::run(const QString &sql, const QVariantList &values)
{
    QVERIFY2(succeeded(m_db->run(sql, values)), qPrintable(sql));
}

QString TestModels::value(const QString &sql)
{
    const Result<QVariant> found = m_db->value(sql);
    return succeeded(found) ? found->toString() : QStringLiteral("failed");
}

void TestModels::edits()
{
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("my table"));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.data(model.index(2, 1)).isNull());
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("Zoé 🇫🇷")));
    QVERIFY(model.setData(model.index(2, 1), QStringLiteral("")));
    QVERIFY(model.setData(model.index(1, 1), QVariant(QString())));
    QCOMPARE(value(QStringLiteral("SELECT \"the name\" FROM \"my table\" WHERE id = 1")), QStringLiteral("Zoë"));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(value(QStringLiteral("SELECT group_concat(ifnull(\"the name\", 'null'), '|') FROM \"my table\"")),
             QStringLiteral("Zoé 🇫🇷|null|"));
    QVERIFY(model.setData(model.index(0, 2), 9));
    model.revertAll();
    QCOMPARE(model.data(model.index(0, 2)).toInt(), 3);
}

void TestModels::insertsAndDeletes()
{
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("my table"));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QVERIFY(model.insertRow(3));
    QVERIFY(model.setData(model.index(3, 1), QStringLiteral("new")));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(model.data(model.index(3, 0)).toInt(), 4); // the id that the database gave
    QVERIFY(model.removeRows(0, 2));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(value(QStringLiteral("SELECT group_concat(id) FROM \"my table\"")), QStringLiteral("3,4"));
    QCOMPARE(model.rowCount(), 2);
}

void TestModels::filtersAndSorts()
{
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("my table"));
    model.setFilter(QStringLiteral("n >= 2"));
    model.setSort(2, Qt::DescendingOrder);
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(0, 2)).toInt(), 3);
    QCOMPARE(model.data(model.index(1, 2)).toInt(), 2);
    model.setFilter(QStringLiteral("n >="));
    QVERIFY(!model.select());
    QVERIFY(model.lastError().isValid());
}

void TestModels::compositeKey()
{
    run(QStringLiteral("CREATE TABLE pair (v TEXT, k TEXT, n INTEGER, PRIMARY KEY (k, v))"));
    run(QStringLiteral("INSERT INTO pair VALUES ('a', 'x', 1), ('a', 'y', 2), ('b', 'x', 3)"));
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("pair"));
    model.setEditStrategy(QSqlTableModel::OnFieldChange);
    QCOMPARE(model.primaryKey().count(), 2);
    QVERIFY(model.select());
    QVERIFY(model.setData(model.index(1, 2), 20));
    QVERIFY(model.setData(model.index(2, 1), QStringLiteral("z"))); // b, x: a part of the key itself
    QCOMPARE(value(QStringLiteral("SELECT group_concat(v || k || n, ' ') FROM (SELECT * FROM pair ORDER BY rowid)")),
             QStringLiteral("ax1 ay20 bz3"));
    QVERIFY(model.removeRow(0));
    QCOMPARE(value(QStringLiteral("SELECT group_concat(v || k) FROM (SELECT * FROM pair ORDER BY rowid)")),
             QStringLiteral("ay,bz"));
}

void TestModels::fullTextTable()
{
    run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(title, body)"));
    run(QStringLiteral("INSERT INTO words VALUES ('one', 'the letter'), ('two', 'the request')"));
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("words"));
    model.setFilter(QStringLiteral("words MATCH 'request'"));
    QVERIFY2(model.select(), qPrintable(model.lastError().text()));
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("two"));
}

void TestModels::generatedColumn()
{
    run(QStringLiteral("CREATE TABLE g (id INTEGER PRIMARY KEY, n INTEGER, twice AS (n * 2))"));
    QSqlTableModel model(nullptr, m_db->database());
    model.setTable(QStringLiteral("g"));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QVERIFY(model.insertRow(0));
    QVERIFY(model.setData(model.index(0, 1), 21));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(model.data(model.index(0, 2)).toInt(), 42);
}

void TestModels::fetchesInPortions()
{
    run(QStringLiteral("INSERT INTO \"my table\" (n) WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c "
                       "WHERE x < 997) SELECT x FROM c"));
    QSqlQueryModel model;
    model.setQuery(QStringLiteral("SELECT id FROM \"my table\" ORDER BY id"), m_db->database());
    QVERIFY(model.rowCount() < 1000);
    while (model.canFetchMore())
        model.fetchMore();
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.data(model.index(999, 0)).toInt(), 1000);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
