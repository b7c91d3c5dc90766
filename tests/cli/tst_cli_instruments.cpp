// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli instruments: what there is, one of them, two of them compared, and a file of an office's own held to what
// it must be; and a request under another text than the first.
#include "cli/clidesk.h"
#include "support/officeinstrument.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace comity::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(COMITY_SOURCE_DIR "/resources/instruments/");

QJsonArray arrayOf(const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).array(); }

QJsonObject lineOf(const QJsonArray &lines, const QString &part, const QString &place)
{
    for (const QJsonValue &line : lines)
        if (line[u"part"].toString() == part && line[u"place"].toString() == place)
            return line.toObject();
    return {};
}

} // namespace

class TestCliInstruments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThem();
    void showsOne();
    void comparesTwo();
    void comparesTheSameBothWays();
    void comparesInWords();
    void whatShipsIsAsItMustBe();
    void everyFaultHasItsPlace();
    void namesThatLeadOutsideAreNotFollowed();
    void aTreatyLikeTheFirstIsASmallFile();
    void anOfficeAddsItsOwn();
    void whatAnOfficeAddsReplacesNothing();
    void aVaultKeepsItsOwn();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void requestsUnderAnotherText_data();
    void requestsUnderAnotherText();
    void refusesWhatItDoesNotKnow();

private:
    /// A copy of the Budapest files in a folder of the test's own; the main file changed.
    QString copied(const std::function<void(QJsonObject &)> &change);
    /// A folder with that copy alone, under the name of its id.
    QString ownFolder(const std::function<void(QJsonObject &)> &change, const QByteArray &put = {});

    QTemporaryDir m_folder;
};

QString TestCliInstruments::copied(const std::function<void(QJsonObject &)> &change)
{
    const QDir own(m_folder.path());
    for (const QString &name : QDir(kFolder).entryList({ u"budapest-2001.*json"_s })) {
        QFile::remove(own.filePath(name));
        QFile::copy(kFolder + name, own.filePath(name));
    }
    QFile file(kFolder + u"budapest-2001.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    change(root);
    QFile made(own.filePath(u"mine.json"_s));
    if (!made.open(QIODevice::WriteOnly))
        return {};
    made.write(QJsonDocument(root).toJson());
    return made.fileName();
}

void TestCliInstruments::listsThem()
{
    const Outcome json = cli({ u"instruments"_s, u"--format"_s, u"json"_s });
    QCOMPARE(json.status, 0);
    const QJsonArray all = arrayOf(json);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)[u"id"].toString(), u"uk-2022"_s);
    const QJsonObject budapest = all.at(1).toObject();
    QCOMPARE(budapest[u"id"].toString(), u"budapest-2001"_s);
    QCOMPARE(budapest[u"origin"].toString(), u"program"_s);
    QCOMPARE(budapest[u"status"].toString(), u"inForce"_s);
    QCOMPARE(budapest[u"authenticLanguages"].toArray(), (QJsonArray{ u"en"_s, u"fr"_s }));
    QVERIFY(budapest[u"articlesIncluded"].toInt() < budapest[u"articles"].toInt());
    QVERIFY(budapest[u"templates"].toArray().contains(u"preservation"_s));
    const Outcome text = cli({ u"instruments"_s });
    QCOMPARE(text.out.count('\n'), 2);
    QVERIFY(text.out.contains("budapest-2001\tBudapest Convention (2001)\tpart of the program\tin force"));
}

void TestCliInstruments::showsOne()
{
    const Outcome shown = cli({ u"instruments"_s, u"show"_s, u"budapest-2001"_s });
    QCOMPARE(shown.status, 0);
    for (const char *said :
         { "Convention on Cybercrime", "Authentic languages: en fr", "In force since 1 July 2004.",
           "Words of forms and lists seen in an official text of this language: ",
           "29\tcompared with a copy\tExpedited preservation of stored computer data",
           "30\ttext not included\tExpedited disclosure of preserved traffic data", "preservation\t29(1)\t",
           "24\tcompared with a copy\tExtradition", "extradition\t24(1)\t", "provisionalArrest\t24(7)(a)\t" })
        QVERIFY2(shown.out.contains(said), said);
    QVERIFY(cli({ u"--messages"_s, u"fr"_s, u"instruments"_s, u"show"_s, u"budapest-2001"_s })
                .out.contains("Convention sur la cybercriminalité"));
}

