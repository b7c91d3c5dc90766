// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only some officers of the vault may read: who can open it, who cannot, and that it survives what happens to a
// vault.
#include "store/vault/changes.h"

#include <QProcess>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

const NotePlace kPlace{ 1, u"cooperating"_s };
const QString kWho = u"Maarten Janssen, born 1971-04-02 in Delft; Ян Янсен"_s;

QString textOf(Vault &vault, const char *secret, qint64 version = 0)
{
    const auto opened = vault.openNote(kPlace, passphrase(secret), version);
    return opened ? opened->text.value_or(u"-"_s) : opened.error().code;
}

/// Ada's vault with Ben in it, and a note that Ada sealed for the named ones; closed.
void makeSealed(VaultFixture &desk, const QStringList &readers)
{
    makeDesk(desk, Roles(Role::Drafter) | Role::Administrator);
    auto vault = desk.open();
    VERIFY_OK(vault);
    QList<OfficerId> ids;
    for (const QString &name : readers)
        ids.append(idOf(**vault, name));
    QCOMPARE((*vault)->sealNote(kPlace, kWho, ids, 0).value(), 1);
    VERIFY_OK((*vault)->close());
}

QList<OfficerId> readersOf(Vault &vault)
{
    const auto note = SealedNoteRepository(vault.session()).latest(kPlace);
    return note && *note ? (*note)->readers : QList<OfficerId>{ -1 };
}

/// Everything that the database holds, as whoever has the vault's key reads it.
QByteArray allOf(Connection &connection)
{
    QStringList tables;
    (void)connection.forEach(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {}, [&](const QSqlQuery &row) {
        tables.append(row.value(0).toString());
        return Result<void>();
    });
    QByteArray all;
    for (const QString &table : std::as_const(tables))
        (void)connection.forEach(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery &row) {
            for (int column = 0; row.value(column).isValid(); ++column)
                all += row.value(column).toByteArray() + '\n';
            return Result<void>();
        });
    return all;
}

QProcessEnvironment dyingAt(int n)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(n == 0 ? u"COMITY_DIE_BEFORE"_s : u"COMITY_DIE_AT"_s, QString::number(std::max(n, 1)));
    return environment;
}

} // namespace

class TestSealedNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openForTheirReadersAlone();
    void areNotInTheDatabaseInTheClear();
    void mustBeOpenedBeforeTheyAreReplaced();
    void goWithTheReadersOfTheLatest();
    void arePutDownWhenOpened();
    void refuseWhatCannotBeSealed();
    void openAfterANewPassphrase();
    void openAfterAPassphraseThatWasCutShort_data();
    void openAfterAPassphraseThatWasCutShort();
    void stayShutAfterAReset();
    void doNotLoseTheirLastReader();
    void openAfterANewKey();
    void stayShutForTheRecoverySheet();
    void openFromABackup();
    void keepWhatIsTyped();
    void belongWhereTheyWereSealed();
    void areCheckedAgainstTheChain_data();
    void areCheckedAgainstTheChain();
};

void TestSealedNotes::openForTheirReadersAlone()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s });
    auto ben = desk.open(kBen);
    VERIFY_OK(ben);
    QCOMPARE(textOf(**ben, kBen), u"sealed.notYours"_s);
    QCOMPARE(readersOf(**ben), QList<OfficerId>{ 1 }); // that it is there, all may know
    QCOMPARE(textOf(**ben, kAda), u"sealed.notYours"_s);
    VERIFY_OK((*ben)->close());
    ben->reset();
    auto ada = desk.open();
    VERIFY_OK(ada);
    QCOMPARE(textOf(**ada, kBen), u"vault.passphrase"_s);
    QCOMPARE(textOf(**ada, kAda), kWho);
    QCOMPARE(textOf(**ada, kAda, 2), u"store.notFound"_s);
    QCOMPARE(code((*ada)->openNote({ 2, u"cooperating"_s }, passphrase(kAda))), u"store.notFound"_s);
    QCOMPARE(problemsOf(**ada), QByteArray());
}

