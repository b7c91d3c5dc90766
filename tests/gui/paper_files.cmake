# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_paper_files SOURCES tst_paper_files.cpp previewcase.h
  LIBS comity_ui_preview comity_ui_widgets comity_desk comity_exchange)
add_dependencies(tst_paper_files comity_fonts)
