// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "domain/dates.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "instruments/schemacheck.h"
#include "support/samples.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace comity;

namespace {

/// Sets one member of a JSON tree by RFC 6901 pointer; an undefined value removes it.
QJsonValue withValue(const QJsonValue &tree, QStringList tokens, const QJsonValue &value)
{
    if (tokens.isEmpty())
        return value;
    QString token = tokens.takeFirst();
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        array[token.toInt()] = withValue(array.at(token.toInt()), tokens, value);
        return array;
    }
    QJsonObject object = tree.toObject();
    const QJsonValue changed = withValue(object.value(token), tokens, value);
    if (changed.isUndefined())
        object.remove(token);
    else
        object.insert(token, changed);
    return object;
}

QByteArray sampleWith(const QString &pointer, const QJsonValue &value)
{
    const QJsonValue root = QJsonDocument::fromJson(test::sampleCase()).object();
    const QJsonValue changed = withValue(root, pointer.split(QLatin1Char('/')).mid(1), value);
    return QJsonDocument(changed.toObject()).toJson();
}

} // namespace

class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheRealCase();
    void sampleFitsThePublishedSchema();
    void unknownMembersSurvive();
    void fingerprintDoesNotDependOnSpelling();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void namesLineAndPointer();
    void refusesHugeFilesQuickly();
    void annexPaths_data();
    void annexPaths();
    void dates_data();
    void dates();
    void instants();
    void emptyTemplateCanBeRead();

private:
    Result<Request> read(const QByteArray &json) const
    {
        return RequestReader(*m_library).read(json, QStringLiteral("case.json"));
    }
    const Template &form() const
    {
        return *m_library->instrument(QStringLiteral("uk-2022"))->findTemplate(QStringLiteral("preservation"));
    }

    std::shared_ptr<const Library> m_library;
};

void TestRequestReader::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().oneLine()));
    m_library = *library;
}

void TestRequestReader::readsTheRealCase()
{
    const auto request = read(test::sampleCase());
    QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().oneLine()));
    QCOMPARE(request->reference(), QStringLiteral("GB-CA/2026/0142"));
    QCOMPARE(request->date(), QDate(2026, 11, 16));
    QCOMPARE(request->requestedParty(), QStringLiteral("FR"));
    const Rows items = request->value(QStringLiteral("data.items")).rows();
    QCOMPARE(items.size(), size_t(3));
    QCOMPARE(items.at(1).cell(QStringLiteral("port")).integer(), std::optional<qint64>(443));
    QCOMPARE(items.at(0).cell(QStringLiteral("from")).instant().value,
             QDateTime(QDate(2026, 10, 1), QTime(0, 0), QTimeZone::utc()));
    QVERIFY(request->value(QStringLiteral("offence.summary"))
                .text()
                .in(Language::Chinese)
                .contains(QStringLiteral("赎金")));
    QCOMPARE(request->value(QStringLiteral("followUp.intended")).answer(), std::optional(true));
}

void TestRequestReader::sampleFitsThePublishedSchema()
{
    QFile schema(QStringLiteral(":/comity/schemas/request.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QByteArray bytes = schema.readAll();
    const auto checked = checkAgainstSchema(test::sampleCase(), QStringLiteral("case"), bytes);
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().oneLine()));
    QVERIFY(!checkAgainstSchema(
        sampleWith(QStringLiteral("/fields/necessity"), QJsonObject{ { QStringLiteral("de"), QStringLiteral("x") } }),
        QStringLiteral("case"), bytes));
}

void TestRequestReader::unknownMembersSurvive()
{
    QByteArray json = sampleWith(QStringLiteral("/x-office"), QJsonObject{ { QStringLiteral("desk"), 7 } });
    QJsonValue root = QJsonDocument::fromJson(json).object();
    root = withValue(root, { QStringLiteral("fields"), QStringLiteral("x.unknown") }, QStringLiteral("kept"));
    root = withValue(
        root, { QStringLiteral("fields"), QStringLiteral("data.items"), QStringLiteral("1"), QStringLiteral("x") },
        1.5);
    root = withValue(root, { QStringLiteral("requesting"), QStringLiteral("authority"), QStringLiteral("x") },
                     QJsonArray{ true });
    json = QJsonDocument(root.toObject()).toJson();
    const auto request = read(json);
    QVERIFY(request.ok());
    QCOMPARE(QJsonValue(requestToJson(*request, form())), root);
}

