// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text that wants something of the program: markup, paths, controls, endless words. It is printed as it stands or
// refused, and asks for no more work than its length.
#include "words.h"

#include <QJsonArray>

using namespace comity;
using namespace comity::probe;

namespace {

/// The same text in every field that takes prose, a name or a line.
Case filledWith(const QString &text)
{
    Case given;
    for (const Section &section : given.form.sections) {
        for (const Field &field : section.fields) {
            if (field.type == FieldType::Text || field.type == FieldType::Label)
                given.request.values.insert(field.key, Case::prose(text));
            if (field.type == FieldType::String)
                given.request.values.insert(field.key, Value(text));
        }
    }
    Rows rows = given.request.value(QStringLiteral("data.items")).rows();
    for (Row &row : rows) {
        row.cells.insert(QStringLiteral("service"), Value(text));
        row.cells.insert(QStringLiteral("description"), Case::prose(text));
    }
    given.set("data.items", Value(rows));
    return given;
}

/// Replaces every string of a JSON value that is neither a code, a date nor a number's companion.
QJsonValue withTexts(const QJsonValue &value, const QString &text, bool isText = false)
{
    if (value.isString())
        return isText ? QJsonValue(text) : value;
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(withTexts(item, text, isText));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool language = languageFromCode(it.key()).has_value();
        const bool line = QStringList{ QStringLiteral("address"), QStringLiteral("custodian.name"),
                                       QStringLiteral("custodian.contact") }
                              .contains(it.key());
        *it = withTexts(*it, text, language || line);
    }
    return object;
}

Error refusalOf(const Case &given, Language language)
{
    const auto pdf = renderRequest(given.input(), language, *fonts());
    return pdf ? Error() : pdf.error();
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrintedAsItStands_data();
    void isPrintedAsItStands();
    void controlsDoNothing_data();
    void controlsDoNothing();
    void propertiesStayWellFormed();
    void workIsBounded_data();
    void workIsBounded();
    void tenThousandRows();
    void isRefusedByName_data();
    void isRefusedByName();
    void rareCharactersArePrinted();
    void charactersBeyondTheFirstPlane();
    void namesOfFilesAreNeverOpened();

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        return write(m_folder, QStringLiteral("document.pdf"), pdf);
    }

    QTemporaryDir m_folder;
};

void TestHostileText::isPrintedAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << QStringLiteral("<img src=file:///etc/passwd>");
    QTest::newRow("bold") << QStringLiteral("<b>bold</b>");
    QTest::newRow("entity") << QStringLiteral("&amp; &#65; &lt;");
    QTest::newRow("style") << QStringLiteral("<style>p{display:none}</style>");
    QTest::newRow("placeholder") << QStringLiteral("{requesting_state} {page} %1 %n");
    QTest::newRow("markdown") << QStringLiteral("# x *y* [z](file:///etc/passwd)");
    QTest::newRow("PDF") << QStringLiteral("(x) Tj ET endstream endobj %%EOF");
    QTest::newRow("backslash") << QStringLiteral("\\n \\u0041 C:\\x");
    QTest::newRow("shell") << QStringLiteral("$(reboot) `id` ; rm");
}

void TestHostileText::isPrintedAsItStands()
{
    QFETCH(QString, text);
    const Case given = filledWith(text);
    for (const Language language : { Language::English, Language::Chinese }) {
        const QString page = comparable(pagesOf(written(given.pdf(language)), kBody).join(QLatin1Char('\n')), language);
        // Once for every field that is printed, and in each of the three rows twice.
        QVERIFY2(page.count(comparable(text, language)) > 20, qPrintable(page.left(2000)));
    }
}

