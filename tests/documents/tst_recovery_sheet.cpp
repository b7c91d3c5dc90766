// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recovery sheet as it comes out of other people's programs: the code, its QR code, every sentence, and nothing of
// the code anywhere but on the page.
#include "documents/paperwords.h"
#include "documents/recoverysheet.h"
#include "sheetprobe.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace comity;
using namespace comity::probe;

class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnePageThatHoldsTogether_data() { addLanguageRows(); }
    void isOnePageThatHoldsTogether();
    void codeIsReadLineByLine_data() { addLanguageRows(); }
    void codeIsReadLineByLine();
    void codeIsLargeAndNumbered_data() { addLanguageRows(); }
    void codeIsLargeAndNumbered();
    void everySentenceIsRead_data() { addLanguageRows(); }
    void everySentenceIsRead();
    void valuesAreRead_data() { addLanguageRows(); }
    void valuesAreRead();
    void scannerReadsTheCode_data() { addLanguageRows(); }
    void scannerReadsTheCode();
    void codeStandsOnThePageAlone_data() { addLanguageRows(); }
    void codeStandsOnThePageAlone();
    void arabicIsMirrored_data() { addLanguageRows(); }
    void arabicIsMirrored();
    void roomForHands_data() { addLanguageRows(); }
    void roomForHands();
    void longNamesFit_data() { addLanguageRows(); }
    void longNamesFit();
    void sameInputSameBytes_data() { addLanguageRows(); }
    void sameInputSameBytes();
    void withoutAuditLog();
    void namesAreNoMarkup();
    void refusesWhatCannotBeUsed_data();
    void refusesWhatCannotBeUsed();
    void refusesWhatCannotBePrinted();

private:
    [[nodiscard]] QByteArray pdf(const QString &code) const { return pdf(code, m_input); }
    [[nodiscard]] QByteArray pdf(const QString &code, const RecoverySheetInput &input) const
    {
        const auto made = renderRecoverySheet(input, *languageFromCode(code), *fonts(), m_library->terms());
        if (!made)
            qFatal("%s", qPrintable(made.error().oneLine() + made.error().detail));
        return *made;
    }
    [[nodiscard]] QString sheet(const QString &code) const { return sheet(code, m_input); }
    [[nodiscard]] QString sheet(const QString &code, const RecoverySheetInput &input) const
    {
        return write(m_folder, code + QStringLiteral(".pdf"), pdf(code, input));
    }
    [[nodiscard]] QStringList groups() const
    {
        return QString(m_input.code).replace(QLatin1Char('\n'), QLatin1Char(' ')).split(QLatin1Char(' '));
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Library> m_library = Library::loadBuiltIn().value();
    const RecoverySheetInput m_input = sampleSheet();
};

void TestRecoverySheet::isOnePageThatHoldsTogether()
{
    QFETCH(QString, code);
    const QString path = sheet(code);
    const QString report = QString::fromUtf8(run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path }));
    QVERIFY2(report.contains(QLatin1String("No syntax or stream encoding errors found")), qPrintable(report));
    const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), { path }));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("\nPages: +1\n"))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("\nPage size: +595 x 842 pts \\(A4\\)\n"))),
             qPrintable(info));
}

void TestRecoverySheet::codeIsReadLineByLine()
{
    QFETCH(QString, code);
    const QString text = withoutSteering(pagesOf(sheet(code)).join(QString()));
    QStringList found;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (m_input.code.contains(line.trimmed()) && line.trimmed().size() > 20)
            found.append(line.trimmed());
    }
    QCOMPARE(found.join(QLatin1Char('\n')), m_input.code);
}

