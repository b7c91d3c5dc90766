// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every call for the disk fails once, in every command of the worker: the command did what it said, or says in a plain
// sentence why it did not; all that was there before is there, and with the fault gone the same command succeeds.
//
//     COMITY_FAULTS=all   each call, in each way that it can fail (half an hour); else, of each kind of call on each
//                         file, the first, the last and one between, in turns
#include "fault/ledger.h"
#include "fault/longrun.h"
#include "fault/worker.h"
#include "store/vault/changes.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCallFails_data();
    void eachCallFails();
    void theLibraryCounts();
};

namespace {

const NotePlace kNote{ 1, u"cooperating"_s };
const QString kSealed = u"who it is"_s;

/// One vault with two officers, and what a command does to it under a fault.
class Trial
{
public:
    Trial()
    {
        desk.system.witnessFolder = desk.path("witnesses");
        qputenv("COMITY_WITNESSES", desk.system.witnessFolder.toUtf8());
    }

    VaultFixture desk;
    QStringList words;
    Fault fault;
    bool twice = false; ///< in the same vault once more, as an officer would try

    [[nodiscard]] QString command() const { return words.constFirst(); }
    [[nodiscard]] bool isLasting() const { return fault.kind == u"FULL" || fault.kind == u"READONLY"; }
    [[nodiscard]] QByteArray name() const
    {
        return command().toUtf8() + ' ' + QByteArray::number(fault.at) + ' ' + fault.kind.toUtf8()
            + (twice ? " twice" : "");
    }

    /// As everything was before.
    void reset()
    {
        QDir(desk.path()).removeRecursively();
        if (command() != u"create")
            QVERIFY(copyFolder(desk.path("kept"), desk.path()));
        for (const char *folder : { "backups", "witnesses" })
            QDir(desk.path(folder)).removeRecursively();
        QVERIFY(QDir().mkdir(desk.path("backups")));
        QFile::remove(fault.log);
    }

    Ended run(bool withFault)
    {
        QStringList arguments = words;
        arguments.insert(1, desk.path());
        if (command() == u"backup")
            arguments.append(desk.path("backups"));
        fault.folder = desk.path("");
        qputenv("COMITY_TRY_AGAIN", twice ? "1" : "");
        return withFault ? work(arguments, fault) : work(arguments);
    }

    /// The calls of the last run, without their numbers: "write data.db-wal".
    [[nodiscard]] QList<QByteArray> calls() const
    {
        QList<QByteArray> lines = bytesOf(fault.log).split('\n');
        lines.removeLast();
        for (QByteArray &line : lines)
            line = line.mid(line.indexOf(' ') + 1);
        return lines;
    }