void TestSealedNotes::areNotInTheDatabaseInTheClear()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s });
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->keepNoteDraft(kPlace, u"Maarten Janssen, alias"_s, 1));
    QCOMPARE(textOf(**vault, kAda), kWho);
    VERIFY_OK((*vault)->close());
    const auto database = desk.openDatabase();
    VERIFY_OK(database);
    const QByteArray all = allOf(**database);
    QVERIFY(all.contains("GB-CA/2026/0001")); // all of it was read
    for (const QString &part : { u"Janssen"_s, u"Янсен"_s, u"Delft"_s })
        QVERIFY2(!all.contains(part.toUtf8()), qPrintable(part));
    const auto sizes = (*database)->value(u"SELECT max(length(content)) FROM sealed_notes"_s);
    QCOMPARE(sizes->toInt(), 24 + 1024 + 16); // says nothing of how much was written
}

void TestSealedNotes::mustBeOpenedBeforeTheyAreReplaced()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s });
    auto vault = desk.open();
    VERIFY_OK(vault);
    const auto seal = [&](qint64 base) { return code((*vault)->sealNote(kPlace, u"somebody else"_s, { 1 }, base)); };
    QCOMPARE(seal(0), u"store.conflict"_s);
    QCOMPARE(seal(1), u"sealed.closed"_s);
    QCOMPARE(textOf(**vault, kAda), kWho);
    QCOMPARE(seal(1), QString());
    QCOMPARE(seal(1), u"store.conflict"_s);
    QCOMPARE(seal(2), QString()); // who wrote it knows it
    QCOMPARE(textOf(**vault, kAda), u"somebody else"_s);
    QCOMPARE(textOf(**vault, kAda, 1), kWho); // nothing is lost
    QCOMPARE(problemsOf(**vault), QByteArray());
}

void TestSealedNotes::goWithTheReadersOfTheLatest()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    auto ben = desk.open(kBen);
    VERIFY_OK(ben);
    QCOMPARE(textOf(**ben, kBen), kWho);
    VERIFY_OK((*ben)->sealNote(kPlace, u"now Ben's alone"_s, { 2 }, 1));
    QCOMPARE(readersOf(**ben), QList<OfficerId>{ 2 });
    VERIFY_OK((*ben)->close());
    ben->reset();
    auto ada = desk.open();
    VERIFY_OK(ada);
    QCOMPARE(textOf(**ada, kAda), u"sealed.notYours"_s);
    QCOMPARE(textOf(**ada, kAda, 1), u"sealed.notYours"_s); // nor what it said before
    QCOMPARE(problemsOf(**ada), QByteArray());
}

void TestSealedNotes::arePutDownWhenOpened()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    auto ben = desk.open(kBen);
    VERIFY_OK(ben);
    QCOMPARE(textOf(**ben, kAda), u"vault.passphrase"_s); // not by an attempt
    QVERIFY(!auditKinds(**ben).contains(u"sealed.opened"_s));
    QCOMPARE(textOf(**ben, kBen), kWho);
    const auto openings = SealedNoteRepository((*ben)->session()).openings(kPlace);
    QCOMPARE(openings->size(), 1);
    QCOMPARE(openings->constFirst().officer, 2);
    QCOMPARE(openings->constFirst().version, 1);
}

void TestSealedNotes::refuseWhatCannotBeSealed()
{
    VaultFixture desk;
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    const auto seal = [&](const QString &text, const QList<OfficerId> &readers) {
        return code((*vault)->sealNote(kPlace, text, readers, 0));
    };
    QCOMPARE(seal(kWho, {}), u"sealed.readers"_s);
    QCOMPARE(seal(u" \n"_s, { 1 }), u"sealed.empty"_s);
    QCOMPARE(seal(QString(kNoteLongest + 1, u'x'), { 1 }), u"sealed.tooLong"_s);
    QCOMPARE(seal(kWho, { 7 }), u"store.notFound"_s);
    VERIFY_OK((*vault)->removeOfficer(2));
    QCOMPARE(seal(kWho, { 1, 2 }), u"sealed.readers"_s);
    QCOMPARE(readersOf(**vault), QList<OfficerId>{ -1 }); // nothing of it was written
    QCOMPARE(seal(QString(kNoteLongest, u'я'), { 1 }), QString());
    QCOMPARE(textOf(**vault, kAda), QString(kNoteLongest, u'я'));
}

