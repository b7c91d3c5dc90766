# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_printing SOURCES tst_printing.cpp previewcase.h LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange Qt6::PrintSupport)
add_dependencies(tst_printing comity_fonts)