void TestRecoverySheet::codeIsLargeAndNumbered()
{
    QFETCH(QString, code);
    const QString path = sheet(code);
    const QList<Word> words = wordsOf(path);
    const QImage page(picture(m_folder, path, kMeasuring));
    const QStringList groups = this->groups();
    QCOMPARE(groups.size(), 15);
    double left = -1;
    for (int i = 0; i < groups.size(); ++i) {
        const auto group = boxOf(words, groups[i]);
        QVERIFY2(group, qPrintable(groups[i]));
        // A capital letter is more than 0.7 of its size high: at least 13 pt.
        QVERIFY2(inkHeight(page, *group) > 0.7 * 13, qPrintable(QString::number(inkHeight(page, *group))));
        QVERIFY(i % 5 == 0 || group->left() > left); // from left to right in every language
        left = group->right();
        // Its number stands over it, in the middle, close enough to belong to it.
        const auto isItsNumber = [&](const Word &word) {
            return word.text == QString::number(i + 1) && qAbs(word.box.center().x() - group->center().x()) < 2
                && word.box.center().y() < group->top() + 2 && group->center().y() - word.box.center().y() < 24;
        };
        QVERIFY2(std::any_of(words.begin(), words.end(), isItsNumber), qPrintable(QString::number(i + 1)));
        // Below the fifth group stands the tenth: all signs are of one width.
        if (i >= 5)
            QVERIFY(qAbs(group->left() - boxOf(words, groups[i - 5])->left()) < 0.5);
    }
    QVERIFY(boxOf(words, groups[5])->top() > boxOf(words, groups[0])->bottom());
}

void TestRecoverySheet::everySentenceIsRead()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const auto words = PaperWords::loadBuiltIn();
    QVERIFY(words);
    const QString page = comparable(pagesOf(sheet(code)).join(QString()), language);
    int count = 0;
    const QStringList ids = words->ids();
    for (const QString &id : ids) {
        if (!id.startsWith(QLatin1String("recoverySheet.")) || id.endsWith(QLatin1String(".value")))
            continue;
        ++count;
        const bool counted = id.endsWith(QLatin1String(".line")) || id.endsWith(QLatin1String(".person"));
        for (int n = 1; n <= (counted ? 2 : 1); ++n) {
            auto arguments = namesOnTheSheet();
            arguments.insert(QStringLiteral("n"), QString::number(counted ? n : m_input.auditCount));
            const QString sentence = comparable(words->text(id, language, arguments), language);
            QVERIFY2(!sentence.contains(QLatin1Char('{')), qPrintable(sentence));
            QVERIFY2(page.contains(sentence), qPrintable(sentence + QStringLiteral("\n\nnot in:\n") + page));
        }
    }
    QVERIFY(count > 25);
    for (const char *term : { "mark.strictly_confidential", "adm.date" }) {
        const QString text = comparable(m_library->terms().text(QString::fromLatin1(term), language), language);
        QVERIFY2(page.contains(text), qPrintable(text));
    }
}

void TestRecoverySheet::valuesAreRead()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QString page = comparable(pagesOf(sheet(code)).join(QString()), language);
    for (const QString &value :
         { m_input.authority.in(language), m_input.vaultName, m_input.vaultId, m_input.madeBy, m_input.auditHead,
           QString::number(m_input.auditCount), writtenDate({ 2026, 11, 23 }, language), QStringLiteral("14:05"),
           QStringLiteral("comity-cli vault recover DIR --code-file FILE") })
        QVERIFY2(page.contains(comparable(value, language)), qPrintable(value + QStringLiteral("\n") + page));
    // The codes have to be typed as they stand there: spaces and hyphens, too.
    const QString plain = withoutSteering(pagesOf(sheet(code)).join(QString()));
    QVERIFY2(plain.contains(m_input.auditHead), qPrintable(plain));
    QVERIFY2(plain.contains(QLatin1String("comity-cli vault recover DIR --code-file FILE")), qPrintable(plain));
}

