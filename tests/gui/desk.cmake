# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_vault_desk SOURCES tst_vault_desk.cpp guifixture.h
  LIBS comity_ui_widgets comity_desk comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_vault_desk PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
comity_gui_test(tst_desk_window SOURCES tst_desk_window.cpp guifixture.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_desk_window PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
comity_gui_test(tst_session_watch SOURCES tst_session_watch.cpp LIBS comity_platform)
