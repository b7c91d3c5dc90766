// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program ends in the middle of a change of who may open the vault, by itself or killed: the vault opens for
// whoever should be able to, and nobody else.
#include "store/data/attachmentrepository.h"
#include "store/vault/changes.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

/// After the n-th step; 0: before the first.
QProcessEnvironment dyingAt(int n)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(n == 0 ? u"COMITY_DIE_BEFORE"_s : u"COMITY_DIE_AT"_s, QString::number(std::max(n, 1)));
    return environment;
}

/// How the worker is told of one of the changes.
QStringList command(const QString &change, const QString &folder)
{
    if (change == u"add")
        return { u"officer"_s, folder, u"cleo"_s };
    if (change == u"remove")
        return { u"remove"_s, folder, u"2"_s };
    if (change == u"passphrase")
        return { u"passphrase"_s, folder, u"ada's next one"_s };
    return { u"rekey"_s, folder };
}

} // namespace

class TestVaultCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenHeaderAndDatabase_data();
    void betweenHeaderAndDatabase();
    void newOfficerOfACrashIsToldApart();
    void removalThatWasCutShortIsFinished();
    void killedWhileRekeying();
};

void TestVaultCrashes::betweenHeaderAndDatabase_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("n");
    for (const char *change : { "add", "remove", "passphrase", "rekey" })
        for (int n = 0; n <= (qstrcmp(change, "rekey") == 0 ? 12 : 6); ++n)
            QTest::addRow("%s %d", change, n) << QString::fromLatin1(change) << n;
}

/// The steps are: a new file, its name, the folder, for the copy of the header and then for the header; twice for a new
/// key.
void TestVaultCrashes::betweenHeaderAndDatabase()
{
    QFETCH(const QString, change);
    QFETCH(const int, n);
    VaultFixture desk;
    desk.fill(2);
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        const auto ben = (*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase(kBen), VaultFixture::cheap());
        VERIFY_OK(ben);
        QCOMPARE(*ben, 2);
    }
    QProcess worker;
    worker.setProcessEnvironment(dyingAt(n));
    worker.start(QStringLiteral(COMITY_FAULT_WORKER), command(change, desk.path()));
    QVERIFY(worker.waitForFinished(30000));
    QCOMPARE(worker.exitCode(), 9);
    QCOMPARE(worker.readAllStandardOutput(), QByteArray("ready\n"));

    const bool isInForce = n >= 2; // the copy has the name
    const QString opens = opensFor(desk, change);
    // Nobody was told of the new officer: with the first opening the slot goes again.
    QCOMPARE(opens, isInForce && change != u"add" ? opensAfter(change) : opensBefore());
    auto vault = desk.open(isInForce && change == u"passphrase" ? "ada's next one" : kAda);
    VERIFY_OK(vault);
    QVERIFY(!(*vault)->header().isRekeying());
    QCOMPARE(problemsOf(**vault), QByteArray());
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), bytesOf(desk.file(kHeaderCopyFile)));
    QCOMPARE((*vault)->header().keySlots().size(), change == u"remove" && isInForce ? 1 : 2);
    VERIFY_OK(changes().at(u"add"_s)(**vault)); // and it goes on
}

/// The officer whose slot a crash left behind comes before any administrator does.
void TestVaultCrashes::newOfficerOfACrashIsToldApart()
{
    VaultFixture desk;
    desk.fill(2);
    QProcess worker;
    worker.setProcessEnvironment(dyingAt(6));
    worker.start(QStringLiteral(COMITY_FAULT_WORKER), command(u"add"_s, desk.path()));
    QVERIFY(worker.waitForFinished(30000));
    QCOMPARE(worker.exitCode(), 9);
    const auto cleo = desk.open("cleo's passphrase");
    QCOMPARE(code(cleo), u"vault.officer.unknown"_s);
    QVERIFY2(cleo.error().message.contains(u"administrator"), qPrintable(cleo.error().message));
    VERIFY_OK(desk.open());
    QCOMPARE(code(desk.open("cleo's passphrase")), u"vault.passphrase"_s);
}

/// The slot is gone and the officer is still on the list: removed once more, the officer is gone as well.
void TestVaultCrashes::removalThatWasCutShortIsFinished()
{
    VaultFixture desk;
    desk.fill(2);
    {
        auto vault = desk.open();
        VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase(kBen), VaultFixture::cheap()));
    }
    QProcess worker;
    worker.setProcessEnvironment(dyingAt(6));
    worker.start(QStringLiteral(COMITY_FAULT_WORKER), command(u"remove"_s, desk.path()));
    QVERIFY(worker.waitForFinished(30000));
    QCOMPARE(code(desk.open(kBen)), u"vault.passphrase"_s);
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(idOf(**vault, u"Ben"_s), 2);
    VERIFY_OK((*vault)->removeOfficer(2));
    QCOMPARE(idOf(**vault, u"Ben"_s), 0);
    QCOMPARE(problemsOf(**vault), QByteArray());
}

void TestVaultCrashes::killedWhileRekeying()
{
    VaultFixture desk;
    desk.fill(2);
    std::map<QString, QByteArray> content;
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase(kBen), VaultFixture::cheap()));
        QByteArray bytes;
        QRandomGenerator random(7);
        for (int i = 0; i < 2'000'000; ++i)
            bytes.append(static_cast<char>(random.bounded(256)));
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        VERIFY_OK(AttachmentRepository((*vault)->session()).add(1, u"large.bin"_s, source));
        content = contentOf(**vault);
    }
    QVERIFY(copyFolder(desk.path(), desk.path("kept")));
    const QByteArray formerHeader = bytesOf(desk.file(kHeaderFile));
    QRandomGenerator random(20261116);
    int finished = 0;
    int resumed = 0;
    constexpr int kills = 24;
    for (int i = 0; i < kills; ++i) {
        QVERIFY(copyFolder(desk.path("kept"), desk.path()));
        QProcess worker;
        worker.start(QStringLiteral(COMITY_FAULT_WORKER), command(u"rekey"_s, desk.path()));
        while (!worker.canReadLine())
            QVERIFY(worker.waitForReadyRead(30000));
        QTest::qSleep(random.bounded(100));
        worker.kill();
        QVERIFY(worker.waitForFinished(30000));
        const bool acknowledged = worker.readAllStandardOutput().contains("rekeyed");
        {
            auto ben = desk.open(kBen); // no administrator is needed for it to be settled
            VERIFY_OK(ben);
            QVERIFY(!(*ben)->header().isRekeying());
            resumed += (*ben)->notices().isEmpty() ? 0 : 1;
        }
        auto vault = desk.open();
        VERIFY_OK(vault);
        QCOMPARE(problemsOf(**vault), QByteArray());
        QVERIFY(contentOf(**vault) == content);
        if (!acknowledged)
            continue;
        ++finished;
        vault->reset();
        for (const char *name : { kHeaderFile, kHeaderCopyFile })
            QVERIFY(setBytes(desk.file(name), formerHeader));
        QCOMPARE(code(desk.open()), u"vault.database.damaged"_s); // the former key opens nothing any more
    }
    qInfo("%d kills: %d after it was done, %d in the middle", kills, finished, resumed);
}

QTEST_GUILESS_MAIN(TestVaultCrashes)
#include "tst_vault_crashes.moc"
