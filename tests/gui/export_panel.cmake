# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_export_panel SOURCES tst_export_panel.cpp previewcase.h
  LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange)
add_dependencies(tst_export_panel comity_fonts)
