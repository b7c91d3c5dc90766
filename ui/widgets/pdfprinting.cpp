// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfprinting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace comity::ui {

namespace {

struct PdfPrintingStrings
{
    Q_DECLARE_TR_FUNCTIONS(PdfPrintingStrings)
};

constexpr int kDotsPerInchMost = 300; // an A4 page of more takes 100 MB and looks the same
constexpr double kPointsPerInch = 72;

Error notPrinted()
{
    if (!hasPrinter())
        return { PdfPrintingStrings::tr("There is no printer on this computer; save the sheet as PDF instead."),
                 {},
                 QStringLiteral("print.none"),
                 {} };
    return { PdfPrintingStrings::tr("Nothing was printed."), {}, QStringLiteral("print.cancelled"), {} };
}

Result<void> paintPages(QPdfDocument &document, QPrinter &printer)
{
    QPainter painter;
    const auto refused = [] {
        return Error{
            PdfPrintingStrings::tr("The printer did not take the pages."), {}, QStringLiteral("print.printer"), {}
        };
    };
    if (!painter.begin(&printer))
        return refused();
    const int resolution = qMin(printer.resolution(), kDotsPerInchMost);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return refused();
        const QSizeF points = document.pagePointSize(page);
        const QSize pixels = (points * resolution / kPointsPerInch).toSize();
        const QImage image = document.render(page, pixels);
        const QSizeF paper = points * printer.resolution() / kPointsPerInch;
        painter.drawImage(QRectF(QPointF(), paper), image);
    }
    return painter.end() ? Result<void>() : Result<void>(refused());
}

} // namespace

Result<void> printPdf(const QByteArray &pdf, QWidget *parent, const AskPrinter &ask)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return Error{
            PdfPrintingStrings::tr("The document cannot be read."), {}, QStringLiteral("print.document"), {}
        };
    const auto printer = makePrinter();
    if (!ask(*printer, parent))
        return notPrinted();
    printer->setFullPage(true); // the pages bring their own margins
    return paintPages(document, *printer);
}

} // namespace comity::ui
