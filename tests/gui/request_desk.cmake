# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4.2 REQUIRED COMPONENTS Widgets PrintSupport Pdf)
comity_gui_test(tst_request_desk SOURCES tst_request_desk.cpp previewcase.h
  LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange)
add_dependencies(tst_request_desk comity_fonts)