    Result<std::unique_ptr<Vault>> open()
    {
        auto vault = desk.open();
        return !vault && vault.error().code == u"vault.passphrase" && command() == u"passphrase"
            ? desk.open("another passphrase")
            : std::move(vault);
    }
};

/// What the worker says when it refuses: a code, the place, and a sentence that an officer understands.
bool isPlain(const QByteArray &line)
{
    static const QRegularExpression code(u"^[a-z]+(\\.[a-zA-Z]+)+: "_s);
    static const QRegularExpression foreign(u"sqlite|SQL|errno|0x|\\(\\d+\\)|Input/output|No space left|PRAGMA"_s);
    const QString text = QString::fromUtf8(line);
    return code.match(text).hasMatch() && !foreign.match(text).hasMatch() && text.endsWith(u'.');
}

/// Besides "ready" and notices.
bool hasAcknowledged(const Ended &ended) { return ended.out.count('\n') - ended.out.count("notice ") > 1; }

QStringList kindsFor(const QByteArray &call)
{
    if (call.startsWith("write"))
        return { u"ENOSPC"_s, u"SHORT"_s, u"FULL"_s, u"EIO"_s, u"READONLY"_s };
    return { u"EIO"_s, u"FULL"_s, u"ENOSPC"_s, u"READONLY"_s };
}

/// Which calls are to fail, and how.
QList<std::pair<int, QString>> faultsFor(const QList<QByteArray> &calls)
{
    QList<std::pair<int, QString>> faults;
    if (qEnvironmentVariable("COMITY_FAULTS") == u"all") {
        for (int n = 1; n <= calls.size(); ++n)
            for (const QString &kind : kindsFor(calls.at(n - 1)))
                faults.append({ n, kind });
        return faults;
    }
    std::map<QByteArray, QList<int>> places;
    for (int n = 1; n <= calls.size(); ++n)
        places[calls.at(n - 1)].append(n);
    qsizetype turn = 0;
    for (const auto &[call, numbers] : places)
        for (const int n : std::set<int>{ numbers.first(), numbers.at(numbers.size() / 2), numbers.last() }) {
            const QStringList kinds = kindsFor(call);
            faults.append({ n, kinds.at(turn++ % kinds.size()) });
        }
    return faults;
}

/// The vault that was to be made is there, or nothing is.
void checkCreated(Trial &trial, const Ended &ended)
{
    if (ended.out.contains("ready")) { // after that it can only not have closed well
        auto vault = trial.open();
        QVERIFY2(vault.ok(), trial.name() + ": " + told(vault));
        QCOMPARE(problemsOf(**vault), QByteArray());
        return;
    }
    if (trial.isLasting() && trial.fault.kind == u"READONLY") // what is there cannot be removed either
        QVERIFY(QDir(trial.desk.path()).removeRecursively() || !QFileInfo::exists(trial.desk.path()));
    QVERIFY2(!QFileInfo::exists(trial.desk.path()), trial.name() + ": something stayed");
}

/// A backup is there if that was said, and then it can be restored; no half one has a name.
void checkBackup(Trial &trial, const Ended &ended)
{
    const QString folder = trial.desk.path("backups");
    const QList<BackupInfo> backups = VaultBackup::list(folder, u"desk"_s);
    if (ended.out.contains("backup "))
        QCOMPARE(backups.size(), 1);
    else if (trial.fault.kind != u"READONLY") // on which nothing is removed
        QVERIFY2(QDir(folder).isEmpty(), trial.name() + ": something stayed of the backup");
    for (const BackupInfo &backup : backups) {
        auto restored
            = VaultBackup::restore(backup.folder, trial.desk.path("restored"), passphrase(kAda), trial.desk.system);
        QVERIFY2(restored.ok(), trial.name() + ": " + told(restored));
        QCOMPARE(problemsOf(**restored), QByteArray());
        restored->reset();
    }
    QDir(trial.desk.path("restored")).removeRecursively();
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkdir(folder));
}

/// What did not get to the medium is told: a refusal, or a notice with what was done all the same. A new key closes the
/// database between: what SQLite then cannot empty stays in the log, which the next opening reads.
void checkTold(const Trial &trial, const Ended &ended)
{
    for (const QByteArray &call : trial.calls())
        if (call.startsWith("sync ") && call.endsWith(" failed")
            && (call.contains("/vault.hdr") || call.contains("/backup.db failed")
                || (call.contains("-wal") && trial.command() != u"rekey")))
            QVERIFY2(!ended.err.isEmpty() || ended.out.contains("notice "),
                     trial.name() + ": nothing is said of " + call);
}

/// A change of who may open the vault that was refused is not in force.
void checkPassphrases(Trial &trial, const Ended &ended)
{
    if (hasAcknowledged(ended) || trial.isLasting())
        return;
    for (const char *secret : { "another passphrase", "Cleo's passphrase" })
        QVERIFY2(code(trial.desk.open(secret)).startsWith(u"vault."), trial.name() + ": it opens for " + secret);
    for (const char *secret : { "ben's passphrase", kAda })
        QVERIFY2(trial.desk.open(secret).ok(), trial.name() + ": it does not open for " + secret);
    QCOMPARE(code(trial.desk.open("Cleo's passphrase")), u"vault.passphrase"_s);
}