void TestRequestReader::fingerprintDoesNotDependOnSpelling()
{
    const auto print = [this](const QByteArray &json) { return fingerprintOf(canonicalRequest(*read(json), form())); };
    const QString original = print(test::sampleCase());
    QCOMPARE(original.size(), 64);
    QCOMPARE(print(QJsonDocument::fromJson(test::sampleCase()).toJson(QJsonDocument::Compact)), original);
    QCOMPARE(print(canonicalRequest(*read(test::sampleCase()), form())), original);
    QVERIFY(print(sampleWith(QStringLiteral("/fields/preservation.days"), 91)) != original);
    // Another program must come to the same: SHA-256 over the canonical JSON of the file as it stands.
    const QByteArray canonical = canonicalJson(*parseJson(test::sampleCase(), QStringLiteral("f")));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex()), original);
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const char *pointer, const QJsonValue &value, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << value << QString::fromLatin1(code);
    };
    const auto str = [](const char16_t *s) { return QJsonValue(QStringView(s).toString()); };
    row("no kind", "/comity", gone, "request.missing");
    row("another kind", "/comity", str(u"request/2"), "request.kind");
    row("kind is a number", "/comity", 1, "value.type");
    row("no instrument", "/instrument", gone, "request.missing");
    row("unknown instrument", "/instrument", str(u"uk-2023"), "request.instrument");
    row("instrument with a path", "/instrument", str(u"../uk-2022"), "request.instrument");
    row("unknown type", "/type", str(u"arrest"), "request.type");
    row("unknown direction", "/direction", str(u"sideways"), "request.direction");
    row("unknown Party", "/requested/party", str(u"XX"), "value.party");
    row("Party in small letters", "/requested/party", str(u"fr"), "value.party");
    row("Party is a number", "/requested/party", 33, "value.type");
    row("requested is a list", "/requested", QJsonArray(), "value.type");
    row("unknown language", "/language", str(u"de"), "value.language");
    row("unknown language of a text", "/fields/necessity/de", str(u"Gefahr"), "value.language");
    row("text is bare", "/fields/necessity", str(u"urgent"), "value.type");
    row("text is a list", "/fields/necessity", QJsonArray(), "value.type");
    row("text holds a number", "/fields/necessity/en", 5, "value.type");
    row("fields is a string", "/fields", str(u"none"), "value.type");
    row("date that does not exist", "/date", str(u"2026-02-30"), "value.date");
    row("leap day of a common year", "/date", str(u"2026-02-29"), "value.date");
    row("date turned round", "/date", str(u"16-11-2026"), "value.date");
    row("date is a number", "/date", 20261116, "value.type");
    row("date with Arabic digits", "/date", str(u"٢٠٢٦-١١-١٦"), "value.date");
    row("instant that does not exist", "/fields/data.items/0/from", str(u"2026-10-01T24:00:00Z"), "value.instant");
    row("instant without a time", "/fields/data.items/0/from", str(u"2026-10-01"), "value.instant");
    row("offset that does not exist", "/fields/data.items/0/from", str(u"2026-10-01T00:00:00+15:00"), "value.instant");
    row("days are a fraction", "/fields/preservation.days", 60.5, "value.type");
    row("days are a string", "/fields/preservation.days", str(u"90"), "value.type");
    row("yes is a string", "/fields/followUp.intended", str(u"yes"), "value.type");
    row("yes is a number", "/fields/followUp.intended", 1, "value.type");
    row("items are an object", "/fields/data.items", QJsonObject(), "value.type");
    row("an item is a string", "/fields/data.items/0", str(u"203.0.113.45"), "value.type");
    row("unknown category", "/fields/data.items/0/category", str(u"secrets"), "value.choice");
    row("override in an identifier", "/fields/data.items/0/identifier", str(u"203.0.113.45\u202e"), "value.deceptive");
    row("isolate in a reference", "/reference", str(u"GB\u2066-1"), "value.deceptive");
    row("mark in a reference", "/reference", str(u"GB\u200f-1"), "value.deceptive");
    row("zero width space in an address", "/requesting/authority/email", str(u"a\u200b@mla.example"),
        "value.deceptive");
    row("byte order mark in a reference", "/reference", str(u"\ufeffGB-1"), "value.deceptive");
    row("tag character in a reference", "/reference", str(u"GB\U000e0041"), "value.deceptive");
    row("line break in a reference", "/reference", str(u"GB\n1"), "value.deceptive");
    row("C1 control in an identifier", "/fields/data.items/0/identifier", str(u"a\u0085b"), "value.deceptive");
    row("override in a name", "/fields/custodian.name", str(u"SAS \u202egnikcah"), "value.deceptive");
    row("bell in prose", "/fields/necessity/en", str(u"urgent\u0007"), "value.control");
    row("long line", "/reference", QString(2001, QLatin1Char('x')), "value.length");
    row("annexes are an object", "/annexes", QJsonObject(), "value.type");
    row("annex climbs", "/annexes",
        QJsonArray{ QJsonObject{ { QStringLiteral("path"), QStringLiteral("../../etc/passwd") } } }, "annex.path");
    row("annex hash", "/annexes", QJsonArray{ QJsonObject{ { QStringLiteral("sha256"), QStringLiteral("abc") } } },
        "annex.sha256");
    row("annex pages", "/annexes", QJsonArray{ QJsonObject{ { QStringLiteral("pages"), 0 } } }, "value.type");
}