void TestRecoverySheet::scannerReadsTheCode()
{
    QFETCH(QString, code);
    const QString path = sheet(code);
    QCOMPARE(codeIn(picture(m_folder, path, kPoorScan)), m_input.qrText);

    const QImage page(picture(m_folder, path, kMeasuring));
    const QList<Word> words = wordsOf(path);
    const QRect box = modulesOn(page, *boxOf(words, groups().first()), *boxOf(words, groups().last()), code == u"ar");
    const auto millimetres = [](double dots) { return dots / kMeasuring * 25.4; };
    QVERIFY2(millimetres(box.width()) >= 35 && millimetres(box.height()) >= 35,
             qPrintable(QStringLiteral("%1 mm x %2 mm").arg(millimetres(box.width())).arg(millimetres(box.height()))));
    QVERIFY(qAbs(box.width() - box.height()) <= 2);
    // It is the code that was measured: alone it is read. Round it there are four of its modules without ink.
    int mark = 0;
    while (!inkIn(page, { box.left() + mark, box.top() + 1, 1, 1 }).isEmpty())
        ++mark;
    const int quiet = mark * 4 / 7 - 1;
    const QRect around = box.adjusted(-quiet, -quiet, quiet, quiet);
    const QString alone = m_folder.filePath(QStringLiteral("alone.png"));
    QVERIFY(page.copy(around).save(alone));
    QCOMPARE(codeIn(alone), m_input.qrText);
    QCOMPARE(inkIn(page, around), box);
}

void TestRecoverySheet::codeStandsOnThePageAlone()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QString path = sheet(code);
    const QString all = QString::fromUtf8(
        run(QStringLiteral("qpdf"), { QStringLiteral("--json"), QStringLiteral("--decode-level=none"), path })
        + run(QStringLiteral("pdfinfo"), { path }) + run(QStringLiteral("pdfinfo"), { QStringLiteral("-meta"), path })
        + run(QStringLiteral("pdfinfo"), { QStringLiteral("-struct"), path }));
    const QStringList groups = this->groups();
    for (const QString &group : groups)
        QVERIFY2(!all.contains(group, Qt::CaseInsensitive) || group == QLatin1String("00000"), qPrintable(group));
    QVERIFY(!all.contains(QLatin1String("RECOVERY:")));
    // Nor of the vault: the title is the name of a print job, in the queue and in the log of a printer.
    for (const QString &value : { m_input.vaultName, m_input.vaultId, m_input.madeBy, m_input.auditHead })
        QVERIFY2(!all.contains(value), qPrintable(value));
    const auto words = PaperWords::loadBuiltIn();
    const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), { path }));
    const QString title = words->text(QStringLiteral("recoverySheet.title"), language);
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("(^|\n)Title: +") + title + QLatin1Char('\n'))),
             qPrintable(info));
    for (const char *absent : { "Author:", "Subject:", "Keywords:" })
        QVERIFY2(!info.contains(QLatin1String(absent)), absent);
    QVERIFY(info.contains(QLatin1String("Nov 23 14:05:59 2026")));

    const QByteArray detached = run(QStringLiteral("pdfdetach"), { QStringLiteral("-list"), path });
    QCOMPARE(detached.trimmed(), QByteArray("0 embedded files"));
    const QJsonObject root
        = QJsonDocument::fromJson(run(QStringLiteral("qpdf"),
                                      { QStringLiteral("--json"), QStringLiteral("--json-key=attachments"),
                                        QStringLiteral("--json-key=outlines"), path }))
              .object();
    QVERIFY(root[QLatin1String("attachments")].toObject().isEmpty());
    QVERIFY(!root[QLatin1String("outlines")].toArray().isEmpty());
}

void TestRecoverySheet::arabicIsMirrored()
{
    QFETCH(QString, code);
    const bool mirrored = code == QLatin1String("ar");
    const QString path = sheet(code);
    const QList<Word> words = wordsOf(path);
    const double middle = 595.0 / 2;
    // The label of a line stands before the code, the QR code behind it, as the language is read.
    const auto group = boxOf(words, groups().first());
    const auto value = boxOf(words, m_input.vaultId);
    QVERIFY(group && value);
    QCOMPARE(value->right() > middle + 60, mirrored);
    const QImage page(picture(m_folder, path, kMeasuring));
    QVERIFY(modulesOn(page, *group, *boxOf(words, groups().last()), mirrored).width() > 35 / 25.4 * kMeasuring);
    const auto isLabel = [&](const Word &word) {
        const bool level = qAbs(word.box.center().y() - (group->top() - 4)) < 8 && word.text != QLatin1String("1");
        return level
            && (mirrored ? word.box.left() > boxOf(words, groups()[4])->right() : word.box.right() < group->left());
    };
    QVERIFY(std::any_of(words.begin(), words.end(), isLabel));
    const QByteArray json = run(QStringLiteral("qpdf"), { QStringLiteral("--json"), path });
    QCOMPARE(json.contains("\"/Direction\": \"/R2L\""), mirrored);
}

