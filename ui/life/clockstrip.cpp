// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/clockstrip.h"

#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace comity::ui {

ClockStrip::ClockStrip(QWidget *parent) : StandingStrip(parent) { setObjectName(QStringLiteral("clockWentBack")); }

void ClockStrip::set(const std::optional<ClockWentBack> &back)
{
    m_back = back;
    retranslate();
}

void ClockStrip::retranslate()
{
    if (!m_back)
        return say({}, {});
    say(tr("The clock of this computer went back."),
        tr("It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date "
           "and "
           "time before you rely on any day that is counted here.")
            .arg(isolated(shortDateTime(m_back->now.toLocalTime())),
                 isolated(shortDateTime(m_back->latest.toLocalTime()))));
}

void ClockStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    StandingStrip::changeEvent(event);
}

} // namespace comity::ui
