// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault as an officer sees it: made, opened again, kept apart from others.
#include "store/vault/vaultfixture.h"

#include <QProcess>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAndOpenedAgain();
    void isNotMadeOverSomething_data();
    void isNotMadeOverSomething();
    void nothingStaysWhenItCannotBeMade();
    void nothingStaysWithoutAnOfficersName();
    void onlyItsOwnerMayReadIt();
    void doesNotGrowWhenItIsOpened();
    void isHeldByAnotherProgram();
    void isTakenOverFromAProgramThatWasKilled();
    void cannotBeOpenedTwiceInOneProgram();
    void isNotWrittenToOnANetworkDrive();
    void closingTwiceDoesNothing();
};

void TestVault::isMadeAndOpenedAgain()
{
    VaultFixture desk;
    auto vault = desk.create();
    VERIFY_OK(vault);
    QCOMPARE((*vault)->name(), u"desk"_s);
    QVERIFY(VaultFixture::add(**vault, 1).ok());
    const QUuid id = (*vault)->id();
    VERIFY_OK((*vault)->close());
    auto again = desk.open();
    VERIFY_OK(again);
    QCOMPARE((*again)->id(), id);
    QCOMPARE((*again)->officer().name, u"Ada"_s);
    QVERIFY((*again)->officer().roles.testFlag(Role::Administrator));
    QVERIFY((*again)->notices().isEmpty());
    const auto found = RequestRepository((*again)->session()).findByReference(u"GB-CA/2026/0001"_s);
    QCOMPARE(found->size(), 1);
    QCOMPARE(problemsOf(**again), QByteArray());
    QCOMPARE((*again)->header().databaseSalt(), bytesOf(desk.file(kDatabaseFile)).first(16));
}

void TestVault::isNotMadeOverSomething_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "vault", "folder with a file", "file", "broken link" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestVault::isNotMadeOverSomething()
{
    QFETCH(const QString, what);
    VaultFixture desk;
    if (what == u"vault")
        desk.fill(1);
    else if (what == u"folder with a file")
        QVERIFY(QDir().mkdir(desk.path()) && setBytes(desk.path() + u"/notes.txt"_s, "notes"));
    else if (what == u"file")
        QVERIFY(setBytes(desk.path(), "notes"));
    else
        QVERIFY(QFile::link(u"nowhere"_s, desk.path()));
    const QByteArray before = bytesOf(desk.file(kHeaderFile)) + bytesOf(desk.path());
    const QStringList names = QDir(desk.path()).entryList(QDir::Files | QDir::Hidden);

    QCOMPARE(code(desk.create()), u"vault.folder.exists"_s);
    QCOMPARE(bytesOf(desk.file(kHeaderFile)) + bytesOf(desk.path()), before);
    QCOMPARE(QDir(desk.path()).entryList(QDir::Files | QDir::Hidden), names);
    QVERIFY(QFileInfo(desk.path()).isSymLink() || QFileInfo::exists(desk.path()));
    if (what == u"vault")
        VERIFY_OK(desk.open());
}

/// Each call for the disk fails in turn, and all from it on.
void TestVault::nothingStaysWhenItCannotBeMade()
{
    VaultFixture desk;
    const CountedFiles counted;
    desk.system.files = counted.files();
    desk.system.witnessFolder = desk.path("witnesses");
    VERIFY_OK(desk.create());
    const int calls = counted.calls();
    QVERIFY(calls >= 7); // the folder, and two copies of the header in three steps each
    for (const bool andAllLater : { false, true }) {
        for (int n = 1; n <= calls; ++n) {
            counted.failAt(n, andAllLater);
            const auto vault = desk.create("second.vault");
            QVERIFY2(!vault, qPrintable(u"call %1"_s.arg(n)));
            QVERIFY(!vault.error().message.isEmpty() && !vault.error().code.isEmpty());
            QVERIFY2(!QFileInfo::exists(desk.path("second.vault")), qPrintable(u"call %1"_s.arg(n)));
        }
    }
    counted.failAt(0);
    VERIFY_OK(desk.create("second.vault"));
}

void TestVault::nothingStaysWithoutAnOfficersName()
{
    VaultFixture desk;
    const auto nameless = Vault::create(desk.path(), u"  "_s, passphrase(kAda), desk.system, VaultFixture::cheap());
    QCOMPARE(code(nameless), u"officer.name"_s);
    QVERIFY(!QFileInfo::exists(desk.path()));
    NewDerivation tooCheap = VaultFixture::cheap();
    tooCheap.mayBeBelowFloor = false;
    QCOMPARE(code(Vault::create(desk.path(), u"Ada"_s, passphrase(kAda), desk.system, tooCheap)),
             u"vault.derivation"_s);
    QVERIFY(!QFileInfo::exists(desk.path()));
    QCOMPARE(code(desk.create("no/such/folder.vault")), u"vault.folder.make"_s);
}

