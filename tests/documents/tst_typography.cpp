// SPDX-License-Identifier: GPL-3.0-or-later
//
// The habits of six written languages: dates, what may begin or end a line, what stays in one piece, and in which order
// an Arabic line shows what is not Arabic.
#include "documents/bidi.h"
#include "words.h"

using namespace comity;
using namespace comity::layout;
using namespace comity::probe;

namespace {

/// The text as paragraphs of twenty widths, from a third of the page to the whole.
Document inTwentyWidths(Language language, const QString &text, ValueKind kind)
{
    Document document = paperWithFingerprint();
    document.language = language;
    for (int i = 0; i < 20; ++i) {
        KeyValueTable table;
        table.keyShare = 0.02 + 0.033 * i;
        table.rows = { { QString(), { paragraphOf(text, kind) } } };
        document.blocks.push_back({ table });
    }
    return document;
}

/// The lines of a file with one column of text, each with its words from left to right.
QStringList linesOf(const QString &path)
{
    QMap<std::pair<int, int>, QList<Word>> rows;
    const QList<Word> words = bodyWords(path);
    for (const Word &word : words)
        rows[{ word.page, qRound(word.middle() * 2) }].append(word);
    QStringList lines;
    for (QList<Word> &row : rows) {
        std::sort(row.begin(), row.end(), [](const Word &a, const Word &b) { return a.left < b.left; });
        QStringList texts;
        for (const Word &word : row)
            texts.append(word.text);
        lines.append(texts.join(QLatin1Char(' ')));
    }
    return lines;
}

} // namespace

class TestTypography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void monthsInArabic();
    void instants();
    void tokensAreIsolatedWhole_data();
    void tokensAreIsolatedWhole();
    void arabicLinesShowTokensInOrder_data();
    void arabicLinesShowTokensInOrder();
    void valuesInArabicKeepTheirEnds();
    void linesBeginAndEndAsTheyMay_data();
    void linesBeginAndEndAsTheyMay();
    void staysInOnePiece_data();
    void staysInOnePiece();
    void urlsBreakWhereTheyMay();

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        return write(m_folder, QStringLiteral("document.pdf"), pdf);
    }

    QTemporaryDir m_folder;
};

void TestTypography::dates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *code, QDate date, const QString &written) {
        QTest::addRow("%s %s", code, qPrintable(date.toString(Qt::ISODate)))
            << QString::fromLatin1(code) << date << written;
    };
    const QDate november(2026, 11, 23);
    const QDate first(2027, 1, 1);
    row("en", november, QStringLiteral("23\u00A0November 2026"));
    row("en", first, QStringLiteral("1\u00A0January 2027"));
    row("fr", november, QStringLiteral("23\u00A0novembre 2026"));
    row("fr", first, QStringLiteral("1er\u00A0janvier 2027"));
    row("fr", QDate(2027, 8, 11), QStringLiteral("11\u00A0août 2027"));
    row("es", november, QStringLiteral("23\u00A0de noviembre de 2026"));
    row("es", first, QStringLiteral("1\u00A0de enero de 2027"));
    row("ru", november, QStringLiteral("23\u00A0ноября 2026\u00A0года"));
    row("ru", QDate(2028, 5, 2), QStringLiteral("2\u00A0мая 2028\u00A0года"));
    row("zh", november, QStringLiteral("2026年11月23日"));
    row("zh", first, QStringLiteral("2027年1月1日"));
    row("ar", november, QStringLiteral("23\u00A0تشرين الثاني/نوفمبر 2026"));
    row("ar", first, QStringLiteral("1\u00A0كانون الثاني/يناير 2027"));
    for (const Language language : kLanguages)
        row(qPrintable(languageCode(language)), QDate(2027, 2, 29), QString());
}

void TestTypography::dates()
{
    QFETCH(QString, code);
    QFETCH(QDate, date);
    QFETCH(QString, written);
    QCOMPARE(writtenDate(date, *languageFromCode(code)), written);
}

