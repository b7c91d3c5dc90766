// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may open a vault, and how that is changed.
#include "store/vault/changes.h"

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVaultOfficers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAddedAndOpenTheVault();
    void areRemovedForGood();
    void areRenamedAndGivenRoles();
    void getANewPassphrase();
    void changeTheirOwnPassphrase();
    void lastAdministratorStays();
    void onlyAdministratorsMay();
    void administratorWhoRemovesHerselfIsNoneAnyMore();
    void sheetIsPrintedForAdministrators();
    void thirtyTwoFit();
};

void TestVaultOfficers::areAddedAndOpenTheVault()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open(kBen);
    VERIFY_OK(vault);
    QCOMPARE((*vault)->officer().name, u"Ben"_s);
    QCOMPARE((*vault)->officer().roles, Roles(Role::Drafter));
    const Result<RequestId> id = VaultFixture::add(**vault, 10);
    VERIFY_OK(id);
    QCOMPARE(RequestRepository((*vault)->session()).summary(*id)->owner, (*vault)->officer().id);
    QCOMPARE(lockHolder(desk.path()).officer, u"Ben"_s);
    VERIFY_OK((*vault)->close());
    OpenVaultOptions preferred;
    preferred.unlock.firstSlot = (*desk.open(kBen))->header().keySlots().constLast().id;
    VERIFY_OK(desk.open(kBen, preferred));

    auto ada = desk.open();
    VERIFY_OK(ada);
    QCOMPARE(code((*ada)->addOfficer(u"ben"_s, Role::Drafter, passphrase("another one"), VaultFixture::cheap())),
             u"officer.nameTaken"_s);
    QCOMPARE(code((*ada)->addOfficer(u" "_s, Role::Drafter, passphrase("another one"), VaultFixture::cheap())),
             u"officer.name"_s);
    QCOMPARE(code((*ada)->addOfficer(u"Cleo"_s, {}, passphrase("another one"), VaultFixture::cheap())),
             u"officer.roles"_s);
    QCOMPARE((*ada)->header().keySlots().size(), 2);
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), (*ada)->header().bytes());
    QCOMPARE(problemsOf(**ada), QByteArray());
}

void TestVaultOfficers::areRemovedForGood()
{
    VaultFixture desk;
    makeDesk(desk);
    const QByteArray header = bytesOf(desk.file(kHeaderFile));
    auto vault = desk.open();
    VERIFY_OK(vault);
    const OfficerId ben = idOf(**vault, u"Ben"_s);
    VERIFY_OK((*vault)->removeOfficer(ben));
    QCOMPARE(code((*vault)->removeOfficer(ben)), u"store.notFound"_s);
    QCOMPARE(code((*vault)->resetPassphrase(ben, passphrase("another one"), VaultFixture::cheap())),
             u"store.notFound"_s);
    QCOMPARE((*vault)->header().keySlots().size(), 1);
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk), u"ada's passphrase"_s);

    // Ben kept the key file of before.
    for (const char *name : { kHeaderFile, kHeaderCopyFile })
        QVERIFY(setBytes(desk.file(name), header));
    QCOMPARE(code(desk.open(kBen)), u"vault.header.rolledBack"_s);
    QCOMPARE(code(desk.open()), u"vault.header.rolledBack"_s);
}

void TestVaultOfficers::areRenamedAndGivenRoles()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    const OfficerId ben = idOf(**vault, u"Ben"_s);
    VERIFY_OK((*vault)->renameOfficer(ben, u"Benedikt"_s));
    QCOMPARE(code((*vault)->renameOfficer(ben, u"ADA"_s)), u"officer.nameTaken"_s);
    VERIFY_OK((*vault)->setOfficerRoles(ben, Roles(Role::Approver) | Role::Administrator));
    QCOMPARE(code((*vault)->setOfficerRoles(ben, {})), u"officer.roles"_s);
    VERIFY_OK((*vault)->renameOfficer((*vault)->officer().id, u"Ada L."_s));
    QCOMPARE((*vault)->officer().name, u"Ada L."_s);
    QCOMPARE(lockHolder(desk.path()).officer, u"Ada L."_s);
    VERIFY_OK((*vault)->setOfficerRoles((*vault)->officer().id, Role::Drafter));
    QCOMPARE(code((*vault)->renameOfficer(ben, u"Ben"_s)), u"vault.notAllowed"_s); // it holds at once
    VERIFY_OK((*vault)->close());
    auto again = desk.open(kBen);
    VERIFY_OK(again);
    QCOMPARE((*again)->officer().name, u"Benedikt"_s);
    QCOMPARE((*again)->officer().roles, Roles(Role::Approver) | Role::Administrator);
    QCOMPARE(problemsOf(**again), QByteArray());
}

void TestVaultOfficers::getANewPassphrase()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK(changes().at(u"reset"_s)(**vault));
    const OfficerId ada = (*vault)->officer().id;
    VERIFY_OK((*vault)->resetPassphrase(ada, passphrase("ada's next one"), VaultFixture::cheap()));
    VERIFY_OK((*vault)->changePassphrase(passphrase("ada's next one"), passphrase(kAda), VaultFixture::cheap()));
    QCOMPARE((*vault)->header().keySlots().size(), 2);
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk), u"ada's passphrase, ben's next one"_s);
}