void TestRequestReader::refuses()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    const auto request = read(sampleWith(pointer, value));
    QVERIFY(!request);
    QCOMPARE(request.error().code, code);
    QVERIFY2(request.error().place.startsWith(QLatin1String("case.json: ")), qPrintable(request.error().place));
    QVERIFY(!request.error().oneLine().contains(QLatin1Char('\n')));
}

void TestRequestReader::accepts_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *pointer, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << value;
    };
    row("markup is only text", "/fields/necessity/en", QStringLiteral("<img src=file:///etc/passwd> <b>&amp;"));
    row("override in prose", "/fields/necessity/en", QStringLiteral("a\u202eb"));
    row("50,000 characters", "/fields/necessity/en", QString(50'000, QLatin1Char('x')));
    row("line breaks and tabs in prose", "/fields/necessity/en", QStringLiteral("a\r\n\tb"));
    row("instant without zone", "/fields/data.items/0/from", QStringLiteral("2026-10-01T00:00:00"));
    row("leap day", "/date", QStringLiteral("2028-02-29"));
    row("empty Party", "/requested/party", QString());
    row("null", "/fields/preservation.days", QJsonValue(QJsonValue::Null));
    row("address in languages", "/requested/authority/address",
        QJsonObject{ { QStringLiteral("fr"), QStringLiteral("Paris") } });
    row("annex", "/annexes",
        QJsonArray{ QJsonObject{ { QStringLiteral("path"), QStringLiteral("annexes/order 1.pdf") },
                                 { QStringLiteral("title"), QStringLiteral("Order") } } });
}

void TestRequestReader::accepts()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    const auto request = read(sampleWith(pointer, value));
    QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().oneLine()));
}

void TestRequestReader::namesLineAndPointer()
{
    QByteArray json = test::sampleCase();
    json.replace("\"preservation.days\": 90", "\"preservation.days\": \"ninety\"");
    const auto request = read(json);
    QVERIFY(!request);
    const auto line = 1 + json.left(json.indexOf("preservation.days")).count('\n');
    QCOMPARE(request.error().place, QStringLiteral("case.json: line %1: /fields/preservation.days").arg(line));
}

