# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_help SOURCES tst_help.cpp LIBS comity_ui_help comity_ui_request)
comity_gui_test(tst_window_help SOURCES tst_window_help.cpp guifixture.h tinydictionary.h
  LIBS comity_ui_shell comity_ui_help comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_window_help PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
target_compile_definitions(tst_window_help PRIVATE COMITY_WORDS_PROGRAM="$<TARGET_FILE:comity-words>")
add_dependencies(tst_window_help comity-words)
