// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that works in a vault is killed at random moments: what the vault had said was done is there, to the byte,
// nothing is half done, and the vault verifies.
//
//     COMITY_KILLS=n   so many kills under work, and a tenth of it in each of the longer changes
//     COMITY_SEED=n    other moments
#include "desk/casework.h"
#include "fault/casesamples.h"
#include "fault/ledger.h"
#include "fault/longrun.h"
#include "fault/worker.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("COMITY_WITNESSES"); }
    void whileWorking();
    void inALongerChange_data();
    void inALongerChange();
    void whileItIsMade();

private:
    int m_kills = numberOf("COMITY_KILLS", 200);
    QRandomGenerator m_random{ static_cast<quint32>(numberOf("COMITY_SEED", 20261128)) };
};

namespace {

/// What the worker says until it has the vault open.
QByteArray untilReady(QProcess &worker)
{
    QByteArray said;
    while (!said.contains("ready\n") && worker.waitForReadyRead(30'000))
        said += worker.readAllStandardOutput();
    return said;
}

/// And what it says until so many more changes are acknowledged: a slow machine takes longer, and shows as much.
QByteArray untilDone(QProcess &worker, int changes)
{
    QByteArray said = untilReady(worker);
    const qsizetype enough = said.count('\n') + changes;
    while (said.count('\n') < enough && worker.waitForReadyRead(30'000))
        said += worker.readAllStandardOutput();
    return said;
}

QByteArray killed(QProcess &worker)
{
    worker.kill();
    worker.waitForFinished();
    return worker.readAllStandardOutput();
}

Ledger ledgerOf(VaultFixture &desk)
{
    auto vault = desk.open();
    return vault ? Ledger::of(**vault) : Ledger();
}

/// Some attachments, so that copying and re-keying take their time.
void fillMore(VaultFixture &desk)
{
    desk.fill(3);
    const Ended worked = work({ u"work"_s, desk.path(), u"3"_s, u"60"_s });
    QVERIFY2(worked.status == 0, worked.err);
    QVERIFY(copyFolder(desk.path(), desk.path("kept")));
}

/// After a kill in a backup there is a whole one, or none; what is left of a half one is in nobody's way.
void checkBackups(VaultFixture &desk, Vault &vault, const QByteArray &said, const Ledger &expected)
{
    const QList<BackupInfo> backups = VaultBackup::list(desk.path("backups"), u"desk"_s);
    QVERIFY(backups.size() == 1 || (backups.isEmpty() && !said.contains("backup ")));
    if (backups.isEmpty()) {
        VERIFY_OK(VaultBackup::make(vault, desk.path("backups")));
        return;
    }
    auto restored
        = VaultBackup::restore(backups.constFirst().folder, desk.path("restored"), passphrase(kAda), desk.system);
    VERIFY_OK(restored);
    QCOMPARE(objections(**restored, expected), QByteArray());
    restored->reset();
    QVERIFY(QDir(desk.path("restored")).removeRecursively());
}

} // namespace

void TestKills::whileWorking()
{
    constexpr int kRound = 8; // so many on one vault, then a new one: what has to be read each time stays small
    int opening = 0;
    int said = 0;
    qsizetype events = 0;
    for (int done = 0; done < m_kills;) {
        VaultFixture desk;
        desk.system.deadlines = desk::deadlineRules(builtInLibrary()); // so that they are verified too
        desk.system.witnessFolder = desk.path("witnesses");
        qputenv("COMITY_WITNESSES", desk.system.witnessFolder.toUtf8());
        desk.fill(3);
        Ledger ledger = ledgerOf(desk);
        for (int i = 0; i < kRound && done < m_kills; ++i, ++done) {
            QProcess worker;
            worker.start(QStringLiteral(COMITY_FAULT_WORKER), { u"work"_s, desk.path(), QString::number(done + 1) });
            const bool early = done % 4 == 3; // at any moment of starting and opening, with what the last kill left
            QByteArray lines = early ? QByteArray() : untilDone(worker, m_random.bounded(30));
            QThread::usleep(static_cast<unsigned long>(m_random.bounded(early ? 60'000 : 2'000)));
            lines += killed(worker);
            opening += lines.contains("ready") ? 0 : 1;
            ledger.acknowledge(lines);

            auto vault = desk.open();
            QVERIFY2(vault.ok(), (QByteArray::number(done) + ": " + told(vault)).constData());
            said += ledger.acknowledged();
            const QByteArray wrong = objections(**vault, ledger, &ledger);
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(done) + ": " + wrong).constData());
            const bool recorded = lines.contains("\nrecorded ");
            QVERIFY(!recorded || DeadlineRepository((*vault)->session()).isUpToDate().value()); // they were verified
            events += lines.count("\nrecorded ");
        }
    }
    qInfo("%d kills, %d of them before the vault was open; %d acknowledged changes, none lost", m_kills, opening, said);
    QVERIFY(said > m_kills); // or nothing was shown
    QVERIFY(events > m_kills / 4);
}

void TestKills::inALongerChange_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("backup") << QStringList{ u"backup"_s };
    QTest::newRow("rekey") << QStringList{ u"rekey"_s };
    QTest::newRow("officer") << QStringList{ u"officer"_s, u"Ben"_s };
    QTest::newRow("attach") << QStringList{ u"attach"_s, u"5000000"_s }; // in two transactions
}

void TestKills::inALongerChange()
{
    QFETCH(QStringList, words);
    VaultFixture desk;
    fillMore(desk);
    const Ledger before = ledgerOf(desk);
    QVERIFY(copyFolder(desk.path(), desk.path("kept")));
    const QString what = words.constFirst();
    words.insert(1, desk.path());
    if (what == u"backup")
        words.append(desk.path("backups"));
    qint64 longest = 10; // milliseconds it takes when nobody kills it
    int finished = 0;
    const int kills = std::max(m_kills / 10, 3);
    for (int i = 0; i <= kills; ++i) {
        QVERIFY(copyFolder(desk.path("kept"), desk.path()));
        QDir(desk.path("backups")).removeRecursively();
        QVERIFY(QDir().mkdir(desk.path("backups")));
        QProcess worker;
        worker.start(QStringLiteral(COMITY_FAULT_WORKER), words);
        QByteArray said = untilReady(worker);
        QVERIFY(said.startsWith("ready\n"));
        QElapsedTimer timer;
        timer.start();
        if (i == 0)
            QVERIFY(worker.waitForFinished());
        else
            QThread::usleep(static_cast<unsigned long>(m_random.bounded(static_cast<int>(longest) * 1500)));
        longest = std::max(longest, i == 0 ? timer.elapsed() : 0);
        said += killed(worker);
        finished += said.count('\n') > 1 ? 1 : 0;

        Ledger ledger = before;
        ledger.acknowledge(said);
        auto vault = desk.open();
        VERIFY_OK(vault);
        QVERIFY(!(*vault)->header().isRekeying());
        QCOMPARE(objections(**vault, ledger), QByteArray());
        if (what == u"backup")
            checkBackups(desk, **vault, said, ledger);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE((*vault)->header().keySlots().size(), ledger.entries().count(u"officer/2"_s) + 1);
    }
    qInfo("%d kills within %lld ms, %d after it was done", kills, longest, finished - 1);
}

/// A vault that was not said to be there may be there or not; what is there of one never opens as something else.
void TestKills::whileItIsMade()
{
    VaultFixture desk;
    int made = 0;
    qint64 longest = 10; // milliseconds it takes when nobody kills it
    const int kills = std::max(m_kills / 10, 3);
    for (int i = 0; i <= kills; ++i) {
        QDir(desk.path()).removeRecursively();
        QProcess worker;
        worker.start(QStringLiteral(COMITY_FAULT_WORKER), { u"create"_s, desk.path() });
        QVERIFY(worker.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        if (i == 0)
            QVERIFY(worker.waitForFinished());
        else
            QThread::usleep(static_cast<unsigned long>(m_random.bounded(static_cast<int>(longest) * 1500)));
        longest = std::max(longest, i == 0 ? timer.elapsed() : 0);
        const QByteArray said = killed(worker);
        const auto vault = desk.open();
        made += vault.ok() ? 1 : 0;
        QVERIFY2(vault.ok() || !said.contains("ready"), told(vault));
        if (vault)
            QCOMPARE(halfDone(**vault) + problemsOf(**vault), QByteArray());
        else
            QVERIFY2(code(vault) == u"vault.none" || code(vault) == u"vault.unfinished", told(vault));
        if (!vault) // and what was begun can be begun again there
            VERIFY_OK(desk.create());
    }
    qInfo("%d kills within %lld ms, %d vaults were made", kills, longest, made - 1);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
