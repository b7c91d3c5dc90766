# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_request_edit SOURCES tst_request_edit.cpp LIBS comity_ui_request comity_exchange)
comity_gui_test(tst_form_view SOURCES tst_form_view.cpp LIBS comity_ui_request comity_exchange)