void TestSealedNotes::openAfterANewPassphrase()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->keepNoteDraft(kPlace, u"half a sent"_s, 1));
    VERIFY_OK(changes().at(u"passphrase"_s)(**vault));
    QCOMPARE(textOf(**vault, kAda), u"vault.passphrase"_s);
    QCOMPARE(textOf(**vault, "ada's next one"), kWho);
    QCOMPARE((*vault)->openNote(kPlace, passphrase("ada's next one"))->draft, u"half a sent"_s);
    const auto keys = (*vault)->connection().value(u"SELECT count(*) FROM sealed_note_keys WHERE reader = 1"_s);
    QCOMPARE(keys->toInt(), 2); // none is left that the former passphrase opens
    QCOMPARE(problemsOf(**vault), QByteArray());
    VERIFY_OK((*vault)->close());
    vault->reset();
    auto ben = desk.open(kBen);
    QCOMPARE(textOf(**ben, kBen), kWho);
}

void TestSealedNotes::openAfterAPassphraseThatWasCutShort_data()
{
    QTest::addColumn<int>("n");
    for (int n = 0; n <= 6; ++n)
        QTest::addRow("%d", n) << n;
}

/// The program ends before or after each step by which the key file is saved: the note opens with whatever passphrase
/// is in force, and goes on doing so.
void TestSealedNotes::openAfterAPassphraseThatWasCutShort()
{
    QFETCH(const int, n);
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s });
    QProcess worker;
    worker.setProcessEnvironment(dyingAt(n));
    worker.start(QStringLiteral(COMITY_FAULT_WORKER), { u"passphrase"_s, desk.path(), u"ada's next one"_s });
    QVERIFY(worker.waitForFinished(30000));
    QCOMPARE(worker.exitCode(), 9);
    const char *now = n >= 2 ? "ada's next one" : kAda;
    auto vault = desk.open(now);
    VERIFY_OK(vault);
    QCOMPARE(textOf(**vault, now), kWho);
    QCOMPARE(problemsOf(**vault), QByteArray());
    VERIFY_OK((*vault)->changePassphrase(passphrase(now), passphrase("a third one"), VaultFixture::cheap()));
    QCOMPARE(textOf(**vault, "a third one"), kWho);
    const auto keys = (*vault)->connection().value(u"SELECT count(*) FROM sealed_note_keys"_s);
    QCOMPARE(keys->toInt(), 1);
}

void TestSealedNotes::stayShutAfterAReset()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    auto ada = desk.open();
    VERIFY_OK(ada);
    VERIFY_OK(changes().at(u"reset"_s)(**ada)); // an administrator cannot become a reader by it
    QCOMPARE(readersOf(**ada), QList<OfficerId>{ 1 });
    VERIFY_OK((*ada)->close());
    ada->reset();
    auto ben = desk.open("ben's next one");
    VERIFY_OK(ben);
    QCOMPARE(textOf(**ben, "ben's next one"), u"sealed.notYours"_s);
    QCOMPARE(problemsOf(**ben), QByteArray());
    VERIFY_OK((*ben)->close());
    ben->reset();
    ada = desk.open();
    QCOMPARE(textOf(**ada, kAda), kWho);
    VERIFY_OK((*ada)->sealNote(kPlace, kWho, { 1, 2 }, 1)); // another reader makes him one again
    VERIFY_OK((*ada)->close());
    ada->reset();
    ben = desk.open("ben's next one");
    QCOMPARE(textOf(**ben, "ben's next one"), kWho);
}

void TestSealedNotes::doNotLoseTheirLastReader()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ben"_s });
    auto vault = desk.open();
    VERIFY_OK(vault);
    const auto reset = [&](NoteLoss loss) {
        return code((*vault)->resetPassphrase(2, passphrase("ben's next one"), VaultFixture::cheap(), loss));
    };
    QCOMPARE(reset(NoteLoss::Refused), u"sealed.lastReader"_s);
    QCOMPARE(code((*vault)->removeOfficer(2)), u"sealed.lastReader"_s);
    QCOMPARE(code((*vault)->removeOfficer(2, NoteLoss::Accepted)), QString());
    QCOMPARE(readersOf(**vault), QList<OfficerId>());
    QCOMPARE(problemsOf(**vault), QByteArray());
    QCOMPARE(textOf(**vault, kAda), u"sealed.notYours"_s);
}