void TestCliInstruments::comparesTwo()
{
    const Outcome compared
        = cli({ u"instruments"_s, u"compare"_s, u"uk-2022"_s, u"budapest-2001"_s, u"--format"_s, u"json"_s });
    QCOMPARE(compared.status, 1); // they differ
    const QJsonArray lines = arrayOf(compared);
    for (const QJsonValue &line : lines)
        QVERIFY(line[u"difference"].toString() != u"same"_s);
    const QJsonObject intention = lineOf(lines, u"articles"_s, u"9(2)"_s);
    QCOMPARE(intention[u"right"].toString(), u"29(2)"_s);
    QCOMPARE(intention[u"difference"].toString(), u"different"_s);
    QVERIFY(!intention[u"note"].toString().isEmpty());
    QVERIFY(lineOf(lines, u"articles"_s, u"9(7)"_s).isEmpty()); // the same words
    QCOMPARE(lineOf(lines, u"articles"_s, u"12"_s)[u"difference"].toString(), u"onlyLeft"_s);
    const auto traffic = std::ranges::find_if(lines, [](const QJsonValue &line) {
        return line[u"part"].toString() == u"articles" && line[u"right"].toString() == u"30";
    });
    QVERIFY(traffic != lines.end());
    QCOMPARE((*traffic)[u"difference"].toString(), u"onlyRight"_s);
    QVERIFY(lineOf(lines, u"reach"_s, u"force.first"_s)[u"rightSays"].toString().startsWith(
        u"first day of the month after 3 month"_s));
    QCOMPARE(lineOf(lines, u"reach"_s, u"confidentiality"_s)[u"right"].toString(), u"27(8)"_s);
    QVERIFY(lineOf(lines, u"limits"_s, u"extradition.minimumPenaltyMonths"_s).isEmpty()); // a year in both
    QVERIFY(lineOf(lines, u"templates"_s, u"extradition"_s)[u"difference"].toString() != u"onlyLeft"_s);
    QCOMPARE(lineOf(lines, u"templates"_s, u"joint"_s)[u"difference"].toString(), u"onlyLeft"_s);
    QVERIFY(lineOf(lines, u"grounds"_s, u"refusePreservation/P2"_s).isEmpty());
    QCOMPARE(lineOf(lines, u"rules"_s, u"preservation/R-9.1b"_s)[u"difference"].toString(), u"different"_s);
    const Outcome all = cli(
        { u"instruments"_s, u"compare"_s, u"uk-2022"_s, u"budapest-2001"_s, u"--all"_s, u"--format"_s, u"json"_s });
    const QJsonObject sixty = lineOf(arrayOf(all), u"limits"_s, u"preservation.minimumDays"_s);
    QCOMPARE(sixty[u"difference"].toString(), u"same"_s);
    QCOMPARE(sixty[u"left"].toString(), u"9(7)"_s);
    QCOMPARE(sixty[u"right"].toString(), u"29(7)"_s);
    // From the other side, what was first is second.
    const QJsonArray turned
        = arrayOf(cli({ u"instruments"_s, u"compare"_s, u"budapest-2001"_s, u"uk-2022"_s, u"--format"_s, u"json"_s }));
    QCOMPARE(turned.size(), lines.size());
    QCOMPARE(lineOf(turned, u"articles"_s, u"29(2)"_s)[u"right"].toString(), u"9(2)"_s);
    QCOMPARE(lineOf(turned, u"templates"_s, u"police"_s)[u"difference"].toString(), u"onlyRight"_s);
}

/// What differs from one side differs from the other, the field that has a paragraph in one of the two alone as well.
void TestCliInstruments::comparesTheSameBothWays()
{
    const auto differing = [](const QString &left, const QString &right) {
        QStringList places;
        const QJsonArray lines
            = arrayOf(cli({ u"instruments"_s, u"compare"_s, left, right, u"--format"_s, u"json"_s }));
        for (const QJsonValue &line : lines)
            if (line[u"part"].toString() == u"fields"_s && line[u"difference"].toString() == u"different"_s)
                places.append(line[u"place"].toString());
        places.sort();
        return places;
    };
    const QStringList one = differing(u"uk-2022"_s, u"budapest-2001"_s);
    QVERIFY(!one.isEmpty());
    QCOMPARE(differing(u"budapest-2001"_s, u"uk-2022"_s), one);
}

void TestCliInstruments::comparesInWords()
{
    const Outcome compared = cli({ u"instruments"_s, u"compare"_s, u"uk-2022"_s, u"budapest-2001"_s });
    QVERIFY(compared.out.contains("~\t9(2)\t29(2)\t"));
    QVERIFY2(compared.out.contains("[-If-] [+that+]"), compared.out.constData());
    const Outcome same = cli({ u"instruments"_s, u"compare"_s, u"uk-2022"_s, u"uk-2022"_s });
    QCOMPARE(same.status, 0);
    QCOMPARE(same.out, QByteArray());
}

