// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace comity::ui {

/// The page of the help that goes with a widget: that of the nearest part around it that has one; empty for none.
[[nodiscard]] QString helpTopicOf(const QWidget *widget);

} // namespace comity::ui
