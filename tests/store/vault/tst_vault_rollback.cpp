// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault that was set back, by an accident or on purpose: SQLite sees a whole database, the vault sees that it is an
// earlier one.
#include "store/data/attachmentrepository.h"
#include "store/data/draftrepository.h"
#include "store/vault/changes.h"

#include <QProcess>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVaultRollback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logThatGotLost_data();
    void logThatGotLost();
    void draftsThatGotLost();
    void databaseExchangedForAnEarlierOne();
    void folderExchangedForAnEarlierOne();
    void setBackAndGoneOnDifferently();
    void rememberedByTwoComputers();
    void acceptedOnceForAll();
    void acceptedWithABrokenChain();
    void remembererThatIsDamagedOrCannotBeWritten();
    void printedCode_data();
    void printedCode();
};

namespace {

/// Lets another program add requests until it is killed; gives how many it had said were added.
int workUntilKilled(const VaultFixture &desk, int least)
{
    QProcess worker;
    worker.start(QStringLiteral(COMITY_FAULT_WORKER), { u"work"_s, desk.path(), u"5"_s });
    int lines = 0;
    while (lines <= least && (worker.canReadLine() || worker.waitForReadyRead(30000)))
        while (worker.canReadLine()) {
            worker.readLine();
            ++lines;
        }
    worker.kill();
    worker.waitForFinished();
    return lines - 1 + static_cast<int>(worker.readAllStandardOutput().count('\n'));
}

void addOne(VaultFixture &desk, int number)
{
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK(VaultFixture::add(**vault, number));
    VERIFY_OK((*vault)->close());
}

/// What the chain says of the last rollback that was accepted.
QByteArray acceptedIn(Vault &vault)
{
    const Result<QVariant> payload = vault.connection().value(
        u"SELECT payload FROM audit WHERE kind = 'vault.rollbackAccepted' ORDER BY position DESC"_s);
    return payload ? payload->toByteArray() : told(payload);
}

} // namespace

void TestVaultRollback::logThatGotLost_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "deleted", "emptied", "flipped at its beginning", "cut to the half" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestVaultRollback::logThatGotLost()
{
    QFETCH(const QString, how);
    VaultFixture desk;
    desk.fill(3);
    QVERIFY(workUntilKilled(desk, 12) >= 12);
    const QString log = desk.file("data.db-wal");
    const qint64 size = QFileInfo(log).size();
    QVERIFY(size > 0);
    if (how == u"deleted")
        QVERIFY(QFile::remove(log));
    else if (how == u"emptied")
        QVERIFY(QFile::resize(log, 0));
    else if (how == u"cut to the half")
        QVERIFY(QFile::resize(log, size / 2));
    else
        QVERIFY(flip(log, 32 + 24 + 100));
    const auto vault = desk.open();
    QCOMPARE(code(vault), u"vault.rolledBack"_s);
    const QString message = vault.error().message;
    if (qEnvironmentVariableIsSet("COMITY_SHOW_MESSAGES"))
        qInfo("%s", qPrintable(message));
    QVERIFY2(message.contains(u"is not there") && message.contains(u"restore the last backup"), qPrintable(message));
    QCOMPARE(code(desk.open()), u"vault.rolledBack"_s); // it stays so until somebody has decided
    {
        auto accepted = desk.openAllTheSame();
        VERIFY_OK(accepted);
        QCOMPARE((*accepted)->notices().size(), 1);
        QVERIFY(message.contains((*accepted)->notices().constFirst()));
        QVERIFY(acceptedIn(**accepted).contains("\"commits\":"));
        QCOMPARE(problemsOf(**accepted), QByteArray());
    }
    const auto again = desk.open();
    VERIFY_OK(again);
    QVERIFY((*again)->notices().isEmpty());
}

/// Drafts are not in the chain, and yet it is seen that the last ones are gone.
void TestVaultRollback::draftsThatGotLost()
{
    VaultFixture desk;
    desk.fill(3);
    const QByteArray database = bytesOf(desk.file(kDatabaseFile));
    {
        auto vault = desk.open();
        Draft draft;
        draft.request = 1;
        for (int i = 0; i < 5; ++i) {
            draft.form = { { u"typed"_s, i } };
            VERIFY_OK(DraftRepository((*vault)->session()).keep(draft));
        }
    }
    const QByteArray after = bytesOf(desk.file(kDatabaseFile));
    {
        auto vault = desk.open();
        Draft draft;
        draft.request = 1;
        for (int i = 5; i < 8; ++i) {
            draft.form = { { u"typed"_s, i } };
            VERIFY_OK(DraftRepository((*vault)->session()).keep(draft));
        }
    }
    QVERIFY(setBytes(desk.file(kDatabaseFile), after));
    const auto vault = desk.open();
    QCOMPARE(code(vault), u"vault.rolledBack"_s);
    QVERIFY2(vault.error().message.contains(u"lost: 3)"), qPrintable(vault.error().message));
    QVERIFY(setBytes(desk.file(kDatabaseFile), database));
    QCOMPARE(code(desk.open()), u"vault.rolledBack"_s);
}

