// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/storefixture.h"

#include <QDateTime>
#include <QPoint>
#include <QSqlField>
#include <QSqlRecord>
#include <QTimeZone>

#include <limits>

using namespace comity;
using namespace comity::store;

/// What goes into the database comes back as it was, and what cannot is refused.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void comesBack_data();
    void comesBack();
    void isStoredAs_data();
    void isStoredAs();
    void isRefused_data();
    void isRefused();
    void nullKeepsTheTypeOfItsColumn();
    void largestValue();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_db;
    int m_count = 0;
};

void TestValues::init()
{
    auto made = Connection::create(m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)), testKey());
    QVERIFY(succeeded(made));
    m_db = std::move(*made);
}

void TestValues::comesBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(QStringLiteral("plain"));
    QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    QTest::newRow("quotes") << QVariant(QStringLiteral("' \" ` ; -- :x ?"));
    QTest::newRow("emoji and scripts") << QVariant(QStringLiteral("🇨🇭 👩\u200d👩\u200d👧 السلطة 中央机关 Ё"));
    QTest::newRow("text with U+0000") << QVariant(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QTest::newRow("bytes") << QVariant(QByteArray::fromHex("00ff00017f80"));
    QTest::newRow("one zero byte") << QVariant(QByteArray(1, '\0'));
    QTest::newRow("empty bytes") << QVariant(QByteArray(""));
    QTest::newRow("largest integer") << QVariant(std::numeric_limits<qlonglong>::max());
    QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qlonglong>::min());
    QTest::newRow("above 32 bits") << QVariant(qlonglong(1) << 40);
    QTest::newRow("double") << QVariant(0.1);
    QTest::newRow("infinite") << QVariant(std::numeric_limits<double>::infinity());
}

void TestValues::comesBack()
{
    QFETCH(QVariant, value);
    QVERIFY(succeeded(m_db->run(QStringLiteral("CREATE TABLE t (v)"))));
    QVERIFY(succeeded(m_db->run(QStringLiteral("INSERT INTO t VALUES (?)"), { value })));
    const Result<QVariant> back = m_db->value(QStringLiteral("SELECT v FROM t"));
    QVERIFY(succeeded(back));
    QCOMPARE(back->typeId(), value.typeId());
    QCOMPARE(*back, value);
    QVERIFY(!back->isNull());
}

void TestValues::isStoredAs_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const QString none = QStringLiteral("null");
    QTest::newRow("no value") << QVariant() << none << QString();
    QTest::newRow("null pointer") << QVariant::fromValue(nullptr) << none << QString();
    QTest::newRow("typed null") << QVariant(QMetaType(QMetaType::Int)) << none << QString();
    QTest::newRow("null text") << QVariant(QString()) << none << QString();
    QTest::newRow("null bytes") << QVariant(QByteArray()) << none << QString();
    QTest::newRow("null date") << QVariant(QDate()) << none << QString();
    QTest::newRow("null instant") << QVariant(QDateTime()) << none << QString();
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << QStringLiteral("text") << QString();
    QTest::newRow("empty bytes") << QVariant(QByteArray("")) << QStringLiteral("blob") << QString();
    QTest::newRow("true") << QVariant(true) << QStringLiteral("integer") << QStringLiteral("1");
    QTest::newRow("unsigned") << QVariant(std::numeric_limits<quint32>::max()) << QStringLiteral("integer")
                              << QStringLiteral("4294967295");
    QTest::newRow("largest unsigned") << QVariant(quint64(std::numeric_limits<qint64>::max()))
                                      << QStringLiteral("integer") << QStringLiteral("9223372036854775807");
    QTest::newRow("short") << QVariant::fromValue(qint16(-3)) << QStringLiteral("integer") << QStringLiteral("-3");
    QTest::newRow("float") << QVariant(0.5F) << QStringLiteral("real") << QStringLiteral("0.5");
    QTest::newRow("date") << QVariant(QDate(2026, 2, 28)) << QStringLiteral("text") << QStringLiteral("2026-02-28");
    QTest::newRow("time") << QVariant(QTime(7, 5, 9, 30)) << QStringLiteral("text") << QStringLiteral("07:05:09.030");
    QTest::newRow("UTC") << QVariant(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::utc()))
                         << QStringLiteral("text") << QStringLiteral("2026-01-02T03:04:05.006Z");
    QTest::newRow("offset") << QVariant(QDateTime(QDate(2026, 1, 1), QTime(1, 0), QTimeZone(7200)))
                            << QStringLiteral("text") << QStringLiteral("2025-12-31T23:00:00.000Z");
    // The hour that the end of summer time repeats: only the instant tells the two apart.
    const QTimeZone zurich("Europe/Zurich");
    const QDateTime first = QDateTime(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::utc()).toTimeZone(zurich);
    QTest::newRow("02:30 in summer") << QVariant(first) << QStringLiteral("text")
                                     << QStringLiteral("2026-10-25T00:30:00.000Z");
    QTest::newRow("02:30 in winter") << QVariant(first.addSecs(3600)) << QStringLiteral("text")
                                     << QStringLiteral("2026-10-25T01:30:00.000Z");
}

