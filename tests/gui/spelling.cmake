# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_words SOURCES tst_words.cpp tinydictionary.h LIBS comity_words)
comity_gui_test(tst_spelling SOURCES tst_spelling.cpp tinydictionary.h LIBS comity_ui_request comity_exchange)
comity_gui_test(tst_form_find SOURCES tst_form_find.cpp LIBS comity_ui_request comity_exchange)
foreach(test tst_words tst_spelling)
  target_compile_definitions(${test} PRIVATE COMITY_WORDS_PROGRAM="$<TARGET_FILE:comity-words>")
  add_dependencies(${test} comity-words)
endforeach()
