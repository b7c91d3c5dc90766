// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line as a user and another program see it: what it prints, its exit status, and which files it leaves.
#include "cli/runcli.h"
#include "support/samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace comity;
using comity::test::cli;
using comity::test::Outcome;

namespace {

QString sample() { return QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"); }

QStringList s(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realCaseHasNoError();
    void findingsSpeakSixLanguages();
    void kindsAreListedByArticle();
    void emptyTemplateLacksEveryMust();
    void badInput_data();
    void badInput();
    void unreadableInput();
    void badCalls_data();
    void badCalls();
    void writesNothingForACharacterWithoutAGlyph();
    void readsAPlainRequestFile();
    void refusesForeignPdfs_data();
    void refusesForeignPdfs();
    void annexLinkThatLeavesItsFolder();
    void messagesInOtherLanguages();
};

void TestCli::realCaseHasNoError()
{
    const Outcome outcome = cli(s({ "--as-of", "2026-11-17", "check" })
                                + QStringList{ sample(), QStringLiteral("--format"), QStringLiteral("json") });
    QVERIFY2(outcome.status == 0, outcome.out + outcome.err);
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report.value(QLatin1String("errors")).toInt(-1), 0);
    QCOMPARE(report.value(QLatin1String("reference")).toString(), QStringLiteral("GB-CA/2026/0142"));
    QCOMPARE(report.value(QLatin1String("fingerprint")).toString().size(), 64);
    for (const char *language : { "ar", "zh", "en", "fr", "ru", "es", "all" })
        QCOMPARE(cli({ QStringLiteral("check"), sample(), QStringLiteral("--language"), QString::fromLatin1(language) })
                     .status,
                 0);
}

void TestCli::findingsSpeakSixLanguages()
{
    QSet<QByteArray> seen;
    for (const char *language : { "ar", "zh", "en", "fr", "ru", "es" }) {
        const Outcome outcome
            = cli(s({ "check", "-", "--language", language }),
                  fileBytes(sample()).replace("\"preservation.days\": 90", "\"preservation.days\": 30"));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.contains("R-9.7"));
        QVERIFY(!outcome.out.contains('{'));
        seen.insert(outcome.out);
    }
    QCOMPARE(seen.size(), 6);
}

void TestCli::kindsAreListedByArticle()
{
    const Outcome listed = cli(s({ "templates", "--format", "json" }));
    QCOMPARE(listed.status, 0);
    QStringList types;
    int before = 0;
    for (const QJsonValue &kind : QJsonDocument::fromJson(listed.out).array()) {
        const int article = kind[QLatin1String("article")].toString().toInt();
        QVERIFY(article >= before);
        before = article;
        const QString type = kind[QLatin1String("type")].toString();
        types.append(type);
        QCOMPARE(cli({ QStringLiteral("template"), QStringLiteral("uk-2022"), type }).status, 0);
    }
    for (const char *type : { "extradition", "provisionalArrest", "mla", "spontaneous", "transfer", "preservation",
                              "contact247", "dutyLog", "police", "joint", "cooperatingPerson" })
        QVERIFY2(types.contains(QLatin1String(type)), type);
    QVERIFY(cli(s({ "templates" })).out.contains("article 3"));
    QCOMPARE(cli(s({ "templates", "uk-2022" })).status, 2);
}

void TestCli::emptyTemplateLacksEveryMust()
{
    const Outcome empty = cli(s({ "template", "uk-2022", "preservation" }));
    QCOMPARE(empty.status, 0);
    QVERIFY(QJsonDocument::fromJson(empty.out).isObject());
    const Outcome outcome = cli(s({ "check", "-", "--format", "json" }), empty.out);
    QCOMPARE(outcome.status, 1);
    QHash<QString, QString> errors; // field → paragraph
    const QJsonArray findings
        = QJsonDocument::fromJson(outcome.out).object().value(QLatin1String("findings")).toArray();
    for (const QJsonValue &finding : findings) {
        if (finding[QLatin1String("severity")].toString() == QLatin1String("error"))
            errors.insert(finding[QLatin1String("field")].toString(), finding[QLatin1String("paragraph")].toString());
    }
    const QList<QPair<const char *, const char *>> musts = {
        { "authority.seeking", "9(2)(a)" }, { "offence.designation", "9(2)(b)" }, { "offence.summary", "9(2)(b)" },
        { "data.items", "9(2)(c)" },        { "data.relationship", "9(2)(c)" },   { "custodian.name", "9(2)(d)" },
        { "necessity", "9(2)(e)" },         { "followUp.intended", "9(2)(f)" },
    };
    for (const auto &[field, paragraph] : musts) {
        QVERIFY2(errors.contains(QString::fromLatin1(field)), field);
        QCOMPARE(errors.value(QString::fromLatin1(field)), QString::fromLatin1(paragraph));
    }
    for (const char *field : { "reference", "date", "language", "requesting.party", "requested.party" })
        QVERIFY2(errors.contains(QString::fromLatin1(field)), field);
}

