// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "exchange/directorycsv.h"
#include "exchange/directoryreader.h"
#include "exchange/directorywriter.h"
#include "instruments/directoryforms.h"
#include "instruments/schemacheck.h"
#include "support/directorycases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

/// Entries of the directory as they go between desks: JSON and tables.
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormsAreWellFormed();
    void theSchemaKnowsEveryField();
    void aWholeEntryIsRead();
    void whatIsWrittenIsRead();
    void membersNobodyKnowsSurvive();
    void refuses_data();
    void refuses();
    void theLineIsNamed();
    void aTableIsRead();
    void noCellIsAFormula();
    void aTableMaySayLess();
    void refusesTables_data();
    void refusesTables();
    void oneCellIsSet();
    void asManyEntriesAsAFileMayHave();

private:
    Result<DirectoryFile> read(const QByteArray &json) const
    {
        return DirectoryReader(*m_library).read(json, u"directory.json"_s);
    }
    [[nodiscard]] DirectoryRecords whole() const { return read(test::wholeDirectory()).value().records; }

    std::shared_ptr<const Library> m_library;
};

namespace {

QByteArray schemaFile(const QString &name)
{
    QFile file(u":/comity/schemas/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The whole directory with one piece of its text in place of another.
QByteArray with(const char *piece, const char *other)
{
    QByteArray json = test::wholeDirectory();
    const qsizetype at = json.indexOf(piece);
    if (at < 0)
        qFatal("%s is not there", piece);
    return json.replace(at, qsizetype(qstrlen(piece)), other);
}

} // namespace

void TestDirectory::initTestCase() { m_library = Library::loadBuiltIn().value(); }

/// They have the form of the templates of an instrument.
void TestDirectory::theFormsAreWellFormed()
{
    QJsonObject schema = QJsonDocument::fromJson(schemaFile(u"instrument.schema.json"_s)).object();
    const QJsonObject known = schema.value(u"properties"_s).toObject();
    schema.insert(u"required"_s, QJsonArray{ u"comity"_s, u"lists"_s, u"templates"_s });
    schema.insert(u"properties"_s,
                  QJsonObject{ { u"comity"_s, QJsonObject{ { u"enum"_s, QJsonArray{ u"directoryForms/1"_s } } } },
                               { u"lists"_s, known.value(u"lists"_s) },
                               { u"templates"_s, known.value(u"templates"_s) } });
    QFile forms(u":/comity/directory/forms.json"_s);
    QVERIFY(forms.open(QIODevice::ReadOnly));
    const QByteArray json = forms.readAll();
    const auto parsed = parseJson(json, u"forms.json"_s); // the program reads it as lax as Qt is
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().oneLine()));
    const auto checked = checkAgainstSchema(json, u"forms.json"_s, QJsonDocument(schema).toJson());
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().oneLine()));
    QVERIFY(directoryForms().ok());
    QCOMPARE((*directoryForms())->templates.size(), 2);
}

void TestDirectory::theSchemaKnowsEveryField()
{
    const QByteArray schema = schemaFile(u"directory.schema.json"_s);
    const auto checked = checkAgainstSchema(test::wholeDirectory(), u"directory.json"_s, schema);
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().oneLine()));
    const QJsonObject all = QJsonDocument::fromJson(schema).object().value(u"properties"_s).toObject();
    for (const Template &form : (*directoryForms())->templates) {
        const QString list = form.id == u"party" ? u"parties"_s : u"authorities"_s;
        const QJsonObject entry = all.value(list).toObject().value(u"items"_s).toObject();
        for (const Section &section : form.sections) {
            for (const Field &field : section.fields) {
                QJsonObject at = entry;
                for (const QString &token : field.member)
                    at = at.value(u"properties"_s).toObject().value(token).toObject();
                QVERIFY2(!at.isEmpty(), qPrintable(field.key));
                const QJsonObject columns = at.value(u"items"_s).toObject().value(u"properties"_s).toObject();
                for (const Field &column : field.columns)
                    QVERIFY2(columns.contains(column.key), qPrintable(field.key + u'/' + column.key));
            }
        }
    }
    QVERIFY(!checkAgainstSchema(with("\"yes\"", "\"maybe\""), u"directory.json"_s, schema).ok());
}

