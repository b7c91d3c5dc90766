// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sheet in the safe: what it opens, and what it does not.
#include "store/vault/changes.h"

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

constexpr char kNew[] = "after the fire";

/// Takes a sheet from the vault, opened by Ada.
QString sheetOf(VaultFixture &desk)
{
    auto vault = desk.open();
    const Result<RecoveryData> data = vault ? (*vault)->recoveryData() : Result<RecoveryData>(vault.error());
    return data ? data->code : QString::fromUtf8(told(data));
}

Result<std::unique_ptr<Vault>> recover(VaultFixture &desk, const QString &sheet, const QString &name = u"Ada"_s)
{
    const Result<RecoveryKey> key = parseRecoveryCode(sheet);
    if (!key)
        return key.error();
    return Vault::recover(desk.path(), *key, name, passphrase(kNew), desk.system, VaultFixture::cheap());
}

/// Ada's vault with Ben in it.
void fillWithBen(VaultFixture &desk)
{
    desk.fill(2);
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase(kBen), VaultFixture::cheap()));
}

void removeHeaders(VaultFixture &desk)
{
    QVERIFY(QFile::remove(desk.file(kHeaderFile)) && QFile::remove(desk.file(kHeaderCopyFile)));
}

bool opens(VaultFixture &desk, const char *secret) { return desk.open(secret).ok(); }

/// Sound, the requests are there, and the chain says who recovered it and how.
void checkRecovered(Vault &vault, bool headerWasGone)
{
    QCOMPARE(problemsOf(vault), QByteArray());
    QCOMPARE(RequestRepository(vault.session()).findByReference(u"GB-CA/2026/0002"_s)->size(), 1);
    QVERIFY(vault.officer().roles.testFlag(Role::Administrator));
    const Result<QVariant> payload = vault.connection().value(
        u"SELECT payload FROM audit WHERE kind = 'vault.recovered' ORDER BY position DESC"_s);
    VERIFY_OK(payload);
    QVERIFY2(payload->toByteArray().contains(headerWasGone ? "true" : "false"), payload->toByteArray().constData());
}

} // namespace

class TestVaultRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAHeader_data();
    void withoutAHeader();
    void withTheHeader();
    void forSomebodyNew();
    void officerIsFoundByTheName();
    void withAFullHeader();
    void pastAnEarlierHeader();
    void isRefused_data();
    void isRefused();
    void wrongSignIsTold();
    void sheetOfTheFormerKey();
    void afterACrashWhileRekeying();
    void afterACrashWhileRekeyingTheFormerSheet();
    void goesOnPastWhatIsBehind();
    void diskThatFails();
};

void TestVaultRecovery::withoutAHeader_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "missing", "damaged", "empty", "another vault's" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestVaultRecovery::withoutAHeader()
{
    QFETCH(const QString, how);
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    const QByteArray former = bytesOf(desk.file(kHeaderFile));
    if (how == u"missing")
        removeHeaders(desk);
    if (how == u"another vault's")
        desk.fill(2, "other.vault");
    for (const char *name : { kHeaderFile, kHeaderCopyFile }) {
        if (how == u"damaged")
            QVERIFY(flip(desk.file(name), 77));
        else if (how == u"empty")
            QVERIFY(setBytes(desk.file(name), {}));
        else if (how == u"another vault's")
            QVERIFY(setBytes(desk.file(name), bytesOf(desk.path("other.vault") + u"/vault.hdr"_s)));
    }
    {
        auto vault = recover(desk, sheet);
        VERIFY_OK(vault);
        QCOMPARE((*vault)->officer().name, u"Ada"_s);
        checkRecovered(**vault, true);
        QCOMPARE((*vault)->header().keySlots().size(), 1);
        const Result<Officer> ben = OfficerRepository((*vault)->session()).find(idOf(**vault, u"Ben"_s));
        QVERIFY(ben->slot.isEmpty() && !ben->removed);
        VERIFY_OK((*vault)->resetPassphrase(ben->id, passphrase("ben's next one"), VaultFixture::cheap()));
    }
    QVERIFY(opens(desk, kNew));
    QVERIFY(opens(desk, "ben's next one"));
    QVERIFY(!opens(desk, kAda));
    QVERIFY(!opens(desk, kBen));
    QCOMPARE((*desk.open(kNew))->header().databaseSalt(), bytesOf(desk.file(kDatabaseFile)).first(16));
    for (const char *name : { kHeaderFile, kHeaderCopyFile })
        QVERIFY(setBytes(desk.file(name), former)); // the lost one turns up again
    QCOMPARE(code(desk.open()), u"vault.header.rolledBack"_s);
}

void TestVaultRecovery::withTheHeader()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    {
        auto vault = recover(desk, sheet);
        VERIFY_OK(vault);
        checkRecovered(**vault, false);
        QCOMPARE((*vault)->header().keySlots().size(), 2); // the forgotten passphrase went
        QCOMPARE(bytesOf(desk.file(kHeaderFile)), (*vault)->header().bytes());
    }
    QVERIFY(opens(desk, kNew));
    QVERIFY(opens(desk, kBen));
    QCOMPARE(code(desk.open()), u"vault.passphrase"_s);
    VERIFY_OK(recover(desk, sheet)); // the sheet stays what it is
}

