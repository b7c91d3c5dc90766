// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace comity::ui {

/// Pages of which one is seen: it needs the room of that one. Qt's own asks all of them, also the hidden ones, how tall
/// each of their texts would be, in every pass of the layout and once more for each stack around it; that was four
/// fifths of the time in which the window opened.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace comity::ui
