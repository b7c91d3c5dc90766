// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace comity::ui {

/// The wheel changes nothing that the keyboard is not in: combo boxes, dates, numbers, sliders and tabs let it pass to
/// what scrolls around them. For every window of the program, while it lives. GUI thread.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace comity::ui