void TestRecoverySheet::roomForHands()
{
    QFETCH(QString, code);
    const QImage page(picture(m_folder, sheet(code), kPoorScan));
    const auto dots = [](double mm) { return int(mm / 25.4 * kPoorScan); };
    // At the end, three rows of a table with nothing but its lines in their lower third: putting away, opening
    // twice. In the last four columns there is nothing in the upper part, either.
    int rows = 0;
    int above = page.height();
    for (int y = page.height() / 2; y < dots(280); ++y) {
        if (!isRuled(page, y))
            continue;
        const int height = y - above;
        above = y;
        if (height < dots(8.5) || height > dots(12))
            continue;
        const bool mirrored = code == QLatin1String("ar");
        const QRect row(dots(17), y - height + 3, dots(176), height - 6);
        const QRect lower(row.left(), row.bottom() - row.height() / 3, row.width(), row.height() / 3);
        const QRect rest(mirrored ? row.left() : row.left() + dots(50), row.top(), dots(126), row.height());
        QCOMPARE(inkIn(page, lower) | inkIn(page, rest), QRect()); // the lines between the cells are pale
        ++rows;
    }
    QCOMPARE(rows, 3);
}

void TestRecoverySheet::longNamesFit()
{
    QFETCH(QString, code);
    RecoverySheetInput input = m_input;
    Text authority;
    authority.setNeutral(QStringLiteral("International Cooperation in Criminal Matters and Extradition Division of the "
                                        "Office of the Prosecutor General"));
    input.authority = authority;
    input.vaultName
        = QStringLiteral("Requests for mutual legal assistance to and from the neighbouring States, second desk, 2026");
    input.madeBy = QStringLiteral("Maria Fernanda del Rosario Hernandez Villalobos de la Cruz y Montenegro Echeverria");
    input.auditHead = QStringLiteral("12345678-WMWMW-WMWMW-WMWMW-WMWMW");
    input.auditCount = 12345678;
    QString path = sheet(code, input);
    QCOMPARE(pagesOf(path).size(), 1);
    QVERIFY(withoutSteering(pagesOf(path).join(QString())).contains(input.auditHead));

    // Beyond that there may be a second page, but never half of a code on each.
    input.vaultName = input.vaultName.repeated(12);
    path = sheet(code, input);
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), 2);
    int whole = 0;
    for (const QString &page : pages)
        whole += page.contains(groups().first()) && page.contains(groups().last()) ? 1 : 0;
    QCOMPARE(whole, 1);
    QVERIFY(!pages.last().trimmed().isEmpty());
}

void TestRecoverySheet::sameInputSameBytes()
{
    QFETCH(QString, code);
    const QByteArray first = pdf(code);
    RecoverySheetInput again = m_input;
    again.madeAt = QDateTime({ 2026, 11, 23 }, { 14, 5, 59 }, QTimeZone::utc());
    QVERIFY(pdf(code, again) == first);
    again.code.replace(QLatin1String("00000"), QLatin1String("00001"));
    QVERIFY(pdf(code, again) != first);
}

void TestRecoverySheet::withoutAuditLog()
{
    RecoverySheetInput input = m_input;
    input.auditHead.clear();
    const QString page = pagesOf(sheet(QStringLiteral("en"), input)).join(QString());
    QVERIFY(!page.contains(QLatin1String("Audit log")));
    QVERIFY(page.contains(QLatin1String("Record of custody")));
}

