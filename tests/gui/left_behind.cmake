# SPDX-License-Identifier: GPL-3.0-or-later
# The program with a script at its keyboard, and what is seen of it from outside: on Linux, where that can be seen.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_executable(desksession desksession.cpp deskdriver.h)
  target_include_directories(desksession PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(desksession PRIVATE comity_ui_shell comity_resources comity_translations comity_options Qt6::Test
    Qt6::Widgets)
  target_compile_options(desksession PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1;-g1> -Wno-error=conversion)
  add_dependencies(desksession comity_fonts)
  # The fonts are found from where the program is.
  set_target_properties(desksession PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
  comity_gui_test(tst_left_behind SOURCES tst_left_behind.cpp deskprogram.h guifixture.h traces.h
    LIBS comity_desk comity_ui_widgets comity_exchange comity_store_vault comity_store_keys comity_platform)
  comity_gui_test(tst_call SOURCES tst_call.cpp deskprogram.h guifixture.h
    LIBS comity_desk comity_ui_widgets comity_exchange comity_store_vault comity_store_keys comity_platform)
  foreach(test tst_left_behind tst_call)
    target_include_directories(${test} PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
    target_compile_definitions(${test} PRIVATE COMITY_SESSION_PROGRAM="$<TARGET_FILE:desksession>")
    add_dependencies(${test} desksession)
  endforeach()
endif()
