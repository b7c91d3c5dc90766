// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an officer is told when a vault does not open: each case has a code of its own, and a sentence that says what to
// do. What can be mended is mended.
#include "store/vault/vaultfixture.h"

#include <functional>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVaultOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void oneCopyOfTheHeaderIsMended_data();
    void oneCopyOfTheHeaderIsMended();
    void copyThatCannotBeMendedIsNoObstacle();
    void leftoversAreNoObstacle();
    void brokenChainIsToldAtOnce();
    void fullDiskIsNoObstacleToReading();
};

namespace {

using Change = std::function<void(VaultFixture &)>;

struct Case
{
    const char *name;
    const char *code;
    const char *says; ///< part of the sentence: what to do
    Change change;
};

void cut(const QString &path, qint64 size) { QVERIFY(QFile::resize(path, size)); }

/// The database of another vault in the place of this one's.
void exchangeDatabase(VaultFixture &desk)
{
    desk.fill(1, "other.vault");
    QVERIFY(setBytes(desk.file(kDatabaseFile), bytesOf(desk.path("other.vault") + u"/data.db"_s)));
}

void exchangeHeader(VaultFixture &desk)
{
    desk.fill(1, "other.vault");
    for (const char *name : { kHeaderFile, kHeaderCopyFile })
        QVERIFY(setBytes(desk.file(name), bytesOf(desk.path("other.vault") + u"/vault.hdr"_s)));
}

/// The header from before another officer came, put back.
void putOldHeaderBack(VaultFixture &desk)
{
    const QByteArray old = bytesOf(desk.file(kHeaderFile));
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase("ben's passphrase"), VaultFixture::cheap()));
    VERIFY_OK((*vault)->close());
    for (const char *name : { kHeaderFile, kHeaderCopyFile })
        QVERIFY(setBytes(desk.file(name), old));
}

/// A database of the same key in which another vault's id stands.
void changeIdentity(VaultFixture &desk)
{
    const auto database = desk.openDatabase();
    VERIFY_OK(database);
    VERIFY_OK((*database)->run(u"UPDATE vault SET uuid = ?"_s, { QUuid::createUuid().toString(QUuid::WithoutBraces) }));
}

void makeNewer(VaultFixture &desk)
{
    const auto database = desk.openDatabase();
    VERIFY_OK(database);
    VERIFY_OK((*database)->run(u"PRAGMA user_version = 1000"_s));
}

void makeBackup(VaultFixture &desk)
{
    auto vault = desk.open();
    VERIFY_OK(vault);
    QVERIFY(QDir().mkdir(desk.path("backups")));
    const Result<QString> made = VaultBackup::make(**vault, desk.path("backups"));
    VERIFY_OK(made);
    VERIFY_OK((*vault)->close());
    QVERIFY(QDir(desk.path()).removeRecursively());
    QVERIFY(QDir().rename(*made, desk.path()));
}

