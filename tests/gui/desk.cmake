# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_vault_desk SOURCES tst_vault_desk.cpp guifixture.h
  LIBS comity_ui_widgets comity_desk comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_vault_desk PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
comity_gui_test(tst_desk_window SOURCES tst_desk_window.cpp guifixture.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_desk_window PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
# The same program again: mirrored, and on a screen with twice the dots.
get_test_property(tst_desk_window ENVIRONMENT environment)
foreach(setting "mirrored;COMITY_TEST_LANGUAGE=ar" "twice_the_dots;QT_SCALE_FACTOR=2")
  list(POP_FRONT setting name)
  add_test(NAME tst_desk_window_${name} COMMAND tst_desk_window)
  set_tests_properties(tst_desk_window_${name} PROPERTIES TIMEOUT 300 LABELS gui ENVIRONMENT "${environment};${setting}")
endforeach()
comity_gui_test(tst_session_watch SOURCES tst_session_watch.cpp LIBS comity_platform)
foreach(subject course shelves)
  comity_gui_test(tst_${subject} SOURCES tst_${subject}.cpp guifixture.h
    LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
  target_include_directories(tst_${subject} PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
endforeach()
comity_gui_test(tst_notification SOURCES tst_notification.cpp LIBS comity_platform)

# The tour: built by `cmake --build … --target tour`, run by tests/tour.sh.
add_executable(tour EXCLUDE_FROM_ALL tour.cpp guifixture.h)
target_include_directories(tour PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/tests/store)
target_compile_definitions(tour PRIVATE COMITY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(tour PRIVATE comity_ui_shell comity_exchange comity_store_vault comity_platform comity_resources
  comity_translations comity_options Qt6::Test Qt6::Widgets)
