// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/standingreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

namespace {

const Library &library()
{
    static const auto loaded = Library::loadBuiltIn().value();
    return *loaded;
}

const QByteArray kWhole = R"json({
 "comity": "standing/1", "instrument": "uk-2022", "source": "Depositary notifications", "verified": "2026-11-01",
 "parties": [
  {"party": "NZ", "deposited": "2025-01-15", "extraditionNeedsTreaty": false,
   "declarations": {"addressedToCentralAuthority": {"from": "2025-01-15", "withdrawn": "2026-02-01"}}},
  {"party": "TO", "deposited": "2025-02-20", "denounced": "2026-03-01"},
  {"party": "EU", "deposited": "2025-03-01", "members": ["FR", "DE"], "competence": {"en": "Data protection"}}
 ],
 "treaties": [
  {"id": "NZ-TO-1999", "title": "Treaty of 1999", "kind": "treaty", "parties": ["NZ", "TO"], "from": "2000-01-01",
   "covers": ["mutualAssistance"], "inLieu": ["6(3)", "8"], "verified": "2026-05-05"}
 ],
 "noTreaty": [{"parties": ["NZ", "FR"], "verified": "2026-06-06"}]
})json";

} // namespace

class tst_Standing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void refuses_data();
    void refuses();
};

void tst_Standing::readsAll()
{
    const auto standing = StandingReader(library()).read(kWhole, u"s.json"_s);
    QVERIFY2(standing, standing ? "" : qPrintable(standing.error().oneLine()));
    QCOMPARE(standing->parties.size(), 3);
    QCOMPARE(standing->parties[1].denounced, QDate(2026, 3, 1));
    QVERIFY(standing->parties[2].isOrganization);
    QCOMPARE(standing->parties[2].members, QStringList({ u"FR"_s, u"DE"_s }));
    QCOMPARE(standing->parties[2].competence.in(Language::English), u"Data protection"_s);
    QVERIFY(standing->parties[0].declarations.value(u"addressedToCentralAuthority"_s).standsOn(QDate(2026, 1, 31)));
    QVERIFY(!standing->parties[0].declarations.value(u"addressedToCentralAuthority"_s).standsOn(QDate(2026, 2, 1)));
    QCOMPARE(standing->extraditionNeedsTreaty, (QMap<QString, bool>{ { u"NZ"_s, false } }));
    QCOMPARE(standing->treaties[0].inLieu, QStringList({ u"6(3)"_s, u"8"_s }));
    QVERIFY(standing->treaties[0].mutualAssistance && !standing->treaties[0].extradition);
    QCOMPARE(standing->noTreaties[0].verified, QDate(2026, 6, 6));
}

void tst_Standing::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
    };
    row("not JSON", "\"parties\": [\n", "\"parties\": [[", "s.json");
    row("another format", "standing/1", "standing/2", "s.json: /");
    row("another instrument", "uk-2022", "uk-2023", "/instrument");
    row("no such Party", "\"NZ\", \"deposited\"", "\"QQ\", \"deposited\"", "/parties/0/party");
    row("a Party twice", "{\"party\": \"TO\"", "{\"party\": \"NZ\"", "/parties/1/party");
    row("a day that is none", "2025-02-20", "2025-02-30", "/parties/1/deposited");
    row("denounced before it was deposited", "2026-03-01", "2024-03-01", "/parties/1/denounced");
    row("a day of a protocol that is none", "\"2026-03-01\"}",
        "\"2026-03-01\", \"protocols\": {\"P1\": \"2025-02-30\"}}", "/parties/1/protocols/P1");
    row("a protocol that nothing can name", "\"2026-03-01\"}",
        "\"2026-03-01\", \"protocols\": {\"\u00c9tat\": \"2025-06-01\"}}", "/parties/1");
    row("withdrawn before it was made", "2026-02-01", "2024-02-01",
        "/parties/0/declarations/addressedToCentralAuthority/withdrawn");
    row("a declaration of nobody", "addressedToCentralAuthority", "somethingElse",
        "/parties/0/declarations/somethingElse");
    row("a treaty with itself", "\"parties\": [\"NZ\", \"TO\"]", "\"parties\": [\"NZ\", \"NZ\"]",
        "/treaties/0/parties");
    row("a treaty of one", "\"parties\": [\"NZ\", \"TO\"]", "\"parties\": [\"NZ\"]", "/treaties/0/parties");
    row("an article that no treaty displaces", "\"8\"]", "\"9\"]", "/treaties/0/inLieu/1");
    row("a member that does not exist", "\"source\"", "\"sauce\"", "s.json");
    row("a kind that does not exist", "\"kind\": \"treaty\"", "\"kind\": \"custom\"", "/treaties/0/kind");
}

void tst_Standing::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray changed = kWhole;
    const qsizetype at = changed.indexOf(from);
    QVERIFY(at >= 0);
    changed.replace(at, from.size(), to);
    const auto standing = StandingReader(library()).read(changed, u"s.json"_s);
    QVERIFY(!standing);
    QVERIFY2(standing.error().place.contains(place), qPrintable(standing.error().oneLine()));
    QVERIFY(!standing.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Standing)
#include "tst_standing.moc"
