// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of the desk's own papers and of the dialogue: in six languages, with the conventions of each.
#include "documents/paperwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace comity;

namespace {

QByteArray catalogueFile(const QString &name)
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/messages/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QString> placeholders(const QString &pattern)
{
    static const QRegularExpression form(QStringLiteral("\\{[A-Za-z_]+\\}"));
    QSet<QString> result;
    for (auto it = form.globalMatch(pattern); it.hasNext();)
        result << it.next().captured();
    return result;
}

} // namespace

class TestPaperWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isCompiledIn_data() { addCatalogues(); }
    void isCompiledIn();
    void samePlaceholdersInAllLanguages_data() { addCatalogues(); }
    void samePlaceholdersInAllLanguages();
    void conventionsOfTheLanguages_data() { addCatalogues(); }
    void conventionsOfTheLanguages();
    void latinInArabicIsIsolated_data() { addCatalogues(); }
    void latinInArabicIsIsolated();
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

void TestPaperWords::samePlaceholdersInAllLanguages()
{
    QFETCH(QString, name);
    const PaperWords words = m_catalogues.value(name);
    for (const QString &id : words.ids()) {
        const Text pattern = words.pattern(id);
        for (const Language language : kLanguages) {
            const QString text = pattern.in(language);
            QVERIFY2(!text.trimmed().isEmpty() && text == text.trimmed(), qPrintable(id));
            QVERIFY2(text == text.normalized(QString::NormalizationForm_C), qPrintable(id));
            QVERIFY2(placeholders(text) == placeholders(pattern.in(Language::English)),
                     qPrintable(id + languageCode(language)));
        }
    }
}

void TestPaperWords::conventionsOfTheLanguages()
{
    QFETCH(QString, name);
    const PaperWords words = m_catalogues.value(name);
    const QRegularExpression bareFrench(
        QStringLiteral("[^\u00a0\u202f]\u00bb|\u00ab[^\u00a0]|[^\u202f][;!?]|[^\u00a0]:|'"));
    const QRegularExpression halfWidth(
        QStringLiteral("[\u4e00-\u9fff][,;:.?!()]|[,;:.?!()][\u4e00-\u9fff]|[\u4e00-\u9fff] | [\u4e00-\u9fff]"));
    const QRegularExpression latinMarks(QStringLiteral("[\u0621-\u064a][,;?]"));
    for (const QString &id : words.ids()) {
        const Text pattern = words.pattern(id);
        QVERIFY2(!bareFrench.match(pattern.in(Language::French)).hasMatch(), qPrintable(id));
        QVERIFY2(!halfWidth.match(pattern.in(Language::Chinese)).hasMatch(), qPrintable(id));
        QVERIFY2(!latinMarks.match(pattern.in(Language::Arabic)).hasMatch(), qPrintable(id));
        QVERIFY2(!pattern.in(Language::Russian).contains(QChar(0x0451)), qPrintable(id));
        for (const Language language : kLanguages) // a sentence ends as one in every language
            QCOMPARE(QStringLiteral(".\u3002").contains(pattern.in(language).back()),
                     pattern.in(Language::English).endsWith(QLatin1Char('.')));
    }
}

void TestPaperWords::latinInArabicIsIsolated()
{
    QFETCH(QString, name);
    const PaperWords words = m_catalogues.value(name);
    const QRegularExpression bare(QStringLiteral("(?<![\u2066\u2068])\\{|\\}(?!\u2069)"));
    const QRegularExpression isolated(QStringLiteral("[\u2066\u2068][^\u2066-\u2069]*\u2069"));
    for (const QString &id : words.ids()) {
        QString arabic = words.pattern(id).in(Language::Arabic);
        QVERIFY2(!bare.match(arabic).hasMatch(), qPrintable(id));
        arabic.remove(isolated);
        QVERIFY2(!arabic.contains(QRegularExpression(QStringLiteral("[A-Za-z\u2066-\u2069]"))), qPrintable(id));
    }
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
