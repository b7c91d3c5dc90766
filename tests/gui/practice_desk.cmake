# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_practice_desk SOURCES tst_practice_desk.cpp guifixture.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_practice_desk PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
