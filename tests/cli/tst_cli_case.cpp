// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a request from the command line: what is recorded, what is refused and why, what falls due, where it is
// kept. Every call is a process of its own.
#include "cli/clidesk.h"
#include "support/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

namespace {

const QString kToday = u"2026-11-18"_s;
const QString kReference = u"GB-CA/2026/0142"_s;

QByteArray incoming() { return sampleCase().replace("\"direction\": \"outgoing\"", "\"direction\": \"incoming\""); }

QJsonObject objectOf(const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).object(); }

Outcome record(const CliDesk &desk, const QStringList &words, const QString &who = u"ada"_s)
{
    return desk.inVault(QStringList{ u"record"_s, kReference } + words, who);
}

} // namespace

class TestCliCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatArrivesIsPreservedAndFallsDue();
    void conditionsAreARegister();
    void nothingIsSentWithoutASecondOfficer();
    void whatIsRefusedSaysWhy();
    void itIsPutAwayAndBroughtBack();
    void theEventsAreListedWithWhatTheySay();
    void damageIsToldInOneSentence();
    void whatWasBegunIsBegunAgain();
};

void TestCliCase::whatArrivesIsPreservedAndFallsDue()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, incoming()).status, 0);
    QCOMPARE(desk.inVault({ u"deadlines"_s }).status, 1); // nothing is due
    const Outcome received = record(desk, { u"received"_s, u"--on"_s, u"2026-11-17T10:00:00+01:00"_s });
    QVERIFY2(received.status == 0, received.err);
    QCOMPARE(received.out, QByteArray("GB-CA/2026/0142\treceived\t1\treceived\n"));
    const Outcome effected = record(
        desk,
        { u"effected"_s, u"--on"_s, u"2026-11-18"_s, u"--detail"_s, u"zone=Europe/Paris"_s, u"--format"_s, u"json"_s });
    QVERIFY2(effected.status == 0, effected.err);
    QCOMPARE(objectOf(effected)[u"state"].toString(), u"effected"_s);
    QVERIFY(
        record(desk, { u"noted"_s, u"--detail"_s, u"text=Called back."_s, u"--detail"_s, u"text.fr=Rappelé."_s }).status
        == 0);

    const Outcome shown = desk.inVault({ u"show"_s, kReference, u"--format"_s, u"json"_s, u"--case"_s });
    QVERIFY2(shown.status == 0, shown.err);
    const QJsonObject whole = objectOf(shown);
    QCOMPARE(whole[u"state"].toString(), u"effected"_s);
    QCOMPARE(whole[u"clocks"][0][u"lastDay"].toString(), u"2027-01-17"_s); // day 60
    QCOMPARE(whole[u"events"].toArray().size(), 3);
    QCOMPARE(whole[u"events"][2][u"details"][u"text"][u"fr"].toString(), u"Rappelé."_s);
    const Outcome words = desk.inVault({ u"show"_s, kReference });
    for (const char *part : { "State\teffected", "2027-01-17", "Event 1\t2026-11-17T10:00:00+01:00\treceived" })
        QVERIFY2(words.out.contains(part), words.out);

    const Outcome due
        = desk.inVault({ u"deadlines"_s, u"--until"_s, u"2027-01-17"_s, u"--kind"_s, u"preservationEnds"_s });
    QVERIFY2(due.out.startsWith("2027-01-17\tpreservationEnds\tGB-CA/2026/0142\t"), due.out + due.err);
    QCOMPARE(desk.inVault({ u"deadlines"_s, u"--until"_s, u"2027-01-15"_s, u"--kind"_s, u"preservationEnds"_s }).status,
             1);
    const Outcome json = desk.inVault({ u"deadlines"_s, u"--format"_s, u"json"_s });
    QVERIFY(QJsonDocument::fromJson(json.out).array().size() >= 1);
    const QString ics = desk.path(u"due.ics"_s);
    QCOMPARE(desk.inVault({ u"deadlines"_s, u"--ics"_s, ics }).status, 0);
    QFile calendar(ics);
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    const QByteArray bytes = calendar.readAll();
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20270117"));
    QVERIFY(!bytes.contains("GB-CA")); // nothing of the case
    QCOMPARE(desk.call({ u"vault"_s, u"verify"_s, desk.vault() }).status, 0);
}

