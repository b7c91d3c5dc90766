# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_sealed_note SOURCES tst_sealed_note.cpp guifixture.h opendesk.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_sealed_note PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
