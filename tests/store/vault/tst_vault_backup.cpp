// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups: made of an open vault, restored, refused, kept and removed.
#include "store/data/attachmentrepository.h"
#include "store/vault/changes.h"

#include <QBuffer>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVaultBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRestoredAsItWas();
    void goesOnWhileTheVaultIsOpen();
    void showsNothingToOthers();
    void neverOpensAsAVault();
    void isNotRestoredOverSomething();
    void leavesNothingWhenItIsCancelled();
    void leavesNothingWhenTheDiskFails();
    void restoringLeavesNothingWhenItFails();
    void twiceInASecond();
    void whatIsNoBackup();
    void damageIsTold_data();
    void damageIsTold();
    void opensForWhoeverCouldOpenTheVaultThen();
    void isOfTheKeyOfItsTime();
    void olderThanWhatIsRemembered();
    void isNamedAfterItsVault();
    void superfluousOnes_data();
    void superfluousOnes();
    void oldOnesAreRemoved();
};

namespace {

/// A vault with requests, closed, and a backup of it; gives the backup's folder.
QString makeBackup(VaultFixture &desk, int requests = 3)
{
    desk.fill(requests);
    auto vault = desk.open();
    if (!vault || !QDir().mkpath(desk.path("backups")))
        return {};
    const Result<QString> made = VaultBackup::make(**vault, desk.path("backups"));
    return made ? *made : QString();
}

Result<std::unique_ptr<Vault>> restore(VaultFixture &desk, const QString &backup, const char *secret = kAda,
                                       const VaultProgress &progress = {})
{
    return VaultBackup::restore(backup, desk.path("restored.vault"), passphrase(secret), desk.system, progress);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

void TestVaultBackup::isRestoredAsItWas()
{
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    QVERIFY(!backup.isEmpty());
    QCOMPARE(QFileInfo(backup).fileName(), u"desk-20261116T090000Z.backup"_s);
    QCOMPARE(filesIn(backup), QStringList({ u"backup.db"_s, u"vault.hdr"_s, u"vault.hdr.bak"_s }));

    std::map<QString, QByteArray> content;
    QStringList kinds;
    QString printed;
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        content = contentOf(**vault);
        kinds = auditKinds(**vault);
        printed = auditCode((*vault)->session().auditHead());
        QCOMPARE(kinds.constLast(), u"backup.made"_s);
    }
    QVERIFY(QDir(desk.path()).removeRecursively()); // it is lost
    QString code;
    {
        auto vault = restore(desk, backup);
        VERIFY_OK(vault);
        QVERIFY2((*vault)->notices().isEmpty(), qPrintable((*vault)->notices().join(u' ')));
        QVERIFY(contentOf(**vault) == content);
        const QStringList now = auditKinds(**vault);
        QCOMPARE(now.first(kinds.size()), kinds);
        QCOMPARE(now.mid(kinds.size()), QStringList({ u"vault.header"_s, u"vault.restored"_s })); // it has another salt
        QCOMPARE(problemsOf(**vault, { printed, true, {} }), QByteArray());
        QCOMPARE((*vault)->header().databaseSalt(), bytesOf(desk.path("restored.vault") + u"/data.db"_s).first(16));
        VERIFY_OK(VaultFixture::add(**vault, 100));
        code = auditCode((*vault)->session().auditHead());
    }
    const auto again = desk.open(kAda, {}, "restored.vault");
    VERIFY_OK(again);
    QCOMPARE(auditCode((*again)->session().auditHead()), code);
    QCOMPARE(problemsOf(**again), QByteArray());
}

void TestVaultBackup::goesOnWhileTheVaultIsOpen()
{
    VaultFixture desk;
    desk.fill(3);
    QVERIFY(QDir().mkpath(desk.path("backups")));
    auto vault = desk.open();
    VERIFY_OK(vault);
    int calls = 0;
    const auto progress = [&](qint64 done, qint64 total) {
        calls += done <= total ? 1 : 0;
        return true;
    };
    const Result<QString> made = VaultBackup::make(**vault, desk.path("backups"), progress);
    VERIFY_OK(made);
    QVERIFY(calls > 0);
    VERIFY_OK(VaultFixture::add(**vault, 100));
    QCOMPARE(problemsOf(**vault), QByteArray());
    const auto restored = restore(desk, *made); // the other one is still open
    VERIFY_OK(restored);
    QCOMPARE(RequestRepository((*restored)->session()).findByReference(u"GB-CA/2026/0100"_s)->size(), 0);
    VERIFY_OK(VaultFixture::add(**vault, 101));
}

void TestVaultBackup::showsNothingToOthers()
{
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    const QByteArray bytes = bytesOf(backup + u"/backup.db"_s);
    QVERIFY(bytes.size() > 4096);
    for (const char *canary : { "SQLite format 3", "GB-CA/2026", "harbour", "preservation", "\"n\":", "Ada" })
        QVERIFY2(!bytes.contains(canary), canary);
    QVERIFY(bytes.first(16) != bytesOf(desk.file(kDatabaseFile)).first(16));
    QCOMPARE(code(restore(desk, backup, "somebody else")), u"vault.passphrase"_s);
    QVERIFY(!QFileInfo::exists(desk.path("restored.vault")));
}

/// Nor when somebody gives its database the name it has in a vault.
void TestVaultBackup::neverOpensAsAVault()
{
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    QCOMPARE(code(Vault::open(backup, passphrase(kAda), desk.system)), u"vault.isBackup"_s);
    QCOMPARE(filesIn(backup).size(), 3); // no lock file
    QVERIFY(QFile::rename(backup + u"/backup.db"_s, backup + u"/data.db"_s));
    const auto vault = Vault::open(backup, passphrase(kAda), desk.system);
    QVERIFY(!vault);
    QVERIFY2(code(vault).startsWith(u"vault.database."), told(vault).constData());
}

void TestVaultBackup::isNotRestoredOverSomething()
{
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    const QByteArray before = bytesOf(desk.file(kDatabaseFile));
    QCOMPARE(code(VaultBackup::restore(backup, desk.path(), passphrase(kAda), desk.system)), u"backup.targetExists"_s);
    QCOMPARE(bytesOf(desk.file(kDatabaseFile)), before);
    QVERIFY(setBytes(desk.path("restored.vault"), "notes"));
    QCOMPARE(code(restore(desk, backup)), u"backup.targetExists"_s);
    QCOMPARE(bytesOf(desk.path("restored.vault")), QByteArray("notes"));
    QCOMPARE(code(VaultBackup::restore(backup, desk.path("no/such/place"), passphrase(kAda), desk.system)),
             u"vault.folder.make"_s);
}

void TestVaultBackup::leavesNothingWhenItIsCancelled()
{
    VaultFixture desk;
    desk.fill(1);
    QVERIFY(QDir().mkpath(desk.path("backups")));
    auto vault = desk.open();
    VERIFY_OK(vault);
    QByteArray bytes(3'000'000, 'x'); // so that the copy takes more than one step
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    VERIFY_OK(AttachmentRepository((*vault)->session()).add(1, u"large.bin"_s, source));
    const auto cancel = [](qint64, qint64) { return false; };
    QCOMPARE(code(VaultBackup::make(**vault, desk.path("backups"), cancel)), u"db.cancelled"_s);
    QCOMPARE(filesIn(desk.path("backups")), QStringList());
    QCOMPARE(auditKinds(**vault).constLast(), u"backup.failed"_s);
    VERIFY_OK(VaultFixture::add(**vault, 1000));
    const Result<QString> backup = VaultBackup::make(**vault, desk.path("backups"));
    VERIFY_OK(backup);
    QCOMPARE(code(restore(desk, *backup, kAda, cancel)), u"db.cancelled"_s);
    QVERIFY(!QFileInfo::exists(desk.path("restored.vault")));
    QCOMPARE(problemsOf(**vault), QByteArray());
}

void TestVaultBackup::leavesNothingWhenTheDiskFails()
{
    VaultFixture desk;
    desk.fill(3);
    QVERIFY(QDir().mkpath(desk.path("backups")));
    const CountedFiles counted;
    desk.system.files = counted.files();
    auto vault = desk.open();
    VERIFY_OK(vault);
    int failed = 0;
    for (const bool andAllLater : { false, true }) {
        for (int n = 1; n <= 8; ++n) { // the folder, two headers in three steps each, the folder above
            counted.failAt(n, andAllLater);
            const Result<QString> made = VaultBackup::make(**vault, desk.path("backups"));
            QVERIFY2(!made, qPrintable(u"call %1"_s.arg(n)));
            ++failed;
            QCOMPARE(filesIn(desk.path("backups")), QStringList());
        }
    }
    counted.failAt(0);
    QCOMPARE(failed, 16);
    QCOMPARE(code(VaultBackup::make(**vault, desk.path("no such folder"))), u"backup.folder"_s);
    VERIFY_OK(VaultBackup::make(**vault, desk.path("backups")));
    QCOMPARE(problemsOf(**vault), QByteArray());
}

void TestVaultBackup::restoringLeavesNothingWhenItFails()
{
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    const CountedFiles counted;
    desk.system.files = counted.files();
    for (int n = 1; n <= 7; ++n) { // the folder, two headers in three steps each
        counted.failAt(n, true);
        QVERIFY2(!restore(desk, backup), qPrintable(u"call %1"_s.arg(n)));
        QVERIFY(!QFileInfo::exists(desk.path("restored.vault")));
    }
    counted.failAt(8, true); // the header with the new salt: the vault can do without
    const auto vault = restore(desk, backup);
    VERIFY_OK(vault);
    QCOMPARE((*vault)->notices().size(), 1);
    QCOMPARE(problemsOf(**vault), QByteArray());
}

void TestVaultBackup::twiceInASecond()
{
    VaultFixture desk;
    makeBackup(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(code(VaultBackup::make(**vault, desk.path("backups"))), u"backup.exists"_s);
    QCOMPARE(filesIn(desk.path("backups")).size(), 1);
}

void TestVaultBackup::whatIsNoBackup()
{
    VaultFixture desk;
    desk.fill(1);
    QCOMPARE(code(restore(desk, desk.path())), u"backup.none"_s);
    QCOMPARE(code(restore(desk, desk.path("nowhere"))), u"backup.none"_s);
    QVERIFY(!QFileInfo::exists(desk.path("restored.vault")));
}

void TestVaultBackup::damageIsTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("at"); ///< -1: cut to the half; -2: removed; -3: emptied
    QTest::newRow("first page") << u"backup.db"_s << 100;
    QTest::newRow("another page") << u"backup.db"_s << 3 * 4096 + 50;
    QTest::newRow("a page far behind") << u"backup.db"_s << 30 * 4096 + 50;
    QTest::newRow("cut") << u"backup.db"_s << -1;
    QTest::newRow("empty") << u"backup.db"_s << -3;
    QTest::newRow("both headers") << u"vault.hdr"_s << 90;
    QTest::newRow("no header") << u"vault.hdr"_s << -2;
}

void TestVaultBackup::damageIsTold()
{
    QFETCH(const QString, file);
    QFETCH(const int, at);
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    QStringList paths{ backup + u'/' + file };
    if (file == u"vault.hdr")
        paths.append(backup + u"/vault.hdr.bak"_s);
    for (const QString &path : paths) {
        QVERIFY(QFileInfo::exists(path));
        if (at >= 0)
            QVERIFY(flip(path, at));
        else if (at == -1)
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 8192 * 4096));
        else if (at == -2)
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(QFile::resize(path, 0));
    }
    const auto vault = restore(desk, backup);
    QCOMPARE(code(vault), u"backup.damaged"_s);
    QVERIFY2(vault.error().message.contains(u"another backup"), qPrintable(vault.error().message));
    QVERIFY(!QFileInfo::exists(desk.path("restored.vault")));
}