void TestVaultRecovery::forSomebodyNew()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    {
        auto vault = recover(desk, sheet, u"Cleo"_s);
        VERIFY_OK(vault);
        QCOMPARE((*vault)->officer().name, u"Cleo"_s);
        checkRecovered(**vault, false);
    }
    QVERIFY(opens(desk, kNew) && opens(desk, kBen) && opens(desk, kAda));
    removeHeaders(desk);
    {
        auto vault = recover(desk, sheet, u"Dana"_s);
        VERIFY_OK(vault);
        checkRecovered(**vault, true);
    }
    QVERIFY(opens(desk, kNew) && !opens(desk, kBen) && !opens(desk, kAda));
    QCOMPARE(code(recover(desk, sheet, u" "_s)), u"officer.name"_s);
    QVERIFY(opens(desk, kNew));
}

void TestVaultRecovery::officerIsFoundByTheName()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    const auto vault = recover(desk, sheet, u"  BEN "_s);
    VERIFY_OK(vault);
    QCOMPARE((*vault)->officer().name, u"Ben"_s);
    QCOMPARE(OfficerRepository((*vault)->session()).list()->size(), 2);
}

void TestVaultRecovery::withAFullHeader()
{
    VaultFixture desk;
    desk.fill(2);
    const QString sheet = sheetOf(desk);
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        for (int i = 2; i <= 32; ++i)
            VERIFY_OK((*vault)->addOfficer(u"Officer %1"_s.arg(i), Role::Drafter, passphrase("the same for all"),
                                           VaultFixture::cheap()));
    }
    QCOMPARE(code(recover(desk, sheet, u"Somebody"_s)), u"vault.slots.full"_s);
    const auto vault = recover(desk, sheet, u"Ada"_s);
    VERIFY_OK(vault);
    QCOMPARE((*vault)->header().keySlots().size(), 32);
    checkRecovered(**vault, false);
}

/// A removed officer put an earlier key file back, in which there is still a place for him.
void TestVaultRecovery::pastAnEarlierHeader()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    const QByteArray former = bytesOf(desk.file(kHeaderFile));
    {
        auto vault = desk.open();
        VERIFY_OK((*vault)->removeOfficer(idOf(**vault, u"Ben"_s)));
    }
    for (const char *name : { kHeaderFile, kHeaderCopyFile })
        QVERIFY(setBytes(desk.file(name), former));
    {
        auto vault = recover(desk, sheet);
        VERIFY_OK(vault);
        checkRecovered(**vault, true);
        QCOMPARE((*vault)->header().keySlots().size(), 1);
    }
    QVERIFY(opens(desk, kNew) && !opens(desk, kBen) && !opens(desk, kAda));
}

// ---- what it does not open

void TestVaultRecovery::isRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("headerThere");
    for (const bool there : { true, false }) {
        const char *how = there ? "header there" : "header gone";
        QTest::addRow("another vault's sheet, %s", how) << u"sheet"_s << u"recovery.otherVault"_s << there;
        QTest::addRow("database missing, %s", how)
            << u"missing"_s << (there ? u"vault.database.missing"_s : u"vault.none"_s) << there;
        QTest::addRow("database damaged, %s", how)
            << u"damaged"_s << (there ? u"vault.database.damaged"_s : u"recovery.otherVault"_s) << there;
        QTest::addRow("damaged further on, %s", how)
            << u"further"_s << (there ? u"vault.database.damaged"_s : u"recovery.otherVault"_s) << there;
        QTest::addRow("the mark of another vault, %s", how) << u"mark"_s << u"recovery.otherVault"_s << there;
    }
}

void TestVaultRecovery::isRefused()
{
    QFETCH(const QString, what);
    QFETCH(const QString, expected);
    QFETCH(const bool, headerThere);
    VaultFixture desk;
    fillWithBen(desk);
    QString sheet = sheetOf(desk);
    Result<RecoveryKey> key = parseRecoveryCode(sheet);
    VERIFY_OK(key);
    if (what == u"sheet") {
        const auto other = desk.create("other.vault");
        VERIFY_OK(other);
        key = parseRecoveryCode((*other)->recoveryData()->code);
    } else if (what == u"missing") {
        QVERIFY(QFile::remove(desk.file(kDatabaseFile)));
    } else if (what == u"damaged") {
        QVERIFY(flip(desk.file(kDatabaseFile), 500));
    } else if (what == u"further") {
        const qint64 pages = QFileInfo(desk.file(kDatabaseFile)).size() / 4096;
        for (qint64 page = 1; page < pages; ++page)
            QVERIFY(flip(desk.file(kDatabaseFile), page * 4096 + 10));
    } else {
        key->vaultMark ^= 1U;
    }
    if (!headerThere)
        removeHeaders(desk);
    const QByteArray header = bytesOf(desk.file(kHeaderFile));
    const auto vault
        = Vault::recover(desk.path(), *key, u"Ada"_s, passphrase(kNew), desk.system, VaultFixture::cheap());
    QCOMPARE(code(vault), expected);
    QVERIFY2(vault.error().message.endsWith(u'.'), qPrintable(vault.error().message));
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), header);
}

