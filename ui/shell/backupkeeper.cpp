// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeeper.h"

#include "common/whendone.h"
#include "ui/widgets/preferences.h"

#include <chrono>

namespace comity::ui {

namespace {

constexpr std::chrono::minutes kEvery(20);

} // namespace

BackupKeeper::BackupKeeper(desk::VaultDesk &vault, const Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_preferences(preferences), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::check);
    m_timer.start(kEvery);
}

void BackupKeeper::check()
{
    const QString folder = m_preferences.value(Preferences::Key::BackupFolder).toString();
    const int days = m_preferences.value(Preferences::Key::BackupDays).toInt();
    if (m_busy || folder.isEmpty() || days <= 0)
        return;
    m_busy = true;
    whenDone(m_vault.lastBackup(folder), this, [this, folder, days](const Result<std::optional<QDateTime>> &last) {
        m_busy = false;
        if (!last)
            return tell(last.error());
        // By the day, not by the hour: who works from nine to five would otherwise make one later every day.
        if (!*last || (*last)->date().daysTo(m_clock.todayUtc()) >= days || **last > m_clock.nowUtc())
            make(folder);
    });
}

void BackupKeeper::make(const QString &folder)
{
    m_busy = true;
    whenDone(m_vault.backupAndPrune(folder), this, [this](const Result<QString> &made) {
        m_busy = false;
        if (!made)
            return tell(made.error());
        m_told = false;
        Q_EMIT this->made(*made);
    });
}

void BackupKeeper::tell(const Error &error)
{
    if (!m_told && error.code != QLatin1String("db.closed"))
        Q_EMIT failed(error);
    m_told = true;
}

} // namespace comity::ui
