// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace comity::ui {

/// A page that is scrolled where the window is lower than its words need, as it is with large text. Without a frame,
/// and nothing that the Tab key would stop at.
[[nodiscard]] QScrollArea *scrolledPage(QWidget *page, const char *objectName, QWidget *parent);

} // namespace comity::ui
