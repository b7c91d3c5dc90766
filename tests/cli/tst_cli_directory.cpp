// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory from the command line.
#include "cli/clidesk.h"
#include "support/directorycases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

class TestCliDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreImportedShownAndChanged();
    void twoDesksMergeWhatBothChanged();
    void callsThatCannotBeUsed();
};

namespace {

QJsonArray listOf(const CliDesk &desk)
{
    return QJsonDocument::fromJson(desk.inVault({ u"directory"_s, u"list"_s, u"--format"_s, u"json"_s }).out).array();
}

} // namespace

void TestCliDirectory::entriesAreImportedShownAndChanged()
{
    CliDesk desk;
    desk.today = u"2026-11-16"_s; // a Monday, noon by UTC
    desk.create();
    desk.write(u"d.json"_s, wholeDirectory());
    QCOMPARE(desk.inVault({ u"directory"_s, u"list"_s }).status, 1);

    const Outcome looked = desk.inVault({ u"directory"_s, u"import"_s, desk.path(u"d.json"_s) });
    QCOMPARE(looked.status, 0);
    QVERIFY2(looked.out.contains("FR/central\t"), looked.out);
    QCOMPARE(listOf(desk).size(), 0); // nothing was saved
    QCOMPARE(desk.inVault({ u"directory"_s, u"import"_s, desk.path(u"d.json"_s), u"--apply"_s, u"suggested"_s }).status,
             0);

    const QJsonArray all = listOf(desk);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"id"_s].toString(), u"party"_s);
    QCOMPARE(all[1][u"open"_s].toBool(), true); // 13:00 in Paris
    QCOMPARE(all[1][u"until"_s].toString(), u"2026-11-16T16:30:00Z"_s);
    QCOMPARE(all[1][u"entry"_s][u"extra"_s][u"unknown"_s].toArray().size(), 2);

    const Outcome line = desk.inVault({ u"directory"_s, u"list"_s, u"--find"_s, u"autorite fictive"_s });
    QCOMPARE(line.status, 0);
    QVERIFY2(line.out.contains("Open now, until 17:30 there"), line.out);
    QCOMPARE(desk.inVault({ u"directory"_s, u"list"_s, u"--find"_s, u"nobody"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"directory"_s, u"list"_s, u"--stale"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"directory"_s, u"list"_s, u"--role"_s, u"extradition"_s }).status, 0);

    const Outcome set = desk.inVault({ u"directory"_s, u"set"_s, u"fr"_s, u"central"_s, u"name.es"_s + u"=Autoridad"_s,
                                       u"languages=es"_s, u"telephone="_s });
    QVERIFY2(set.status == 0, set.err);
    QCOMPARE(
        desk.inVault({ u"directory"_s, u"set"_s, u"ES"_s, u"poc"_s, u"name=Punto"_s, u"roles=network247"_s }).status,
        0);
    QCOMPARE(desk.inVault({ u"directory"_s, u"verify-date"_s, u"ES"_s, u"poc"_s }).status, 0);
    const Outcome text = desk.inVault({ u"directory"_s, u"show"_s, u"FR"_s, u"central"_s });
    QVERIFY2(text.out.contains("Spanish") && !text.out.contains("00 00 01"), text.out);
    QVERIFY(desk.inVault({ u"directory"_s, u"show"_s, u"ES"_s, u"poc"_s }).out.contains("Verified on 2026-11-16"));
    const Outcome history = desk.inVault({ u"directory"_s, u"show"_s, u"FR"_s, u"central"_s, u"--history"_s });
    QCOMPARE(history.out.count('\n'), 2);
    QVERIFY2(history.out.contains("Ada Example"), history.out);

    QCOMPARE(desk.inVault({ u"directory"_s, u"remove"_s, u"ES"_s, u"poc"_s }).status, 0);
    QCOMPARE(desk.inVault({ u"directory"_s, u"show"_s, u"ES"_s, u"poc"_s }).status, 1);
    const Outcome verified = desk.call({ u"vault"_s, u"verify"_s, desk.vault() });
    QVERIFY2(verified.status == 0, verified.out + verified.err);
}

