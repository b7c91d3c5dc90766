// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfprinting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace comity::ui {

namespace {

struct PdfPrintingStrings
{
    Q_DECLARE_TR_FUNCTIONS(PdfPrintingStrings)
};

constexpr int kDotsPerInchMost = 300; // an A4 page of more takes 100 MB and looks the same
constexpr double kPointsPerInch = 72;

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

Result<Printed> printPdf(const QByteArray &pdf, const QString &title, QWidget *parent)
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
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    if (!printerChoice()(printer, parent))
        return Printed::No;
    if (const auto painted = paintPages(document, printer); !painted)
        return painted.error();
    return Printed::Yes;
}

std::function<bool(QPrinter &, QWidget *)> &printerChoice()
{
    static std::function<bool(QPrinter &, QWidget *)> choice = [](QPrinter &printer, QWidget *parent) {
        QPrintDialog dialog(&printer, parent);
        return dialog.exec() == QDialog::Accepted;
    };
    return choice;
}

} // namespace comity::ui