void TestVaultRollback::databaseExchangedForAnEarlierOne()
{
    VaultFixture desk;
    desk.fill(3);
    const QByteArray earlier = bytesOf(desk.file(kDatabaseFile));
    addOne(desk, 10);
    const QByteArray now = bytesOf(desk.file(kDatabaseFile));
    QVERIFY(setBytes(desk.file(kDatabaseFile), earlier));
    QCOMPARE(code(desk.open()), u"vault.rolledBack"_s);
    QVERIFY(setBytes(desk.file(kDatabaseFile), now));
    VERIFY_OK(desk.open()); // the right one put back: nothing was spoiled
}

/// All files of the vault are of the earlier time and fit each other; what is remembered elsewhere tells.
void TestVaultRollback::folderExchangedForAnEarlierOne()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("witnesses");
    desk.fill(3);
    VERIFY_OK(desk.open());
    QVERIFY(copyFolder(desk.path(), desk.path("earlier")));
    addOne(desk, 10);
    QVERIFY(copyFolder(desk.path("earlier"), desk.path()));
    const auto vault = desk.open();
    QCOMPARE(code(vault), u"vault.rolledBack"_s);
    QVERIFY2(vault.error().message.contains(u"is not there"), qPrintable(vault.error().message));
    VaultFixture stranger; // on a computer that never saw the vault nobody can know
    stranger.system.witnessFolder = stranger.path("witnesses");
    VERIFY_OK(Vault::open(desk.path(), passphrase(kAda), stranger.system));
    const auto accepted = desk.openAllTheSame();
    VERIFY_OK(accepted);
    QCOMPARE(problemsOf(**accepted), QByteArray());
}

void TestVaultRollback::setBackAndGoneOnDifferently()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("witnesses");
    desk.fill(3);
    VERIFY_OK(desk.open());
    QVERIFY(copyFolder(desk.path(), desk.path("earlier")));
    addOne(desk, 10);
    QVERIFY(copyFolder(desk.path("earlier"), desk.path()));
    const QString remembers = desk.system.witnessFolder;
    desk.system.witnessFolder.clear();
    for (int i = 0; i < 3; ++i)
        addOne(desk, 20 + i);
    desk.system.witnessFolder = remembers;
    const auto vault = desk.open();
    QCOMPARE(code(vault), u"vault.rolledBack"_s);
    QVERIFY2(vault.error().message.contains(u"went on differently"), qPrintable(vault.error().message));
    const auto accepted = desk.openAllTheSame();
    VERIFY_OK(accepted);
    QVERIFY(auditKinds(**accepted).contains(u"vault.rollbackAccepted"_s));
}

/// A vault on a stick that goes from one computer to the other and back is behind on neither.
void TestVaultRollback::rememberedByTwoComputers()
{
    VaultFixture desk;
    desk.fill(3);
    for (int i = 0; i < 6; ++i) {
        desk.system.witnessFolder = desk.path(i % 2 == 0 ? "one" : "other");
        addOne(desk, 10 + i);
    }
    QCOMPARE(QDir(desk.path("one")).entryList(QDir::Files).size(), 1);
    QCOMPARE(QDir(desk.path("other")).entryList(QDir::Files).size(), 1);
}

void TestVaultRollback::acceptedOnceForAll()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("witnesses");
    desk.fill(3);
    const QByteArray earlier = bytesOf(desk.file(kDatabaseFile));
    addOne(desk, 10); // now both in the folder and outside of it a later head is remembered
    QVERIFY(setBytes(desk.file(kDatabaseFile), earlier));
    {
        const auto accepted = desk.openAllTheSame();
        VERIFY_OK(accepted);
        QCOMPARE((*accepted)->notices().size(), 1);
        QCOMPARE(auditKinds(**accepted).count(u"vault.rollbackAccepted"_s), 1);
        QCOMPARE(problemsOf(**accepted), QByteArray());
    }
    VERIFY_OK(desk.open());
    const auto nothing = desk.openAllTheSame(); // what is not behind is not put down
    VERIFY_OK(nothing);
    QCOMPARE(auditKinds(**nothing).count(u"vault.rollbackAccepted"_s), 1);
}