void TestCliInstruments::whatShipsIsAsItMustBe()
{
    for (const QString &name : { u"uk-2022.json"_s, u"budapest-2001.json"_s }) {
        const Outcome checked = cli({ u"instruments"_s, u"check"_s, kFolder + name });
        QVERIFY2(checked.status == 0 && checked.out.isEmpty(), checked.out.constData());
    }
}

void TestCliInstruments::everyFaultHasItsPlace()
{
    const QString path = copied([](QJsonObject &root) {
        root.insert(u"colour"_s, u"red"_s);
        QJsonArray remarks = root.value(u"remarks"_s).toArray();
        QJsonObject remark = remarks.at(1).toObject();
        remark.remove(u"zh"_s);
        remarks.replace(1, remark);
        root.insert(u"remarks"_s, remarks);
    });
    const Outcome checked = cli({ u"instruments"_s, u"check"_s, path, u"--format"_s, u"json"_s });
    QCOMPARE(checked.status, 1);
    QStringList places;
    for (const QJsonValue &error : arrayOf(checked))
        places.append(error[u"place"].toString());
    QVERIFY2(places.contains(u"mine.json: /remarks/1"_s), checked.out.constData());

    const QString other = copied([](QJsonObject &root) {
        QJsonObject basis = root.value(u"basis"_s).toObject();
        basis.insert(u"mutualAssistance"_s, QJsonArray{ u"preservation"_s, u"nothing"_s });
        basis.insert(u"gates"_s, QJsonArray{ u"27(1)"_s });
        root.insert(u"basis"_s, basis);
        QJsonObject lists = root.value(u"lists"_s).toObject();
        QJsonArray grounds = lists.value(u"refusePreservation"_s).toArray();
        QJsonObject ground = grounds.at(1).toObject();
        ground.insert(u"paragraph"_s, u"99(1)"_s);
        grounds.replace(1, ground);
        lists.insert(u"refusePreservation"_s, grounds);
        root.insert(u"lists"_s, lists);
    });
    const Outcome referred = cli({ u"instruments"_s, u"check"_s, other });
    QCOMPARE(referred.status, 1);
    QCOMPARE(referred.out.count('\n'), 2);
    QVERIFY2(referred.out.contains("mine.json: basis/mutualAssistance\tinstrument.reference\t"),
             referred.out.constData());
    QVERIFY(referred.out.contains("mine.json: lists/refusePreservation/P2\tinstrument.reference\t"));

    const QString cut = copied([](QJsonObject &) { });
    QFile file(cut);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    QCOMPARE(cli({ u"instruments"_s, u"check"_s, cut }).status, 1);
}

void TestCliInstruments::namesThatLeadOutsideAreNotFollowed()
{
    for (const QString &name : { u"../secret.json"_s, u"/etc/passwd"_s, u"a/b.json"_s }) {
        const QString path = copied([&](QJsonObject &root) { root.insert(u"articles"_s, name); });
        const Outcome checked = cli({ u"instruments"_s, u"check"_s, path });
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains("mine.json: /articles\tschema"), checked.out.constData());
    }
}

/// What a second office would write: its own names and numbers, and the list that the first text has nothing like;
/// everything else it has from a text that is there.
void TestCliInstruments::aTreatyLikeTheFirstIsASmallFile()
{
    const QString path = copied([](QJsonObject &root) {
        root.insert(u"id"_s, u"mine-1999"_s);
        const QString own = u"extraditionOffence"_s;
        root.insert(u"lists"_s, QJsonObject{ { own, root.value(u"lists"_s).toObject().value(own) } });
        root.remove(u"basis"_s);
        root.remove(u"facts"_s);
        root.remove(u"remarks"_s);
    });
    const Outcome checked = cli({ u"instruments"_s, u"check"_s, path });
    QVERIFY2(checked.status == 0, checked.out.constData());
}

QString TestCliInstruments::ownFolder(const std::function<void(QJsonObject &)> &change, const QByteArray &put)
{
    const QString path = copied([&](QJsonObject &root) {
        root.insert(u"id"_s, u"mine-1999"_s);
        change(root);
    });
    QFile::remove(m_folder.filePath(u"budapest-2001.json"_s)); // its id is taken
    if (!put.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(put);
    }
    return m_folder.path();
}