void leaveByAnotherComputer(VaultFixture &desk)
{
    QVERIFY(setBytes(desk.file(kLockFile),
                     R"({"format":1,"host":"desk-7","machine":"x","account":"ada","officer":"Ada","pid":1,)"
                     R"("process":"x","since":"2026-11-15T08:00:00Z"})"));
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        { "nothing there", "vault.none", "There is no vault here",
          [](VaultFixture &d) { QVERIFY(QDir(d.path()).removeRecursively()); } },
        { "empty folder", "vault.none", "There is no vault here",
          [](VaultFixture &d) { QVERIFY(QDir(d.path()).removeRecursively() && QDir().mkdir(d.path())); } },
        { "file", "vault.none", "There is no vault here",
          [](VaultFixture &d) { QVERIFY(QDir(d.path()).removeRecursively() && setBytes(d.path(), "notes")); } },
        { "backup", "vault.isBackup", "Restore it", makeBackup },
        { "both headers missing", "vault.header.missing", "recovery sheet",
          [](VaultFixture &d) {
              QVERIFY(QFile::remove(d.file(kHeaderFile)) && QFile::remove(d.file(kHeaderCopyFile)));
          } },
        { "both headers damaged", "vault.header.damaged", "recovery sheet",
          [](VaultFixture &d) { QVERIFY(flip(d.file(kHeaderFile), 100) && flip(d.file(kHeaderCopyFile), 200)); } },
        { "one header damaged, one missing", "vault.header.damaged", "recovery sheet",
          [](VaultFixture &d) { QVERIFY(flip(d.file(kHeaderFile), 100) && QFile::remove(d.file(kHeaderCopyFile))); } },
        { "empty headers", "vault.header.damaged", "recovery sheet",
          [](VaultFixture &d) {
              cut(d.file(kHeaderFile), 0);
              cut(d.file(kHeaderCopyFile), 0);
          } },
        { "header of another vault", "vault.database.foreign", "two different vaults", exchangeHeader },
        { "older header", "vault.header.rolledBack", "recovery sheet", putOldHeaderBack },
        { "database missing", "vault.database.missing", "Restore the last backup",
          [](VaultFixture &d) { QVERIFY(QFile::remove(d.file(kDatabaseFile))); } },
        { "database empty", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) { cut(d.file(kDatabaseFile), 0); } },
        { "database cut to part of a page", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) { cut(d.file(kDatabaseFile), 2000); } },
        { "database cut to the half", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) { cut(d.file(kDatabaseFile), QFileInfo(d.file(kDatabaseFile)).size() / 8192 * 4096); } },
        { "database cut to its first page", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) { cut(d.file(kDatabaseFile), 4096); } },
        { "database is a text", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) {
              QVERIFY(setBytes(d.file(kDatabaseFile), QByteArray("Dear colleague,\n").repeated(9000)));
          } },
        { "database is a folder", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) {
              QVERIFY(QFile::remove(d.file(kDatabaseFile)) && QDir().mkdir(d.file(kDatabaseFile)));
          } },
        { "flipped byte in the first page", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) { QVERIFY(flip(d.file(kDatabaseFile), 100)); } },
        { "flipped byte in the salt", "vault.database.damaged", "restore the last backup",
          [](VaultFixture &d) { QVERIFY(flip(d.file(kDatabaseFile), 3)); } },
        { "database of another vault", "vault.database.foreign", "two different vaults", exchangeDatabase },
        { "database says it is another vault's", "vault.database.foreign", "two different vaults", changeIdentity },
        { "database of a newer program", "db.newer", "newer version", makeNewer },
        { "left open on another computer", "vault.lock.otherHost", "Ada opened this vault on the computer desk-7",
          leaveByAnotherComputer },
    };
    return all;
}

} // namespace

void TestVaultOpening::isRefused_data()
{
    QTest::addColumn<qsizetype>("index");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases().at(i).name) << static_cast<qsizetype>(i);
    QTest::newRow("wrong passphrase") << qsizetype(-1);
}

void TestVaultOpening::isRefused()
{
    QFETCH(const qsizetype, index);
    VaultFixture desk;
    desk.fill(3);
    if (index < 0) {
        const auto vault = desk.open("adas passphrase");
        QCOMPARE(code(vault), u"vault.passphrase"_s);
        QVERIFY(QFileInfo(desk.file(kLockFile)).size() == 0); // somebody else may try
        VERIFY_OK(desk.open());
        return;
    }
    const Case &wrong = cases().at(static_cast<std::size_t>(index));
    wrong.change(desk);
    const QByteArray header = bytesOf(desk.file(kHeaderFile));
    const QByteArray database = bytesOf(desk.file(kDatabaseFile));

    const auto vault = desk.open();
    QVERIFY2(!vault, "it opened");
    const Error &error = vault.error();
    if (qEnvironmentVariableIsSet("COMITY_SHOW_MESSAGES"))
        qInfo("%s\n    %s\n    [%s]", qPrintable(error.code), qPrintable(error.message), qPrintable(error.detail));
    QCOMPARE(error.code, QString::fromLatin1(wrong.code));
    QVERIFY2(error.message.contains(QString::fromLatin1(wrong.says)), qPrintable(error.message));
    QVERIFY(!error.message.contains(u'\n') && error.message.endsWith(u'.'));
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), header); // nothing is made worse
    QCOMPARE(bytesOf(desk.file(kDatabaseFile)), database);
}

// ---- what is mended

void TestVaultOpening::oneCopyOfTheHeaderIsMended_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("how");
    for (const char *file : { kHeaderFile, kHeaderCopyFile })
        for (const char *how : { "damaged", "missing", "empty", "a folder of an earlier time" })
            QTest::addRow("%s %s", file, how) << QString::fromLatin1(file) << QString::fromLatin1(how);
}