void TestVaultRollback::acceptedWithABrokenChain()
{
    VaultFixture desk;
    desk.fill(3);
    {
        const auto database = desk.openDatabase();
        VERIFY_OK((*database)->run(u"DROP TRIGGER audit_stays"_s));
        VERIFY_OK((*database)->run(u"DELETE FROM audit WHERE position = (SELECT max(position) FROM audit)"_s));
    }
    QCOMPARE(code(desk.open()), u"vault.rolledBack"_s);
    const auto vault = desk.openAllTheSame();
    VERIFY_OK(vault);
    QCOMPARE((*vault)->notices().size(), 2);
    QVERIFY(!problemsOf(**vault).isEmpty());
}

void TestVaultRollback::remembererThatIsDamagedOrCannotBeWritten()
{
    VaultFixture desk;
    desk.system.witnessFolder = desk.path("witnesses");
    desk.fill(3);
    VERIFY_OK(desk.open());
    const QString outside
        = desk.system.witnessFolder + u'/' + QDir(desk.system.witnessFolder).entryList(QDir::Files).constFirst();
    const QByteArray whole = bytesOf(outside);
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x10);
        QVERIFY(setBytes(outside, damaged));
        VERIFY_OK(desk.open());
    }
    QVERIFY(setBytes(outside, {}));
    VERIFY_OK(desk.open());
    QCOMPARE(bytesOf(outside).size(), whole.size());
    desk.fill(1, "other.vault"); // what is remembered of another vault says nothing about this one
    VERIFY_OK(desk.open(kAda, {}, "other.vault"));
    const QString otherOutside = outside.section(u'/', 0, -2) + u'/'
        + QDir(desk.system.witnessFolder).entryList(QDir::Files, QDir::Time).constFirst();
    QVERIFY(otherOutside != outside);
    QVERIFY(setBytes(outside, bytesOf(otherOutside)));
    VERIFY_OK(desk.open());

    QVERIFY(QFile::remove(outside) && QDir().mkdir(outside)); // in its place there is something else
    VERIFY_OK(desk.open());
    QVERIFY(setBytes(desk.path("taken"), "notes"));
    desk.system.witnessFolder = desk.path("taken");
    VERIFY_OK(desk.open());
    QVERIFY(QFile::remove(desk.file(kHeadFile)) && QDir().mkdir(desk.file(kHeadFile)));
    VERIFY_OK(desk.open());
}

// ---- what was printed

void TestVaultRollback::printedCode_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "same", "grown", "rolled back", "different", "mistyped", "typed by hand", "nonsense" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestVaultRollback::printedCode()
{
    QFETCH(const QString, what);
    VaultFixture desk;
    desk.fill(3);
    QString printed;
    {
        auto vault = desk.open();
        if (what == u"rolled back" || what == u"different")
            QVERIFY(copyFolder(desk.path(), desk.path("earlier")) && setBytes(desk.path("earlier") + u"/lock"_s, {}));
        if (what == u"rolled back" || what == u"different")
            VERIFY_OK(VaultFixture::add(**vault, 10));
        printed = verifyVault(**vault)->auditCode;
        QCOMPARE(printed, auditCode((*vault)->session().auditHead()));
        if (what == u"grown")
            VERIFY_OK(VaultFixture::add(**vault, 10));
    }
    if (what == u"rolled back" || what == u"different")
        QVERIFY(copyFolder(desk.path("earlier"), desk.path()));
    if (what == u"different")
        addOne(desk, 20);
    if (what == u"mistyped")
        printed[printed.size() - 2] = printed.at(printed.size() - 2) == u'7' ? u'8' : u'7';
    if (what == u"typed by hand")
        printed = u"  "_s + printed.toLower().replace(u'-', u" - "_s).replace(u'0', u'o');
    if (what == u"nonsense")
        printed = u"case 7"_s;

    auto vault = desk.open();
    VERIFY_OK(vault);
    const Result<VaultReport> report = verifyVault(**vault, { printed, true, {} });
    if (what == u"mistyped" || what == u"nonsense") {
        QCOMPARE(code(report), u"audit.code"_s);
        return;
    }
    VERIFY_OK(report);
    const bool wrong = what == u"rolled back" || what == u"different";
    QCOMPARE(report->isSound(), !wrong);
    const QString said = (wrong ? report->problems : report->notices).join(u' ');
    const QString expected = what == u"grown" ? u"went on from it"_s
        : what == u"rolled back"              ? u"is not there"_s
        : what == u"different"                ? u"Another row stands"_s
                                              : u"ends exactly there"_s;
    QVERIFY2(said.contains(expected), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestVaultRollback)
#include "tst_vault_rollback.moc"
