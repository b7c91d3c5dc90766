// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printer.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace comity::ui {

AskPrinter printDialog()
{
    return [](QPrinter &printer, QWidget *parent) {
        if (!hasPrinter())
            return false; // or there would be an empty dialog
        QPrintDialog dialog(&printer, parent);
        // Not into a file: what is written there is no finished document, and Qt would keep a list of such files.
        dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies
                          | QAbstractPrintDialog::PrintShowPageSize);
        return dialog.exec() == QDialog::Accepted;
    };
}

bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

std::shared_ptr<QPrinter> makePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Comity"));
    printer->setCreator(QStringLiteral("Comity"));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Portrait);
    return printer;
}

} // namespace comity::ui
