// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each change of who may open a vault, and what fails in the middle of it.
#include "store/vault/changes.h"

#include <atomic>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVaultChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChange_data();
    void eachChange();
    void diskThatFails_data() { eachChange_data(); }
    void diskThatFails();
    void databaseThatDoesNotCommit_data() { eachChange_data(); }
    void databaseThatDoesNotCommit();
    void whatCannotBeTakenBackIsTold();
};

void TestVaultChanges::eachChange_data()
{
    QTest::addColumn<QString>("change");
    for (const auto &change : changes())
        QTest::newRow(qPrintable(change.first)) << change.first;
}

void TestVaultChanges::eachChange()
{
    QFETCH(const QString, change);
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK(changes().at(change)(**vault));
    QVERIFY((*vault)->notices().isEmpty());
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), (*vault)->header().bytes());
    QCOMPARE(bytesOf(desk.file(kHeaderCopyFile)), (*vault)->header().bytes());
    QCOMPARE((*vault)->header().databaseSalt(), bytesOf(desk.file(kDatabaseFile)).first(16));
    VERIFY_OK(VaultFixture::add(**vault, 10)); // work goes on
    QCOMPARE(problemsOf(**vault), QByteArray());
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk, change), opensAfter(change));
    auto again = desk.open(change == u"passphrase" ? "ada's next one" : kAda);
    VERIFY_OK(again);
    QVERIFY((*again)->notices().isEmpty());
    QCOMPARE(problemsOf(**again), QByteArray());
}

/// Each call for the disk in turn fails, once or from then on: the change is refused and not in force, or it is in
/// force with a notice about the copy that is not written.
void TestVaultChanges::diskThatFails()
{
    QFETCH(const QString, change);
    const int calls = change == u"rekey" ? 12 : 6;
    VaultFixture desk;
    makeDesk(desk);
    QVERIFY(copyFolder(desk.path(), desk.path("kept")));
    const CountedFiles counted;
    desk.system.files = counted.files();
    int refused = 0;
    for (const bool andAllLater : { false, true }) {
        for (int n = 1; n <= calls; ++n) {
            QVERIFY(copyFolder(desk.path("kept"), desk.path()));
            auto vault = desk.open();
            VERIFY_OK(vault);
            counted.failAt(n, andAllLater);
            const Result<void> done = changes().at(change)(**vault);
            counted.failAt(0);
            if (done)
                QVERIFY2(!(*vault)->notices().isEmpty(), qPrintable(u"call %1"_s.arg(n)));
            else
                QVERIFY(!done.error().message.isEmpty());
            refused += done ? 0 : 1;
            if (done || done.error().code != u"vault.rekey.failed")
                VERIFY_OK(VaultFixture::add(**vault, 10));
            vault->reset();
            QCOMPARE(opensFor(desk, change), done ? opensAfter(change) : opensBefore());
            auto again = desk.open(done && change == u"passphrase" ? "ada's next one" : kAda);
            VERIFY_OK(again);
            QCOMPARE(problemsOf(**again), QByteArray());
            QVERIFY(!(*again)->header().isRekeying());
        }
    }
    QVERIFY2(refused >= calls - 4, qPrintable(QString::number(refused)));
}

/// The header is on the disk when the database refuses: what the officer is told has failed is not in force afterwards.
void TestVaultChanges::databaseThatDoesNotCommit()
{
    QFETCH(const QString, change);
    VaultFixture desk;
    makeDesk(desk);
    int calls = 0;
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    desk.system.files.syncFolder = [&](const QString &folder) {
        const Result<void> synced = systemFiles().syncFolder(folder);
        if (++calls == 2) // the second copy: the header is in force
            *stop = true;
        return synced;
    };
    auto vault = desk.open();
    VERIFY_OK(vault);
    (*vault)->connection().setStopFlag(stop);
    calls = 0;
    const AuditHead head = (*vault)->session().auditHead();
    QCOMPARE(code(changes().at(change)(**vault)), u"db.cancelled"_s);
    QVERIFY(calls > 2);
    *stop = false;
    QCOMPARE((*vault)->session().auditHead(), head);
    QCOMPARE(bytesOf(desk.file(kHeaderFile)), (*vault)->header().bytes());
    VERIFY_OK(VaultFixture::add(**vault, 10));
    QVERIFY(copyFolder(desk.path(), desk.path("killed.vault"))); // as if the program ended here
    QVERIFY(setBytes(desk.path("killed.vault") + u"/lock"_s, {}));

    VERIFY_OK(changes().at(change)(**vault)); // the same once more, and it is done
    VERIFY_OK((*vault)->close());
    QCOMPARE(opensFor(desk, change), opensAfter(change));

    QVERIFY(QDir(desk.path()).removeRecursively() && QDir().rename(desk.path("killed.vault"), desk.path()));
    QCOMPARE(opensFor(desk, change), opensBefore());
    auto again = desk.open();
    VERIFY_OK(again);
    QCOMPARE(problemsOf(**again), QByteArray());
}

void TestVaultChanges::whatCannotBeTakenBackIsTold()
{
    VaultFixture desk;
    makeDesk(desk);
    bool failing = false;
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    int syncs = 0;
    const FileSync real = systemFiles();
    desk.system.files.writeNew = [&](const QString &path, const QByteArray &content) {
        return failing ? Result<void>(Error{ u"The disk is full."_s, path, u"file.full"_s, {} })
                       : real.writeNew(path, content);
    };
    desk.system.files.syncFolder = [&](const QString &folder) {
        if (++syncs == 2)
            *stop = failing = true;
        return real.syncFolder(folder);
    };
    auto vault = desk.open();
    VERIFY_OK(vault);
    (*vault)->connection().setStopFlag(stop);
    syncs = 0;
    const Result<void> done = changes().at(u"passphrase"_s)(**vault);
    QCOMPARE(code(done), u"vault.header.unsettled"_s);
    QVERIFY2(done.error().message.contains(u"open it again"), qPrintable(done.error().message));
    *stop = failing = false;
    vault->reset();
    const QString opens = opensFor(desk, u"passphrase"_s);
    QVERIFY2(opens == opensBefore() || opens == opensAfter(u"passphrase"_s), qPrintable(opens));
}

QTEST_GUILESS_MAIN(TestVaultChanges)
#include "tst_vault_changes.moc"
