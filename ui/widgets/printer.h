// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace comity::ui {

/// Lets the officer choose a printer and its settings; false when nothing shall be printed.
using AskPrinter = std::function<bool(QPrinter &printer, QWidget *parent)>;

/// The print dialog of the system; none, and false, where there is no printer.
[[nodiscard]] AskPrinter printDialog();
[[nodiscard]] bool hasPrinter();

/// For A4 sheets that bring their own margins. Nothing in the name of its job tells what is printed: queues and their
/// logs show it.
[[nodiscard]] std::shared_ptr<QPrinter> makePrinter();

} // namespace comity::ui
