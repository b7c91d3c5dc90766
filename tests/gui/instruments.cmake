# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_instruments_page SOURCES tst_instruments_page.cpp
  LIBS comity_ui_instruments comity_ui_request comity_services comity_instruments)