void TestCliInstruments::anOfficeAddsItsOwn()
{
    const QString folder = ownFolder([](QJsonObject &root) { root.insert(u"symbol"_s, u"Treaty of 1999"_s); });
    const QJsonArray all
        = arrayOf(cli({ u"--instrument-folder"_s, folder, u"instruments"_s, u"--format"_s, u"json"_s }));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(2)[u"id"].toString(), u"mine-1999"_s);
    QCOMPARE(all.at(2)[u"origin"].toString(), u"office"_s);
    QVERIFY(cli({ u"--instrument-folder"_s, folder, u"instruments"_s, u"show"_s, u"mine-1999"_s })
                .out.contains("added by this office"));
    // A request under it is drafted, checked and printed.
    const Outcome empty = cli({ u"--instrument-folder"_s, folder, u"template"_s, u"mine-1999"_s, u"preservation"_s });
    QCOMPARE(empty.status, 0);
    const Outcome faults = cli({ u"--instrument-folder"_s, folder, u"check"_s, u"-"_s }, empty.out);
    QVERIFY2(faults.out.contains("R-9.2a 29(2)(a)"), faults.out.constData());
    QFile sample(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/web-shop-budapest.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray request = sample.readAll().replace("\"budapest-2001\"", "\"mine-1999\"");
    QTemporaryDir pages;
    const Outcome printed = cli({ u"--instrument-folder"_s, folder, u"render"_s, u"-"_s, u"--language"_s, u"zh"_s,
                                  u"--output"_s, pages.path() },
                                request);
    QVERIFY2(printed.status == 0, printed.err.constData());
    QCOMPARE(QDir(pages.path()).entryList({ u"*.pdf"_s }).size(), 1);
    // Without the folder nobody knows it; and no vault keeps what only a folder explains.
    QCOMPARE(cli({ u"check"_s, u"-"_s }, request).status, 2);
    QCOMPARE(cli({ u"--instrument-folder"_s, folder, u"add"_s, u"-"_s, u"--vault"_s, pages.path() }, request).status,
             2);
}

void TestCliInstruments::whatAnOfficeAddsReplacesNothing()
{
    const QString folder = ownFolder([](QJsonObject &root) { root.insert(u"id"_s, u"uk-2022"_s); });
    const Outcome refused = cli({ u"--instrument-folder"_s, folder, u"instruments"_s });
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("uk-2022"), refused.err.constData());
    QTemporaryDir nothing;
    QCOMPARE(cli({ u"--instrument-folder"_s, nothing.path(), u"instruments"_s }).status, 2);
}

/// Everything that opens the vault knows it; what nobody can explain any more does not stay behind.
void TestCliInstruments::aVaultKeepsItsOwn()
{
    CliDesk desk;
    desk.create();
    QFile sample(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/web-shop-budapest.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray request = sample.readAll().replace("\"budapest-2001\"", "\"mine-1999\"");
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, request).status, 2);
    QTemporaryDir files;
    const QString path = writeOfficeInstrument(files.path());
    const Outcome kept = desk.inVault({ u"instruments"_s, u"import"_s, path });
    QVERIFY2(kept.status == 0, kept.err.constData());
    QVERIFY2(kept.err.contains("mine-1999"), kept.err.constData());
    QVERIFY(files.remove());
    const QJsonArray all = arrayOf(desk.inVault({ u"instruments"_s, u"--format"_s, u"json"_s }));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(2)[u"origin"].toString(), u"office"_s);
    const Outcome checked = desk.inVault({ u"check"_s, u"-"_s }, u"ada"_s, request);
    QVERIFY2(checked.status == 0, checked.out.constData());
    const Outcome added = desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, request);
    QVERIFY2(added.status == 0, added.err.constData());
    const QString reference = QString::fromUtf8(added.out.trimmed());
    QCOMPARE(desk.inVault({ u"show"_s, reference }).status, 0);
    QTemporaryDir pages;
    const QStringList render{ u"render"_s, u"-"_s, u"--language"_s, u"ru"_s, u"--output"_s, pages.path() };
    QCOMPARE(cli(render, request).status, 2);
    const Outcome printed = desk.inVault(render, u"ada"_s, request);
    QVERIFY2(printed.status == 0, printed.err.constData());
    QCOMPARE(QDir(pages.path()).entryList({ u"*.pdf"_s }).size(), 1);
    const Outcome refused = desk.inVault({ u"instruments"_s, u"remove"_s, u"mine-1999"_s });
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("it stays"), refused.err.constData());
    QCOMPARE(desk.inVault({ u"instruments"_s, u"remove"_s, u"uk-2022"_s }).status, 2);
    QCOMPARE(desk.call({ u"vault"_s, u"verify"_s, desk.vault() }).status, 0);
    // A backup has it, too.
    QVERIFY(QDir().mkpath(desk.path(u"backups"_s)));
    QCOMPARE(desk.call({ u"vault"_s, u"backup"_s, desk.vault(), u"--to"_s, desk.path(u"backups"_s) }).status, 0);
    const QString backup
        = QDir(desk.path(u"backups"_s)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst().filePath();
    QCOMPARE(desk.call({ u"vault"_s, u"restore"_s, backup, desk.path(u"second.vault"_s) }).status, 0);
    QCOMPARE(desk.call({ u"show"_s, reference, u"--vault"_s, desk.path(u"second.vault"_s) }).status, 0);
}