void TestCli::badInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("Dear colleague,\nplease preserve …");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << test::sampleCase().left(5000);
    QTest::newRow("not UTF-8") << QByteArray("{\"comity\":\"request/1\",\"x\":\"\xff\"}");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("10,000 deep") << QByteArray("[").repeated(10'000);
    QTest::newRow("200 MB") << QByteArray(200 * 1024 * 1024, ' ');
    QTest::newRow("duplicate member") << QByteArray("{\"comity\":\"request/1\",\"comity\":\"request/1\"}");
    QTest::newRow("wrong type") << test::sampleCase().replace("\"preservation.days\": 90",
                                                              "\"preservation.days\": true");
    QTest::newRow("unknown instrument") << test::sampleCase().replace("uk-2022", "uk-2099");
    QTest::newRow("unknown type") << test::sampleCase().replace("\"type\": \"preservation\"", "\"type\": \"x\"");
    QTest::newRow("unknown Party") << test::sampleCase().replace("\"party\": \"FR\"", "\"party\": \"ZZ\"");
    QTest::newRow("unknown language") << test::sampleCase().replace("\"language\": \"en\"", "\"language\": \"tlh\"");
    QTest::newRow("date that does not exist")
        << test::sampleCase().replace("\"date\": \"2026-11-16\"", "\"date\": \"2026-11-31\"");
    QTest::newRow("override in an identifier")
        << test::sampleCase().replace("\"identifier\": \"203", "\"identifier\": \"\\u202e203");
    QTest::newRow("annex leaves its folder")
        << test::sampleCase().replace("\"annexes\": []", "\"annexes\": [{\"path\":\"../secret.pdf\"}]");
}

void TestCli::badInput()
{
    QFETCH(QByteArray, input);
    QTemporaryDir folder;
    for (const QStringList &command : { s({ "check", "-" }), s({ "read", "-" }) }) {
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = cli(command, input);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.startsWith("comity-cli: <stdin>"), outcome.err);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out"))));
    }
}

void TestCli::unreadableInput()
{
    QTemporaryDir folder;
    QCOMPARE(cli({ QStringLiteral("check"), folder.filePath(QStringLiteral("nothing.json")) }).status, 2);
    QCOMPARE(cli({ QStringLiteral("check"), folder.path() }).status, 2);
    QCOMPARE(cli({ QStringLiteral("check"), QStringLiteral("/dev/null") }).status, 2);
}

void TestCli::badCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << s({ "approve" });
    QTest::newRow("unknown option") << s({ "check", "x", "--colour" });
    QTest::newRow("no file") << s({ "check" });
    QTest::newRow("two files") << s({ "check", "a", "b" });
    QTest::newRow("unknown language") << QStringList{ QStringLiteral("check"), sample(), QStringLiteral("--language"),
                                                      QStringLiteral("de") };
    QTest::newRow("three languages") << QStringList{ QStringLiteral("check"), sample(), QStringLiteral("--language"),
                                                     QStringLiteral("en+ar+fr") };
    QTest::newRow("unknown format") << QStringList{ QStringLiteral("check"), sample(), QStringLiteral("--format"),
                                                    QStringLiteral("xml") };
    QTest::newRow("unknown instrument") << s({ "template", "uk-2099", "preservation" });
    QTest::newRow("unknown type") << s({ "template", "uk-2022", "x" });
    QTest::newRow("bad date") << s({ "--as-of", "2026-02-30", "check", "x" });
}

void TestCli::badCalls()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.status, 2);
    if (!arguments.isEmpty())
        QVERIFY(outcome.out.isEmpty() && outcome.err.startsWith("comity-cli: "));
}

void TestCli::writesNothingForACharacterWithoutAGlyph()
{
    QTemporaryDir folder;
    const QByteArray input
        = test::sampleCase().replace("Metropolitan Cyber", "Metropolitan \U00012000 Cyber"); // a cuneiform sign
    const QString out = folder.filePath(QStringLiteral("out"));
    const Outcome check = cli(s({ "check", "-" }), input);
    QCOMPARE(check.status, 1);
    QVERIFY2(check.out.contains("R-glyph") && check.out.contains("U+12000"), check.out);
}

void TestCli::readsAPlainRequestFile()
{
    const Outcome plain = cli({ QStringLiteral("read"), sample() });
    QCOMPARE(plain.status, 0);
    const Outcome pretty = cli({ QStringLiteral("read"), sample(), QStringLiteral("--pretty") });
    QCOMPARE(QJsonDocument::fromJson(pretty.out), QJsonDocument::fromJson(test::sampleCase()));
    QCOMPARE(pretty.err, plain.err);
}

void TestCli::refusesForeignPdfs_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n");
    QTest::newRow("noise") << QByteArray("%PDF-1.7\n")
            + QByteArray("\x93\x00\x17 obj << /Length 99999999 >> stream", 38).repeated(1000);
    QTest::newRow("no request inside") << QByteArray(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count "
        "0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n");
}

void TestCli::refusesForeignPdfs()
{
    QFETCH(QByteArray, pdf);
    const Outcome outcome = cli(s({ "read", "-" }), pdf);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCli::annexLinkThatLeavesItsFolder()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("case")));
    QFile secret(folder.filePath(QStringLiteral("secret.pdf")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), folder.filePath(QStringLiteral("case/annex.pdf"))));
    QFile request(folder.filePath(QStringLiteral("case/request.json")));
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write(test::sampleCase().replace("\"annexes\": []", "\"annexes\": [{\"path\":\"annex.pdf\"}]"));
    request.close();
    const Outcome outcome = cli({ QStringLiteral("check"), request.fileName() });
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("/annexes/0/path"), outcome.err);
}

void TestCli::messagesInOtherLanguages()
{
    const Outcome french = cli(s({ "--messages", "fr", "check", "-" }));
    QVERIFY2(french.err.contains("Le fichier est vide."), french.err);
    const Outcome russian = cli(s({ "--messages", "ru", "check" }));
    QVERIFY2(russian.err.contains("Команде нужен 1 файл"), russian.err);
    QCOMPARE(cli(s({ "--messages", "de", "check", "-" })).status, 2);
    QCOMPARE(cli(s({ "--help" })).status, 0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
