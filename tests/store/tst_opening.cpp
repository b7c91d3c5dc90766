// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/sql/opening.h"
#include "store/storefixture.h"

#include <QDir>
#include <QProcess>
#include <QSqlError>

using namespace comity;
using namespace comity::store;

/// The gates before a database: what is not ours, not whole or not encrypted is not opened, and nothing is created.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missing();
    void unreadable_data();
    void unreadable();
    void damagedInside_data();
    void damagedInside();
    void ofAnotherProgram();
    void existingFileIsNotReplaced();
    void folderThatIsNotThere();
    void forItsOwnerOnly();
    void secondConnection();
    void secondProgram();
    void heldByAnotherProgram();
    void readOnlyCopy();
    void writeAheadLogIsTurnedOnAgain();
    void library_data();
    void library();
    void settings_data();
    void settings();
    void noAttaching();
    void schemaIsDefended();

private:
    void make(); ///< a database with some pages at m_path, closed

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

void TestOpening::init()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QString::number(++m_count)));
    m_path = m_folder.filePath(QStringLiteral("%1/vault ü.db").arg(m_count));
}

void TestOpening::make()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"))));
    QVERIFY(succeeded((*made)->run(QStringLiteral(
        "INSERT INTO t (a) WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 500) "
        "SELECT hex(randomblob(100)) FROM c"))));
}

void TestOpening::missing()
{
    QCOMPARE(codeOf(Connection::open(m_path, testKey())), QStringLiteral("db.missing"));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files).size(), 0);
}

void TestOpening::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("0 bytes") << QByteArray() << QStringLiteral("db.empty");
    QTest::newRow("short text") << QByteArray("Dear colleague") << QStringLiteral("db.damaged");
    QTest::newRow("long text") << QByteArray("Dear colleague\n").repeated(1000) << QStringLiteral("db.damaged");
    QTest::newRow("zeroes") << QByteArray(8192, '\0') << QStringLiteral("db.damaged");
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3").append(QByteArray(4081, '\0'))
                                  << QStringLiteral("db.damaged");
}

void TestOpening::unreadable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QVERIFY(writeBytes(m_path, bytes));
    const auto opened = Connection::open(m_path, testKey());
    QCOMPARE(codeOf(opened), code);
    QCOMPARE(opened.error().place, m_path);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(fileBytes(m_path), bytes);
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files).size(), 1);
}

void TestOpening::damagedInside_data()
{
    QTest::addColumn<int>("flip");
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("seed");
    QTest::newRow("another key") << -1 << 0 << 2;
    QTest::newRow("salt") << 3 << 0 << 1;
    QTest::newRow("first page") << 100 << 0 << 1;
    QTest::newRow("check value of the first page") << 4090 << 0 << 1;
    QTest::newRow("cut inside the first page") << -1 << 2000 << 1;
    QTest::newRow("cut to two pages") << -1 << 8192 << 1;
}

void TestOpening::damagedInside()
{
    QFETCH(int, flip);
    QFETCH(int, cut);
    QFETCH(int, seed);
    make();
    QByteArray bytes = fileBytes(m_path);
    if (flip >= 0)
        bytes[flip] = static_cast<char>(bytes.at(flip) ^ 1);
    if (cut > 0)
        bytes.truncate(cut);
    QVERIFY(writeBytes(m_path, bytes));
    QCOMPARE(codeOf(Connection::open(m_path, testKey(static_cast<unsigned char>(seed)))), QStringLiteral("db.damaged"));
    QCOMPARE(fileBytes(m_path), bytes);
}

void TestOpening::ofAnotherProgram()
{
    QCOMPARE(sqlcipher(m_path, keyPragma() + "CREATE TABLE t (a); SELECT 'made';"), QByteArray("ok\nmade\n"));
    QCOMPARE(codeOf(Connection::open(m_path, testKey())), QStringLiteral("db.foreign"));
}

void TestOpening::existingFileIsNotReplaced()
{
    QVERIFY(writeBytes(m_path, QByteArray()));
    QCOMPARE(codeOf(Connection::create(m_path, testKey())), QStringLiteral("db.exists"));
    QVERIFY(QFile::remove(m_path));
    make();
    const QByteArray before = fileBytes(m_path);
    QCOMPARE(codeOf(Connection::create(m_path, testKey())), QStringLiteral("db.exists"));
    QCOMPARE(fileBytes(m_path), before);
}

void TestOpening::folderThatIsNotThere()
{
    QCOMPARE(codeOf(Connection::create(m_folder.filePath(QStringLiteral("none/x.db")), testKey())),
             QStringLiteral("db.io"));
}

void TestOpening::forItsOwnerOnly()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE t (a)"))));
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QStringList files = QDir(QFileInfo(m_path).path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2); // and the log; no shared memory
    for (const QString &name : files)
        QVERIFY2(!(QFileInfo(QFileInfo(m_path).path() + u'/' + name).permissions() & others), qPrintable(name));
}

void TestOpening::secondConnection()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QCOMPARE(codeOf(Connection::open(m_path, testKey())), QStringLiteral("db.locked"));
    QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE t (a)"))));
    QVERIFY(sqlcipher(m_path, keyPragma() + "SELECT count(*) FROM t;").contains("locked")); // the lock is still there
}

void TestOpening::secondProgram()
{
    make();
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    QVERIFY(sqlcipher(m_path, keyPragma() + "SELECT count(*) FROM t;").contains("locked"));
    opened->reset();
    QCOMPARE(sqlcipher(m_path, keyPragma() + "SELECT count(*) FROM t;"), QByteArray("ok\n500\n"));
}

