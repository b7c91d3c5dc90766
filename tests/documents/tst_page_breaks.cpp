// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where pages end: what belongs together stands together, in made-up documents that meet the page's end in every way
// and in real ones.
#include "words.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace comity;
using namespace comity::layout;
using namespace comity::probe;

namespace {

// In the made-up documents the first letter of every word says what it belongs to.
QString wordsFor(const QString &word, int count) { return (word + QLatin1Char(' ')).repeated(count).trimmed(); }
QString tagged(const char *letter, int number) { return QString::fromLatin1(letter) + QString::number(number); }

constexpr int kWordsOfTenLines = 170; // of the form "p123"

Paragraph plainParagraph(int number, int words) { return paragraphOf(wordsFor(tagged("p", number), words)); }

Paragraph labelParagraph(int number)
{
    Paragraph label = paragraphOf(tagged("L", number));
    label.style = TextStyle::Label;
    label.keepWithNext = true;
    return label;
}

Grid gridOf(int number, int rows)
{
    Grid grid;
    grid.columns = { { tagged("T", number), 1 }, { tagged("T", number), 1 } };
    for (int i = 0; i < rows; ++i)
        grid.rows.append({ { { plainParagraph(number, 1) }, { plainParagraph(number, 1 + 12 * (i % 2)) } }, {} });
    return grid;
}

SignatureBlock signatureOf(int number)
{
    SignatureBlock block;
    for (int i = 0; i < 4; ++i)
        block.lines.append(paragraphOf(tagged("s", number)));
    block.signature = tagged("s", number);
    block.seal = tagged("s", number);
    return block;
}

/// The pages on which each word stands, in order.
QMap<QString, QList<int>> pagesByWord(const QList<Word> &words)
{
    QMap<QString, QList<int>> all;
    for (const Word &word : words)
        all[word.text].append(word.page);
    return all;
}

QString qpdfCheck(const QString &path)
{
    return QString::fromUtf8(run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path }));
}

/// A request with this many things to be preserved; each has a name, a number and a moment of its own.
Case caseWithItems(int count)
{
    QJsonObject request = QJsonDocument::fromJson(test::sampleCase()).object();
    QJsonObject fields = request[QLatin1String("fields")].toObject();
    QJsonArray items;
    for (int i = 1; i <= count; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        const QDateTime from(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
        QJsonObject description;
        for (const Language language : kLanguages)
            description[languageCode(language)] = QStringLiteral("description%1 ").arg(number).repeated(1 + i % 14);
        items.append(QJsonObject{ { QStringLiteral("category"), QStringLiteral("traffic") },
                                  { QStringLiteral("identifierType"), QStringLiteral("domain") },
                                  { QStringLiteral("identifier"), QStringLiteral("host%1.example").arg(number) },
                                  { QStringLiteral("from"), from.addDays(i).toString(Qt::ISODate) },
                                  { QStringLiteral("to"), from.addDays(5000 + i).toString(Qt::ISODate) },
                                  { QStringLiteral("description"), description } });
    }
    fields[QStringLiteral("data.items")] = items;
    request[QStringLiteral("fields")] = fields;
    return Case(QJsonDocument(request).toJson());
}

} // namespace

class TestPageBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatAnnouncesIsLast();
    void noHeadingIsAlone_data() { addLanguageRows(); }
    void noHeadingIsAlone();
    void paragraphsKeepTwoLines();
    void signaturesAreWhole();
    void signatureDrawsTogetherBeforeAPageIsBegun();
    void signatureOfTheRequest_data() { addLanguageRows(); }
    void signatureOfTheRequest();
    void rowsAreWholeUnderTheirHead_data();
    void rowsAreWholeUnderTheirHead();
    void rowTallerThanAPage();
    void hundredsOfPages();

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        return write(m_folder, QStringLiteral("document.pdf"), pdf);
    }

    QTemporaryDir m_folder;
};

void TestPageBreaks::nothingThatAnnouncesIsLast()
{
    Document document = paperWithFingerprint();
    for (int i = 0; i < 240; ++i) {
        const bool longTitle = i % 5 == 0;
        document.blocks.push_back({ Heading{ 2, wordsFor(tagged("H", i), longTitle ? 30 : 3), {}, {} } });
        if (i % 3 == 0)
            document.blocks.push_back({ labelParagraph(i) });
        if (i % 4 == 1)
            document.blocks.push_back({ gridOf(i, 1 + i % 3) });
        else if (i % 4 == 2)
            document.blocks.push_back({ KeyValueTable{ { { tagged("p", i), { plainParagraph(i, 1 + i % 9) } } } } });
        else
            document.blocks.push_back({ plainParagraph(i, 1 + (i * 7) % kWordsOfTenLines) });
    }
    const QString path = written(pdfOf(document));
    QMap<int, Word> lowest; // on each page
    const QList<Word> words = bodyWords(path);
    for (const Word &word : words) {
        if (!lowest.contains(word.page) || word.middle() > lowest[word.page].middle())
            lowest[word.page] = word;
    }
    QVERIFY(lowest.size() > 20);
    for (const Word &word : lowest)
        QVERIFY2(word.text.startsWith(QLatin1Char('p')),
                 qPrintable(QStringLiteral("%1 ends page %2").arg(word.text).arg(word.page)));
    const auto pages = pagesByWord(words);
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (it.key().startsWith(QLatin1Char('H')))
            QVERIFY2(it->first() == it->last(), qPrintable(it.key())); // a long title is not cut
    }
}

