# SPDX-License-Identifier: GPL-3.0-or-later
add_library(comity_test_lists STATIC fakerequests.cpp fakerequests.h shownlist.h)
target_include_directories(comity_test_lists PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(comity_test_lists PUBLIC comity_ui_lists comity_ui_widgets PRIVATE comity_options)
foreach(subject request_words request_list_model request_list_page request_list_filters request_list_columns csv_export)
  comity_gui_test(tst_${subject} SOURCES tst_${subject}.cpp LIBS comity_test_lists)
endforeach()
comity_gui_test(tst_vault_source SOURCES tst_vault_source.cpp
  LIBS comity_ui_lists comity_ui_widgets comity_exchange comity_store_vault)
target_include_directories(tst_vault_source PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
