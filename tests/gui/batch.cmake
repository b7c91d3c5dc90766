# SPDX-License-Identifier: GPL-3.0-or-later
foreach(subject batch_panel attachments_panel outside_files)
  comity_gui_test(tst_${subject} SOURCES tst_${subject}.cpp guifixture.h opendesk.h
    LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
  target_include_directories(tst_${subject} PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
  add_dependencies(tst_${subject} comity_fonts comity-cli)
endforeach()
