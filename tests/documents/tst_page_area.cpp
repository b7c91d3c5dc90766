// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things stand on a page: inside the margins, beside each other and not over each other, mirrored in Arabic.
#include "words.h"

#include <QImage>
#include <QRawFont>

using namespace comity;
using namespace comity::layout;
using namespace comity::probe;

namespace {

/// The pages as grey pictures.
QList<QImage> pictures(const QString &pdf, int resolution)
{
    QTemporaryDir folder;
    run(QStringLiteral("pdftoppm"),
        { QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(resolution), pdf,
          folder.filePath(QStringLiteral("page")) });
    QList<QImage> pages;
    const QStringList names = QDir(folder.path()).entryList({ QStringLiteral("page-*.pgm") }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        pages.append(QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

/// The smallest rectangle, in millimetres, that holds all ink of a page.
QRectF inkOf(const QImage &page, int resolution)
{
    QRect ink;
    for (int y = 0; y < page.height(); ++y) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            if (line[x] < 250)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const double scale = 25.4 / resolution;
    return { ink.x() * scale, ink.y() * scale, ink.width() * scale, ink.height() * scale };
}

/// Fields of every type filled with text that does not want to be broken; one has all of it.
Case overlongCase(const QString &whole)
{
    const QString word = whole.left(700);
    Case given;
    for (const Section &section : given.form.sections) {
        for (const Field &field : section.fields) {
            if (field.type == FieldType::Text || field.type == FieldType::Label)
                given.request.values.insert(field.key, Case::prose(word));
            if (field.type == FieldType::String || field.type == FieldType::Identifier || field.type == FieldType::Email
                || field.type == FieldType::Telephone)
                given.request.values.insert(field.key, Value(word));
        }
    }
    given.setProse("offence.summary", whole);
    given.set("custodian.name", Value(whole.left(2000)));
    given.set("reference", Value(QStringLiteral("GB-CA/2026/0142")));
    Rows rows = given.request.value(QStringLiteral("data.items")).rows();
    for (Row &row : rows) {
        for (const char *column : { "identifier", "service", "device" })
            row.cells.insert(QString::fromLatin1(column), Value(word.left(300)));
        row.cells.insert(QStringLiteral("description"), Case::prose(word));
    }
    given.set("data.items", Value(rows));
    return given;
}

/// Two words whose middles share ink space.
QString overlapIn(const QList<Word> &words)
{
    QMap<int, QList<Word>> byPage;
    for (const Word &word : words)
        byPage[word.page].append(word);
    for (const QList<Word> &page : byPage) {
        for (qsizetype i = 0; i < page.size(); ++i) {
            for (qsizetype j = i + 1; j < page.size(); ++j) {
                const double across = std::min(page[i].right, page[j].right) - std::max(page[i].left, page[j].left);
                if (across > 0.6 && qAbs(page[i].middle() - page[j].middle()) < 1.5)
                    return QStringLiteral("%1 over %2 on page %3").arg(page[i].text, page[j].text).arg(page[i].page);
            }
        }
    }
    return {};
}

} // namespace

class TestPageArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreNumbered_data() { addLanguageRows(); }
    void pagesAreNumbered();
    void arabicTablesAreMirrored();
    void arabicFurnitureIsMirrored();
    void nothingInTheMargins_data();
    void nothingInTheMargins();
    void nothingOverSomethingElse_data();
    void nothingOverSomethingElse();
    void longReferencesStayInTheHead_data() { addLanguageRows(); }
    void longReferencesStayInTheHead();
    void longMarkingsStayInTheHead_data() { addLanguageRows(); }
    void longMarkingsStayInTheHead();
    void steeringCharactersHaveNoInk();
    void numbersOfRowsAreWhole();
    void trainingIsMarkedOnEveryPage_data() { addLanguageRows(); }
    void trainingIsMarkedOnEveryPage();

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        return write(m_folder, QStringLiteral("document.pdf"), pdf);
    }

    QTemporaryDir m_folder;
    Case m_case;
};

void TestPageArea::pagesAreNumbered()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    for (const bool withArabic : { false, true }) {
        const QByteArray pdf = !withArabic ? m_case.pdf(language)
            : language == Language::Arabic ? m_case.pdf(language, Language::Spanish)
                                           : m_case.pdf(language, Language::Arabic);
        const QString path = written(pdf);
        const QStringList feet = pagesOf(path, { 0, 266, 210, 31 });
        QVERIFY(feet.size() >= 3);
        for (int i = 1; i <= feet.size(); ++i) {
            const QString expected
                = m_case.library->terms().text(QStringLiteral("adm.page_x_of_y"), language,
                                               { { QStringLiteral("page"), QString::number(i) },
                                                 { QStringLiteral("total"), QString::number(feet.size()) } });
            const QString foot = withArabic && language != Language::Arabic
                ? pagesOf(path, { 0, 266, 88, 31 }).value(i - 1)
                : withArabic ? pagesOf(path, { 88, 266, 80, 31 }).value(i - 1)
                             : feet[i - 1];
            QVERIFY2(comparable(foot, language).contains(comparable(expected, language)),
                     qPrintable(comparable(expected, language) + QStringLiteral(" / ") + comparable(foot, language)));
        }
    }
}