void TestCliDirectory::twoDesksMergeWhatBothChanged()
{
    CliDesk a;
    CliDesk b;
    a.create();
    b.create();
    a.write(u"d.json"_s, wholeDirectory());
    const auto take = [](const CliDesk &desk, const QString &file) {
        return desk.inVault({ u"directory"_s, u"import"_s, file, u"--apply"_s, u"suggested"_s });
    };
    const auto set = [](const CliDesk &desk, const QString &word) {
        QCOMPARE(desk.inVault({ u"directory"_s, u"set"_s, u"FR"_s, u"central"_s, word }).status, 0);
    };
    const auto give = [](const CliDesk &desk, const CliDesk &to) {
        const Outcome exported = desk.inVault({ u"directory"_s, u"export"_s });
        QCOMPARE(exported.status, 0);
        to.write(u"in.json"_s, exported.out);
    };
    QCOMPARE(take(a, a.path(u"d.json"_s)).status, 0);
    give(a, b);
    QCOMPARE(take(b, b.path(u"in.json"_s)).status, 0);
    set(a, u"email=ours@x.example"_s);
    set(a, u"website=https://ours.example"_s);
    set(b, u"telephone=+33 1 00"_s);
    set(b, u"website=https://theirs.example"_s);
    give(b, a);
    const Outcome merged = take(a, a.path(u"in.json"_s));
    QVERIFY2(merged.status == 0, merged.err);
    QVERIFY2(merged.out.contains("* Telephone") && merged.out.contains("! Website") && !merged.out.contains("Email"),
             merged.out);
    const QJsonObject entry = listOf(a)[1][u"entry"_s].toObject();
    QCOMPARE(entry.value(u"email"_s).toString(), u"ours@x.example"_s);
    QCOMPARE(entry.value(u"telephone"_s).toString(), u"+33 1 00"_s);
    QCOMPARE(entry.value(u"website"_s).toString(), u"https://ours.example"_s);

    // a table says less, and takes nothing away
    const Outcome csv = a.inVault({ u"directory"_s, u"export"_s, u"--as"_s, u"csv"_s });
    QVERIFY(csv.out.startsWith("\xef\xbb\xbf\"party\",\"id\""));
    QVERIFY2(!csv.out.contains(",\"+33"), csv.out);
    a.write(u"t.csv"_s, "party,id,name\nFR,central,Other\n");
    const Outcome table = a.inVault({ u"directory"_s, u"import"_s, a.path(u"t.csv"_s), u"--apply"_s, u"all"_s });
    QVERIFY2(table.status == 0, table.err);
    QCOMPARE(listOf(a)[1][u"entry"_s][u"name"_s].toString(), u"Other"_s);
    QCOMPARE(listOf(a)[1][u"entry"_s][u"telephone"_s].toString(), u"+33 1 00"_s);
}

void TestCliDirectory::callsThatCannotBeUsed()
{
    CliDesk desk;
    desk.create();
    QCOMPARE(desk.inVault({ u"directory"_s, u"burn"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"directory"_s, u"set"_s, u"FR"_s, u"central"_s, u"colour=red"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"directory"_s, u"set"_s, u"FR"_s, u"central"_s, u"roles=judicial"_s }).status,
             2); // no name
    QCOMPARE(desk.inVault({ u"directory"_s, u"set"_s, u"XX"_s, u"central"_s, u"name=x"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"directory"_s, u"show"_s, u"FR"_s, u"central"_s }).status, 1);
    desk.write(u"d.json"_s, "{\"comity\":\"directory/1\",\"authorities\":[{\"party\":\"FR\"}]}");
    const Outcome bad = desk.inVault({ u"directory"_s, u"import"_s, desk.path(u"d.json"_s), u"--apply"_s, u"all"_s });
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.err.contains("d.json: /authorities/0/id"), bad.err);
}

QTEST_GUILESS_MAIN(TestCliDirectory)
#include "tst_cli_directory.moc"