void TestTypography::monthsInArabic()
{
    // The names of the Levant with those of the Gulf and Egypt, as the United Nations write them.
    const QStringList pairs = { QStringLiteral("كانون الثاني/يناير"),  QStringLiteral("شباط/فبراير"),
                                QStringLiteral("آذار/مارس"),           QStringLiteral("نيسان/أبريل"),
                                QStringLiteral("أيار/مايو"),           QStringLiteral("حزيران/يونيه"),
                                QStringLiteral("تموز/يوليه"),          QStringLiteral("آب/أغسطس"),
                                QStringLiteral("أيلول/سبتمبر"),        QStringLiteral("تشرين الأول/أكتوبر"),
                                QStringLiteral("تشرين الثاني/نوفمبر"), QStringLiteral("كانون الأول/ديسمبر") };
    for (int month = 1; month <= 12; ++month)
        QVERIFY(writtenDate(QDate(2026, month, 5), Language::Arabic).contains(pairs[month - 1]));
}

void TestTypography::instants()
{
    const auto instant = [](const char *text, bool zone) {
        const QString iso = QString::fromLatin1(text);
        return Instant{ QDateTime::fromString(iso, Qt::ISODate), zone, iso };
    };
    QCOMPARE(writtenInstant(instant("2026-11-03T00:00:00Z", true)), QStringLiteral("2026-11-03 00:00:00 UTC"));
    QCOMPARE(writtenInstant(instant("2026-11-03T00:00:00+01:00", true)),
             QStringLiteral("2026-11-03 00:00:00 +01:00 (2026-11-02 23:00:00 UTC)"));
    QCOMPARE(writtenInstant(instant("2026-11-03T00:00:00-03:30", true)),
             QStringLiteral("2026-11-03 00:00:00 -03:30 (2026-11-03 03:30:00 UTC)"));
    QCOMPARE(writtenInstant(instant("2026-11-03T08:15:00", false)), QStringLiteral("2026-11-03 08:15:00"));
}

void TestTypography::tokensAreIsolatedWhole_data()
{
    QTest::addColumn<QString>("marked"); ///< [ and ] stand where the isolate begins and ends
    const auto add = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    add("amount", "بلغت {3,417,906.55} في");
    add("amount at the end", "بلغت {3,417,906.55}.");
    add("amount and currency", "بلغت {3,417,906.55 EUR}.");
    add("French grouping", "بلغت {3\u00A0417\u00A0906,55}؛");
    add("range", "الصفحات {261–263} من");
    add("letters", "المادة {9(2)(a)}.");
    add("brackets round letters", "البند {(a)(b)} منه");
    add("ISO date", "في {2026-11-03}، ثم");
    add("telephone", "على {+33 1 99 00 12 34}.");
    add("e-mail", "إلى {desk@mla.example}.");
    add("IPv4 and port", "هو {203.0.113.45:443}، في");
    add("IPv6", "هو {2001:db8::8a2e:370:7334}.");
    add("reference", "الملف {GB-CA/2026/0142}.");
    add("letter before a reference", "و{GB-CA/2026/0143}.");
    add("title", "قانون {(Computer Misuse Act 1990)}، المادتان");
    add("title without brackets", "قانون {Theft Act 1968} المعدل");
    add("percent", "بنسبة {45%} خلال");
    add("version", "نظام {OpenSSL 3.0.11-1~deb12u2} فيه");
    add("negative", "عند {-5.5} درجة");
    add("whole numbers need none", "المادتان 1 و3 من 14");
    add("Arabic alone", "لا شيء هنا، سوى (كلمات).");
}

void TestTypography::tokensAreIsolatedWhole()
{
    QFETCH(QString, marked);
    QString expected = marked;
    expected.replace(QLatin1Char('{'), QChar(0x2066)).replace(QLatin1Char('}'), QChar(0x2069));
    const QString typed = withoutSteering(expected);
    QCOMPARE(isolatedTokens(typed), expected);
    // What is isolated already stays as it is.
    QCOMPARE(isolatedTokens(expected), expected);
}