/// A change that was not said to be done is not there. Where the disk failed to the end it may be all the same: then
/// even the vault could not know.
void checkContent(Trial &trial, const Ended &ended, const Ledger &before)
{
    Ledger expected = before;
    expected.acknowledge(ended.out);
    auto vault = trial.open();
    QVERIFY2(vault.ok(), trial.name() + ": " + told(vault));
    if (trial.command() == u"remove" && trial.isLasting() && idOf(**vault, u"Ben"_s) == 0)
        expected.acknowledge("removed 2\n");
    Ledger now;
    const QByteArray wrong = objections(**vault, expected, &now);
    QVERIFY2(wrong.isEmpty(), trial.name() + ": " + wrong);
    if (now.entries() != expected.entries())
        QVERIFY2(trial.isLasting() && (trial.twice || !ended.err.contains("nothing was changed")),
                 trial.name() + ": more than was said is there; " + ended.err);
    QVERIFY(!(*vault)->header().isRekeying());
    VERIFY_OK((*vault)->close());
}

/// What was sealed opens with the passphrase that is in force; another text is there if that was said.
void checkNote(Trial &trial, const Ended &ended)
{
    auto vault = trial.open();
    QVERIFY2(vault.ok(), trial.name() + ": " + told(vault));
    auto opened = (*vault)->openNote(kNote, passphrase(kAda));
    if (!opened && opened.error().code == u"vault.passphrase" && trial.command() == u"passphrase")
        opened = (*vault)->openNote(kNote, passphrase("another passphrase"));
    QVERIFY2(opened.ok(), trial.name() + ": " + told(opened));
    const bool isOther = opened->text == u"another text"_s;
    QVERIFY2(isOther || opened->text == kSealed, trial.name() + ": " + opened->text.value_or(u"nothing"_s).toUtf8());
    if (ended.out.contains("sealed "))
        QVERIFY2(isOther, trial.name() + ": what was said to be sealed is not there");
    else
        QVERIFY2(!isOther || trial.isLasting(), trial.name() + ": it was sealed, and that was not said");
    VERIFY_OK((*vault)->close());
}

/// The fault is gone: the same once more. What was done all the same is done to something else.
void doAgain(Trial &trial, const Ended &ended)
{
    if (ended.status == 0 || trial.command() == u"remove"
        || (trial.command() == u"create" && ended.out.contains("ready")))
        return;
    if (trial.command() == u"passphrase" && !trial.desk.open())
        return;
    const QStringList words = trial.words;
    if (trial.command() == u"add" || trial.command() == u"officer" || trial.command() == u"work")
        trial.words[1] += u'0';
    const Ended again = trial.run(false);
    trial.words = words;
    QVERIFY2(again.status == 0, trial.name() + ", again: " + again.err);
    if (trial.command() == u"create")
        VERIFY_OK(trial.desk.open());
}

/// The worker under one fault, and all that has to hold afterwards. False when the fault was not reached any more.
bool tryWith(Trial &trial, const Ledger &before)
{
    trial.reset();
    const Ended ended = trial.run(true);
    const auto isPlainLine = [](const QByteArray &line) { return line.isEmpty() || isPlain(line); };
    const QList<QByteArray> complaints = ended.err.split('\n');
    [&] {
        QVERIFY2(ended.status == 0 || ended.status == 1, trial.name() + ": it ended with " + ended.err);
        QVERIFY2(ended.status == 0 || !ended.err.isEmpty(), trial.name() + ": it says nothing");
        QVERIFY2(std::all_of(complaints.begin(), complaints.end(), isPlainLine), trial.name() + ": " + ended.err);
        const bool isDone = trial.command() == u"create" || trial.command() == u"open" || hasAcknowledged(ended);
        QVERIFY2(ended.status != 0 || isDone, trial.name() + ": it did nothing");
        checkTold(trial, ended);
        if (trial.command() == u"create") {
            checkCreated(trial, ended);
        } else {
            checkPassphrases(trial, ended);
            checkContent(trial, ended, before);
            if (!QTest::currentTestFailed())
                checkNote(trial, ended);
        }
        if (trial.command() == u"backup" && !QTest::currentTestFailed())
            checkBackup(trial, ended);
        if (!QTest::currentTestFailed())
            doAgain(trial, ended);
    }();
    return bytesOf(trial.fault.log).contains(" failed\n");
}

} // namespace