void TestVaultBackup::opensForWhoeverCouldOpenTheVaultThen()
{
    VaultFixture desk;
    desk.fill(2);
    QVERIFY(QDir().mkpath(desk.path("backups")));
    auto vault = desk.open();
    VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase(kBen), VaultFixture::cheap()));
    const Result<QString> backup = VaultBackup::make(**vault, desk.path("backups"));
    VERIFY_OK(backup);
    VERIFY_OK((*vault)->removeOfficer(idOf(**vault, u"Ben"_s)));
    QVERIFY(flip(*backup + u"/vault.hdr"_s, 100)); // one copy is enough
    const auto restored = restore(desk, *backup, kBen);
    VERIFY_OK(restored);
    QCOMPARE((*restored)->officer().name, u"Ben"_s);
}

/// A new key for the vault leaves the earlier backups as they are.
void TestVaultBackup::isOfTheKeyOfItsTime()
{
    VaultFixture desk;
    const QString former = makeBackup(desk);
    desk.system.clock = Clock(QDateTime(QDate(2026, 11, 16), QTime(9, 0, 1), QTimeZone::utc()));
    auto vault = desk.open();
    VERIFY_OK((*vault)->rekey());
    const Result<QString> later = VaultBackup::make(**vault, desk.path("backups"));
    VERIFY_OK(later);
    for (const QString &backup : { former, *later }) {
        {
            const auto restored = restore(desk, backup);
            VERIFY_OK(restored);
            QCOMPARE(problemsOf(**restored), QByteArray());
        }
        QVERIFY(QDir(desk.path("restored.vault")).removeRecursively());
    }
    for (const char *name : { "vault.hdr", "vault.hdr.bak" })
        QVERIFY(setBytes(*later + u'/' + QLatin1String(name), bytesOf(former + u'/' + QLatin1String(name))));
    QCOMPARE(code(restore(desk, *later)), u"backup.damaged"_s);
}

