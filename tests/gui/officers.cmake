# SPDX-License-Identifier: GPL-3.0-or-later
foreach(subject officers settings)
  comity_gui_test(tst_${subject} SOURCES tst_${subject}.cpp guifixture.h unlockedwindow.h
    LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform comity_documents)
  target_include_directories(tst_${subject} PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
endforeach()
