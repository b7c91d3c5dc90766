// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/clocks.h"
#include "ui/widgets/standingstrip.h"

namespace comity::ui {

/// That the clock of this computer went back behind what the vault has recorded: then every day that is counted from
/// it may be wrong. Hidden while the clock is in order.
class ClockStrip : public StandingStrip
{
    Q_OBJECT

public:
    explicit ClockStrip(QWidget *parent = nullptr);

    void set(const std::optional<ClockWentBack> &back);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<ClockWentBack> m_back;
};

} // namespace comity::ui