void TestDirectory::aWholeEntryIsRead()
{
    const DirectoryRecords records = whole();
    QCOMPARE(records.size(), 2);
    const PartyRecord party(records.at(0));
    QVERIFY(party.isParty());
    QCOMPARE(party.declared(QLatin1String(declaration::kCentralAuthority), u"uk-2022"_s), Answer::Yes);
    QCOMPARE(party.declared(QLatin1String(declaration::kCentralAuthority), u"budapest-2001"_s), Answer::Unknown);
    QCOMPARE(party.declared(QLatin1String(declaration::kDisputes), u"uk-2022"_s), Answer::No);
    QCOMPARE(party.declared(QLatin1String(declaration::kDualCriminality), u"uk-2022"_s), Answer::Unknown);
    const AuthorityRecord authority(records.at(1));
    QCOMPARE(authority.name().in(Language::French), u"Autorité centrale (fictive)"_s);
    QVERIFY(authority.hasRole(QLatin1String(role::kExtradition)));
    QCOMPARE(authority.confirmationRequired(), Answer::Yes);
    QCOMPARE(authority.address(u"email"_s, false), u"entraide@autorite.example"_s);
    QCOMPARE(authority.address(u"email"_s, true), u"urgent@autorite.example"_s);
    QCOMPARE(authority.address(u"fax"_s, true), u"+33 1 99 00 00 02"_s);
    const OfficeHours hours = authority.hours();
    QCOMPARE(hours.zone, QByteArray("Europe/Paris"));
    QCOMPARE(hours.week.size(), 1);
    QCOMPARE(hours.week.first().days, QSet<int>({ 1, 2, 3, 4, 5 }));
    QCOMPARE(hours.week.first().to, 17 * 60 + 30);
    QCOMPARE(hours.closed.first().to, QDate(2027, 1, 1));
    QVERIFY(!isStale(authority, QDate(2026, 11, 28), 180));
    QVERIFY(!isStale(authority, QDate(2026, 11, 1).addDays(180), 180));
    QVERIFY(isStale(authority, QDate(2026, 11, 1).addDays(181), 180));
}

void TestDirectory::whatIsWrittenIsRead()
{
    const QHash<QString, QStringList> ancestors{ { u"FR/central"_s, { QString(64, u'a'), QString(64, u'b') } } };
    const QByteArray written = directoryToJson(whole(), QDate(2026, 11, 28), ancestors);
    QVERIFY(checkAgainstSchema(written, u"x"_s, schemaFile(u"directory.schema.json"_s)).ok());
    const auto again = read(written);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().oneLine()));
    QCOMPARE(again->ancestors, ancestors);
    QCOMPARE(again->records.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QVERIFY(again->records.at(i).values == whole().at(i).values);
        QCOMPARE(canonicalJson(directoryRecordToJson(again->records.at(i))),
                 canonicalJson(directoryRecordToJson(whole().at(i))));
    }
}

void TestDirectory::membersNobodyKnowsSurvive()
{
    DirectoryRecord record = whole().at(1);
    record.values.insert(u"email"_s, Value(u"other@autorite.example"_s));
    record.values.remove(u"keys"_s);
    const QJsonObject json = directoryRecordToJson(record);
    QCOMPARE(json.value(u"extra"_s).toObject().value(u"unknown"_s).toArray().size(), 2);
    QCOMPARE(json.value(u"hours"_s).toObject().value(u"extraOfHours"_s).toString(), u"kept"_s);
    QVERIFY(!json.contains(u"keys"_s));
    QCOMPARE(json.value(u"email"_s).toString(), u"other@autorite.example"_s);
    const QJsonObject party = directoryRecordToJson(whole().at(0));
    QVERIFY(party.value(u"declarations"_s)[0][u"extraOfRow"_s].toBool());
    QCOMPARE(read(test::wholeDirectory())->source.value(u"extraOfFile"_s).toInt(), 7);
}

