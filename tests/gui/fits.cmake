# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_fits SOURCES tst_fits.cpp deskdriver.h guifixture.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_fits PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
add_dependencies(tst_fits comity_fonts)
# The same program again: with text of twice the size, and on a screen with twice the dots.
get_test_property(tst_fits ENVIRONMENT environment)
add_test(NAME tst_fits_large_text COMMAND tst_fits)
set_tests_properties(tst_fits_large_text PROPERTIES TIMEOUT 300 LABELS gui ENVIRONMENT "${environment};COMITY_TEXT_SIZE=200")
add_test(NAME tst_fits_twice_the_dots COMMAND tst_fits)
set_tests_properties(tst_fits_twice_the_dots PROPERTIES TIMEOUT 300 LABELS gui ENVIRONMENT "${environment};QT_SCALE_FACTOR=2")
