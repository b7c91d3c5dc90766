// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/sql/sqlite.h"
#include "store/storefixture.h"

#include <QSqlDatabase>

#include <fcntl.h>
#include <unistd.h>

#include <cstring>

using namespace comity;
using namespace comity::store;

namespace {

const QString kCanary = QStringLiteral("canary-3f9a-Ünïcode");

int temporaryFiles = 0;

/// The system's VFS, counting the files that SQLite opens for its own temporary data.
void countTemporaryFiles()
{
    static sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs counting = *system;
    counting.zName = "counting";
    counting.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given) {
        if (name == nullptr
            || (flags & (SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL)) != 0)
            ++temporaryFiles;
        return system->xOpen(system, name, file, flags, given);
    };
    sqlite3_vfs_register(&counting, 1);
}

/// What `work` writes to the standard error of the process.
template <typename Work>
QByteArray standardErrorOf(const QString &path, Work work)
{
    const int kept = dup(2);
    const int file = open(path.toUtf8().constData(), O_CREAT | O_WRONLY, 0600);
    dup2(file, 2);
    close(file);
    work();
    dup2(kept, 2);
    close(kept);
    return fileBytes(path);
}

/// How often the bytes, of which `masked` is the XOR with 0x5A, stand in the memory of this process.
int timesInMemory(const QByteArray &masked)
{
    const auto plain = [&masked](qsizetype i) { return static_cast<char>(masked.at(i) ^ 0x5A); };
    int found = 0;
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const QList<QByteArray> maps = fileBytes(QStringLiteral("/proc/self/maps")).split('\n');
    for (const QByteArray &line : maps) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2 || !line.contains(" rw"))
            continue;
        const qint64 start = range.at(0).toLongLong(nullptr, 16);
        const qint64 size = range.at(1).toLongLong(nullptr, 16) - start;
        if (size > 512 * 1024 * 1024 || !memory.seek(start))
            continue;
        const QByteArray bytes = memory.read(size);
        for (qsizetype at = 0; at + masked.size() <= bytes.size(); ++at) {
            qsizetype same = 0;
            while (same < masked.size() && bytes.at(at + same) == plain(same))
                ++same;
            found += same == masked.size() ? 1 : 0;
        }
    }
    return found;
}

} // namespace

/// Nothing that was written can be read without the key: not in the database, its log, temporary files, memory or on
/// the screen.
class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { countTemporaryFiles(); }
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)); }
    void filesAreCipherText();
    void anotherProgramReadsItWithTheKey();
    void anotherSqliteInItsPlaceChangesNothing();
    void stockDriverStaysItself();
    void noTemporaryFiles();
    void nothingOnStandardError();
    void keyIsNotLeftInMemory();

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

void TestEncryption::filesAreCipherText()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE legible (words TEXT)"))));
    QVERIFY(succeeded((*made)->run(QStringLiteral("INSERT INTO legible VALUES (?), (?)"),
                                   { kCanary, QByteArray("blob ") + kCanary.toUtf8() })));
    const QByteArray log = fileBytes(m_path + QStringLiteral("-wal"));
    QVERIFY(log.size() > 4096);
    made->reset();
    const QByteArray file = fileBytes(m_path);
    QVERIFY(file.size() >= 8192);
    QVERIFY(!file.startsWith("SQLite format 3"));
    for (const QByteArray &bytes : { log, file })
        for (const QByteArray &word : { kCanary.left(11).toUtf8(), QByteArray("legible"), QByteArray("SQLite format") })
            QVERIFY2(!bytes.contains(word), word.constData());
}

void TestEncryption::anotherProgramReadsItWithTheKey()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE t (a TEXT)"))));
    QVERIFY(succeeded((*made)->run(QStringLiteral("INSERT INTO t VALUES (?)"), { kCanary })));
    made->reset();
    QCOMPARE(sqlcipher(m_path, keyPragma() + "SELECT a FROM t;"), "ok\n" + kCanary.toUtf8() + "\n");
    QVERIFY(sqlcipher(m_path, keyPragma(2) + "SELECT a FROM t;").contains("not a database"));
}

/// Plain SQLite loaded before everything else takes the place of a shared SQLCipher; ours is not to be replaced.
void TestEncryption::anotherSqliteInItsPlaceChangesNothing()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer wants to be loaded first.");
#endif
    QProcess self;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
    self.setProcessEnvironment(environment);
    self.start(QCoreApplication::applicationFilePath(),
               { QStringLiteral("filesAreCipherText"), QStringLiteral("anotherProgramReadsItWithTheKey") });
    QVERIFY(self.waitForFinished());
    const QByteArray said = self.readAllStandardError();
    if (said.contains("cannot be preloaded"))
        QSKIP("There is no plain SQLite here.");
    QCOMPARE(self.exitCode(), 0);
}