void TestSealedNotes::openAfterANewKey()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->rekey());
    QCOMPARE(textOf(**vault, kAda), kWho);
    VERIFY_OK((*vault)->sealNote(kPlace, u"after it"_s, { 1, 2 }, 1));
    QCOMPARE(problemsOf(**vault), QByteArray());
    VERIFY_OK((*vault)->close());
    vault->reset();
    auto ben = desk.open(kBen);
    VERIFY_OK(ben);
    QCOMPARE(textOf(**ben, kBen), u"after it"_s);
}

void TestSealedNotes::stayShutForTheRecoverySheet()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s });
    QString code;
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        code = (*vault)->recoveryData()->code;
    }
    const auto key = parseRecoveryCode(code);
    VERIFY_OK(key);
    auto vault
        = Vault::recover(desk.path(), *key, u"Ada"_s, passphrase("ada's next one"), desk.system, VaultFixture::cheap());
    VERIFY_OK(vault);
    QCOMPARE(textOf(**vault, "ada's next one"), u"sealed.notYours"_s);
    QCOMPARE(problemsOf(**vault), QByteArray());
    QVERIFY2((*vault)->notices().join(u' ').contains(u"sealed note"), qPrintable((*vault)->notices().join(u' ')));
}

void TestSealedNotes::openFromABackup()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    QString folder;
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        VERIFY_OK(QDir().mkpath(desk.path("backups")) ? Result<void>() : Result<void>(Error{}));
        const auto backup = VaultBackup::make(**vault, desk.path("backups"));
        VERIFY_OK(backup);
        folder = *backup;
        VERIFY_OK(changes().at(u"passphrase"_s)(**vault));
    }
    VERIFY_OK(VaultBackup::restore(folder, desk.path("restored.vault"), passphrase(kAda), desk.system));
    auto ben = desk.open(kBen, {}, "restored.vault");
    VERIFY_OK(ben);
    QCOMPARE(textOf(**ben, kBen), kWho);
    VERIFY_OK((*ben)->close());
    ben->reset();
    auto ada = desk.open(kAda, {}, "restored.vault");
    VERIFY_OK(ada);
    QCOMPARE(textOf(**ada, kAda), kWho); // with the passphrase of then
}

void TestSealedNotes::keepWhatIsTyped()
{
    VaultFixture desk;
    makeDesk(desk);
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->keepNoteDraft(kPlace, u"Maar"_s, 0));
        VERIFY_OK((*vault)->keepNoteDraft(kPlace, u"Maarten"_s, 0));
        QCOMPARE(auditKinds(**vault).count(u"sealed.draftBegun"_s), 1);
        QCOMPARE(problemsOf(**vault), QByteArray());
        VERIFY_OK((*vault)->close());
    }
    {
        auto ben = desk.open(kBen);
        VERIFY_OK(ben);
        QCOMPARE(textOf(**ben, kBen), u"store.notFound"_s); // it is nobody's but hers
        QVERIFY(SealedNoteRepository((*ben)->session()).drafts(1)->isEmpty());
        VERIFY_OK((*ben)->keepNoteDraft(kPlace, u"Ben's own"_s, 0));
        VERIFY_OK((*ben)->close());
    }
    auto vault = desk.open();
    VERIFY_OK(vault);
    SealedNoteRepository notes((*vault)->session());
    QCOMPARE(notes.drafts(1).value(), QStringList{ u"cooperating"_s });
    QCOMPARE((*vault)->openNote(kPlace, passphrase(kAda))->draft, u"Maarten"_s);
    VERIFY_OK((*vault)->sealNote(kPlace, kWho, { 1 }, 0));
    QVERIFY(notes.drafts(1)->isEmpty());
    QVERIFY(!(*vault)->openNote(kPlace, passphrase(kAda))->draft);
    VERIFY_OK((*vault)->keepNoteDraft(kPlace, u"again"_s, 1));
    VERIFY_OK(notes.discardDraft(kPlace));
    VERIFY_OK(notes.discardDraft(kPlace));
    QCOMPARE(problemsOf(**vault), QByteArray());
    VERIFY_OK((*vault)->close());
    vault->reset();
    auto ben = desk.open(kBen); // what he typed he can still read, not what she sealed
    VERIFY_OK(ben);
    const auto opened = (*ben)->openNote(kPlace, passphrase(kBen));
    VERIFY_OK(opened);
    QCOMPARE(opened->draft, u"Ben's own"_s);
    QVERIFY(!opened->text);
    QCOMPARE(code((*ben)->sealNote(kPlace, u"Ben's own"_s, { 2 }, 1)), u"sealed.closed"_s);
}