void TestCliCase::conditionsAreARegister()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, incoming()).status, 0);
    QCOMPARE(record(desk, { u"received"_s, u"--on"_s, u"2026-11-17T10:00:00+01:00"_s }).status, 0);
    QCOMPARE(record(desk, { u"effected"_s, u"--on"_s, u"2026-11-18"_s, u"--detail"_s, u"zone=Europe/Paris"_s }).status,
             0);
    QCOMPARE(desk.inVault({ u"conditions"_s }).status, 1); // there are none
    const QString terms = uR"(conditions=[{"condition":"useLimited","item":1,"text":{"en":"Not for taxes."}}])"_s;
    const Outcome proposed = record(desk, { u"conditionsProposed"_s, u"--detail"_s, terms });
    QVERIFY2(proposed.status == 0, proposed.err);
    QCOMPARE(desk.inVault({ u"conditions"_s }).status, 1); // nobody accepted them
    QCOMPARE(record(desk, { u"conditionsAccepted"_s, u"--on"_s, u"2026-11-18"_s, u"--detail"_s, terms }).status, 0);
    QCOMPARE(record(desk, { u"useAsked"_s, u"--on"_s, u"2026-11-18"_s, u"--detail"_s, u"due=2026-12-24"_s }).status, 0);

    const Outcome lines = desk.inVault({ u"conditions"_s, u"--case"_s, kReference, u"--who"_s, u"them"_s });
    QVERIFY2(lines.status == 0, lines.err);
    QVERIFY2(lines.out.startsWith("2026-11-18\tbinding\tthem\tGB-CA/2026/0142\tGB\t"), lines.out);
    for (const char *part : { "Not for taxes.", "data item 2", "due by 2026-12-24" })
        QVERIFY2(lines.out.contains(part), lines.out);
    QCOMPARE(lines.out.count('\n'), 1);
    QCOMPARE(desk.inVault({ u"conditions"_s, u"--who"_s, u"us"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"conditions"_s, u"--standing"_s, u"proposed"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"conditions"_s, u"--standing"_s, u"maybe"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"conditions"_s, u"--case"_s, u"XX/1"_s }).status, 1);
    const Outcome table = desk.inVault({ u"conditions"_s, u"--csv"_s, u"--report-due"_s });
    QVERIFY2(table.out.startsWith("\xef\xbb\xbf\"Since\",\"State\""), table.out);
    QVERIFY(table.out.contains("\r\n\"2026-11-18\",\"binding\",\"them\",\"GB-CA/2026/0142\""));
    const Outcome json = desk.inVault({ u"conditions"_s, u"--format"_s, u"json"_s });
    const QJsonObject one = QJsonDocument::fromJson(json.out).array().at(0).toObject();
    QCOMPARE(one[u"item"].toInt(), 1);
    QCOMPARE(one[u"text"][u"en"].toString(), u"Not for taxes."_s);
    QCOMPARE(one[u"useDue"].toString(), u"2026-12-24"_s);
    QVERIFY(desk.inVault({ u"show"_s, kReference }).out.contains("Condition\tThe requesting Party is bound"));
    const Outcome due = desk.inVault({ u"deadlines"_s, u"--kind"_s, u"useReport"_s });
    QVERIFY2(due.out.startsWith("2026-12-24\tuseReport\t"), due.out);
    QVERIFY(due.err.contains("time zone")); // nobody said yet by which the days are counted
    QCOMPARE(desk.call({ u"vault"_s, u"verify"_s, desk.vault() }).status, 0);
}

void TestCliCase::nothingIsSentWithoutASecondOfficer()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    QCOMPARE(desk.call({ u"vault"_s, u"officer"_s, u"add"_s, desk.vault(), u"Bo Example"_s, u"--roles"_s,
                         u"drafter,approver"_s, u"--new-passphrase-file"_s, desk.path(u"bo"_s) })
                 .status,
             0);
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    const QStringList sent{ u"sent"_s, u"--detail"_s, u"means=email"_s };
    const Outcome early = record(desk, sent);
    QCOMPARE(early.status, 1); // the case does not allow it
    QCOMPARE(early.err.count('\n'), 1);
    QCOMPARE(record(desk, { u"checked"_s }).status, 0);
    QCOMPARE(record(desk, { u"submitted"_s }).status, 0);
    QVERIFY(record(desk, { u"approved"_s }).status != 0); // not by herself
    const Outcome approved = record(desk, { u"approved"_s }, u"bo"_s);
    QVERIFY2(approved.status == 0, approved.err);
    const Outcome gone = record(desk, sent);
    QVERIFY2(gone.status == 0, gone.err);
    QVERIFY(gone.out.endsWith("\tsent\n"));
    const Outcome list = desk.inVault({ u"list"_s, u"--state"_s, u"sent"_s });
    QVERIFY(list.out.startsWith("GB-CA/2026/0142\t"));
}

void TestCliCase::whatIsRefusedSaysWhy()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, incoming()).status, 0);
    const Outcome unknown = record(desk, { u"vanished"_s });
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("received, ") && !unknown.err.contains("submitted, "), unknown.err); // of this side
    QCOMPARE(record(desk, { u"received"_s, u"--on"_s, u"2026-11-17"_s }).status, 0);
    const Outcome missing = record(desk, { u"effected"_s, u"--on"_s, u"2026-11-18"_s });
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.err.contains("zone*"), missing.err);
    const Outcome strange = record(desk, { u"effected"_s, u"--detail"_s, u"colour=red"_s });
    QCOMPARE(strange.status, 2);
    QVERIFY2(strange.err.contains("colour") && strange.err.contains("zone*"), strange.err);
    QCOMPARE(record(desk, { u"noted"_s, u"--detail"_s, u"text"_s }).status, 2);
    QCOMPARE(record(desk, { u"noted"_s, u"--on"_s, u"2026-02-30"_s, u"--detail"_s, u"text=x"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"record"_s, u"X-1"_s, u"received"_s }).status, 1);
    const QJsonObject whole = objectOf(desk.inVault({ u"show"_s, kReference, u"--format"_s, u"json"_s, u"--case"_s }));
    QCOMPARE(whole[u"events"].toArray().size(), 1);
}