void TestPageArea::arabicTablesAreMirrored()
{
    for (const Language language : { Language::English, Language::Arabic }) {
        const QList<Word> words = bodyWords(written(m_case.pdf(language)));
        const auto identifier = find(words, QStringLiteral("203.0.113.45"));
        const auto from = find(words, QStringLiteral("2026-10-01"));
        const auto to = find(words, QStringLiteral("2026-11-16"));
        QVERIFY(identifier && from && to);
        QList<double> starts; // where each column of the first row begins for a reader
        for (const Word &word : words) {
            if (word.text == QLatin1String("1") && word.page == from->page && qAbs(word.middle() - from->middle()) < 2)
                starts.append(language == Language::Arabic ? word.right : word.left);
        }
        QCOMPARE(starts.size(), 1);
        for (const Word &word : { *identifier, *from, *to })
            starts.append(language == Language::Arabic ? word.right : word.left);
        if (language == Language::Arabic)
            std::reverse(starts.begin(), starts.end());
        QVERIFY(std::is_sorted(starts.begin(), starts.end()));
        QVERIFY(starts.last() - starts.first() > 80); // the columns are spread over the page
        // The edge at which the numbers stand is the edge of the text.
        QVERIFY(qAbs(language == Language::Arabic ? starts.last() - 186 : starts.first() - 24) < 1);
    }
}

void TestPageArea::arabicFurnitureIsMirrored()
{
    for (const Language language : { Language::French, Language::Arabic }) {
        const bool rtl = isRightToLeft(language);
        const QList<Word> words = wordsOf(written(m_case.pdf(language)));
        const auto reference = find(words, QStringLiteral("GB-CA/2026/0142"));
        QVERIFY(reference && reference->middle() < 22);
        QVERIFY(rtl ? qAbs(reference->left - 24) < 1 : qAbs(reference->right - 186) < 1);
        const auto digits = find(words, m_case.fingerprint().left(8));
        QVERIFY(digits && digits->middle() > 266);
        QVERIFY(rtl ? digits->left > 49 : qAbs(digits->left - 24) < 1); // the code stands on the other side
    }
}