void TestVault::onlyItsOwnerMayReadIt()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("state/witnesses");
    auto vault = desk.create();
    VERIFY_OK(vault);
    VERIFY_OK(VaultFixture::add(**vault, 1));
    const QString backups = desk.path("backups");
    QVERIFY(QDir().mkdir(backups));
    const Result<QString> backup = VaultBackup::make(**vault, backups);
    VERIFY_OK(backup);
    const auto restored = VaultBackup::restore(*backup, desk.path("restored.vault"), passphrase(kAda), desk.system);
    VERIFY_OK(restored);

    const QFile::Permissions file = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    const QFile::Permissions folder = file | QFile::ExeOwner | QFile::ExeUser;
    int files = 0;
    for (const QString &root : { desk.path(), *backup, desk.path("restored.vault"), desk.system.witnessFolder }) {
        QVERIFY2(QFileInfo(root).permissions() == folder, qPrintable(root));
        QDirIterator it(root, QDir::Files | QDir::Hidden);
        while (it.hasNext()) {
            it.next();
            QVERIFY2(it.fileInfo().permissions() == file, qPrintable(it.filePath()));
            ++files;
        }
    }
    QVERIFY(files >= 2 * 6 + 3 + 1); // database, log, two headers, lock, head; the log is there while it is open
}

/// Opening and closing writes nothing that adds up, and leaves no name of the officer.
void TestVault::doesNotGrowWhenItIsOpened()
{
    VaultFixture desk;
    desk.fill(1);
    qint64 rows = 0;
    for (int i = 0; i < 3; ++i) {
        auto vault = desk.open();
        VERIFY_OK(vault);
        QVERIFY(rows == 0 || (*vault)->session().auditHead().position == rows);
        rows = (*vault)->session().auditHead().position;
        QCOMPARE(lockHolder(desk.path()).officer, u"Ada"_s);
        VERIFY_OK((*vault)->close());
        QCOMPARE(QFileInfo(desk.file(kLockFile)).size(), 0);
    }
    QCOMPARE(QDir(desk.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             QStringList({ u"data.db"_s, u"head"_s, u"lock"_s, u"vault.hdr"_s, u"vault.hdr.bak"_s }));
}

// ---- one at a time

void TestVault::isHeldByAnotherProgram()
{
    VaultFixture desk;
    desk.fill(1);
    QProcess other;
    other.start(QStringLiteral(COMITY_FAULT_WORKER), { u"hold"_s, desk.path() });
    QVERIFY(other.waitForStarted());
    while (!other.canReadLine())
        QVERIFY(other.waitForReadyRead(20000));
    QCOMPARE(other.readLine().trimmed(), QByteArray("ready"));

    const auto vault = desk.open();
    QCOMPARE(code(vault), u"vault.lock.held"_s);
    QVERIFY(vault.error().message.contains(u"Ada"));
    QVERIFY(vault.error().message.contains(desk.system.locks.host));
    QVERIFY(vault.error().message.contains(u"2026-11-16 09:00 UTC"));
    QCOMPARE(code(Vault::recover(desk.path(), { SecretKey(), 0 }, u"Ada"_s, passphrase(kAda), desk.system)),
             u"vault.lock.held"_s);

    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    VERIFY_OK(desk.open());
}

void TestVault::isTakenOverFromAProgramThatWasKilled()
{
    VaultFixture desk;
    desk.fill(1);
    QProcess other;
    other.start(QStringLiteral(COMITY_FAULT_WORKER), { u"hold"_s, desk.path() });
    while (!other.canReadLine())
        QVERIFY(other.waitForReadyRead(20000));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFileInfo(desk.file(kLockFile)).size() > 0);
    const auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(problemsOf(**vault), QByteArray());
}

void TestVault::cannotBeOpenedTwiceInOneProgram()
{
    VaultFixture desk;
    const auto first = desk.create();
    VERIFY_OK(first);
    QCOMPARE(code(desk.open()), u"vault.lock.held"_s);
    VERIFY_OK(VaultFixture::add(**first, 1)); // and the first one still has its locks
    QCOMPARE(problemsOf(**first), QByteArray());
}

void TestVault::isNotWrittenToOnANetworkDrive()
{
    VaultFixture desk;
    desk.fill(1);
    desk.system.locks.networkFileSystem = [](const QString &) { return u"nfs4"_s; };
    QCOMPARE(code(desk.open()), u"vault.lock.network"_s);
    QCOMPARE(code(desk.create("second.vault")), u"vault.lock.network"_s);
    QVERIFY(!QFileInfo::exists(desk.path("second.vault")));
}

void TestVault::closingTwiceDoesNothing()
{
    VaultFixture desk;
    auto vault = desk.create();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->close());
    VERIFY_OK((*vault)->close());
    const auto second = desk.open();
    VERIFY_OK(second);
    vault->reset(); // the lock of the other one stays
    QCOMPARE(code(desk.open()), u"vault.lock.held"_s);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
