// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"
#include "ui/widgets/printer.h"

namespace comity::ui {

/// Prints a request or a paper of the dialogue: the pages of its PDF, as lines and letters and never as images, drawn
/// off the calling thread. Gives the number of pages. Nothing in the name of the print job tells what is printed. GUI
/// thread. Errors: "print.cancelled" (by the officer), and those of RequestDesk::print().
[[nodiscard]] QFuture<Result<int>> printPaper(desk::RequestDesk &desk, const desk::PaperMatter &matter,
                                              const desk::PaperLanguages &languages, QWidget *parent,
                                              const AskPrinter &ask = printDialog());

} // namespace comity::ui
