// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

int main(int argc, char **argv) { return comity::ui::runProgram(argc, argv); }
