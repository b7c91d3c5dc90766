# SPDX-License-Identifier: GPL-3.0-or-later
if(CMAKE_SYSTEM_NAME STREQUAL "Linux") # the time of a thread, and where it is, are asked for as Linux tells them
  comity_gui_test(tst_stalls SOURCES tst_stalls.cpp deskdriver.h guifixture.h watchdog.h
    LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
  target_include_directories(tst_stalls PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
  target_link_libraries(tst_stalls PRIVATE ${CMAKE_DL_LIBS})
  set_tests_properties(tst_stalls PROPERTIES RUN_SERIAL TRUE) # what runs beside it takes its caches, and counts as its time
endif()
