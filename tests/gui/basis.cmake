# SPDX-License-Identifier: GPL-3.0-or-later
comity_gui_test(tst_basis_page SOURCES tst_basis_page.cpp guifixture.h opendesk.h
  LIBS comity_ui_shell comity_exchange comity_store_vault comity_platform)
target_include_directories(tst_basis_page PRIVATE ${CMAKE_SOURCE_DIR}/tests/store)
