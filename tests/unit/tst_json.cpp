// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace comity;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void saysWhere();
    void countsDepthNotStack();
    void findsLines();
    void canonical_data();
    void canonical();
    void canonicalIsAFixedPoint();
};

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &text, const char *code) {
        QTest::newRow(name) << text << QString::fromLatin1(code);
    };
    row("nothing", "", "json.empty");
    row("white space", " \n\t ", "json.empty");
    row("words", "Dear colleague", "json.syntax");
    row("html", "<html></html>", "json.syntax");
    row("cut off in a string", R"({"a":"b)", "json.cutOff");
    row("cut off in an object", R"({"a":1,)", "json.cutOff");
    row("two values", "{} {}", "json.syntax");
    row("trailing comma", R"({"a":1,})", "json.syntax");
    row("comment", "{/* */}", "json.syntax");
    row("single quotes", "{'a':1}", "json.syntax");
    row("NaN", R"({"a":NaN})", "json.syntax");
    row("raw control character", "{\"a\":\"\x01\"}", "json.syntax");
    row("NUL byte", QByteArray("{\"a\":\"\0\"}", 9), "json.syntax");
    row("101 combining marks", "{\"a\":\"e" + QByteArray("\xcc\x81").repeated(101) + "\"}", "json.marks");
    row("escaped NUL", R"({"a":"x\u0000"})", "json.nul");
    row("duplicate", R"({"a":1,"a":2})", "json.duplicate");
    row("duplicate by escape", R"({"a":1,"\u0061":2})", "json.duplicate");
    row("duplicate after NFC", "{\"\xc3\xa9\":1,\"e\xcc\x81\":2}", "json.duplicate");
    row("latin-1", "{\"a\":\"\xe9\"}", "json.utf8");
    row("overlong", "{\"a\":\"\xc0\xaf\"}", "json.utf8");
    row("utf-8 surrogate", "{\"a\":\"\xed\xa0\x80\"}", "json.utf8");
    row("lone surrogate", R"({"a":"\ud800"})", "json.utf8");
    row("lone low surrogate", R"({"a":"\udc00"})", "json.utf8");
    row("utf-16", QByteArray("\xff\xfe{\0}\0", 6), "json.syntax");
    row("number beyond double", R"({"a":1e999})", "json.syntax");
    row("number beyond 64 bits", R"({"a":18446744073709551615})", "json.number");
    row("17 deep", QByteArray(17, '[') + QByteArray(17, ']'), "json.depth");
    row("10,000 deep", QByteArray(10'000, '[') + QByteArray(10'000, ']'), "json.depth");
    row("10,000 objects deep", QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}'), "json.depth");
    row("long string", "{\"a\":\"" + QByteArray(100'001, 'x') + "\"}", "json.string");
    row("too large", "{\"a\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}", "json.size");
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto result = parseJson(text, QStringLiteral("file.json"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY2(result.error().place.startsWith(QLatin1String("file.json")), qPrintable(result.error().place));
    QVERIFY(!result.error().oneLine().contains(QLatin1Char('\n')));
}

void TestJson::saysWhere()
{
    const auto duplicate = parseJson("{\n  \"fields\": {\n    \"a\": 1,\n    \"a\": 2\n  }\n}", QStringLiteral("f"));
    QCOMPARE(duplicate.error().place, QStringLiteral("f: line 4, column 7: /fields/a"));
    const auto syntax = parseJson("{\n  \"a\": tru\n}", QStringLiteral("f"));
    QVERIFY2(syntax.error().place.startsWith(QLatin1String("f: line 2")), qPrintable(syntax.error().place));
}

void TestJson::countsDepthNotStack()
{
    QVERIFY(parseJson(QByteArray(16, '[') + QByteArray(16, ']'), QStringLiteral("f")).ok());
    JsonLimits limits;
    limits.depth = 500'000;
    // A million brackets do not overflow the stack of the parser; only the limit ends them.
    QVERIFY(!parseJson(QByteArray(1'000'000, '['), QStringLiteral("f"), limits));
}

void TestJson::findsLines()
{
    const QByteArray text = "{\n\"a\": {\n \"b.c\": [ 1,\n 2,\n {\"d/e\": \"x\"}\n ]\n}\n}";
    QCOMPARE(lineOfPointer(text, QStringLiteral("/a")), 2);
    QCOMPARE(lineOfPointer(text, QStringLiteral("/a/b.c")), 3);
    QCOMPARE(lineOfPointer(text, QStringLiteral("/a/b.c/1")), 4);
    QCOMPARE(lineOfPointer(text, QStringLiteral("/a/b.c/2/d~1e")), 5);
    QCOMPARE(lineOfPointer(text, QStringLiteral("/nowhere")), 0);
}

void TestJson::canonical_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("sorted, no space") << QByteArray(" { \"b\" : [ 1 , true , null ] , \"a\" : {} } ")
                                      << QByteArray(R"({"a":{},"b":[1,true,null]})");
    QTest::newRow("by UTF-16 units") << QByteArray("{\"\xef\xbc\xa1\":1,\"\xf0\x9f\x98\x80\":2,\"\xe2\x82\xac\":3}")
                                     << QByteArray("{\"\xe2\x82\xac\":3,\"\xf0\x9f\x98\x80\":2,\"\xef\xbc\xa1\":1}");
    QTest::newRow("NFC") << QByteArray("{\"e\xcc\x81\":\"A\xcc\x8a\"}") << QByteArray("{\"\xc3\xa9\":\"\xc3\x85\"}");
    QTest::newRow("escapes") << QByteArray(R"(["\u000a\u001F\/\u00e9\"\\"])")
                             << QByteArray("[\"\\n\\u001f/\xc3\xa9\\\"\\\\\"]");
    // The number samples of RFC 8785, appendix B.
    QTest::newRow("numbers")
        << QByteArray("[0,-0.0,5e-324,1.7976931348623157e308,9007199254740992,295147905179352830000,9."
                      "999999999999997e22,1e21,1e-7,0.000001,333333333.3333332,-0.0000033333333333333333]")
        << QByteArray("[0,0,5e-324,1.7976931348623157e+308,9007199254740992,295147905179352830000,9.999999999999997e+"
                      "22,1e+21,1e-7,0.000001,333333333.3333332,-0.0000033333333333333333]");
    QTest::newRow("64-bit integers stay exact") << QByteArray("[9223372036854775807,-9223372036854775808]")
                                                << QByteArray("[9223372036854775807,-9223372036854775808]");
    QTest::newRow("whole floats") << QByteArray("[1.0,10.50,1e2]") << QByteArray("[1,10.5,100]");
}

void TestJson::canonical()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto parsed = parseJson(text, QStringLiteral("f"));
    QVERIFY(parsed.ok());
    QCOMPARE(canonicalJson(*parsed), expected);
}

void TestJson::canonicalIsAFixedPoint()
{
    const QByteArray text = R"({"z":[1.5e300,-7,"ﬁ"],"a":{"é":"e\u0301"}})";
    const QByteArray once = canonicalJson(*parseJson(text, QStringLiteral("f")));
    QCOMPARE(canonicalJson(*parseJson(once, QStringLiteral("f"))), once);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
