// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of the desk's own papers and of the dialogue: in six languages, with the conventions of each.
#include "documents/paperwords.h"
#include "support/wordfaults.h"

#include <QFile>
#include <QTest>

using namespace comity;
using namespace comity::test;

namespace {

QByteArray catalogueFile(const QString &name)
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/messages/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPaperWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isCompiledIn_data() { addCatalogues(); }
    void isCompiledIn();
    void conventionsOfTheLanguages_data() { addCatalogues(); }
    void conventionsOfTheLanguages();
    void placeholdersAreFilledOnce();
    void incompleteCataloguesAreRefused_data();
    void incompleteCataloguesAreRefused();

private:
    static void addCatalogues()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : { PaperWords::kOwn, PaperWords::kDialogue })
            QTest::newRow(qPrintable(name)) << name;
    }
    QMap<QString, PaperWords> m_catalogues;
};

void TestPaperWords::initTestCase()
{
    for (const QString &name : { PaperWords::kOwn, PaperWords::kDialogue }) {
        const auto words = PaperWords::loadBuiltIn(name);
        QVERIFY2(words.ok(), words.ok() ? "" : qPrintable(words.error().oneLine()));
        QVERIFY(words->ids().size() > 25);
        m_catalogues.insert(name, *words);
    }
}

void TestPaperWords::isCompiledIn()
{
    QFETCH(QString, name);
    QFile embedded(QStringLiteral(":/comity/messages/") + name);
    QVERIFY(embedded.open(QIODevice::ReadOnly));
    QCOMPARE(embedded.readAll(), catalogueFile(name));
}

void TestPaperWords::conventionsOfTheLanguages()
{
    QFETCH(QString, name);
    const PaperWords words = m_catalogues.value(name);
    for (const QString &id : words.ids())
        QCOMPARE(id + wordFaults(words.pattern(id)).join(QLatin1Char('\n')), id);
}

void TestPaperWords::placeholdersAreFilledOnce()
{
    const PaperWords words = m_catalogues.value(PaperWords::kOwn);
    const QString id = QStringLiteral("recoverySheet.use.step5");
    const QString text = words.text(id, Language::English, { { QStringLiteral("file"), QStringLiteral("{file}") } });
    QVERIFY2(text.startsWith(QLatin1String("Delete {file} at once")), qPrintable(text));
    QCOMPARE(words.text(QStringLiteral("x"), Language::English), QStringLiteral("[x]"));
}

void TestPaperWords::incompleteCataloguesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const QByteArray start = R"({"comity":"papers/1","messages":{"a":{"ar":"a","en":"a","es":"a","fr":"a","ru":"a")";
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("papers.format");
    QTest::newRow("another file") << QByteArray(R"({"comity":"messages/1"})") << QStringLiteral("papers.format");
    QTest::newRow("five languages") << start + "}}}" << QStringLiteral("papers.incomplete");
    QTest::newRow("an empty one") << start + R"(,"zh":" "}}})" << QStringLiteral("papers.incomplete");
    QTest::newRow("all of them") << start + R"(,"zh":"a"}}})" << QString();
}

void TestPaperWords::incompleteCataloguesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto words = PaperWords::fromJson(json, QStringLiteral("x"));
    QCOMPARE(words ? QString() : words.error().code, expected);
}

QTEST_GUILESS_MAIN(TestPaperWords)
#include "tst_paper_words.moc"
