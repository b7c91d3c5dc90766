// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printing.h"

#include "common/translation.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPromise>

namespace comity::ui {

namespace {

struct PrintingStrings
{
    Q_DECLARE_TR_FUNCTIONS(PrintingStrings)
};

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

Error notPrinted()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return { PrintingStrings::tr(
                     "There is no printer on this computer; the request can be written into PDF files."),
                 {},
                 QStringLiteral("print.none"),
                 {} };
    return { PrintingStrings::tr("Nothing was printed."), {}, QStringLiteral("print.cancelled"), {} };
}

desk::PrintOrder orderOf(const QPrinter &printer)
{
    desk::PrintOrder order;
    if (printer.printRange() == QPrinter::PageRange) {
        order.first = printer.fromPage();
        order.last = printer.toPage();
    }
    order.lastFirst = printer.pageOrder() == QPrinter::LastPageFirst;
    return order;
}

} // namespace

AskPrinter printDialog()
{
    return [](QPrinter &printer, QWidget *parent) {
        if (QPrinterInfo::availablePrinterNames().isEmpty())
            return false; // or there would be an empty dialog
        QPrintDialog dialog(&printer, parent);
        // Not into a file: what is written there is no finished document, and Qt would keep a list of such files.
        dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies
                          | QAbstractPrintDialog::PrintShowPageSize);
        return dialog.exec() == QDialog::Accepted;
    };
}

QFuture<Result<int>> printRequest(desk::RequestDesk &desk, const Request &request,
                                  const desk::PaperLanguages &languages, QWidget *parent, const AskPrinter &ask)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Comity")); // queues and their logs show it
    printer->setCreator(QStringLiteral("Comity"));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Portrait);
    if (!ask(*printer, parent))
        return ready(Result<int>(notPrinted()));
    printer->setFullPage(true); // the pages bring their own margins
    auto printed = desk.print(request, languages, printer, orderOf(*printer));
    // The printer ends where it began, in the window's thread.
    return printed.then(QCoreApplication::instance(), [printer](const Result<int> &pages) { return pages; });
}

} // namespace comity::ui