void TestTypography::arabicLinesShowTokensInOrder_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("shown"); ///< words from left to right that are not Arabic
    const auto add = [](const char *name, const char *sentence, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromUtf8(shown).split(QLatin1Char(' '));
    };
    add("amount", "بلغت الخسائر 3,417,906.55 EUR في المجموع.", ". 3,417,906.55 EUR");
    add("range", "انظر الصفحات 261–263 من الملف.", ". 261–263");
    add("two dates", "من 2026-11-03 إلى 2026-11-09 بالتوقيت.", ". 2026-11-09 2026-11-03");
    add("letters", "وفقا للمادة 9(2)(a) من الاقتراح", "9(2)(a)");
    add("telephone", "الرقم +33 1 99 00 12 34.", ". +33 1 99 00 12 34");
    add("e-mail", "أرسل الرد إلى desk@mla.example.", ". desk@mla.example");
    add("address", "هو 203.0.113.45.", ". 203.0.113.45");
    add("IPv6", "العنوان 2001:db8::8a2e:370:7334 مسجل", "2001:db8::8a2e:370:7334");
    add("title", "القانون (Theft Act 1968) نافذ", "(Theft Act 1968)");
    add("percent", "زادت بنسبة 45% خلال يومين", "45%");
    add("URL", "في https://files.example/a/b?x=1 قبل", "https://files.example/a/b?x=1");
}

void TestTypography::arabicLinesShowTokensInOrder()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, shown);
    Document document = paperWithFingerprint();
    document.language = Language::Arabic;
    document.blocks.push_back({ paragraphOf(sentence) });
    QList<Word> words = bodyWords(written(pdfOf(document)));
    words.removeIf([](const Word &word) {
        return word.text.isEmpty() || std::any_of(word.text.begin(), word.text.end(), [](QChar c) {
                   return c.direction() == QChar::DirAL || c.isMark();
               });
    });
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.left < b.left; });
    QString seen; // pdftotext may cut a word where a mark of direction stands: compared by what is drawn
    for (const Word &word : words)
        seen += word.text;
    QCOMPARE(seen, shown.join(QString()));
}

void TestTypography::valuesInArabicKeepTheirEnds()
{
    Document document = paperWithFingerprint();
    document.language = Language::Arabic;
    const QList<QPair<ValueKind, QString>> values = {
        { ValueKind::Name, QStringLiteral("Ltd.") },           { ValueKind::Telephone, QStringLiteral("+33") },
        { ValueKind::Identifier, QStringLiteral("-x/2026-") }, { ValueKind::Number, QStringLiteral("(1.5)") },
        { ValueKind::Email, QStringLiteral("a.@b.c.") },       { ValueKind::Url, QStringLiteral("http://a/") },
    };
    for (const auto &[kind, text] : values)
        document.blocks.push_back({ paragraphOf(text, kind) });
    const QStringList lines = linesOf(written(pdfOf(document)));
    QCOMPARE(lines.size(), values.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(QString(lines[i]).remove(QLatin1Char(' ')), values[i].second);
}

void TestTypography::linesBeginAndEndAsTheyMay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("notFirst");
    QTest::addColumn<QString>("notLast");
    QTest::newRow("Chinese") << QStringLiteral("zh")
                             << QStringLiteral("《刑法》（第285条）规定：「非法侵入」、“窃取”数据；处罚（三年以下），"
                                               "是否适用？适用！详见《办法》。比例为30%，见（一）、（二）。")
                                    .repeated(6)
                             << QStringLiteral("，。、；：？！）」』》〉】”’%") << QStringLiteral("（「『《〈【“‘");
    QTest::newRow("French") << QStringLiteral("fr")
                            << QStringLiteral("Il dit\u00A0: «\u00A0non\u00A0»\u00A0; pourquoi\u00A0? Parce que\u202F! "
                                              "C’est 45\u00A0% du total, soit 3\u202F000\u00A0€. ")
                                   .repeated(12)
                            << QStringLiteral(":;?!»%€") << QStringLiteral("«");
    QTest::newRow("French, plain spaces")
        << QStringLiteral("fr")
        << QStringLiteral("Il a répondu ; pourquoi ? Parce que ! Enfin : « rien » ou 45 % de 30 €. ").repeated(12)
        << QStringLiteral(":;?!»%€") << QStringLiteral("«");
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringLiteral("One (two), “three”; four: five! six? [seven] ").repeated(12)
                             << QStringLiteral(",;:!?)]”") << QStringLiteral("([“");
    QTest::newRow("Russian") << QStringLiteral("ru")
                             << QStringLiteral("Он сказал: «да», (нет)\u00A0— и ушёл; всё. ").repeated(12)
                             << QStringLiteral(",;:»)—") << QStringLiteral("«(");
}

