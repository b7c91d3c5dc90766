# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_request_desk SOURCES tst_request_desk.cpp previewcase.h
  LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange)
add_dependencies(tst_request_desk comity_fonts)