void TestDirectory::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &json, const char *code, const char *pointer) {
        QTest::newRow(name) << json << QString::fromLatin1(code) << QString::fromLatin1(pointer);
    };
    row("another format", with("directory/1", "directory/2"), "directory.kind", "/comity");
    row("no list", with("\"parties\": [", "\"parties\": 3, \"x\": ["), "value.type", "/parties");
    row("no object", with("\"authorities\": [ {", "\"authorities\": [ 1, {"), "value.type", "/authorities/0");
    row("no Party", with("\"party\": \"FR\",\n    \"id\"", "\"id\""), "directory.missing", "/authorities/0/party");
    row("no such Party", with("\"party\": \"FR\",\n    \"id\"", "\"party\": \"XX\",\n    \"id\""), "value.party",
        "/authorities/0/party");
    row("no id", with("\"id\": \"central\",", ""), "directory.id", "/authorities/0/id");
    row("an id with a slash", with("\"central\"", "\"a/b\""), "directory.id", "/authorities/0/id");
    row("the id of the Party", with("\"central\"", "\"party\""), "directory.id", "/authorities/0/id");
    row("no name", with("\"name\"", "\"nom\""), "directory.missing", "/authorities/0/name");
    row("twice", with("\"authorities\": [", "\"authorities\": [ {\"party\":\"FR\",\"id\":\"central\",\"name\":\"x\"},"),
        "directory.twice", "/authorities/1");
    row("no such task", with("\"extradition\"", "\"everything\""), "value.choice", "/authorities/0/roles/1");
    row("no such zone", with("Europe/Paris", "Europe/Nowhere"), "directory.zone", "/authorities/0/hours/zone");
    row("no time", with("17:30", "25:30"), "directory.time", "/authorities/0/hours/week/0/to");
    row("hours are no object", with("\"hours\": {", "\"hours\": 3, \"hours2\": {"), "value.type",
        "/authorities/0/hours");
    row("no date", with("\"2028-01-01\"", "\"2028-02-30\""), "value.date", "/authorities/0/keys/0/expires");
    row("an override in an address",
        with("entraide@autorite.example\",\n    \"tel", "a\\u202eb@x.example\",\n    \"tel"), "value.deceptive",
        "/authorities/0/email");
    row("a bell in prose", with("Line one", "Line\\u0007one"), "value.control", "/authorities/0/note/en");
    row("no such language", with("\"fr\", \"en\"", "\"fr\", \"de\""), "value.language", "/authorities/0/languages/1");
    row("no hash", with("\"id\": \"central\",", "\"id\": \"central\", \"ancestors\": [\"abc\"],"),
        "directory.ancestors", "/authorities/0/ancestors");
    row("no list of hashes", with("\"id\": \"central\",", "\"id\": \"central\", \"ancestors\": 3,"),
        "directory.ancestors", "/authorities/0/ancestors");
    row("a member twice", with("\"id\": \"central\",", "\"id\": \"central\", \"id\": \"x\","), "json.duplicate", "");
}

void TestDirectory::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    const auto refused = read(json);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, code);
    QVERIFY2(refused.error().place.endsWith(pointer), qPrintable(refused.error().place));
    QVERIFY(!refused.error().message.isEmpty());
}

void TestDirectory::theLineIsNamed()
{
    const auto refused = read(with("17:30", "17.30"));
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().place.startsWith(u"directory.json: line 3"_s), qPrintable(refused.error().place));
}

void TestDirectory::aTableIsRead()
{
    const auto table = directoryFromCsv(directoryToCsv(whole()), u"x.csv"_s, *m_library);
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().oneLine()));
    QCOMPARE(table->records.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const DirectoryRecord was = whole().at(i);
        QCOMPARE(table->records.at(i).party, u"FR"_s);
        for (auto it = was.values.cbegin(); it != was.values.cend(); ++it)
            QVERIFY2(table->records.at(i).value(it.key()) == it.value(), qPrintable(it.key()));
    }
    QVERIFY(table->fields.contains(u"hours.week"_s));
    QVERIFY(table->fields.contains(u"declarations"_s));
    // a spreadsheet may have put semicolons, taken quotes away and ended lines its own way
    const auto other
        = directoryFromCsv("id;party;name.fr;languages\na;FR;Nom;fr en\nb;ES;=x;\n", u"x.csv"_s, *m_library);
    QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(other.error().oneLine()));
    QCOMPARE(other->records.at(0).value(u"languages"_s).list(), QStringList({ u"fr"_s, u"en"_s }));
}

void TestDirectory::noCellIsAFormula()
{
    DirectoryRecord record = whole().at(1);
    record.values.insert(u"otherLanguages"_s, Value(u"=HYPERLINK(\"http://x\")"_s));
    record.values.insert(u"telephone"_s, Value(u"+33 1 99 00 00 01"_s));
    record.values.insert(u"source"_s, Value(Text(u"'@SUM(1)"_s)));
    const QByteArray csv = directoryToCsv({ record });
    for (const char *begin : { "\"=", "\"+", "\"-", "\"@" })
        QVERIFY2(!csv.contains(QByteArray(",") + begin), begin);
    const auto again = directoryFromCsv(csv, u"x.csv"_s, *m_library);
    QVERIFY(again.ok());
    for (const QString &key : { u"otherLanguages"_s, u"telephone"_s, u"source"_s })
        QVERIFY2(again->records.first().value(key) == record.value(key), qPrintable(key));
}

