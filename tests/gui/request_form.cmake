# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_request_edit SOURCES tst_request_edit.cpp LIBS comity_ui_request comity_exchange)
foreach(subject form_view form_writing form_values)
  comity_gui_test(tst_${subject} SOURCES tst_${subject}.cpp formcase.h LIBS comity_ui_request comity_exchange)
endforeach()
