# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_start SOURCES tst_start.cpp guifixture.h
  LIBS comity_ui_start comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_start PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
