// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace comity::ui {

class MainWindow;

/// The program from its first line to its last; what it returns is its exit status. `shown` is called when the window
/// stands: with it a test drives the very program that officers run.
[[nodiscard]] int runProgram(int argc, char **argv, const std::function<void(MainWindow &window)> &shown = {});

} // namespace comity::ui