void TestRequestReader::refusesHugeFilesQuickly()
{
    const auto request = read(QByteArray(200 * 1024 * 1024, ' '));
    QVERIFY(!request);
    QCOMPARE(request.error().code, QStringLiteral("json.size"));
}

void TestRequestReader::annexPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("inside");
    const auto row = [](const QString &path, bool inside) { QTest::newRow(qPrintable(path)) << path << inside; };
    row(QStringLiteral("order.pdf"), true);
    row(QStringLiteral("annexes/1/order.pdf"), true);
    row(QStringLiteral("..order.pdf"), true);
    row(QStringLiteral("/etc/passwd"), false);
    row(QStringLiteral("../x"), false);
    row(QStringLiteral("a/../../x"), false);
    row(QStringLiteral("a/.."), false);
    row(QStringLiteral("a/./b"), false);
    row(QStringLiteral("a//b"), false);
    row(QStringLiteral("a/"), false);
    row(QStringLiteral("C:/x"), false);
    row(QStringLiteral("C:x"), false);
    row(QStringLiteral("..\\x"), false);
    row(QStringLiteral("\\\\host\\share"), false);
    row(QStringLiteral("x:stream"), false);
    row(QStringLiteral("a\nb"), false);
    row(QStringLiteral("a\u202eb"), false);
    row(QStringLiteral("a./b"), false);
    row(QStringLiteral(".. /x"), false);
}

void TestRequestReader::annexPaths()
{
    QFETCH(QString, path);
    QFETCH(bool, inside);
    QCOMPARE(isInsideFolder(path), inside);
}

void TestRequestReader::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exists");
    QTest::newRow("plain") << QStringLiteral("2026-11-16") << true;
    QTest::newRow("leap day of 2000") << QStringLiteral("2000-02-29") << true;
    QTest::newRow("leap day of 1900") << QStringLiteral("1900-02-29") << false;
    QTest::newRow("month 13") << QStringLiteral("2026-13-01") << false;
    QTest::newRow("day 0") << QStringLiteral("2026-01-00") << false;
    QTest::newRow("year 0") << QStringLiteral("0000-01-01") << false;
    QTest::newRow("trailing line break") << QStringLiteral("2026-11-16\n") << false;
    QTest::newRow("one digit") << QStringLiteral("2026-1-6") << false;
}

void TestRequestReader::dates()
{
    QFETCH(QString, text);
    QFETCH(bool, exists);
    QCOMPARE(parseIsoDate(text).has_value(), exists);
}

void TestRequestReader::instants()
{
    const auto utc = [](const char *text) { return parseIsoInstant(QString::fromLatin1(text))->value; };
    const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(utc("2026-11-03T12:00Z"), noon);
    QCOMPARE(utc("2026-11-03T13:00:00+01:00"), noon);
    QCOMPARE(utc("2026-11-02T22:00:00-14:00"), noon);
    QCOMPARE(utc("2026-11-03T17:45:00.250+05:45"), noon.addMSecs(250));
    QVERIFY(!parseIsoInstant(QStringLiteral("2026-11-03T12:00:00"))->hasZone);
    QVERIFY(parseIsoInstant(QStringLiteral("2026-11-03T12:00:00+00:00"))->hasZone);
    for (const char *text :
         { "2026-11-03T12", "2026-11-03 12:00Z", "2026-11-03T12:60Z", "2026-11-03T12:00:60Z", "2026-11-31T12:00Z",
           "2026-11-03T12:00+01", "2026-11-03T12:00+01:60", "2026-11-03T12:00z" })
        QVERIFY2(!parseIsoInstant(QString::fromLatin1(text)), text);
}

void TestRequestReader::emptyTemplateCanBeRead()
{
    const Instrument &instrument = *m_library->instrument(QStringLiteral("uk-2022"));
    const QJsonObject empty = emptyRequest(instrument, form());
    const auto request = read(QJsonDocument(empty).toJson());
    QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().oneLine()));
    for (const Value &value : request->values)
        QVERIFY(value.isEmpty());
    QCOMPARE(requestToJson(*request, form()), empty);
}

QTEST_APPLESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
