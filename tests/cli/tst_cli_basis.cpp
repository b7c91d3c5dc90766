// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli basis: on what a request rests, from a file, from a request, and from what the vault keeps.
#include "cli/clidesk.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

namespace {

/// Canada and the United Kingdom, of whom all is known, in a text that fifty States made ready.
QByteArray standing(const QByteArray &treaties, const QByteArray &more = {})
{
    QByteArray parties = more;
    const QByteArrayList codes
        = QByteArray("AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY "
                     "BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ GB")
              .split(' ');
    for (const QByteArray &code : codes)
        parties
            += (parties.isEmpty() ? "" : ",") + QByteArray("{\"party\":\"") + code + "\",\"deposited\":\"2025-01-15\"}";
    return "{\"comity\":\"standing/1\",\"instrument\":\"uk-2022\",\"parties\":[" + parties + "],\"treaties\":["
        + treaties + "]}";
}

const QByteArray kTreaty = R"json({"id":"T1","title":{"en":"Treaty of 1988","fr":"Traité de 1988"},"kind":"treaty",
"parties":["GB","CA"],"from":"1990-08-04","covers":["mutualAssistance"],"verified":"2026-01-01"})json";

QJsonObject objectOf(const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).object(); }

QString settingOf(const QJsonObject &basis, const QString &subject, const QString &id)
{
    for (const QJsonValue &value : basis.value(u"switches"_s).toArray())
        if (value[u"subject"].toString() == subject && value[u"id"].toString() == id)
            return value[u"setting"].toString();
    return u"absent"_s;
}

} // namespace

class TestCliBasis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatFollows();
    void ofARequest();
    void whatTheVaultKeeps();
    void aCheckKnowsForWhomItIsInForce();
    void refusesWhatCannotBeAsked_data();
    void refusesWhatCannotBeAsked();
};

void TestCliBasis::saysWhatFollows()
{
    CliDesk desk;
    desk.write(u"standing.json"_s, standing(kTreaty));
    const QStringList ask{ u"basis"_s,       u"--requesting"_s, u"GB"_s,
                           u"--requested"_s, u"CA"_s,           u"--on"_s,
                           u"2026-11-16"_s,  u"--standing"_s,   desk.path(u"standing.json"_s) };
    const Outcome english = cli(QStringList{ u"--messages"_s, u"en"_s } + ask);
    QCOMPARE(english.status, 0);
    QVERIFY(english.out.contains("in force between the two Parties: United Kingdom"));
    QVERIFY(english.out.contains("“Treaty of 1988”"));
    QVERIFY(english.out.contains("article 6, paragraph 1"));
    const Outcome french = cli(QStringList{ u"--messages"_s, u"fr"_s } + ask);
    QVERIFY(french.out.contains("«\u00a0Traité de 1988\u00a0»"));
    QVERIFY(french.out.contains("paragraphe 1 de l’article 6"));

    const QJsonObject basis = objectOf(cli(ask + QStringList{ u"--format"_s, u"json"_s }));
    QCOMPARE(basis.value(u"regime"_s).toString(), u"treaty"_s);
    QCOMPARE(basis.value(u"inForce"_s).toBool(), true);
    QCOMPARE(settingOf(basis, u"paragraph"_s, u"6(7)"_s), u"off"_s);
    QCOMPARE(settingOf(basis, u"paragraph"_s, u"9(7)"_s), u"on"_s);

    desk.write(u"without.json"_s, standing({}));
    QStringList without = ask;
    without.last() = desk.path(u"without.json"_s);
    const QJsonObject fallback = objectOf(cli(without + QStringList{ u"--urgent"_s, u"--format"_s, u"json"_s }));
    QCOMPARE(fallback.value(u"regime"_s).toString(), u"fallback"_s);
    QCOMPARE(settingOf(fallback, u"channel"_s, u"judicialDirect"_s), u"on"_s);

    QStringList before = without;
    before.replace(before.indexOf(u"2026-11-16"_s), u"2025-03-01"_s);
    QCOMPARE(cli(before).status, 1); // the text is not in force yet
}

void TestCliBasis::ofARequest()
{
    CliDesk desk;
    desk.write(u"request.json"_s, sampleCase());
    desk.write(u"standing.json"_s, standing({}));
    const QStringList ask{
        u"basis"_s,    u"--request"_s, desk.path(u"request.json"_s), u"--standing"_s, desk.path(u"standing.json"_s),
        u"--format"_s, u"json"_s
    };
    const Outcome told = cli(ask);
    QCOMPARE(told.status, 0);
    const QJsonObject basis = objectOf(told);
    QVERIFY(!basis.contains(u"inForce"_s)); // nothing is known of France
    QCOMPARE(settingOf(basis, u"ground"_s, u"P1"_s), u"depends"_s);
    // an offence of the text closes 9(4), whatever France reserved
    QCOMPARE(settingOf(objectOf(cli(ask + QStringList{ u"--offence"_s, u"convention"_s })), u"ground"_s, u"P1"_s),
             u"off"_s);
}