void TestFaults::eachCallFails_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("create") << QStringList{ u"create"_s };
    QTest::newRow("open") << QStringList{ u"open"_s };
    QTest::newRow("add") << QStringList{ u"add"_s, u"70"_s };
    QTest::newRow("save") << QStringList{ u"save"_s, u"71"_s };
    QTest::newRow("attach") << QStringList{ u"attach"_s, u"600000"_s };
    QTest::newRow("work") << QStringList{ u"work"_s, u"7"_s, u"12"_s };
    QTest::newRow("officer") << QStringList{ u"officer"_s, u"Cleo"_s };
    QTest::newRow("remove") << QStringList{ u"remove"_s, u"2"_s };
    QTest::newRow("passphrase") << QStringList{ u"passphrase"_s, u"another passphrase"_s };
    QTest::newRow("seal") << QStringList{ u"seal"_s, u"another text"_s };
    QTest::newRow("rekey") << QStringList{ u"rekey"_s };
    QTest::newRow("backup") << QStringList{ u"backup"_s };
}

void TestFaults::eachCallFails()
{
    QFETCH(const QStringList, words);
    Trial trial;
    QTemporaryDir outside;
    trial.words = words;
    trial.fault.log = outside.filePath(u"calls"_s);
    trial.desk.fill(3);
    Ledger before;
    {
        auto vault = trial.desk.open();
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase("ben's passphrase"), VaultFixture::cheap()));
        VERIFY_OK((*vault)->sealNote(kNote, kSealed, { (*vault)->officer().id }, 0));
        before = Ledger::of(**vault);
    }
    QVERIFY(copyFolder(trial.desk.path(), trial.desk.path("kept")));
    trial.reset();
    const Ended unharmed = trial.run(true); // number 0: only counted
    QVERIFY2(unharmed.status == 0, unharmed.err);
    const QList<QByteArray> calls = trial.calls();
    if (qEnvironmentVariableIsSet("COMITY_SHOW_CALLS"))
        qInfo("%s", calls.join('\n').constData());
    int reached = 0;
    const auto faults = faultsFor(calls);
    for (const auto &[at, kind] : faults) {
        trial.twice = (at + reached) % 2 == 0;
        trial.fault.at = at;
        trial.fault.kind = kind;
        reached += tryWith(trial, before) ? 1 : 0;
        if (QTest::currentTestFailed())
            return;
    }
    trial.fault.at = static_cast<int>(calls.size()) + 50;
    QVERIFY(!tryWith(trial, before)); // so many there are not
    qInfo("%lld calls, %lld faults, %d of them reached", static_cast<long long>(calls.size()),
          static_cast<long long>(faults.size()), reached);
    QVERIFY(reached >= faults.size() * 9 / 10);
}

/// Whether the disk fails at all: every kind of call that the vault's safety rests on is seen.
void TestFaults::theLibraryCounts()
{
    Trial trial;
    QTemporaryDir outside;
    trial.words = { u"officer"_s, u"Cleo"_s };
    trial.fault.log = outside.filePath(u"calls"_s);
    trial.desk.fill(1);
    QVERIFY(copyFolder(trial.desk.path(), trial.desk.path("kept")));
    trial.reset();
    QCOMPARE(trial.run(true).status, 0);
    for (const char *call : { "open desk.vault/vault.hdr.new", "write desk.vault/vault.hdr.new",
                              "sync desk.vault/vault.hdr.new", "rename desk.vault/vault.hdr", "sync desk.vault",
                              "write desk.vault/data.db-wal", "sync desk.vault/data.db-wal", "write desk.vault/data.db",
                              "sync desk.vault/data.db", "truncate desk.vault/data.db-wal", "write desk.vault/head" })
        QVERIFY2(trial.calls().contains(call), call);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