/// Whoever has the vault's key can move the bytes; they do not open elsewhere.
void TestSealedNotes::belongWhereTheyWereSealed()
{
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s });
    {
        const auto database = desk.openDatabase();
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(u"DROP TRIGGER sealed_notes_keep"_s));
        VERIFY_OK((*database)->run(u"UPDATE sealed_notes SET request = 2"_s));
        VERIFY_OK((*database)->run(u"UPDATE sealed_note_keys SET request = 2"_s));
    }
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(code((*vault)->openNote({ 2, u"cooperating"_s }, passphrase(kAda))), u"sealed.damaged"_s);
    const QByteArray problems = problemsOf(**vault);
    QVERIFY2(problems.contains("Sealed note of request 1") && problems.contains("Sealed note of request 2"), problems);
}

void TestSealedNotes::areCheckedAgainstTheChain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("named");
    const QByteArray sealed("Sealed note of request 1, version 1");
    QTest::newRow("content") << u"UPDATE sealed_notes SET content = x'00' WHERE version = 1"_s << sealed;
    QTest::newRow("writer") << u"UPDATE sealed_notes SET officer = 2 WHERE version = 1"_s << sealed;
    QTest::newRow("written") << u"UPDATE sealed_notes SET written = written + 1 WHERE version = 1"_s << sealed;
    QTest::newRow("base") << u"UPDATE sealed_notes SET base = 4 WHERE version = 1"_s << sealed;
    QTest::newRow("taken out") << u"DELETE FROM sealed_notes WHERE version = 1"_s << sealed;
    QTest::newRow("slipped in")
        << u"INSERT INTO sealed_notes SELECT request, section, 2, officer, base, written, content FROM sealed_notes WHERE version = 1"_s
        << QByteArray("Sealed note of request 1, version 2");
    QTest::newRow("reader taken out") << u"DELETE FROM sealed_note_keys WHERE reader = 2"_s << sealed;
    QTest::newRow("reader slipped in") << u"UPDATE sealed_note_keys SET reader = 3 WHERE reader = 2"_s << sealed;
    QTest::newRow("draft taken out") << u"DELETE FROM sealed_notes WHERE version = 0"_s
                                     << QByteArray("The sealed draft of officer 1 in request 1");
}

void TestSealedNotes::areCheckedAgainstTheChain()
{
    QFETCH(const QString, sql);
    QFETCH(const QByteArray, named);
    VaultFixture desk;
    makeSealed(desk, { u"Ada"_s, u"Ben"_s });
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        VERIFY_OK(changes().at(u"add"_s)(**vault));
        VERIFY_OK((*vault)->keepNoteDraft(kPlace, u"half"_s, 1));
        QCOMPARE(problemsOf(**vault), QByteArray());
    }
    {
        const auto database = desk.openDatabase();
        VERIFY_OK(database);
        if (sql.contains(u"version = 1") && !sql.startsWith(u"INSERT"))
            QVERIFY(!(*database)->run(sql)); // the schema itself keeps it
        for (const char *trigger : { "sealed_notes_keep", "sealed_notes_stay" })
            VERIFY_OK((*database)->run(u"DROP TRIGGER "_s + QLatin1String(trigger)));
        VERIFY_OK((*database)->run(sql));
    }
    auto vault = desk.open();
    VERIFY_OK(vault);
    const QByteArray problems = problemsOf(**vault);
    QVERIFY2(problems.contains(named), problems);
}

QTEST_GUILESS_MAIN(TestSealedNotes)
#include "tst_sealed_notes.moc"
