// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

#include <functional>

class QPrinter;
class QWidget;

namespace comity::ui {

enum class Printed { No, Yes }; ///< the officer may give up in the dialog

/// Asks for the printer with Qt's print dialog and prints the pages of a PDF that this program made. What leaves is
/// what the PDF shows, at the printer's resolution. Errors: "print.document" (it cannot be read), "print.printer" (the
/// printer did not begin).
[[nodiscard]] Result<Printed> printPdf(const QByteArray &pdf, const QString &title, QWidget *parent);

/// How the printer is asked for: false when the officer gave up. A test puts its answer in instead.
[[nodiscard]] std::function<bool(QPrinter &printer, QWidget *parent)> &printerChoice();

} // namespace comity::ui