void TestDirectory::aTableMaySayLess()
{
    const auto table = directoryFromCsv("party,id,name,email\nFR,central,X,\n", u"x.csv"_s, *m_library);
    QVERIFY(table.ok());
    QCOMPARE(table->fields, QSet<QString>({ u"name"_s, u"email"_s }));
}

void TestDirectory::refusesTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &csv, const char *code, const char *place) {
        QTest::newRow(name) << csv << QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    row("nothing", "", "directory.column", "x.csv: line 1");
    row("no id", "party,name\nFR,x\n", "directory.column", "x.csv: line 1");
    row("no such field", "party,id,nam\nFR,a,x\n", "directory.column", "x.csv: line 1");
    row("a column twice", "party,id,name,name\nFR,a,x,y\n", "directory.column", "x.csv: line 1");
    row("more cells than headings", "party,id,name\nFR,a,x,y\n", "directory.column", "x.csv: line 2");
    row("an entry twice", "party,id,name\nFR,a,x\nFR,a,y\n", "directory.twice", "x.csv: line 3");
    row("a name with and without a language", "party,id,name,name.fr\nFR,a,x,y\n", "directory.both",
        "x.csv: line 2: /name");
    row("neither true nor false", "party,id,name,hours.always\nFR,a,x,yes\n", "value.type",
        "x.csv: line 2: /hours/always");
    row("rows that are no JSON", "party,id,name,keys\nFR,a,x,[\n", "directory.rows", "x.csv: line 2: /keys");
    row("a quote left open", "party,id,name\nFR,a,\"x\n", "csv.quotes", "x.csv: line 3");
    row("a quote in the middle", "party,id,name\nFR,a,\"x\"y\n", "csv.quotes", "x.csv: line 2");
    row("a quote alone", "party,id,name\nFR,a,\"", "csv.quotes", "x.csv: line 2");
    row("no UTF-8", "party,id,name\nFR,a,\xff\n", "csv.utf8", "x.csv");
    row("a zone of nowhere, after lines in quotes",
        "party,id,name,note.en,hours.zone\nFR,a,x,\"1\n2\",\nFR,b,x,,Nowhere\n", "directory.zone",
        "x.csv: line 4: /hours/zone");
}

void TestDirectory::refusesTables()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto refused = directoryFromCsv(csv, u"x.csv"_s, *m_library);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().place, place);
}

void TestDirectory::oneCellIsSet()
{
    const QJsonObject entry = directoryRecordToJson(whole().at(1));
    const auto named = withCell(entry, u"name.es"_s, u"Autoridad"_s);
    QVERIFY(named.ok());
    QCOMPARE((*named)[u"name"_s][u"es"_s].toString(), u"Autoridad"_s);
    QCOMPARE((*named)[u"name"_s][u"fr"_s].toString(), u"Autorité centrale (fictive)"_s);
    const auto neutral = withCell(*named, u"name"_s, u"Everywhere"_s);
    QCOMPARE((*neutral)[u"name"_s].toString(), u"Everywhere"_s);
    QCOMPARE((*withCell(*neutral, u"name.fr"_s, u"Nom"_s))[u"name"_s].toObject().size(), 1);
    QVERIFY(!withCell(entry, u"email"_s, {})->contains(u"email"_s));
    QCOMPARE(withCell(entry, u"party"_s, u"ES"_s).error().code, u"directory.column"_s);
    QCOMPARE(withCell(entry, u"keys"_s, u"x"_s).error().code, u"directory.rows"_s);
}

/// What was exported is read back, up to the last entry that a directory may have.
void TestDirectory::asManyEntriesAsAFileMayHave()
{
    QByteArray csv = "party,id,name\n";
    for (qsizetype i = 0; i < kMaxDirectoryRecords; ++i)
        csv += "FR,a" + QByteArray::number(i) + ",X\n";
    const auto full = directoryFromCsv(csv, u"x.csv"_s, *m_library);
    QVERIFY2(full.ok(), full.ok() ? "" : qPrintable(full.error().oneLine()));
    QCOMPARE(full->records.size(), kMaxDirectoryRecords);
    QCOMPARE(directoryFromCsv(csv + "FR,b,X\n", u"x.csv"_s, *m_library).error().code, u"csv.rows"_s);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