void TestHostileText::controlsDoNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("printed");
    QTest::newRow("override") << QStringLiteral("pay \u202Etxt.exe now") << QStringLiteral("pay txt.exe now");
    QTest::newRow("embedding") << QStringLiteral("\u202Babc (1) def") << QStringLiteral("abc (1) def");
    QTest::newRow("open isolate") << QStringLiteral("\u2067abc (1) def") << QStringLiteral("abc (1) def");
    QTest::newRow("closing alone") << QStringLiteral("aa\u2069\u202C\u2069 bb") << QStringLiteral("aa bb");
    QTest::newRow("marks") << QStringLiteral("1\u200F-\u200E2") << QStringLiteral("1-2");
    QString controls = QStringLiteral("a");
    for (char16_t c = 1; c < 0x20; ++c) {
        if (c != u'\t' && c != u'\n' && c != u'\v' && c != u'\f' && c != u'\r')
            controls += QChar(c);
    }
    QTest::newRow("C0") << controls + QStringLiteral("\u007F\u0080\u009Fb") << QStringLiteral("ab");
    QTest::newRow("line ends") << QStringLiteral("a\vb\fc\u2028d\u2029e\u0085f") << QStringLiteral("a b c d e f");
}

void TestHostileText::controlsDoNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, printed);
    Case given;
    given.setProse("offence.summary", typed);
    given.set("custodian.name", Value(typed));
    for (const Language language : { Language::English, Language::Spanish }) {
        const QStringList pages = pagesOf(written(given.pdf(language)), kBody);
        const QString page = comparable(pages.join(QLatin1Char('\n')), language);
        QVERIFY2(page.count(printed) >= 2, qPrintable(page));
        // What follows is not touched.
        QVERIFY(page.contains(given.request.value(QStringLiteral("system.location")).text().in(language)));
    }
    // In Arabic the rest of the page stays as it was.
    const QString arabic
        = comparable(pagesOf(written(given.pdf(Language::Arabic)), kBody).join(QLatin1Char('\n')), Language::Arabic);
    const QString closing = given.form.phrase(QStringLiteral("closing"), Language::Arabic);
    QVERIFY2(arabic.contains(comparable(closing, Language::Arabic)), qPrintable(arabic));
}

void TestHostileText::propertiesStayWellFormed()
{
    Case given;
    const QString name = QStringLiteral("<a> & \"b\" ]]> \u0001\u202E");
    given.setProse("requesting.authority.name", name);
    given.set("reference", Value(QStringLiteral("A</dc:title>&(\\)-1")));
    const QString path = written(given.pdf(Language::English));
    const QByteArray xmp = run(QStringLiteral("pdfinfo"), { QStringLiteral("-meta"), path });
    QXmlStreamReader xml(xmp);
    QString all;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            all += xml.text().toString() + QLatin1Char('\n');
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(all.contains(QStringLiteral("A</dc:title>&(\\)-1 – ")));
    QVERIFY(all.contains(QStringLiteral("<a> & \"b\" ]]> ")));
    const QByteArray info = run(QStringLiteral("pdfinfo"), { path });
    QVERIFY2(info.contains("A</dc:title>&(\\)-1 – "), info);
}