void TestPageArea::nothingInTheMargins_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const QString latin = QStringLiteral("W").repeated(5000);
    for (const char *code : { "en", "ar", "zh" })
        QTest::addRow("long word, %s", code) << latin << QString::fromLatin1(code) << QString();
    QTest::newRow("long word, en+ar") << latin << QStringLiteral("en") << QStringLiteral("ar");
    QTest::newRow("Arabic word") << QStringLiteral("\u0636").repeated(5000) << QStringLiteral("ar") << QString();
    QTest::newRow("wide dashes") << QStringLiteral("\u2014").repeated(1200) << QStringLiteral("ru") << QString();
    QTest::newRow("no-break spaces") << QStringLiteral("word\u00A0").repeated(1000) << QStringLiteral("fr")
                                     << QString();
    QTest::newRow("word joiners") << QStringLiteral("m\u2060").repeated(1500) << QStringLiteral("es") << QString();
    QTest::newRow("Chinese") << QStringLiteral("\u9F8D").repeated(3000) << QStringLiteral("zh") << QString();
}

void TestPageArea::nothingInTheMargins()
{
    QFETCH(QString, word);
    QFETCH(QString, left);
    QFETCH(QString, right);
    constexpr int kResolution = 50;
    const Case given = overlongCase(word);
    const Language language = *languageFromCode(left);
    const QString path = written(right.isEmpty() ? given.pdf(language) : given.pdf(language, *languageFromCode(right)));
    const double margin = right.isEmpty() ? 24 : 18;
    const QList<QImage> pages = pictures(path, kResolution);
    QVERIFY(pages.size() >= 10);
    for (const QImage &page : pages) {
        const QRectF ink = inkOf(page, kResolution);
        const QString said
            = QStringLiteral("%1 %2 %3 %4").arg(ink.left()).arg(ink.top()).arg(ink.right()).arg(ink.bottom());
        QVERIFY2(ink.left() > margin - 1.5 && ink.right() < 210 - margin + 1.5, qPrintable(said));
        QVERIFY2(ink.top() > 10 && ink.bottom() < 291, qPrintable(said));
    }
}

void TestPageArea::nothingOverSomethingElse_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language) << QString();
    QTest::newRow("en+ar") << QStringLiteral("en") << QStringLiteral("ar");
    QTest::newRow("zh+ru") << QStringLiteral("zh") << QStringLiteral("ru");
    QTest::newRow("es+fr") << QStringLiteral("es") << QStringLiteral("fr");
}

void TestPageArea::nothingOverSomethingElse()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Language language = *languageFromCode(left);
    for (const Case &given : { Case(), overlongCase(QStringLiteral("W").repeated(700)) }) {
        const QByteArray pdf = right.isEmpty() ? given.pdf(language) : given.pdf(language, *languageFromCode(right));
        const QString overlap = overlapIn(wordsOf(written(pdf)));
        QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
    }
}

void TestPageArea::longReferencesStayInTheHead()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    for (const int length : { 40, 60, 120, 400 }) {
        Case given;
        given.set("reference", Value(QStringLiteral("GB-CA/2026/").repeated(40).left(length)));
        for (const bool bilingual : { false, true }) {
            const Language other = language == Language::Arabic ? Language::English : Language::Arabic;
            const QString path = written(bilingual ? given.pdf(language, other) : given.pdf(language));
            const QString overlap = overlapIn(wordsOf(path));
            QVERIFY2(overlap.isEmpty(), qPrintable(QStringLiteral("%1: ").arg(length) + overlap));
            const QStringList heads = pagesOf(path, { 0, 19.5, 210, 4 }); // the rule stands here
            for (const QString &head : heads)
                QVERIFY2(head.trimmed().isEmpty(), qPrintable(QStringLiteral("%1: ").arg(length) + head));
        }
    }
}

/// Urgent and for official use: on one line above the rule, beside the reference.
void TestPageArea::longMarkingsStayInTheHead()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    Case given;
    given.set("marking", Value(QStringLiteral("officialUse")));
    const QString marking
        = given.instrument.choice(QStringLiteral("marking"), QStringLiteral("officialUse"))->label.in(language);
    for (const std::optional<Language> beside :
         { std::optional<Language>(), std::optional(Language::Russian), std::optional(Language::Spanish) }) {
        if (beside == language)
            continue;
        const QString path = written(beside ? given.pdf(language, *beside) : given.pdf(language));
        const QString overlap = overlapIn(wordsOf(path));
        QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
        const QString rule = pagesOf(path, { 0, 19.5, 210, 4 }).constFirst().trimmed();
        QVERIFY2(rule.isEmpty(), qPrintable(rule));
        const QString head = comparable(pagesOf(path, { 0, 8, 210, 11 }).constFirst(), language);
        QVERIFY2(head.contains(comparable(marking, language)), qPrintable(head));
        if (!beside)
            QVERIFY2(head.contains(comparable(given.request.reference(), language)), qPrintable(head));
    }
}