/// What this computer remembers of the vault at this place is ahead of the backup: it is restored on purpose, and the
/// chain says so. At another place there is nothing to be behind of.
void TestVaultBackup::olderThanWhatIsRemembered()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("witnesses");
    const QString backup = makeBackup(desk);
    {
        auto vault = desk.open();
        VERIFY_OK(VaultFixture::add(**vault, 100));
    }
    QVERIFY(QDir(desk.path()).removeRecursively());
    {
        const auto elsewhere = restore(desk, backup);
        VERIFY_OK(elsewhere);
        QVERIFY((*elsewhere)->notices().isEmpty());
        const auto vault = VaultBackup::restore(backup, desk.path(), passphrase(kAda), desk.system);
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices().size(), 1);
        const QStringList kinds = auditKinds(**vault);
        QVERIFY(kinds.contains(u"vault.rollbackAccepted"_s));
        QCOMPARE(kinds.constLast(), u"vault.restored"_s);
        QCOMPARE(problemsOf(**vault), QByteArray());
    }
    const auto again = desk.open();
    VERIFY_OK(again); // it is what is remembered now
    QVERIFY((*again)->notices().isEmpty());
}

void TestVaultBackup::isNamedAfterItsVault()
{
    VaultFixture desk;
    makeBackup(desk);
    QVERIFY(QDir().mkpath(desk.path("backups/desk-20261117T090000Z.backup.part")));
    QVERIFY(QDir().mkpath(desk.path("backups/desk-20261118T090000Z.backup"))); // empty
    QVERIFY(QDir().mkpath(desk.path("backups/desk-notes")));
    QVERIFY(copyFolder(desk.path("backups/desk-20261116T090000Z.backup"),
                       desk.path("backups/desk-2-20261115T090000Z.backup")));
    QVERIFY(copyFolder(desk.path("backups/desk-20261116T090000Z.backup"),
                       desk.path("backups/desk-20261331T090000Z.backup")));
    const QList<BackupInfo> desks = VaultBackup::list(desk.path("backups"), u"desk"_s);
    QCOMPARE(desks.size(), 1);
    QCOMPARE(desks.constFirst().made, QDateTime(QDate(2026, 11, 16), QTime(9, 0), QTimeZone::utc()));
    QCOMPARE(VaultBackup::list(desk.path("backups"), u"desk-2"_s).size(), 1);
    QCOMPARE(VaultBackup::list(desk.path("no such folder"), u"desk"_s).size(), 0);
}