void TestTypography::linesBeginAndEndAsTheyMay()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, notFirst);
    QFETCH(QString, notLast);
    const Document document = inTwentyWidths(*languageFromCode(code), text, ValueKind::Prose);
    const QStringList lines = linesOf(written(pdfOf(document)));
    QVERIFY(lines.size() > 60);
    for (const QString &line : lines) {
        QVERIFY2(!notFirst.contains(line.front()), qPrintable(line));
        QVERIFY2(!notLast.contains(line.back()), qPrintable(line));
    }
}

void TestTypography::staysInOnePiece_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("piece");
    const auto add = [](const char *name, const char *code, ValueKind kind, const QString &piece) {
        QTest::newRow(name) << QString::fromLatin1(code) << int(kind) << piece;
    };
    for (const char *code : { "en", "ar", "zh" })
        add(qPrintable(QStringLiteral("reference ") + QLatin1String(code)), code, ValueKind::Identifier,
            QStringLiteral("GB-CA/2026/0142-Rev.2"));
    add("Russian date", "ru", ValueKind::Prose, QStringLiteral("23\u00A0ноября\u00A02026\u00A0года"));
    add("Russian end of a date", "ru", ValueKind::Words, QStringLiteral("2026\u00A0года"));
    add("French first", "fr", ValueKind::Words, QStringLiteral("1er\u00A0janvier"));
    add("French thousands", "fr", ValueKind::Prose, QStringLiteral("3\u202F417\u202F906,55\u00A0€"));
    add("Spanish day", "es", ValueKind::Words, QStringLiteral("23\u00A0de"));
    for (const ValueKind kind : { ValueKind::Words, ValueKind::Prose }) {
        add(qPrintable(QStringLiteral("Chinese date %1").arg(int(kind))), "zh", kind, QStringLiteral("2026年11月29日"));
        add(qPrintable(QStringLiteral("Chinese paragraph %1").arg(int(kind))), "zh", kind,
            QStringLiteral("第18条第4款"));
    }
    for (const char *code : { "es", "ar" })
        add(qPrintable(QStringLiteral("symbol ") + QLatin1String(code)), code, ValueKind::Identifier,
            QStringLiteral("A/AC.291/12/Add.2"));
    add("address", "en", ValueKind::Prose, QStringLiteral("203.0.113.45"));
    add("amount", "en", ValueKind::Prose, QStringLiteral("3,417,906.55"));
}

void TestTypography::staysInOnePiece()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QFETCH(QString, piece);
    const Language language = *languageFromCode(code);
    Document document = inTwentyWidths(language, QString(), ValueKind::Prose);
    Paragraph paragraph;
    for (int i = 0; i < 20; ++i) {
        paragraph.runs.append({ QStringLiteral("x").repeated(1 + i % 7) + QLatin1Char(' '), ValueKind::Prose, false });
        paragraph.runs.append({ piece, ValueKind(kind), false });
        paragraph.runs.append({ QStringLiteral(" "), ValueKind::Prose, false });
    }
    for (Block &block : document.blocks)
        std::get<KeyValueTable>(block.content).rows.first().value = { paragraph };
    int whole = 0;
    QString bare = piece;
    bare.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}\\x{202F}]")));
    const QStringList lines = linesOf(written(pdfOf(document)));
    for (QString line : lines)
        whole += int(line.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}\\x{202F}]"))).count(bare));
    QCOMPARE(whole, 400);
}

void TestTypography::urlsBreakWhereTheyMay()
{
    const QString url = QStringLiteral("https://cases.example/list?year=2026&month=11/long-name-of-a-file.html");
    const QStringList lines = linesOf(written(pdfOf(inTwentyWidths(Language::Russian, url, ValueKind::Url))));
    QVERIFY(lines.size() > 25); // it did not always fit on one line
    QCOMPARE(lines.join(QString()), url.repeated(20));
    for (const QString &line : lines) {
        const bool ends = line.endsWith(QLatin1String(".html"));
        QVERIFY2(ends || QStringLiteral("/?&=-").contains(line.back()), qPrintable(line));
    }
}

QTEST_MAIN(TestTypography)
#include "tst_typography.moc"
