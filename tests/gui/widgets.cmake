# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_wheel_guard SOURCES tst_wheel_guard.cpp LIBS comity_ui_widgets)
comity_gui_test(tst_message_strip SOURCES tst_message_strip.cpp LIBS comity_ui_widgets)