// ---- which are kept

void TestVaultBackup::superfluousOnes_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QList<int>>("rule"); ///< last, days, weeks, months
    QTest::addColumn<QStringList>("superfluous");

    QTest::newRow("none there") << QStringList() << QList<int>{ 7, 14, 8, 12 } << QStringList();
    QTest::newRow("the last ones alone") << QStringList{ u"2026-11-16 09"_s, u"2026-11-16 10"_s, u"2026-11-16 11"_s }
                                         << QList<int>{ 2, 0, 0, 0 } << QStringList{ u"2026-11-16 09"_s };
    QTest::newRow("one is always kept") << QStringList{ u"2026-11-15 09"_s, u"2026-11-16 09"_s }
                                        << QList<int>{ 0, 0, 0, 0 } << QStringList{ u"2026-11-15 09"_s };
    QTest::newRow("nonsense keeps one") << QStringList{ u"2026-11-15 09"_s, u"2026-11-16 09"_s }
                                        << QList<int>{ -3, -1, -1, -1 } << QStringList{ u"2026-11-15 09"_s };
    QTest::newRow("of each day the last")
        << QStringList{ u"2026-11-14 08"_s, u"2026-11-14 17"_s, u"2026-11-15 09"_s, u"2026-11-16 09"_s,
                        u"2026-11-16 12"_s }
        << QList<int>{ 1, 3, 0, 0 } << QStringList{ u"2026-11-14 08"_s, u"2026-11-16 09"_s };
    QTest::newRow("days that have one") << QStringList{ u"2026-10-01 09"_s, u"2026-10-20 09"_s, u"2026-11-16 09"_s }
                                        << QList<int>{ 1, 2, 0, 0 } << QStringList{ u"2026-10-01 09"_s };
    // 2026-11-15 is a Sunday, 2026-11-16 a Monday
    QTest::newRow("weeks begin on Monday")
        << QStringList{ u"2026-11-09 09"_s, u"2026-11-15 09"_s, u"2026-11-16 09"_s, u"2026-11-22 09"_s }
        << QList<int>{ 1, 0, 2, 0 } << QStringList{ u"2026-11-09 09"_s, u"2026-11-16 09"_s };
    QTest::newRow("a week over the turn of the year")
        << QStringList{ u"2026-12-28 09"_s, u"2026-12-31 09"_s, u"2027-01-03 09"_s, u"2027-01-04 09"_s }
        << QList<int>{ 1, 0, 2, 0 } << QStringList{ u"2026-12-28 09"_s, u"2026-12-31 09"_s };
    QTest::newRow("of each month the last")
        << QStringList{ u"2025-11-30 09"_s, u"2026-01-31 09"_s, u"2026-02-01 09"_s, u"2026-02-28 09"_s,
                        u"2026-11-16 09"_s }
        << QList<int>{ 1, 0, 0, 3 } << QStringList{ u"2025-11-30 09"_s, u"2026-02-01 09"_s };
    QTest::newRow("the same month of two years")
        << QStringList{ u"2025-11-16 09"_s, u"2026-11-16 09"_s } << QList<int>{ 1, 0, 0, 2 } << QStringList();
    QTest::newRow("each rule keeps its own")
        << QStringList{ u"2026-08-31 09"_s, u"2026-09-30 09"_s, u"2026-11-02 09"_s, u"2026-11-08 09"_s,
                        u"2026-11-14 09"_s, u"2026-11-15 08"_s, u"2026-11-15 09"_s, u"2026-11-16 09"_s }
        << QList<int>{ 1, 2, 3, 3 } << QStringList{ u"2026-11-02 09"_s, u"2026-11-14 09"_s, u"2026-11-15 08"_s };
}

