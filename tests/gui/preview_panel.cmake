# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_preview_panel SOURCES tst_preview_panel.cpp previewcase.h
  LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange)
add_dependencies(tst_preview_panel comity_fonts)