void TestCliInstruments::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("large") << QByteArray("{\"comity\":\"" + QByteArray(5'000'000, 'x') + "\"}");
    QTest::newRow("a long string") << QByteArray("{\"comity\":\"" + QByteArray(30'000, 'x') + "\"}");
    QTest::newRow("many members") << "{\"templates\":[" + QByteArray("{},").repeated(200'000) + "{}]}";
    QTest::newRow("a text that turns") << QByteArray("{\"comity\":\"instrument/1\",\"symbol\":\"a\xe2\x80\xae"
                                                     "b\"}");
    QTest::newRow("nothing") << QByteArray(" ");
}

void TestCliInstruments::hostileFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const QString folder = ownFolder([](QJsonObject &) { }, json);
    const Outcome refused = cli({ u"--instrument-folder"_s, folder, u"instruments"_s });
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("mine.json"), refused.err.constData());
}

void TestCliInstruments::requestsUnderAnotherText_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QList<QByteArray>>("missing");
    QTest::addColumn<QByteArray>("ofTheFirst");
    QTest::addColumn<QString>("sample");
    using Lines = QList<QByteArray>;
    QTest::newRow("preservation") << u"preservation"_s << Lines{ "R-9.2a 29(2)(a)" } << QByteArray(" 9(")
                                  << u"web-shop-budapest"_s;
    QTest::newRow("extradition") << u"extradition"_s
                                 << Lines{ "R-must 24(7)(a) /requesting/authority/name",
                                           "R-must 24(7)(a) /requested/authority/name",
                                           "R-must 24(2) /fields/extradition.basis",
                                           "R-must 24(1)(a) /fields/offence.basis",
                                           "R-must 24(1)(a) /fields/extradition.offences",
                                           "R-must /fields/person.name",
                                           "R-must /fields/offence.designation",
                                           "R-must /fields/offence.provisions",
                                           "R-must /fields/offence.summary" }
                                 << QByteArray(" 3(") << u"microcredit-extradition"_s;
    QTest::newRow("arrest") << u"provisionalArrest"_s
                            << Lines{ "R-must 24(7)(a) /requested/authority/name",
                                      "R-must 24(7)(a) /fields/arrest.extraditionIntended",
                                      "R-must /fields/arrest.urgency", "R-must 24(2) /fields/extradition.basis" }
                            << QByteArray(" 3(") << QString();
}

void TestCliInstruments::requestsUnderAnotherText()
{
    QFETCH(QString, type);
    QFETCH(QList<QByteArray>, missing);
    QFETCH(QByteArray, ofTheFirst);
    QFETCH(QString, sample);
    const Outcome empty = cli({ u"template"_s, u"budapest-2001"_s, type });
    QCOMPARE(empty.status, 0);
    const Outcome faults = cli({ u"--messages"_s, u"es"_s, u"check"_s, u"-"_s }, empty.out);
    QCOMPARE(faults.status, 1);
    for (const QByteArray &line : missing)
        QVERIFY2(faults.out.contains(line), faults.out.constData());
    QVERIFY(!faults.out.contains(ofTheFirst));
    if (sample.isEmpty())
        return;
    const Outcome good
        = cli({ u"check"_s, QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/%1.json").arg(sample) });
    QVERIFY2(good.status == 0 && !good.out.contains("warning"), good.out.constData());
}

void TestCliInstruments::refusesWhatItDoesNotKnow()
{
    QCOMPARE(cli({ u"instruments"_s, u"show"_s, u"nowhere"_s }).status, 2);
    QCOMPARE(cli({ u"instruments"_s, u"compare"_s, u"uk-2022"_s }).status, 2);
    QCOMPARE(cli({ u"instruments"_s, u"paint"_s }).status, 2);
    QCOMPARE(cli({ u"instruments"_s, u"check"_s, m_folder.filePath(u"absent.json"_s) }).status, 2);
}

QTEST_GUILESS_MAIN(TestCliInstruments)
#include "tst_cli_instruments.moc"