void TestHostileText::workIsBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pages"); // the most there may be
    QTest::newRow("no space") << QStringLiteral("x").repeated(50'000) << 20;
    QTest::newRow("no space, Arabic") << QStringLiteral("\u0628").repeated(50'000) << 25;
    QTest::newRow("no space, Chinese") << QStringLiteral("\u4E2D").repeated(50'000) << 40;
    QTest::newRow("spaces") << QStringLiteral(" ").repeated(50'000) << 4;
    QTest::newRow("spaces in a word") << QStringLiteral("a") + QStringLiteral(" ").repeated(50'000)
            + QStringLiteral("b") << 25;
    QTest::newRow("empty lines") << QStringLiteral("a") + QStringLiteral("\n").repeated(50'000) + QStringLiteral("b")
                                 << 4;
    QTest::newRow("short lines") << QStringLiteral("a\n").repeated(5'000) << 170;
    QTest::newRow("marks on one letter") << QStringLiteral("a") + QStringLiteral("\u0301").repeated(20'000) << 5;
    QTest::newRow("marks alone") << QStringLiteral("\u0301").repeated(20'000) << 5;
    QTest::newRow("marks on every letter") << QStringLiteral("Z\u0338\u0321\u0322\u031B\u0351").repeated(8'000) << 10;
    QTest::newRow("Arabic marks") << QStringLiteral("\u0628") + QStringLiteral("\u064E\u0651").repeated(10'000) << 5;
    QTest::newRow("joiners") << QStringLiteral("a\u2060\u200D\u200B").repeated(10'000) << 10;
    QTest::newRow("isolates") << QStringLiteral("\u2066a\u2068").repeated(10'000) << 10;
    QTest::newRow("brackets") << QStringLiteral("(").repeated(50'000) << 20;
    QTest::newRow("numbers") << QStringLiteral("1 ").repeated(25'000) << 20;
    QTest::newRow("mixed directions") << QStringLiteral("a\u0628 1.").repeated(5'000) << 15;
    QTest::newRow("slashes") << QStringLiteral("https://a/").repeated(3'000) << 20;
}

void TestHostileText::workIsBounded()
{
    QFETCH(QString, text);
    QFETCH(int, pages);
    Case given;
    given.setProse("offence.summary", text);
    TransmittalInput input{ given.request,
                            given.form,
                            given.instrument,
                            given.library->terms(),
                            given.library->parties(),
                            "{}",
                            QString(64, QLatin1Char('0')) };
    for (const Language language : { Language::English, Language::Arabic }) {
        const auto pdf = renderRequest(input, language, *fonts());
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().oneLine()));
        const QString path = written(*pdf);
        const QStringList printed = pagesOf(path);
        QVERIFY2(printed.size() <= pages, qPrintable(QString::number(printed.size())));
        QVERIFY(printed.size() >= 3);
        // The letters are all there.
        QString letters = comparable(text, Language::Arabic);
        const QChar letter = letters.isEmpty() ? QChar() : letters.front();
        if (letter.isLetter() && letters.size() > 1000) {
            const QString page = pagesOf(path, kBody).join(QString()).normalized(QString::NormalizationForm_KC);
            QVERIFY2(page.count(letter) >= text.count(letter), qPrintable(QString::number(page.count(letter))));
        }
    }
}

void TestHostileText::tenThousandRows()
{
    Case given;
    Rows rows;
    Row row = given.request.value(QStringLiteral("data.items")).rows().front();
    for (int i = 1; i <= 10'000; ++i) {
        row.cells.insert(QStringLiteral("identifier"), Value(QStringLiteral("host%1").arg(i)));
        rows.push_back(row);
    }
    given.set("data.items", Value(rows));
    const QStringList pages = pagesOf(written(given.pdf(Language::English)), kBody);
    QVERIFY2(pages.size() > 500 && pages.size() < 1100, qPrintable(QString::number(pages.size())));
    const QString text = pages.join(QLatin1Char('\n'));
    QCOMPARE(text.count(QLatin1String("host")) - text.count(QLatin1String("hosting")), 10'000);
    QVERIFY(text.contains(QLatin1String("host10000")));
}

void TestHostileText::isRefusedByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("emoji") << QStringLiteral("a\U0001F600b") << QStringLiteral("U+1F600");
    QTest::newRow("cuneiform") << QStringLiteral("\U00012000") << QStringLiteral("U+12000");
    QTest::newRow("private") << QStringLiteral("\uE000") << QStringLiteral("U+E000");
    QTest::newRow("Thai") << QStringLiteral("\u0E01") << QStringLiteral("U+0E01");
    QTest::newRow("first half alone") << QString(QChar(0xD800)) + QStringLiteral("a") << QStringLiteral("U+D800");
    QTest::newRow("second half alone") << QStringLiteral("a") + QString(QChar(0xDC00)) << QStringLiteral("U+DC00");
    QTest::newRow("halves the wrong way round")
        << QString(QChar(0xDE00)) + QChar(0xD83D) << QStringLiteral("U+DE00, U+D83D");
}

void TestHostileText::isRefusedByName()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    for (const char *field : { "offence.summary", "requesting.authority.name", "custodian.name", "reference" }) {
        Case given;
        const bool line = given.form.field(QString::fromLatin1(field))->type != FieldType::Text;
        given.set(field, line ? Value(text) : Case::prose(text));
        for (const Language language : kLanguages) {
            const Error error = refusalOf(given, language);
            QCOMPARE(error.code, QStringLiteral("document.characters"));
            QVERIFY2(error.message.contains(name), qPrintable(error.message));
        }
        const auto both = renderRequestBilingual(given.input(), Language::English, Language::Arabic, *fonts());
        QVERIFY(!both && both.error().code == QLatin1String("document.characters"));
    }
    Case many; // of forty characters eight are named
    QString signs;
    for (char32_t c = 0x12000; c < 0x12028; ++c)
        signs += QString::fromUcs4(&c, 1);
    many.setProse("necessity", signs);
    const QString message = refusalOf(many, Language::English).message;
    QVERIFY2(message.count(QLatin1String("U+")) == 8 && message.size() < 300, qPrintable(message));
}

void TestHostileText::rareCharactersArePrinted()
{
    const QString rare = QStringLiteral("\u91CE\u3400 \u222B \u20AC \u260E \u0490 \u1E9E \uFF21");
    Case given;
    given.setProse("necessity", rare);
    for (const Language language : kLanguages) {
        const QString text = pagesOf(written(given.pdf(language)), kBody).join(QLatin1Char('\n'));
        for (const QString &piece : rare.split(QLatin1Char(' ')))
            QVERIFY2(text.contains(piece), qPrintable(languageCode(language) + piece));
    }
}

void TestHostileText::charactersBeyondTheFirstPlane()
{
    // Each is drawn as itself: three signs that look unlike each other give three pictures, none of them empty.
    QSet<QByteArray> pictures;
    for (const char32_t c : { 0x20BB7u, 0x2000Bu, 0x2A6B2u }) {
        layout::Document document;
        document.language = Language::Chinese;
        document.blocks.push_back({ paragraphOf(QString::fromUcs4(&c, 1)) });
        const QByteArray picture
            = run(QStringLiteral("pdftoppm"), { QStringLiteral("-gray"), written(pdfOf(document)) });
        QVERIFY(!picture.isEmpty() && picture.mid(20).count('\xff') < picture.size() - 40);
        pictures.insert(picture);
    }
    QCOMPARE(pictures.size(), 3);
}

void TestHostileText::namesOfFilesAreNeverOpened()
{
    QTemporaryDir folder;
    const QString canary = write(folder, QStringLiteral("canary.png"), "\x89PNG\r\n");
    const QString bait = QStringLiteral("<img src=\"file://%1\"> url(%1) %1 ![](%1) @import '%1' &f=%1").arg(canary);
    const QJsonObject sample = QJsonDocument::fromJson(test::sampleCase()).object();
    const QJsonObject request = withTexts(sample, bait).toObject();
    const QString path = write(folder, QStringLiteral("request.json"), QJsonDocument(request).toJson());
    QVERIFY(QJsonDocument(request).toJson().count("canary.png") > 6 * 80);
    const QString trace = folder.filePath(QStringLiteral("trace"));
    const QStringList render = { QStringLiteral("-E"), // who is traced cannot look for leaks
                                 QStringLiteral("ASAN_OPTIONS=detect_leaks=0"),
                                 QStringLiteral("-f"),
                                 QStringLiteral("-s"),
                                 QStringLiteral("4096"),
                                 QStringLiteral("-e"),
                                 QStringLiteral("trace=%file,connect"),
                                 QStringLiteral("-o"),
                                 trace,
                                 QStringLiteral(COMITY_CLI),
                                 QStringLiteral("render"),
                                 path,
                                 QStringLiteral("--output"),
                                 folder.filePath(QStringLiteral("out")) };
    run(QStringLiteral("strace"), render);
    QFile log(trace);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray calls = log.readAll();
    QVERIFY(calls.contains("request.json")); // the trace does see what is opened
    QVERIFY(calls.contains("-request-ar.pdf"));
    QVERIFY(!calls.contains("canary"));
    QVERIFY(!calls.contains("AF_INET"));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files).size(), 6);
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
