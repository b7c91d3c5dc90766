// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printing.h"

#include "common/translation.h"

#include <QPrinter>
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
    if (!hasPrinter())
        return { PrintingStrings::tr("There is no printer on this computer; the paper can be written into PDF files."),
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

QFuture<Result<int>> printPaper(desk::RequestDesk &desk, const desk::PaperMatter &matter,
                                const desk::PaperLanguages &languages, QWidget *parent, const AskPrinter &ask)
{
    const auto printer = makePrinter();
    if (!ask(*printer, parent))
        return ready(Result<int>(notPrinted()));
    printer->setFullPage(true); // the pages bring their own margins
    auto printed = desk.print(matter, languages, printer, orderOf(*printer));
    // The printer ends where it began, in the window's thread.
    return printed.then(QCoreApplication::instance(), [printer](const Result<int> &pages) { return pages; });
}

} // namespace comity::ui
