// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QObject>
#include <QTimer>

namespace comity::ui {

class Preferences;

/// Makes the backups that the settings ask for: when the desk is opened and while it is open, if the last one in the
/// folder is too old. GUI thread.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(desk::VaultDesk &vault, const Preferences &preferences, const Clock &clock, QObject *parent = nullptr);

    /// Looks whether one is due; it is made by itself.
    void check();

Q_SIGNALS:
    void made(const QString &folder);
    /// Once, until one succeeds again.
    void failed(const comity::Error &error);

private:
    void make(const QString &folder);
    void tell(const Error &error);

    desk::VaultDesk &m_vault;
    const Preferences &m_preferences;
    Clock m_clock;
    QTimer m_timer;
    bool m_busy = false;
    bool m_told = false;
};

} // namespace comity::ui
