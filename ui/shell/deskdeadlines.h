// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace comity::ui {

class MessageStrip;

/// What falls due, told without being asked: in the side list, in a sentence when the vault is opened, and, where the
/// officer wants it, by the desktop. Outside the window nothing of any case is said.
class DeskDeadlines : public QObject
{
    Q_OBJECT

public:
    /// `mayNotify` is asked each time: it is a setting.
    DeskDeadlines(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, std::function<bool()> mayNotify,
                  QObject *parent = nullptr);

    /// Counts again; also every hour by itself.
    void refresh();
    /// Once, when the vault was opened; `show` leads to the list. Says nothing when nothing is near.
    void tellAtUnlock(const std::function<void()> &show);
    /// For the side list: "Deadlines (3)".
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] qint64 overdue() const { return m_overdue; }
    [[nodiscard]] qint64 soon() const { return m_soon; }
    [[nodiscard]] qsizetype lapsed() const { return m_lapses.size(); }

Q_SIGNALS:
    void counted();
    void recorded(); ///< the states of requests may be others

private:
    void onCounted(qint64 overdue, qint64 soon);
    void onLapses(const QList<desk::LapseOffer> &lapses);
    void lookForLapses();
    void tell();
    void recordLapses();
    [[nodiscard]] QString sentence() const;

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    Clock m_clock;
    std::function<bool()> m_mayNotify;
    std::function<void()> m_show;
    bool m_toTell = false;            ///< at the unlock
    bool m_lookForLapses = false;     ///< with the next count
    QList<desk::LapseOffer> m_lapses; ///< over, and nobody recorded it
    QTimer m_hourly;
    qint64 m_overdue = 0;
    qint64 m_soon = 0; ///< within a week, without what is overdue
    bool m_known = false;
};

} // namespace comity::ui