void TestPageBreaks::noHeadingIsAlone()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    // As much as the paragraph of the treaty that stands beside a heading, and not as much as the shortest sentence.
    const qsizetype beside = language == Language::Chinese ? 15 : 45;
    for (int lines = 0; lines < 8; ++lines) {
        Case given;
        given.setProse("urgency.grounds", QStringLiteral("A line.\n").repeated(1 + lines));
        const QList<Word> words = bodyWords(written(given.pdf(language)));
        const auto marks = paginate(transmittalDocument(given.input(), language), *fonts()).outline();
        QVERIFY(marks.size() >= 9);
        for (const OutlineMark &mark : marks) {
            QString below;
            for (const Word &word : words) {
                if (word.page == mark.page + 1 && word.middle() > mark.y / millimetres(1))
                    below += word.text;
            }
            const QString title = comparable(mark.title, language).remove(QLatin1Char(' '));
            QVERIFY2(below.size() > title.size() + beside, qPrintable(QString::number(lines) + title + below));
        }
    }
}

void TestPageBreaks::paragraphsKeepTwoLines()
{
    Document document = paperWithFingerprint();
    for (int i = 100; i < 300; ++i)
        document.blocks.push_back({ plainParagraph(i, i % 10 == 0 ? 4 * kWordsOfTenLines : (i * 13) % 120 + 1) });
    const QList<Word> words = bodyWords(written(pdfOf(document)));
    QMap<QString, QMap<int, QSet<int>>> lines; // paragraph → page → places of its lines
    for (const Word &word : words)
        lines[word.text][word.page].insert(qRound(word.middle()));
    QCOMPARE(lines.size(), 200);
    int divided = 0;
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        if (it->size() == 1)
            continue;
        ++divided;
        for (const QSet<int> &onPage : *it)
            QVERIFY2(onPage.size() >= 2, qPrintable(it.key()));
    }
    QVERIFY(divided > 20);
}

void TestPageBreaks::signaturesAreWhole()
{
    Document document = paperWithFingerprint();
    for (int i = 0; i < 60; ++i) {
        for (int line = 0; line < i % 23; ++line)
            document.blocks.push_back({ plainParagraph(i, 1) });
        document.blocks.push_back({ signatureOf(i) });
    }
    const auto pages = pagesByWord(bodyWords(written(pdfOf(document))));
    int signatures = 0;
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (!it.key().startsWith(QLatin1Char('s')))
            continue;
        ++signatures;
        QCOMPARE(it->size(), 6);
        QVERIFY2(it->first() == it->last(), qPrintable(it.key()));
    }
    QCOMPARE(signatures, 60);
}

/// The room to sign in is 20 mm, and 12 at least where the page would end otherwise.
void TestPageBreaks::signatureDrawsTogetherBeforeAPageIsBegun()
{
    double smallest = 1000;
    double largest = 0;
    for (int lines = 100; lines < 200; ++lines) {
        Document document = paperWithFingerprint();
        for (int line = 0; line < lines / 5; ++line)
            document.blocks.push_back({ plainParagraph(1, 1) });
        Paragraph small = plainParagraph(1, 1); // not a whole line more
        small.style = TextStyle::Small;
        for (int line = 0; line < lines % 5; ++line)
            document.blocks.push_back({ small });
        document.blocks.push_back({ signatureOf(2) });
        double above = 0;
        double caption = 0;
        for (const Word &word : bodyWords(written(pdfOf(document)))) {
            if (word.page > 1)
                continue;
            above = word.text == QLatin1String("p1") ? word.bottom : above;
            caption = word.text == QLatin1String("s2") && caption == 0 ? word.top : caption;
        }
        if (caption == 0)
            continue; // on the next page
        smallest = std::min(smallest, caption - above);
        largest = std::max(largest, caption - above);
    }
    QVERIFY2(smallest > 11.5 && smallest < 18, qPrintable(QString::number(smallest)));
    QVERIFY2(largest > 20, qPrintable(QString::number(largest)));
}