void TestCliBasis::whatTheVaultKeeps()
{
    CliDesk desk;
    desk.create();
    desk.write(u"standing.json"_s, standing(kTreaty));
    const QStringList ask{ u"basis"_s, u"--requesting"_s, u"GB"_s,       u"--requested"_s, u"CA"_s,
                           u"--on"_s,  u"2026-11-16"_s,   u"--format"_s, u"json"_s };
    QVERIFY(!objectOf(desk.inVault(ask)).contains(u"inForce"_s)); // nobody told it yet
    const Outcome kept = desk.inVault({ u"basis"_s, u"--standing"_s, desk.path(u"standing.json"_s), u"--keep"_s });
    QVERIFY2(kept.status == 0, kept.err);
    QCOMPARE(objectOf(desk.inVault(ask)).value(u"regime"_s).toString(), u"treaty"_s);
    // what cannot be read does not take its place
    desk.write(u"bad.json"_s, standing("{\"id\":\"T1\"}"));
    QCOMPARE(desk.inVault({ u"basis"_s, u"--standing"_s, desk.path(u"bad.json"_s), u"--keep"_s }).status, 2);
    QCOMPARE(objectOf(desk.inVault(ask)).value(u"regime"_s).toString(), u"treaty"_s);
    QCOMPARE(desk.call({ u"vault"_s, u"verify"_s, desk.vault() }).status, 0);
}

void TestCliBasis::aCheckKnowsForWhomItIsInForce()
{
    CliDesk desk;
    desk.create();
    desk.write(u"request.json"_s, sampleCase());
    desk.write(u"france.json"_s, standing({}, R"json({"party":"FR"})json"));
    const QString france = desk.path(u"france.json"_s);
    const QStringList check{ u"--messages"_s, u"en"_s, u"check"_s, desk.path(u"request.json"_s) };
    const QByteArray warning = "warning R-27 27(2) /requested/party:";
    QVERIFY(!cli(check).out.contains("R-27"));
    const Outcome told = cli(check + QStringList{ u"--standing"_s, france });
    QCOMPARE(told.status, 0); // a warning
    QVERIFY2(told.out.contains(warning), told.out);

    QVERIFY(!desk.inVault(check).out.contains("R-27")); // the vault was told nothing
    QCOMPARE(desk.inVault({ u"basis"_s, u"--standing"_s, france, u"--keep"_s }).status, 0);
    const Outcome kept = desk.inVault(check);
    QVERIFY2(kept.status == 0 && kept.out.contains(warning), kept.out + kept.err);
    // a file goes before what is kept: nothing is known of France there
    desk.write(u"silent.json"_s, standing({}));
    QVERIFY(!desk.inVault(check + QStringList{ u"--standing"_s, desk.path(u"silent.json"_s) }).out.contains("R-27"));
    desk.write(u"bad.json"_s, "{}");
    QCOMPARE(cli(check + QStringList{ u"--standing"_s, desk.path(u"bad.json"_s) }).status, 2);
    QCOMPARE(desk.call(check + QStringList{ u"--vault"_s, desk.vault() }, u"wrong"_s).status, 3);
}

void TestCliBasis::refusesWhatCannotBeAsked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nobody") << u"--requesting GB"_s << QByteArray("Say which Parties");
    QTest::newRow("itself") << u"--requesting GB --requested GB"_s << QByteArray("to itself");
    QTest::newRow("no Party") << u"--requesting GB --requested QQ"_s << QByteArray("\"QQ\"");
    QTest::newRow("no day") << u"--requesting GB --requested CA --on 2026-02-30"_s << QByteArray("2026-02-30");
    QTest::newRow("no kind") << u"--requesting GB --requested CA --for nothing"_s << QByteArray("\"nothing\"");
    QTest::newRow("no instrument") << u"--requesting GB --requested CA --instrument x-1"_s << QByteArray("\"x-1\"");
    QTest::newRow("no answer") << u"--requesting GB --requested CA --coercive perhaps"_s << QByteArray("yes or no");
    QTest::newRow("nowhere to keep it") << u"--keep"_s << QByteArray("--keep needs");
}

void TestCliBasis::refusesWhatCannotBeAsked()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, says);
    const Outcome told = cli(QStringList{ u"--messages"_s, u"en"_s, u"basis"_s } + words.split(u' '));
    QCOMPARE(told.status, 2);
    QVERIFY2(told.err.contains(says), told.err);
    QVERIFY(told.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliBasis)
#include "tst_cli_basis.moc"