void TestVaultRecovery::wrongSignIsTold()
{
    VaultFixture desk;
    fillWithBen(desk);
    QString sheet = sheetOf(desk);
    removeHeaders(desk);
    const qsizetype seventh = sheet.simplified().section(u' ', 0, 5).size() + 1;
    QString typed = sheet.simplified();
    typed[seventh + 2] = typed.at(seventh + 2) == u'7' ? u'8' : u'7';
    const auto vault = recover(desk, typed);
    QCOMPARE(code(vault), u"recovery.group"_s);
    QVERIFY2(vault.error().message.contains(u'7'), qPrintable(vault.error().message));
    VERIFY_OK(recover(desk, sheet.toLower().remove(u' ')));
}

void TestVaultRecovery::sheetOfTheFormerKey()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString former = sheetOf(desk);
    VERIFY_OK((*desk.open())->rekey());
    const QString sheet = sheetOf(desk);
    QVERIFY(sheet != former);
    QCOMPARE(code(recover(desk, former)), u"recovery.otherVault"_s);
    QVERIFY(opens(desk, kAda));
    removeHeaders(desk);
    QCOMPARE(code(recover(desk, former)), u"recovery.otherVault"_s);
    const auto vault = recover(desk, sheet);
    VERIFY_OK(vault);
    checkRecovered(**vault, true);
}

/// The header has both keys, the database still has the one on the sheet.
void TestVaultRecovery::afterACrashWhileRekeying()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    {
        const Result<LoadedHeader> header = loadHeader(desk.path());
        const Result<Unlocked> keys = header->header.unlock(passphrase(kAda));
        const Result<NewHeader> begun = header->header.beginRekey(*keys);
        VERIFY_OK(begun);
        VERIFY_OK(saveHeader(desk.path(), begun->header, systemFiles()));
    }
    {
        auto vault = recover(desk, sheet);
        VERIFY_OK(vault);
        QVERIFY(!(*vault)->header().isRekeying());
        checkRecovered(**vault, false);
        QCOMPARE((*vault)->recoveryData()->code, sheet);
    }
    QVERIFY(opens(desk, kNew) && opens(desk, kBen));
}

/// The header has both keys, the database has the one that is on no sheet yet: it is for those who have a passphrase.
void TestVaultRecovery::afterACrashWhileRekeyingTheFormerSheet()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    {
        const auto database = desk.openDatabase();
        VERIFY_OK(database);
        const Result<LoadedHeader> header = loadHeader(desk.path());
        const Result<Unlocked> keys = header->header.unlock(passphrase(kAda));
        const Result<NewHeader> begun = header->header.beginRekey(*keys);
        VERIFY_OK(begun);
        VERIFY_OK(saveHeader(desk.path(), begun->header, systemFiles()));
        VERIFY_OK((*database)->rekey(deriveSubkey(begun->keys.pending->view(), Subkey::Database).view()));
    }
    QCOMPARE(code(recover(desk, sheet)), u"recovery.otherVault"_s);
    auto vault = desk.open(kBen);
    VERIFY_OK(vault);
    QCOMPARE((*vault)->notices().size(), 1);
    QCOMPARE(problemsOf(**vault), QByteArray());
}

/// Without header and behind what was remembered: the recovery goes on, and the chain says that it was behind.
void TestVaultRecovery::goesOnPastWhatIsBehind()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("witnesses");
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    const QByteArray database = bytesOf(desk.file(kDatabaseFile));
    {
        auto vault = desk.open();
        VERIFY_OK(VaultFixture::add(**vault, 10));
    }
    QVERIFY(setBytes(desk.file(kDatabaseFile), database));
    removeHeaders(desk);
    auto vault = recover(desk, sheet);
    VERIFY_OK(vault);
    QVERIFY(!(*vault)->notices().isEmpty());
    QVERIFY(auditKinds(**vault).contains(u"vault.rollbackAccepted"_s));
    checkRecovered(**vault, true);
}

void TestVaultRecovery::diskThatFails()
{
    VaultFixture desk;
    fillWithBen(desk);
    const QString sheet = sheetOf(desk);
    QVERIFY(copyFolder(desk.path(), desk.path("kept")));
    const CountedFiles counted;
    desk.system.files = counted.files();
    for (const bool gone : { false, true }) {
        for (int n = 1; n <= 6; ++n) {
            QVERIFY(copyFolder(desk.path("kept"), desk.path()));
            if (gone)
                removeHeaders(desk);
            counted.failAt(n, true);
            const bool recovered = recover(desk, sheet).ok();
            counted.failAt(0);
            QCOMPARE(opens(desk, kNew), recovered);
            QCOMPARE(opens(desk, kBen), !gone);
            auto vault = recover(desk, sheet);
            VERIFY_OK(vault);
            QCOMPARE(problemsOf(**vault), QByteArray());
        }
    }
}

QTEST_GUILESS_MAIN(TestVaultRecovery)
#include "tst_vault_recovery.moc"