void TestPageBreaks::signatureOfTheRequest()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    for (int lines = 0; lines < 4; ++lines) {
        Case given;
        given.setProse("necessity", QStringLiteral("A line.\n").repeated(1 + 7 * lines));
        const auto term
            = [&](const char *key) { return given.library->terms().text(QString::fromLatin1(key), language); };
        const QString post
            = given.request.value(QStringLiteral("requesting.authority.officer.title")).text().in(language);
        const QStringList pages = pagesOf(written(given.pdf(language)), kBody);
        int found = 0;
        for (const QString &page : pages) {
            if (!page.contains(QLatin1String("A. Example")))
                continue;
            ++found;
            const QString text = comparable(page, language);
            for (const QString &part : { term("adm.signature"), term("adm.seal_place"), post,
                                         given.form.phrase(QStringLiteral("closing"), language) })
                QVERIFY2(text.contains(comparable(part, language)), qPrintable(part + QLatin1Char('\n') + text));
        }
        QCOMPARE(found, 1);
    }
}

void TestPageBreaks::rowsAreWholeUnderTheirHead_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : { "en", "ar", "zh" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestPageBreaks::rowsAreWholeUnderTheirHead()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    constexpr int kItems = 200;
    const Case given = caseWithItems(kItems);
    const QString path = written(given.pdf(language));
    const QStringList pages = pagesOf(path, kBody);
    const Field *items = given.form.field(QStringLiteral("data.items"));
    QMap<QString, int> pageOf;
    int pagesOfTheTable = 0;
    for (const QString &page : pages) {
        const QString text = withoutSteering(page);
        static const QRegularExpression host(QStringLiteral("host(\\d{4})\\.example"));
        auto match = host.globalMatch(text);
        const bool any = match.hasNext();
        pagesOfTheTable += any ? 1 : 0;
        while (match.hasNext()) {
            const QString number = match.next().captured(1);
            QVERIFY2(!pageOf.contains(number), qPrintable(number));
            pageOf.insert(number, pagesOfTheTable);
            const int i = number.toInt();
            const QString description = QStringLiteral("description") + number;
            QVERIFY2(text.contains(QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate)), qPrintable(number));
            QVERIFY2(text.contains(QDate(2020, 1, 1).addDays(5000 + i).toString(Qt::ISODate)), qPrintable(number));
            QCOMPARE(text.count(description), 1 + i % 14);
        }
        for (const Field &column : items->columns) {
            const bool heads = column.key == QLatin1String("category") || column.key == QLatin1String("identifier");
            if (any && heads)
                QVERIFY2(comparable(text, language).contains(comparable(column.label.in(language), language)),
                         qPrintable(column.key + text));
        }
    }
    QCOMPARE(pageOf.size(), kItems);
    QVERIFY(pagesOfTheTable > 10);
    // Nothing but a page's end lies between two rows: the numbers go up.
    QVERIFY(std::is_sorted(pageOf.cbegin(), pageOf.cend()));
}

void TestPageBreaks::rowTallerThanAPage()
{
    Case given = caseWithItems(3);
    Rows rows = given.request.value(QStringLiteral("data.items")).rows();
    rows[1].cells.insert(QStringLiteral("description"), Case::prose(wordsFor(QStringLiteral("long"), 4000)));
    given.set("data.items", Value(rows));
    const QString path = written(given.pdf(Language::English));
    const auto pages = pagesByWord(bodyWords(path));
    QCOMPARE(pages[QStringLiteral("long")].size(), 4000); // nothing lost, nothing twice
    QVERIFY(pages[QStringLiteral("long")].last() > pages[QStringLiteral("long")].first() + 2);
    QCOMPARE(pages[QStringLiteral("host0003.example")].size(), 1);
}

void TestPageBreaks::hundredsOfPages()
{
    constexpr int kItems = 2000;
    const Case given = caseWithItems(kItems);
    const QString path = written(given.pdf(Language::French));
    QVERIFY(qpdfCheck(path).contains(QLatin1String("No syntax or stream encoding errors found")));
    const QStringList pages = pagesOf(path);
    QVERIFY2(pages.size() > 200, qPrintable(QString::number(pages.size())));
    for (int i = 1; i <= pages.size(); ++i)
        QVERIFY(pages[i - 1].contains(QStringLiteral("Page %1 sur %2\n").arg(i).arg(pages.size())));
    static const QRegularExpression host(QStringLiteral("host(\\d{4})\\.example"));
    auto match = host.globalMatch(pages.join(QLatin1Char('\n')));
    for (int i = 1; i <= kItems; ++i) {
        QVERIFY(match.hasNext());
        QCOMPARE(match.next().captured(1).toInt(), i);
    }
    QVERIFY(!match.hasNext());
}

QTEST_MAIN(TestPageBreaks)
#include "tst_page_breaks.moc"