void TestVaultOpening::oneCopyOfTheHeaderIsMended()
{
    QFETCH(const QString, file);
    QFETCH(const QString, how);
    VaultFixture desk;
    desk.fill(1);
    const QString path = desk.path() + u'/' + file;
    const QByteArray good = bytesOf(path);
    if (how == u"damaged")
        QVERIFY(flip(path, 300));
    else if (how == u"missing")
        QVERIFY(QFile::remove(path));
    else if (how == u"empty")
        cut(path, 0);
    else {
        auto vault = desk.open();
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase("ben's passphrase"), VaultFixture::cheap()));
        VERIFY_OK((*vault)->close());
        QVERIFY(setBytes(path, good));
    }
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE((*vault)->notices().size(), 1);
    QVERIFY2((*vault)->notices().constFirst().contains(file), qPrintable((*vault)->notices().constFirst()));
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), bytesOf(desk.file(kHeaderCopyFile)));
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), (*vault)->header().bytes());
    QVERIFY(verifyVault(**vault)->notices.contains((*vault)->notices().constFirst()));
    VERIFY_OK((*vault)->close());
    auto again = desk.open();
    VERIFY_OK(again);
    QVERIFY((*again)->notices().isEmpty());
}

void TestVaultOpening::copyThatCannotBeMendedIsNoObstacle()
{
    VaultFixture desk;
    desk.fill(1);
    QVERIFY(flip(desk.file(kHeaderCopyFile), 300));
    const CountedFiles counted;
    desk.system.files = counted.files();
    counted.failAt(1, true);
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE((*vault)->notices().size(), 1);
    QVERIFY2((*vault)->notices().constFirst().contains(u"The disk is full"),
             qPrintable((*vault)->notices().constFirst()));
    QCOMPARE(problemsOf(**vault), QByteArray());
}

/// What programs that were killed leave behind, and what officers put there.
void TestVaultOpening::leftoversAreNoObstacle()
{
    VaultFixture desk;
    desk.fill(1);
    for (const char *name : { "vault.hdr.new", "vault.hdr.bak.new", "Thumbs.db", "notes.txt" })
        QVERIFY(setBytes(desk.file(name), "left over"));
    QVERIFY(setBytes(desk.file(kLockFile), "{\"format\":1,"));
    QVERIFY(setBytes(desk.file(kHeadFile), "nothing of a head"));
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(problemsOf(**vault), QByteArray());
    QVERIFY(setBytes(desk.file(kHeaderCopyFile), "damaged"));
    VERIFY_OK((*vault)->close());
    VERIFY_OK(desk.open());
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), bytesOf(desk.file(kHeaderCopyFile)));
}

/// A chain that does not end as it was sealed: the vault opens to be read, and says at once that nothing can be
/// written.
void TestVaultOpening::brokenChainIsToldAtOnce()
{
    VaultFixture desk;
    desk.fill(1);
    {
        const auto database = desk.openDatabase();
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(u"UPDATE audit_head SET position = position - 1"_s));
    }
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(code((*vault)->session().state()), u"audit.broken"_s);
    QCOMPARE((*vault)->notices().size(), 1);
    QCOMPARE((*vault)->notices().constFirst(), (*vault)->session().state().error().message);
    QCOMPARE(RequestRepository((*vault)->session()).findByReference(u"GB-CA/2026/0001"_s)->size(), 1);
    QCOMPARE(code(VaultFixture::add(**vault, 2)), u"audit.broken"_s);
    QVERIFY(!problemsOf(**vault).isEmpty());
}

/// An officer's slot that a crash left behind is to be taken out; when that fails, the vault opens all the same.
void TestVaultOpening::fullDiskIsNoObstacleToReading()
{
    VaultFixture desk;
    desk.fill(1);
    {
        const Result<LoadedHeader> header = loadHeader(desk.path());
        const Result<Unlocked> keys = header->header.unlock(passphrase(kAda));
        const Result<Header> more = header->header.addSlot(*keys, SlotKind::Officer, passphrase("nobody's passphrase"),
                                                           VaultFixture::cheap());
        VERIFY_OK(more);
        VERIFY_OK(saveHeader(desk.path(), *more, systemFiles()));
    }
    const CountedFiles counted;
    desk.system.files = counted.files();
    counted.failAt(1, true);
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        QCOMPARE((*vault)->header().keySlots().size(), 2);
        QCOMPARE(problemsOf(**vault), QByteArray());
    }
    QCOMPARE(code(desk.open("nobody's passphrase")), u"vault.officer.unknown"_s);
    counted.failAt(0);
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE((*vault)->header().keySlots().size(), 1);
    VERIFY_OK((*vault)->close());
    QCOMPARE(code(desk.open("nobody's passphrase")), u"vault.passphrase"_s);
}

QTEST_GUILESS_MAIN(TestVaultOpening)
#include "tst_vault_opening.moc"
