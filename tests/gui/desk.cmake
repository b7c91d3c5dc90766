# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_vault_desk SOURCES tst_vault_desk.cpp guifixture.h
  LIBS comity_ui_widgets comity_desk comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_vault_desk PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
comity_gui_test(tst_desk_window SOURCES tst_desk_window.cpp guifixture.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_desk_window PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
comity_gui_test(tst_session_watch SOURCES tst_session_watch.cpp LIBS comity_platform)

# The tour: built by `cmake --build … --target tour`, run by tests/tour.sh.
add_executable(tour EXCLUDE_FROM_ALL tour.cpp guifixture.h)
target_include_directories(tour PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/tests/store)
target_compile_definitions(tour PRIVATE COMITY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(tour PRIVATE comity_ui_shell comity_exchange comity_store_vault comity_platform comity_resources
  comity_translations comity_options Qt6::Test Qt6::Widgets)