void TestRecoverySheet::namesAreNoMarkup()
{
    RecoverySheetInput input = m_input;
    input.vaultName = QStringLiteral("<b>&amp; {n}</b> \u202eabc");
    input.madeBy = QStringLiteral("{file}\nsecond line");
    for (const char *code : { "en", "ar" }) {
        const QString page = withoutSteering(pagesOf(sheet(QString::fromLatin1(code), input)).join(QString()));
        QVERIFY2(page.contains(QLatin1String("<b>&amp; {n}</b> abc")), qPrintable(page));
        QVERIFY2(page.contains(QLatin1String("{file}")), qPrintable(page));
    }
}

void TestRecoverySheet::refusesWhatCannotBeUsed_data()
{
    QTest::addColumn<RecoverySheetInput>("input");
    QTest::addColumn<QString>("expected");
    const auto row = [&](const char *name, const char *expected, auto change) {
        RecoverySheetInput input = m_input;
        change(input);
        QTest::newRow(name) << input << QString::fromLatin1(expected);
    };
    const auto code = [](const char *text) {
        return [text](RecoverySheetInput &input) { input.code = QString::fromLatin1(text); };
    };
    row("no code", "sheet.code", code(""));
    row("two lines", "sheet.code", code("00000 00000 00000 00000 00000\n00000 00000 00000 00000 00000"));
    row("a group short", "sheet.code", [](RecoverySheetInput &input) { input.code.chop(6); });
    row("a sign short", "sheet.code", [](RecoverySheetInput &input) { input.code.chop(1); });
    row("a line more", "sheet.code", [](RecoverySheetInput &input) { input.code += input.code.left(30); });
    row("an empty line", "sheet.code", [](RecoverySheetInput &input) { input.code += QLatin1Char('\n'); });
    row("small letters", "sheet.code", [](RecoverySheetInput &input) { input.code = input.code.toLower(); });
    row("other letters", "sheet.code", [](RecoverySheetInput &input) { input.code[2] = QChar(0x0416); });
    row("audit head", "sheet.code", [](RecoverySheetInput &input) { input.auditHead += QChar(0x0416); });
    row("long audit head", "sheet.code", [](RecoverySheetInput &input) { input.auditHead.fill(u'0', 45); });
    row("no QR text", "qr.text", [](RecoverySheetInput &input) { input.qrText.clear(); });
    row("no name", "sheet.incomplete", [](RecoverySheetInput &input) { input.vaultName = QStringLiteral(" "); });
    row("no id", "sheet.incomplete", [](RecoverySheetInput &input) { input.vaultId.clear(); });
    row("no officer", "sheet.incomplete", [](RecoverySheetInput &input) { input.madeBy.clear(); });
    row("no time", "sheet.incomplete", [](RecoverySheetInput &input) { input.madeAt = {}; });
}

void TestRecoverySheet::refusesWhatCannotBeUsed()
{
    QFETCH(RecoverySheetInput, input);
    QFETCH(QString, expected);
    const auto made = renderRecoverySheet(input, Language::English, *fonts(), m_library->terms());
    QVERIFY(!made);
    QCOMPARE(made.error().code, expected);
    const QString said = made.error().oneLine() + made.error().detail; // may end in a log
    QVERIFY2(!said.contains(QLatin1String("5S2Z7"), Qt::CaseInsensitive), qPrintable(said));
}

void TestRecoverySheet::refusesWhatCannotBePrinted()
{
    RecoverySheetInput input = m_input;
    input.madeBy = QStringLiteral("a\U0001F600b");
    const auto made = renderRecoverySheet(input, Language::English, *fonts(), m_library->terms());
    QVERIFY(!made);
    QCOMPARE(made.error().code, QStringLiteral("document.characters"));
    QVERIFY(made.error().message.contains(QLatin1String("U+1F600")));
}

QTEST_MAIN(TestRecoverySheet)
#include "tst_recovery_sheet.moc"