void TestVaultBackup::superfluousOnes()
{
    QFETCH(const QStringList, made);
    QFETCH(const QList<int>, rule);
    QFETCH(const QStringList, superfluous);
    for (const bool reversed : { false, true }) {
        QList<BackupInfo> backups;
        for (const QString &when : made) {
            QDateTime time = QDateTime::fromString(when, u"yyyy-MM-dd HH"_s);
            time.setTimeZone(QTimeZone::utc());
            backups.insert(reversed ? 0 : backups.size(), { when, u"desk"_s, time });
        }
        QStringList names;
        const QList<BackupInfo> old
            = VaultBackup::superfluous(backups, { rule.at(0), rule.at(1), rule.at(2), rule.at(3) });
        for (const BackupInfo &backup : old)
            names.prepend(backup.folder);
        QCOMPARE(names, superfluous);
    }
}

void TestVaultBackup::oldOnesAreRemoved()
{
    VaultFixture desk;
    const QString backup = makeBackup(desk);
    for (const char *name :
         { "desk-20261115T090000Z.backup", "desk-20261114T090000Z.backup", "other-20200101T090000Z.backup" })
        QVERIFY(copyFolder(backup, desk.path("backups") + u'/' + QLatin1String(name)));
    const Result<int> removed = VaultBackup::prune(desk.path("backups"), u"desk"_s, { 2, 0, 0, 0 });
    VERIFY_OK(removed);
    QCOMPARE(*removed, 1);
    QCOMPARE(filesIn(desk.path("backups")),
             QStringList({ u"desk-20261115T090000Z.backup"_s, u"desk-20261116T090000Z.backup"_s,
                           u"other-20200101T090000Z.backup"_s }));
    QCOMPARE(*VaultBackup::prune(desk.path("backups"), u"desk"_s, { 0, 0, 0, 0 }), 1);
    QCOMPARE(*VaultBackup::prune(desk.path("backups"), u"desk"_s, { 0, 0, 0, 0 }), 0);
    QCOMPARE(*VaultBackup::prune(desk.path("no such folder"), u"desk"_s, {}), 0);
    VERIFY_OK(restore(desk, backup));
}

QTEST_GUILESS_MAIN(TestVaultBackup)
#include "tst_vault_backup.moc"
