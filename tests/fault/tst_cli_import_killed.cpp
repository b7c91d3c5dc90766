// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import of many files is killed in its middle, again and again: each file is in, whole and once, or it is not, what
// was said to be in is in, and the last run completes it.
//
//     COMITY_IMPORT=n   so many files
#include "cli/runcli.h"
#include "fault/ledger.h"
#include "fault/longrun.h"
#include "support/samples.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestCliImportKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAndCompleted();

private:
    /// Runs the import until it has said so many lines, and kills it.
    QByteArray runUntil(int lines);
    int runToTheEnd(QByteArray *out);
    Result<std::unique_ptr<Vault>> open() const;
    /// The hashes of the files that are in, each checked to be there whole and once.
    QSet<QByteArray> filesIn(Vault &vault) const;
    [[nodiscard]] QByteArray numberOfRows(Vault &vault, const char *table) const;

    const int m_count = numberOf("COMITY_IMPORT", 400);
    QTemporaryDir m_folder{ temporaryFolder() };
    QStringList m_call; ///< import with all its files
    QStringList m_environment;
    QHash<QByteArray, QByteArray> m_hashes; ///< by the path of the file
};

void TestCliImportKilled::initTestCase()
{
    QVERIFY(setBytes(m_folder.filePath(u"ada"_s), "marble lantern seven otters drift\n"));
    const QStringList passphrase{ u"--passphrase-file"_s, m_folder.filePath(u"ada"_s) };
    m_environment = { u"XDG_DATA_HOME="_s + m_folder.filePath(u"state"_s) };
    const QString vault = m_folder.filePath(u"desk.vault"_s);
    const test::Outcome made = test::cli(
        QStringList{ u"vault"_s, u"create"_s, vault, u"--officer"_s, u"Ada"_s } + passphrase, {}, m_environment);
    QVERIFY2(made.status == 0, made.err);
    const QByteArray sample = test::sampleCase();
    QVERIFY(QDir(m_folder.path()).mkdir(u"in"_s));
    m_call = QStringList{ u"import"_s, u"--vault"_s, vault } + passphrase;
    for (int i = 0; i < m_count; ++i) {
        const QString path = m_folder.filePath(u"in/%1.json"_s.arg(i));
        QByteArray bytes = sample;
        bytes.replace("GB-CA/2026/0142", "K-" + QByteArray::number(i));
        QVERIFY(setBytes(path, bytes));
        m_call.append(path);
        m_hashes.insert(path.toUtf8(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
}

QByteArray TestCliImportKilled::runUntil(int lines)
{
    QProcess import;
    import.setEnvironment(QProcess::systemEnvironment() + m_environment);
    import.start(QStringLiteral(COMITY_CLI), m_call);
    QByteArray out;
    while (out.count("added\t") < lines && import.waitForReadyRead(60'000))
        out += import.readAllStandardOutput();
    import.kill();
    import.waitForFinished();
    return out + import.readAllStandardOutput();
}

int TestCliImportKilled::runToTheEnd(QByteArray *out)
{
    QProcess import;
    import.setEnvironment(QProcess::systemEnvironment() + m_environment);
    import.start(QStringLiteral(COMITY_CLI), m_call);
    import.waitForFinished(-1);
    *out = import.readAllStandardOutput();
    return import.exitStatus() == QProcess::NormalExit ? import.exitCode() : -1;
}

Result<std::unique_ptr<Vault>> TestCliImportKilled::open() const
{
    const QByteArray secret = "marble lantern seven otters drift";
    return Vault::open(m_folder.filePath(u"desk.vault"_s), passphrase(secret.constData()), deskSystem());
}

QByteArray TestCliImportKilled::numberOfRows(Vault &vault, const char *table) const
{
    const Result<QVariant> n = vault.connection().value(u"SELECT count(*) FROM "_s + QLatin1String(table));
    return n ? n->toByteArray() : told(n);
}

QSet<QByteArray> TestCliImportKilled::filesIn(Vault &vault) const
{
    QSet<QByteArray> hashes;
    const auto take = [&](const QSqlQuery &row) -> Result<void> {
        hashes.insert(row.value(0).toByteArray());
        return {};
    };
    // A file that is in has its request, its bytes as that request's only attachment, and its line in the import.
    const Result<void> read = vault.connection().forEach(
        u"SELECT b.sha256 FROM requests r JOIN attachments a ON a.request = r.id JOIN blobs b ON b.id = a.blob "
        "JOIN import_files f ON f.request = r.id AND f.sha256 = b.sha256"_s,
        {}, take);
    if (!read)
        qWarning("%s", told(read).constData());
    const QByteArray number = QByteArray::number(hashes.size());
    for (const char *table : { "requests", "attachments", "blobs", "import_files", "request_versions" })
        if (numberOfRows(vault, table) != number)
            hashes.insert(QByteArray(table) + ": " + numberOfRows(vault, table) + ", and not " + number);
    return hashes;
}

void TestCliImportKilled::killedAndCompleted()
{
    constexpr int kKills = 4;
    QElapsedTimer timer;
    timer.start();
    QSet<QByteArray> in;
    for (int kill = 0; kill < kKills; ++kill) {
        const QByteArray said = runUntil(m_count / (kKills + 2));
        auto vault = open();
        VERIFY_OK(vault);
        const QSet<QByteArray> now = filesIn(**vault);
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith("added\t") || line.startsWith("known\t"))
                QVERIFY2(now.contains(m_hashes.value(line.split('\t').at(1))), line);
        QVERIFY(now.contains(in) && now.size() > in.size() && now.size() < m_count);
        for (const QByteArray &hash : now)
            QVERIFY2(hash.size() == 64, hash);
        QCOMPARE(halfDone(**vault) + problemsOf(**vault), QByteArray());
        in = now;
    }
    QByteArray out;
    QCOMPARE(runToTheEnd(&out), 0);
    QCOMPARE(out.count("added\t"), m_count - in.size());
    QCOMPARE(out.count("known\t"), in.size());
    auto vault = open();
    VERIFY_OK(vault);
    QCOMPARE(filesIn(**vault), QSet<QByteArray>(m_hashes.begin(), m_hashes.end()));
    QCOMPARE(halfDone(**vault) + problemsOf(**vault), QByteArray());
    qInfo("%d files, killed %d times: %lld s", m_count, kKills, timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestCliImportKilled)
#include "tst_cli_import_killed.moc"
