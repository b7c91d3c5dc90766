# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_statistics_page SOURCES tst_statistics_page.cpp guifixture.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_statistics_page PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
add_dependencies(tst_statistics_page comity_fonts)