void TestVaultOfficers::changeTheirOwnPassphrase()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open(kBen);
    VERIFY_OK(vault);
    const auto change = [&](const char *current, const char *next) {
        return code((*vault)->changePassphrase(passphrase(current), passphrase(next), VaultFixture::cheap()));
    };
    QCOMPARE(change("wrong", "ben's next one"), u"vault.passphrase"_s);
    QCOMPARE(change(kAda, "ben's next one"), u"vault.passphrase"_s); // hers is not his to change
    QCOMPARE(code((*vault)->changePassphrase(passphrase(kBen), passphrase("x"), { kDerivationLeast, false })),
             u"vault.derivation"_s);
    QCOMPARE(change(kBen, "ben's next one"), QString());
    QCOMPARE(change(kBen, "and another"), u"vault.passphrase"_s);
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk), u"ada's passphrase, ben's next one"_s);
}

void TestVaultOfficers::lastAdministratorStays()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    const OfficerId ada = (*vault)->officer().id;
    QCOMPARE(code((*vault)->removeOfficer(ada)), u"officer.lastAdministrator"_s);
    QCOMPARE(code((*vault)->setOfficerRoles(ada, Role::Drafter)), u"officer.lastAdministrator"_s);
    QVERIFY((*vault)->officer().roles.testFlag(Role::Administrator));
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk), opensBefore());
}

void TestVaultOfficers::onlyAdministratorsMay()
{
    VaultFixture desk;
    makeDesk(desk, Roles(Role::Drafter) | Role::Approver);
    auto vault = desk.open(kBen);
    VERIFY_OK(vault);
    const QByteArray header = bytesOf(desk.file(kHeaderFile));
    const AuditHead head = (*vault)->session().auditHead();
    const OfficerId ada = idOf(**vault, u"Ada"_s);
    const QStringList codes{
        code((*vault)->addOfficer(u"Cleo"_s, Role::Drafter, passphrase("cleo's passphrase"), VaultFixture::cheap())),
        code((*vault)->removeOfficer(ada)),
        code((*vault)->resetPassphrase(ada, passphrase("mine now"), VaultFixture::cheap())),
        code((*vault)->renameOfficer(ada, u"Eve"_s)),
        code((*vault)->setOfficerRoles((*vault)->officer().id, Role::Administrator)),
        code((*vault)->rekey()),
        code((*vault)->recoveryData()),
    };
    QCOMPARE(codes, QStringList(7, u"vault.notAllowed"_s));
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), header);
    QCOMPARE((*vault)->session().auditHead(), head);
}

void TestVaultOfficers::administratorWhoRemovesHerselfIsNoneAnyMore()
{
    VaultFixture desk;
    makeDesk(desk, Role::Administrator);
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->removeOfficer((*vault)->officer().id));
    QCOMPARE(code((*vault)->rekey()), u"vault.notAllowed"_s);
    QCOMPARE(code((*vault)->changePassphrase(passphrase(kAda), passphrase("ada's next one"), VaultFixture::cheap())),
             u"vault.passphrase"_s);
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk), u"ben's passphrase"_s);
}

void TestVaultOfficers::sheetIsPrintedForAdministrators()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    const Result<RecoveryData> sheet = (*vault)->recoveryData();
    VERIFY_OK(sheet);
    QCOMPARE(auditKinds(**vault).constLast(), u"vault.recoverySheet"_s);
    const Result<RecoveryKey> key = parseRecoveryCode(sheet->code);
    VERIFY_OK(key);
    QVERIFY(key->belongsTo((*vault)->id()));
    VERIFY_OK(parseRecoveryCode(sheet->qrText));
    QCOMPARE(sheet->auditCode, auditCode((*vault)->session().auditHead()));
    QCOMPARE(sheet->entries, (*vault)->session().auditHead().position);
}

/// A full header still lets a forgotten passphrase be replaced.
void TestVaultOfficers::thirtyTwoFit()
{
    VaultFixture desk;
    desk.fill(1);
    auto vault = desk.open();
    VERIFY_OK(vault);
    OfficerId last = 0;
    for (int i = 2; i <= 32; ++i) {
        const QByteArray secret = "passphrase " + QByteArray::number(i);
        const Result<OfficerId> added = (*vault)->addOfficer(u"Officer %1"_s.arg(i), Role::Drafter,
                                                             passphrase(secret.constData()), VaultFixture::cheap());
        VERIFY_OK(added);
        last = *added;
    }
    const Result<OfficerId> refused
        = (*vault)->addOfficer(u"Too many"_s, Role::Drafter, passphrase("one too many"), VaultFixture::cheap());
    QCOMPARE(code(refused), u"vault.slots.full"_s);
    QVERIFY(refused.error().message.contains(u"32"));
    QCOMPARE(idOf(**vault, u"Too many"_s), 0);
    VERIFY_OK((*vault)->resetPassphrase(last, passphrase("a forgotten one"), VaultFixture::cheap()));
    QCOMPARE((*vault)->header().keySlots().size(), 32);
    VERIFY_OK((*vault)->close());
    auto again = desk.open("a forgotten one");
    VERIFY_OK(again);
    QCOMPARE((*again)->officer().name, u"Officer 32"_s);
    VERIFY_OK((*again)->close());
    auto ada = desk.open();
    VERIFY_OK((*ada)->removeOfficer(last));
    VERIFY_OK((*ada)->addOfficer(u"Fits now"_s, Role::Drafter, passphrase("one fewer"), VaultFixture::cheap()));
    QCOMPARE(problemsOf(**ada), QByteArray());
}

QTEST_GUILESS_MAIN(TestVaultOfficers)
#include "tst_vault_officers.moc"