void TestEncryption::stockDriverStaysItself()
{
    if (!QSqlDatabase::drivers().contains(QStringLiteral("QSQLITE")))
        QSKIP("Qt's own SQLite driver is not installed.");
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    const QString plain = m_folder.filePath(QStringLiteral("plain.db"));
    {
        QSqlDatabase stock = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stock"));
        stock.setDatabaseName(plain);
        QVERIFY(stock.open());
        QSqlQuery query(stock);
        QVERIFY(query.exec(QStringLiteral("PRAGMA cipher_version")));
        QVERIFY(!query.next());
        // Both may be built from the same SQLite: what only the one of the store knows tells them apart.
        QVERIFY(!(*made)->value(QStringLiteral("PRAGMA cipher_version"))->toString().isEmpty());
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (a)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stock"));
    QVERIFY(fileBytes(plain).startsWith("SQLite format 3"));
    QCOMPARE((*made)->value(QStringLiteral("SELECT sqlite_version()"))->toString(), QLatin1String(SQLITE_VERSION));
}

void TestEncryption::noTemporaryFiles()
{
    auto made = Connection::create(m_path, testKey());
    QVERIFY(succeeded(made));
    Connection &db = **made;
    QVERIFY(succeeded(db.run(QStringLiteral("PRAGMA cache_size = 10")))); // no room: what can spill, spills
    QVERIFY(succeeded(db.run(QStringLiteral("CREATE TABLE t (a TEXT)"))));
    QVERIFY(succeeded(db.run(
        QStringLiteral("INSERT INTO t WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 20000) "
                       "SELECT hex(randomblob(100)) FROM c"))));
    QVERIFY(succeeded(db.run(QStringLiteral("CREATE INDEX i ON t (a)"))));
    QVERIFY(
        succeeded(db.value(QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT a || 'x' AS b FROM t ORDER BY b)"))));
    QVERIFY(succeeded(db.run(QStringLiteral("CREATE TEMP TABLE u AS SELECT * FROM t"))));
    QVERIFY(succeeded(db.transaction([&db]() -> Result<void> { // statement journals
        return db.run(QStringLiteral("UPDATE OR FAIL t SET a = a || 'y'"));
    })));
    QCOMPARE(temporaryFiles, 0);
}

void TestEncryption::nothingOnStandardError()
{
    {
        auto made = Connection::create(m_path, testKey());
        QVERIFY(succeeded(made));
        QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE t (a BLOB)"))));
        QVERIFY(succeeded((*made)->run(QStringLiteral("INSERT INTO t VALUES (randomblob(50000))"))));
    }
    QByteArray bytes = fileBytes(m_path);
    bytes[20000] = static_cast<char>(bytes.at(20000) ^ 1);
    QVERIFY(writeBytes(m_path, bytes));
    QString wrongKey, damaged;
    const QByteArray said = standardErrorOf(m_folder.filePath(QStringLiteral("stderr")), [&] {
        wrongKey = codeOf(Connection::open(m_path, testKey(2)));
        auto opened = Connection::open(m_path, testKey());
        damaged = opened ? codeOf((*opened)->value(QStringLiteral("SELECT sum(length(hex(a))) FROM t"))) : QString();
    });
    QCOMPARE(wrongKey, QStringLiteral("db.damaged"));
    QCOMPARE(damaged, QStringLiteral("db.damaged"));
    QCOMPARE(said, QByteArray());
}

void TestEncryption::keyIsNotLeftInMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("The memory of a sanitizer is too large to search.");
#endif
    // Chosen so that its hex form is written nowhere: not even here.
    std::array<unsigned char, 32> key{};
    QByteArray maskedHex;
    for (size_t i = 0; i < key.size(); ++i) {
        key.at(i) = static_cast<unsigned char>(i * 37 + 11);
        for (const int digit : { key.at(i) >> 4, key.at(i) & 15 })
            maskedHex += static_cast<char>("0123456789abcdef"[digit] ^ 0x5A);
    }
    auto made = Connection::create(m_path, key);
    QVERIFY(succeeded(made));
    QVERIFY(succeeded((*made)->run(QStringLiteral("CREATE TABLE t (a)"))));
    made->reset();
    QCOMPARE(timesInMemory(maskedHex), 0);
    QByteArray control(maskedHex); // the search itself works
    for (char &c : control)
        c = static_cast<char>(c ^ 0x5A);
    QVERIFY(timesInMemory(maskedHex) > 0);
}

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