void TestOpening::heldByAnotherProgram()
{
    make();
    QProcess other;
    other.start(QStringLiteral("sqlcipher"), { m_path });
    other.write(keyPragma() + "BEGIN EXCLUSIVE;\nSELECT 'held';\n");
    QByteArray said;
    while (!said.contains("held") && other.waitForReadyRead(5000))
        said += other.readAll();
    QVERIFY(said.contains("held"));
    QCOMPARE(codeOf(Connection::open(m_path, testKey())), QStringLiteral("db.locked"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(succeeded(Connection::open(m_path, testKey())));
}

void TestOpening::readOnlyCopy()
{
    make();
    sqlcipher(m_path, keyPragma() + "PRAGMA journal_mode = DELETE;");
    const QByteArray before = fileBytes(m_path);
    {
        auto opened = Connection::open(m_path, testKey(), { .readOnly = true });
        QVERIFY(succeeded(opened));
        auto another = Connection::open(m_path, testKey(), { .readOnly = true });
        QVERIFY(succeeded(another));
        QCOMPARE(*(*another)->value(QStringLiteral("SELECT count(*) FROM t")), QVariant(qlonglong(500)));
        QCOMPARE(codeOf((*opened)->run(QStringLiteral("DELETE FROM t"))), QStringLiteral("db.readOnly"));
        QCOMPARE(codeOf((*opened)->run(QStringLiteral("CREATE TABLE u (x)"))), QStringLiteral("db.readOnly"));
    }
    QCOMPARE(fileBytes(m_path), before);
}

void TestOpening::writeAheadLogIsTurnedOnAgain()
{
    make();
    QVERIFY(sqlcipher(m_path, keyPragma() + "PRAGMA journal_mode = DELETE;").contains("delete"));
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    QCOMPARE(*(*opened)->value(QStringLiteral("PRAGMA journal_mode")), QVariant(QStringLiteral("wal")));
}

void TestOpening::library_data()
{
    QTest::addColumn<QString>("cipherVersion");
    QTest::addColumn<QString>("tempStore");
    QTest::addColumn<QString>("code");
    QTest::newRow("ours") << QStringLiteral("4.6.1 community") << QStringLiteral("2") << QStringLiteral("ok");
    QTest::newRow("newer") << QStringLiteral("4.10.0 community") << QStringLiteral("2") << QStringLiteral("ok");
    QTest::newRow("plain SQLite") << QString() << QStringLiteral("2") << QStringLiteral("db.cipher");
    QTest::newRow("too old") << QStringLiteral("4.5.3 community") << QStringLiteral("2") << QStringLiteral("db.cipher");
    QTest::newRow("temporary files") << QStringLiteral("4.6.1 community") << QStringLiteral("1")
                                     << QStringLiteral("db.tempStore");
    QTest::newRow("as compiled") << QStringLiteral("4.6.1 community") << QStringLiteral("0")
                                 << QStringLiteral("db.tempStore");
}

void TestOpening::library()
{
    QFETCH(QString, cipherVersion);
    QFETCH(QString, tempStore);
    QFETCH(QString, code);
    QCOMPARE(codeOf(checkLibrary(cipherVersion, tempStore)), code);
}

void TestOpening::settings_data()
{
    QTest::addColumn<QString>("expected");
    const QList<std::pair<const char *, const char *>> settings{
        { "temp_store", "2" },          { "locking_mode", "exclusive" },   { "journal_mode", "wal" },
        { "synchronous", "2" },         { "foreign_keys", "1" },           { "trusted_schema", "0" },
        { "cell_size_check", "1" },     { "cache_size", "-65536" },        { "secure_delete", "1" },
        { "mmap_size", "0" },           { "page_size", "4096" },           { "cipher_use_hmac", "1" },
        { "cipher_page_size", "4096" }, { "cipher_memory_security", "0" }, { "application_id", "1131375993" },
    };
    for (const auto &[name, expected] : settings)
        QTest::newRow(name) << QString::fromLatin1(expected);
}

void TestOpening::settings()
{
    QFETCH(QString, expected);
    const QString sql = QStringLiteral("PRAGMA ") + QString::fromLatin1(QTest::currentDataTag());
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QCOMPARE((*made)->value(sql)->toString(), expected);
    made->reset();
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    QCOMPARE((*opened)->value(sql)->toString(), expected);
}

void TestOpening::noAttaching()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QVERIFY(!(*made)
                 ->run(QStringLiteral("ATTACH ? AS other KEY ''"), { m_folder.filePath(QStringLiteral("plain.db")) })
                 .ok());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("plain.db"))));
}

void TestOpening::schemaIsDefended()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    Connection &db = **made;
    QVERIFY(succeeded(db.run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(x)"))));
    QVERIFY(!db.run(QStringLiteral("DELETE FROM words_data")).ok());
    (void)db.run(QStringLiteral("PRAGMA writable_schema = ON"));
    QVERIFY(!db.run(QStringLiteral("DELETE FROM sqlite_schema")).ok());
    QVERIFY(!db.run(QStringLiteral("SELECT \"no such column\"")).ok()); // not a string by mistake
    QVERIFY(!db.run(QStringLiteral("SELECT load_extension('x')")).ok());
    (void)db.run(QStringLiteral("PRAGMA journal_mode = OFF"));
    QCOMPARE(*db.value(QStringLiteral("PRAGMA journal_mode")), QVariant(QStringLiteral("wal")));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
