# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_instruments_page SOURCES tst_instruments_page.cpp
  LIBS comity_ui_instruments comity_ui_request comity_services comity_instruments)
comity_gui_test(tst_office_instruments SOURCES tst_office_instruments.cpp
  LIBS comity_ui_shell comity_ui_instruments comity_ui_request comity_desk)
target_include_directories(tst_office_instruments PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
