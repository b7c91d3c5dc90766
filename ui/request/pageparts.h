// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QComboBox;
class QTableView;
class QWidget;

namespace comity::ui {

class PlainLabel;

// What the pages of the places at the side are made of. They belong to `page`. GUI thread.

/// A choice with its label: as wide as its words are, in every language, and the wheel passes over it.
[[nodiscard]] QComboBox *choiceWithLabel(QWidget *page, const char *objectName, PlainLabel *&label);

/// A table whose rows are chosen whole, one at a time; the Tab key goes on behind it. `lines` of text have room in each
/// row; 0: one.
[[nodiscard]] QTableView *tableOfRows(QWidget *page, const char *objectName, QAbstractItemModel *model, int lines = 0);

} // namespace comity::ui
