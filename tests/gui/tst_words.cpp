// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tinydictionary.h"
#include "words/dictionaryfiles.h"
#include "words/speller.h"
#include "words/wordsplit.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace comity;

namespace {

const QString kProgram = QStringLiteral(COMITY_WORDS_PROGRAM);

/// The unknown words themselves.
QStringList unknownIn(Speller &speller, Language language, const QString &text)
{
    auto future = speller.check(language, text);
    future.waitForFinished();
    QStringList words;
    for (const UnknownWord &word : future.resultCount() > 0 ? future.result() : QList<UnknownWord>())
        words.append(text.mid(word.start, word.length));
    return words;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfATextAreFound_data();
    void wordsOfATextAreFound();
    void dictionariesAreFound();
    void dictionaryOfTheLanguageAnswers();
    void ownWordsAreKnown();
    void aDamagedDictionaryHarmsNothing_data();
    void aDamagedDictionaryHarmsNothing();
    void aProgramThatHangsIsLeftAlone();
    void englishOfDebian();
};

void TestWords::wordsOfATextAreFound_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("asked");
    const auto row = [](const char *name, Language language, const QString &text, const QString &asked) {
        QTest::newRow(name) << language << text << asked.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("sentence", Language::English, QStringLiteral("The servers, encrypted (twice)."),
        QStringLiteral("The|servers|encrypted|twice"));
    row("numbers and references", Language::English, QStringLiteral("No. 17 of 2026-03-01 MLA-2026/17 3rd x86 a"),
        QStringLiteral("No|of"));
    row("addresses", Language::English,
        QStringLiteral("to a.b@port.example, www.port.example, https://port.example/path, /var/log, C:\\logs, "
                       "port.example, user_name"),
        QStringLiteral("to"));
    row("capitals", Language::English, QStringLiteral("UNODC and iPhone; THE PORT McDonald"), QStringLiteral("and"));
    row("abbreviation", Language::English, QStringLiteral("logs, e.g. these"), QStringLiteral("logs|these"));
    row("apostrophes", Language::English, QStringLiteral("the State’s ‘own’ don't"),
        QStringLiteral("the|State's|own|don't"));
    row("French", Language::French, QStringLiteral("l’entraide, lorsqu’elle est porte-parole"),
        QStringLiteral("l'entraide|lorsqu'elle|est|porte-parole"));
    row("decomposed", Language::French, QStringLiteral("e\u0301te\u0301"), QStringLiteral("\u00e9t\u00e9"));
    row("other script", Language::English, QStringLiteral("the Порт and 港口 office"),
        QStringLiteral("the|and|office"));
    row("Russian stress", Language::Russian, QStringLiteral("за\u0301мок ООН server"), QStringLiteral("замок"));
    row("Arabic vowels", Language::Arabic, QStringLiteral("طَلَبٌ الســلطة، ٢٠٢٦ IP"), QStringLiteral("طلب|السلطة"));
    row("direction marks", Language::Arabic, QStringLiteral("\u2067طلب\u2069\u200f"), QStringLiteral("طلب"));
    row("soft hyphen", Language::English, QStringLiteral("preser\u00advation"), QStringLiteral("preservation"));
    row("Chinese", Language::Chinese, QStringLiteral("请求保全 data"), QString());
    row("empty", Language::English, QString(), QString());
}

void TestWords::wordsOfATextAreFound()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QStringList, asked);
    QStringList found;
    for (const Word &word : wordsToCheck(text, language)) {
        found.append(word.asked);
        QCOMPARE(askedForm(text.mid(word.start, word.length)), word.asked);
        for (const Word &part : word.parts)
            QCOMPARE(askedForm(text.mid(part.start, part.length)), part.asked);
    }
    QCOMPARE(found, asked);
}

void TestWords::dictionariesAreFound()
{
    const test::TinyDictionaries tiny;
    const QTemporaryDir empty;
    const QStringList folders{ empty.path(), tiny.folder() };
    QCOMPARE(findDictionary(Language::English, folders)->words, tiny.path(QStringLiteral("en_US.dic")));
    QVERIFY(!findDictionary(Language::Chinese, folders));
    QVERIFY(!findDictionary(Language::Russian, folders));
    tiny.write(QStringLiteral("en_GB"), "SET UTF-8\n", { "the" });
    QCOMPARE(findDictionary(Language::English, folders)->words, tiny.path(QStringLiteral("en_GB.dic")));
    tiny.write(QStringLiteral("es_MX"), "SET UTF-8\n", { "la" });
    QCOMPARE(findDictionary(Language::Spanish, folders)->words, tiny.path(QStringLiteral("es_MX.dic")));
    QCOMPARE(dictionaryFolders(tiny.folder()).constFirst(), tiny.folder());
}

