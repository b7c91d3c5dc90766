// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes out of a printer is what the PDF shows. The printer is one that writes a PDF of its own.
#include "previewcase.h"
#include "ui/preview/printing.h"

#include <QApplication>
#include <QImage>
#include <QPrinter>
#include <QPrinterInfo>

using namespace comity;

namespace {

ui::AskPrinter toFile(const QString &path, const std::function<void(QPrinter &)> &choose = {})
{
    return [=](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        if (choose)
            choose(printer);
        return true;
    };
}

/// Waits as a window does: the answer comes through the event loop.
Result<int> printed(desk::RequestDesk &desk, const desk::PaperLanguages &languages, const ui::AskPrinter &ask)
{
    const auto future = ui::printPaper(desk, test::sampleRequest(), languages, nullptr, ask);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        return Error{ QStringLiteral("nothing came"), {}, QStringLiteral("test.late"), {} };
    return future.result();
}

QString textOf(const QString &pdf) { return test::textOfPdf(pdf, { QStringLiteral("-layout") }); }

QImage pageOf(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    return QImage::fromData(
        test::outputOf(QStringLiteral("pdftoppm"),
                       { QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-gray"), QStringLiteral("-png"),
                         QStringLiteral("-f"), number, QStringLiteral("-l"), number, pdf }));
}

/// The share of dots that differ clearly.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64 ? 1 : 0;
    return double(different) / (a.width() * a.height());
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeThePdf_data();
    void likeThePdf();
    void linesNotImages();
    void range();
    void emptyRange();
    void letterPaper();
    void notPrinted();
    void tellsNothing();

private:
    QTemporaryDir m_folder;
    desk::RequestDesk m_desk{ test::library() };
};

void TestPrinting::likeThePdf_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("beside");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language) << QString();
    QTest::newRow("en-ar") << QStringLiteral("en") << QStringLiteral("ar");
}

void TestPrinting::likeThePdf()
{
    QFETCH(QString, code);
    QFETCH(QString, beside);
    const desk::PaperLanguages languages{ *languageFromCode(code), languageFromCode(beside) };
    const QString paper = m_folder.filePath(QStringLiteral("printed.pdf"));
    const auto pages = printed(m_desk, languages, toFile(paper));
    QVERIFY2(pages.ok(), qPrintable(pages.ok() ? QString() : pages.error().oneLine()));
    const auto pdf = m_desk.pdf(test::sampleRequest(), languages).result();
    const QString file = test::write(m_folder, QStringLiteral("file.pdf"), *pdf);
    QCOMPARE(test::pagesIn(paper), test::pagesIn(file));
    QCOMPARE(*pages, test::pagesIn(file));
    for (int page = 1; page <= *pages; ++page) {
        const double different = difference(pageOf(paper, page), pageOf(file, page));
        QVERIFY2(different < 0.001, qPrintable(QStringLiteral("page %1: %2").arg(page).arg(different)));
    }
    if (languages.language != Language::Arabic && languages.beside != Language::Arabic)
        QCOMPARE(textOf(paper), textOf(file)); // the marks of Arabic are cleaned up in the file alone
}

void TestPrinting::linesNotImages()
{
    const QString paper = m_folder.filePath(QStringLiteral("lines.pdf"));
    QVERIFY(printed(m_desk, { Language::English, {} }, toFile(paper)).ok());
    const QByteArray images = test::outputOf(QStringLiteral("pdfimages"), { QStringLiteral("-list"), paper });
    QCOMPARE(images.trimmed().count('\n'), 1); // the head of the list
}

void TestPrinting::range()
{
    const QString paper = m_folder.filePath(QStringLiteral("range.pdf"));
    const auto pages = printed(m_desk, { Language::English, {} }, toFile(paper, [](QPrinter &printer) {
                                   printer.setPrintRange(QPrinter::PageRange);
                                   printer.setFromTo(2, 3);
                                   printer.setPageOrder(QPrinter::LastPageFirst);
                               }));
    QCOMPARE(*pages, 2);
    QCOMPARE(test::pagesIn(paper), 2);
    const QString text = textOf(paper);
    QVERIFY(text.indexOf(QStringLiteral("Page 3 of")) >= 0);
    QVERIFY(text.indexOf(QStringLiteral("Page 3 of")) < text.indexOf(QStringLiteral("Page 2 of")));
}

void TestPrinting::emptyRange()
{
    const auto pages = printed(m_desk, { Language::English, {} },
                               toFile(m_folder.filePath(QStringLiteral("none.pdf")), [](QPrinter &printer) {
                                   printer.setPrintRange(QPrinter::PageRange);
                                   printer.setFromTo(90, 99);
                               }));
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().code, QStringLiteral("print.pages"));
}

/// Paper that is shorter than A4: the whole page is on it, smaller.
void TestPrinting::letterPaper()
{
    const QString paper = m_folder.filePath(QStringLiteral("letter.pdf"));
    QVERIFY(printed(m_desk, { Language::English, {} },
                    toFile(paper, [](QPrinter &printer) { printer.setPageSize(QPageSize(QPageSize::Letter)); }))
                .ok());
    const QString text = textOf(paper);
    QVERIFY(text.contains(QStringLiteral("URGENT")));
    QVERIFY(text.contains(QStringLiteral("Page 1 of")));
    const QImage page = pageOf(paper, 1);
    const auto isWhite = [&page](int y) {
        for (int x = 0; x < page.width(); ++x)
            if (qGray(page.pixel(x, y)) < 250)
                return false;
        return true;
    };
    QVERIFY(isWhite(page.height() - 3)); // nothing is cut off at the foot
}

void TestPrinting::notPrinted()
{
    const auto pages = printed(m_desk, { Language::English, {} }, [](QPrinter &, QWidget *) { return false; });
    QVERIFY(!pages.ok());
    const bool none = QPrinterInfo::availablePrinterNames().isEmpty(); // as on most machines that only test
    QCOMPARE(pages.error().code, none ? QStringLiteral("print.none") : QStringLiteral("print.cancelled"));
}

void TestPrinting::tellsNothing()
{
    QString name;
    const QString paper = m_folder.filePath(QStringLiteral("name.pdf"));
    QVERIFY(printed(m_desk, { Language::English, {} },
                    toFile(paper, [&name](QPrinter &printer) { name = printer.docName() + printer.creator(); }))
                .ok());
    QVERIFY(!name.contains(QStringLiteral("0142")));
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