void TestValues::isStoredAs()
{
    QFETCH(QVariant, value);
    QFETCH(QString, type);
    QFETCH(QString, text);
    QVERIFY(succeeded(m_db->run(QStringLiteral("CREATE TABLE t (v)"))));
    QVERIFY(succeeded(m_db->run(QStringLiteral("INSERT INTO t VALUES (?)"), { value })));
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT typeof(v), v FROM t"));
    QVERIFY(succeeded(rows));
    QVERIFY(rows->next());
    QCOMPARE(rows->value(0).toString(), type);
    QCOMPARE(rows->value(1).toString(), text);
    QCOMPARE(rows->isNull(1), type == QLatin1String("null"));
    if (value.typeId() == QMetaType::QDateTime && !text.isEmpty())
        QCOMPARE(rows->value(1).toDateTime(), value.toDateTime());
}

void TestValues::isRefused_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("above 63 bits") << QVariant(quint64(std::numeric_limits<qint64>::max()) + 1);
    QTest::newRow("not a number") << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("year 10000") << QVariant(QDate(10000, 1, 1));
    QTest::newRow("a type of no column") << QVariant(QPoint(1, 2));
    QTest::newRow("a list") << QVariant(QStringList{ QStringLiteral("a") });
}

void TestValues::isRefused()
{
    QFETCH(QVariant, value);
    QVERIFY(succeeded(m_db->run(QStringLiteral("CREATE TABLE t (v)"))));
    const Result<void> stored = m_db->run(QStringLiteral("INSERT INTO t VALUES (?)"), { value });
    QCOMPARE(codeOf(stored), QStringLiteral("db.other"));
    QCOMPARE(*m_db->value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(0)));
}

void TestValues::nullKeepsTheTypeOfItsColumn()
{
    QVERIFY(succeeded(m_db->run(QStringLiteral("CREATE TABLE t (i INTEGER, d DOUBLE, b BLOB, s TEXT)"))));
    QVERIFY(succeeded(m_db->run(QStringLiteral("INSERT INTO t DEFAULT VALUES"))));
    Result<QSqlQuery> rows = m_db->query(QStringLiteral("SELECT i, d, b, s, s || 'x' FROM t"));
    QVERIFY(succeeded(rows));
    QVERIFY(rows->next());
    const QList<int> types{ QMetaType::LongLong, QMetaType::Double, QMetaType::QByteArray, QMetaType::QString,
                            QMetaType::QString };
    for (int i = 0; i < types.size(); ++i) {
        QVERIFY(rows->value(i).isNull());
        QCOMPARE(rows->value(i).typeId(), types.at(i));
        QCOMPARE(rows->record().field(i).metaType().id(), types.at(i));
    }
}

void TestValues::largestValue()
{
    QVERIFY(succeeded(m_db->run(QStringLiteral("CREATE TABLE t (v BLOB)"))));
    const QByteArray large(64 * 1024 * 1024 + 1, 'x');
    QCOMPARE(codeOf(m_db->run(QStringLiteral("INSERT INTO t VALUES (?)"), { large })), QStringLiteral("db.tooBig"));
    QVERIFY(succeeded(m_db->run(QStringLiteral("INSERT INTO t VALUES (?)"), { large.first(8 * 1024 * 1024) })));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
