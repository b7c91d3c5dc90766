// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "ui/widgets/printer.h"

#include <QByteArray>

class QWidget;

namespace comity::ui {

/// Asks for the printer and prints the pages of a PDF that this program made. What leaves is what the PDF shows, as
/// images. Errors: "print.none" (there is no printer), "print.cancelled" (by the officer), "print.document" (it cannot
/// be read), "print.printer" (the printer did not take the pages).
[[nodiscard]] Result<void> printPdf(const QByteArray &pdf, QWidget *parent, const AskPrinter &ask = printDialog());

} // namespace comity::ui