void TestPageArea::steeringCharactersHaveNoInk()
{
    // The marks that are drawn for the sake of other programs.
    const QStringList files = QDir(fontsDirectory()).entryList({ QStringLiteral("ComitySans-*.ttf") });
    QCOMPARE(files.size(), 2);
    for (const QString &file : files) {
        const QRawFont font(fontsDirectory() + QLatin1Char('/') + file, 100);
        const QList<quint32> glyphs = font.glyphIndexesForString(QStringLiteral("\u200E\u200F"));
        QCOMPARE(glyphs.size(), 2);
        for (const quint32 glyph : glyphs)
            QVERIFY2(glyph != 0 && font.pathForGlyph(glyph).isEmpty(), qPrintable(file));
    }
    // Those that were typed: the picture of the page is that of the same text without them.
    const QString steering = QStringLiteral("\u200B\u200E\u200F\u202A\u202C\u2060\u2066\u2068\u2069");
    for (const Language language : { Language::English, Language::Arabic, Language::Chinese }) {
        Document plain;
        plain.language = language;
        Document steered = plain;
        for (const QString &text :
             { QStringLiteral("Berne"), QStringLiteral("\u0628\u0631\u0646"), QStringLiteral("\u4F2F\u5C14\u5C3C") }) {
            QString typed;
            for (qsizetype i = 0; i < steering.size(); ++i)
                typed += text + QLatin1Char(' ') + steering[i];
            plain.blocks.push_back({ paragraphOf(withoutSteering(typed)) });
            steered.blocks.push_back({ paragraphOf(typed) });
        }
        const QList<QImage> expected = pictures(written(pdfOf(plain)), 100);
        QVERIFY(!inkOf(expected.value(0), 100).isEmpty());
        QVERIFY(pictures(written(pdfOf(steered)), 100) == expected);
    }
}

void TestPageArea::numbersOfRowsAreWhole()
{
    for (const Language language : { Language::English, Language::Arabic }) {
        Case given;
        Rows rows = given.request.value(QStringLiteral("data.items")).rows();
        rows.resize(1100, rows.front());
        given.set("data.items", Value(rows));
        const QList<Word> words = bodyWords(written(given.pdf(language)));
        for (const char *number : { "7", "99", "999", "1000", "1099" })
            QVERIFY2(find(words, QString::fromLatin1(number)), number);
    }
}

void TestPageArea::trainingIsMarkedOnEveryPage()
{
    QFETCH(QString, code);
    const Language language = languageFromCode(code).value();
    const Language beside = language == Language::Chinese ? Language::Arabic : Language::Chinese;
    const auto mark = [this](Language in) {
        return comparable(m_case.library->terms().text(QStringLiteral("mark.practice"), in), in);
    };
    const Area head{ 0, 0, 210, 12 };
    for (const bool practice : { true, false }) {
        Case given;
        if (practice)
            given.request.markPractice();
        const QStringList alone = pagesOf(written(given.pdf(language)), head);
        QVERIFY(alone.size() > 2);
        for (const QString &page : alone)
            QCOMPARE(comparable(page, language), practice ? mark(language) : QString());
        for (const QString &page : pagesOf(written(given.pdf(language, beside)), head)) {
            for (const Language in : { language, beside })
                QCOMPARE(comparable(page, in).contains(mark(in)), practice);
        }
    }
}

QTEST_MAIN(TestPageArea)
#include "tst_page_area.moc"
