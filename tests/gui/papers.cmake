# SPDX-License-Identifier: GPL-3.0-or-later
foreach(subject papers received two_desks)
  comity_gui_test(tst_${subject} SOURCES tst_${subject}.cpp coursedriver.h guifixture.h
    LIBS comity_ui_shell comity_exchange comity_services comity_store_vault comity_platform)
  add_dependencies(tst_${subject} comity_fonts comity-cli)
  target_include_directories(tst_${subject} PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
endforeach()
