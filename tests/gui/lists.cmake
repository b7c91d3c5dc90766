# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4.2 REQUIRED COMPONENTS Widgets)
comity_gui_test(tst_request_list_model SOURCES tst_request_list_model.cpp fakerequests.cpp fakerequests.h
  LIBS comity_ui_lists comity_ui_widgets)
comity_gui_test(tst_request_list_page SOURCES tst_request_list_page.cpp fakerequests.cpp fakerequests.h
  LIBS comity_ui_lists comity_ui_widgets)
comity_gui_test(tst_csv_export SOURCES tst_csv_export.cpp fakerequests.cpp fakerequests.h
  LIBS comity_ui_lists comity_ui_widgets)
