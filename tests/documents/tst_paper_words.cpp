// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of the desk's own papers: in six languages, with the conventions of each.
#include "documents/paperwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace comity;

namespace {

QByteArray catalogueFile()
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/messages/papers.json"));
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
    void isCompiledIn();
    void samePlaceholdersInAllLanguages();
    void conventionsOfTheLanguages();
    void latinInArabicIsIsolated();
    void placeholdersAreFilledOnce();
    void incompleteCataloguesAreRefused_data();
    void incompleteCataloguesAreRefused();

private:
    PaperWords m_words;
};

void TestPaperWords::initTestCase()
{
    auto words = PaperWords::loadBuiltIn();
    QVERIFY2(words.ok(), words.ok() ? "" : qPrintable(words.error().oneLine()));
    m_words = *words;
    QVERIFY(m_words.ids().size() > 25);
}

void TestPaperWords::isCompiledIn()
{
    QFile embedded(QStringLiteral(":/comity/messages/papers.json"));
    QVERIFY(embedded.open(QIODevice::ReadOnly));
    QCOMPARE(embedded.readAll(), catalogueFile());
}

void TestPaperWords::samePlaceholdersInAllLanguages()
{
    for (const QString &id : m_words.ids()) {
        const Text pattern = m_words.pattern(id);
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
    const QRegularExpression bareFrench(
        QStringLiteral("[^\u00a0\u202f]\u00bb|\u00ab[^\u00a0]|[^\u202f][;!?]|[^\u00a0]:|'"));
    const QRegularExpression halfWidth(
        QStringLiteral("[\u4e00-\u9fff][,;:.?!()]|[,;:.?!()][\u4e00-\u9fff]|[\u4e00-\u9fff] | [\u4e00-\u9fff]"));
    const QRegularExpression latinMarks(QStringLiteral("[\u0621-\u064a][,;?]"));
    for (const QString &id : m_words.ids()) {
        const Text pattern = m_words.pattern(id);
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
    const QRegularExpression bare(QStringLiteral("(?<![\u2066\u2068])\\{|\\}(?!\u2069)"));
    const QRegularExpression isolated(QStringLiteral("[\u2066\u2068][^\u2066-\u2069]*\u2069"));
    for (const QString &id : m_words.ids()) {
        QString arabic = m_words.pattern(id).in(Language::Arabic);
        QVERIFY2(!bare.match(arabic).hasMatch(), qPrintable(id));
        arabic.remove(isolated);
        QVERIFY2(!arabic.contains(QRegularExpression(QStringLiteral("[A-Za-z\u2066-\u2069]"))), qPrintable(id));
    }
}

void TestPaperWords::placeholdersAreFilledOnce()
{
    const QString id = QStringLiteral("recoverySheet.use.step5");
    const QString text = m_words.text(id, Language::English, { { QStringLiteral("file"), QStringLiteral("{file}") } });
    QVERIFY2(text.startsWith(QLatin1String("Delete {file} at once")), qPrintable(text));
    QCOMPARE(m_words.text(QStringLiteral("x"), Language::English), QStringLiteral("[x]"));
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