void TestWords::dictionaryOfTheLanguageAnswers()
{
    const test::TinyDictionaries tiny;
    Speller speller(Speller::openerFor(kProgram, { tiny.folder() }));
    QCOMPARE(unknownIn(speller, Language::English, QStringLiteral("The requests was snet and the harbour MLA-17.")),
             QStringList{ QStringLiteral("snet") });
    QCOMPARE(unknownIn(speller, Language::French, QStringLiteral("l’entraide, d’entraidde, porte-parolle")),
             (QStringList{ QStringLiteral("entraidde"), QStringLiteral("parolle") }));
    QCOMPARE(unknownIn(speller, Language::Arabic, QStringLiteral("طَلَب في السلطةة")),
             QStringList{ QStringLiteral("السلطةة") });
    QVERIFY(unknownIn(speller, Language::Russian, QStringLiteral("непонятно")).isEmpty()); // no dictionary
    auto offered = speller.suggest(Language::English, QStringLiteral("sennt"));
    offered.waitForFinished();
    QVERIFY(offered.result().contains(QStringLiteral("sent")));
}

void TestWords::ownWordsAreKnown()
{
    const test::TinyDictionaries tiny;
    Speller speller(Speller::openerFor(kProgram, { tiny.folder() }));
    const QString text = QStringLiteral("the kadirova and Kadirova");
    QCOMPARE(unknownIn(speller, Language::English, text).size(), 2);
    speller.setOwnWords(Language::English, { QStringLiteral("Kadirova") });
    QCOMPARE(unknownIn(speller, Language::English, text), QStringList{ QStringLiteral("kadirova") });
    speller.setOwnWords(Language::English, { QStringLiteral("kadirova") });
    QVERIFY(unknownIn(speller, Language::English, text).isEmpty());
    QCOMPARE(unknownIn(speller, Language::French, QStringLiteral("la kadirova")).size(), 1);
}

void TestWords::aDamagedDictionaryHarmsNothing_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    QByteArray noise(100'000, '\0');
    QRandomGenerator random(17);
    for (char &c : noise)
        c = static_cast<char>(random.bounded(256));
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("noise") << noise << noise;
    QTest::newRow("noise behind a header") << QByteArray("SET UTF-8\n") + noise << QByteArray("3\nthe\n") + noise;
    QTest::newRow("unknown encoding") << QByteArray("SET NO-SUCH\n") << QByteArray("1\nthe\n");
    QTest::newRow("impossible counts") << QByteArray("SET UTF-8\nSFX S Y 2147483647\nSFX S 0 s .\nAF 99999999\n")
                                       << QByteArray("2147483647\nthe/S\n");
    QTest::newRow("affix that goes on") << QByteArray("SET UTF-8\nSFX S Y 1\nSFX S 0 ") + QByteArray(70'000, 's')
                                        << QByteArray("1\n") + QByteArray(200'000, 'a') + "/S\n";
    QTest::newRow("nothing of the language") << QByteArray("SET UTF-8\n") << QByteArray("1\nxyzzy\n");
}

void TestWords::aDamagedDictionaryHarmsNothing()
{
    QFETCH(QByteArray, affixes);
    QFETCH(QByteArray, words);
    const test::TinyDictionaries tiny;
    tiny.put(QStringLiteral("en_US.aff"), affixes);
    tiny.put(QStringLiteral("en_US.dic"), words);
    Speller speller(Speller::openerFor(kProgram, { tiny.folder() }));
    (void)unknownIn(speller, Language::English, QStringLiteral("The request was sent."));
    auto offered = speller.suggest(Language::English, QStringLiteral("requesst"));
    offered.waitForFinished();
    // The other dictionaries go on.
    QCOMPARE(unknownIn(speller, Language::French, QStringLiteral("la demandde")),
             QStringList{ QStringLiteral("demandde") });
}

void TestWords::aProgramThatHangsIsLeftAlone()
{
#ifdef Q_OS_LINUX
    const test::TinyDictionaries tiny;
    const QString program = tiny.path(QStringLiteral("hangs"));
    tiny.put(QStringLiteral("hangs"), "#!/bin/sh\nexec sleep 1000\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
    QElapsedTimer spent;
    {
        Speller speller(Speller::openerFor(program, { tiny.folder() }));
        const auto asked = speller.check(Language::English, QStringLiteral("the requesst"));
        QTest::qWait(200);
        QVERIFY(!asked.isFinished());
        spent.start();
    } // the window closes while it hangs
    QVERIFY2(spent.elapsed() < 3'000, qPrintable(QString::number(spent.elapsed())));
#endif
}

void TestWords::englishOfDebian()
{
    const QStringList folders{ QStringLiteral("/usr/share/hunspell") };
    if (!findDictionary(Language::English, folders))
        QSKIP("hunspell-en-us is not installed");
    Speller speller(Speller::openerFor(kProgram, folders));
    QCOMPARE(unknownIn(speller, Language::English,
                       QStringLiteral("The authority requests the expedited preservation of the subscriber’s data, "
                                      "e.g. logs of UNODC; it doesn’t recieve them.")),
             QStringList{ QStringLiteral("recieve") });
    auto offered = speller.suggest(Language::English, QStringLiteral("recieve"));
    offered.waitForFinished();
    QCOMPARE(offered.result().value(0), QStringLiteral("receive"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