void TestCliCase::itIsPutAwayAndBroughtBack()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    QCOMPARE(desk.inVault({ u"shelf"_s, kReference, u"archive"_s }).out, QByteArray("GB-CA/2026/0142\tarchive\n"));
    QCOMPARE(desk.inVault({ u"list"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"list"_s, u"--shelf"_s, u"archive"_s }).status, 0);
    QCOMPARE(desk.inVault({ u"search"_s, u"harbour"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"search"_s, u"harbour"_s, u"--shelf"_s, u"all"_s }).status, 0);
    QCOMPARE(desk.inVault({ u"shelf"_s, kReference, u"bin"_s }).status, 0);
    QCOMPARE(record(desk, { u"checked"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"shelf"_s, kReference, u"back"_s }).out, QByteArray("GB-CA/2026/0142\tarchive\n"));
    QCOMPARE(desk.inVault({ u"shelf"_s, kReference, u"attic"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"list"_s, u"--shelf"_s, u"attic"_s }).status, 2);
}

void TestCliCase::theEventsAreListedWithWhatTheySay()
{
    const Outcome events = cli({ u"events"_s, u"--direction"_s, u"incoming"_s });
    QCOMPARE(events.status, 0);
    QVERIFY2(events.out.contains("\neffected\tzone*, until, provisional, theirReference, items"), events.out);
    QVERIFY(!events.out.contains("\nsubmitted\t"));
    const Outcome json = cli({ u"events"_s, u"--format"_s, u"json"_s });
    QVERIFY(QJsonDocument::fromJson(json.out).array().size() > 30);
    QCOMPARE(cli({ u"events"_s, u"--direction"_s, u"sideways"_s }).status, 2);
    const Outcome help = cli({ u"--help"_s });
    for (const char *command : { "record REFERENCE EVENT", "deadlines --vault DIR", "shelf REFERENCE", "events [" })
        QVERIFY2(help.out.contains(command), command);
}

/// The first sentence says what to do, and what the database itself says does not bury it.
void TestCliCase::damageIsToldInOneSentence()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    QFile database(desk.vault() + u"/data.db"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    const qint64 pages = database.size() / 4096;
    QVERIFY(pages > 60);
    for (qint64 page = 40; page < pages; page += 2) { // far from what opening reads
        QVERIFY(database.seek(page * 4096 + 2000));
        QVERIFY(database.write("damage") == 6);
    }
    database.close();
    const QStringList verify{ u"vault"_s, u"verify"_s, desk.vault() };
    const Outcome found = desk.call(verify);
    if (found.status == 3) // it does not even open, and says so in one line
        QCOMPARE(found.err.count('\n'), 1);
    else
        QVERIFY2(found.status == 1 && found.out.startsWith("The database of the vault is damaged.")
                     && found.out.count('\n') <= 8,
                 found.out + found.err);
    if (found.status == 1) {
        QVERIFY(found.out.contains("vault restore BACKUP DIR"));
        for (const QByteArray &line : found.out.split('\n'))
            QVERIFY2(line.size() < 160, line);
        QVERIFY(desk.call(verify + QStringList{ u"--details"_s }).out.count('\n') > found.out.count('\n'));
        const QJsonObject json = objectOf(desk.call(verify + QStringList{ u"--format"_s, u"json"_s }));
        QVERIFY(json[u"damaged"].toBool() && json[u"details"].toArray().size() > 3);
    }
}

/// A creation that was broken off leaves nothing that asks for a recovery sheet.
void TestCliCase::whatWasBegunIsBegunAgain()
{
    CliDesk desk;
    desk.today = kToday;
    desk.create();
    for (const char *file : { "vault.hdr", "vault.hdr.bak" })
        QVERIFY(QFile::remove(desk.vault() + u'/' + QLatin1String(file)));
    QFile mark(desk.vault() + u"/unfinished"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    desk.write(u"desk.vault/mine.txt"_s, "keep");
    const Outcome unfinished = desk.inVault({ u"list"_s });
    QCOMPARE(unfinished.status, 3);
    QVERIFY2(unfinished.err.contains("was not finished") && !unfinished.err.contains("recovery sheet"), unfinished.err);
    desk.create();
    QCOMPARE(desk.inVault({ u"list"_s }).status, 1); // opened, nothing there
    QVERIFY(!QFile::exists(desk.vault() + u"/unfinished"_s));
    QVERIFY(QFile::exists(desk.path(u"desk.vault/mine.txt"_s)));
    QCOMPARE(desk.call({ u"vault"_s, u"create"_s, desk.vault(), u"--officer"_s, u"X"_s }).status, 2); // it is one now
}

QTEST_GUILESS_MAIN(TestCliCase)
#include "tst_cli_case.moc"
