# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4.2 REQUIRED COMPONENTS Widgets PrintSupport Pdf)
comity_gui_test(tst_export_panel SOURCES tst_export_panel.cpp previewcase.h
  LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange)
add_dependencies(tst_export_panel comity_fonts)
