# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_draft_keeper SOURCES tst_draft_keeper.cpp LIBS comity_ui_widgets comity_common)
