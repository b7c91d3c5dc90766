// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

class QSettings;

namespace comity::ui {

/// What this user set on this computer, and nothing of any case: the one table of these settings. An administrator's
/// file lays down some of them; those cannot be changed. What belongs to a desk (its authority, saved searches) is in
/// its vault. GUI thread.
class Preferences
{
public:
    enum class Key {
        Language,       ///< code of the window's language; empty: the system's
        TextSize,       ///< percent of the system's, 80 to 200
        Theme,          ///< "system", "light", "dark", "contrast"
        LockMinutes,    ///< without a key or a click; 0: never
        LockOnLeaving,  ///< when the screen is locked or another user takes over
        LockOnSleep,    ///< before the computer sleeps
        Notifications,  ///< whether the desktop says that something is due
        DateFormat,     ///< one of dateFormats(), or empty for the language's
        BackupFolder,   ///< where backups go by themselves; empty: nowhere
        BackupDays,     ///< at the latest after so many; 0: never by themselves
        Shortcuts,      ///< what was changed, as Actions::changes() gives it
        RememberVaults, ///< whether recent vaults are listed
        RecentVaults,   ///< folders, the last first
        WindowGeometry,
        WindowState,
        ListLayout,  ///< columns of the lists
        SpellCheck,  ///< whether words that no dictionary has are underlined
        Dictionaries ///< a folder of dictionaries that is looked into before those of the system; may be empty
    };

    /// `file` is this user's, `enforced` the administrator's; either may be missing.
    Preferences(const QString &file, const QString &enforced);
    ~Preferences();
    Q_DISABLE_COPY_MOVE(Preferences)

    /// Where they are on this computer: the user's configuration folder, and the system's.
    [[nodiscard]] static QString usualFile();
    [[nodiscard]] static QString usualEnforcedFile();

    [[nodiscard]] QVariant value(Key key) const;
    /// Nothing happens to what the administrator laid down.
    void set(Key key, const QVariant &value);
    [[nodiscard]] bool isEnforced(Key key) const;

    [[nodiscard]] std::optional<Language> language() const;
    [[nodiscard]] int lockMinutes() const;
    [[nodiscard]] int textSize() const;
    [[nodiscard]] QStringList recentVaults() const;
    /// Puts it first; at most 8 are kept.
    void rememberVault(const QString &folder);
    void forgetVault(const QString &folder);

private:
    std::unique_ptr<QSettings> m_own;
    std::unique_ptr<QSettings> m_enforced;
};

} // namespace comity::ui
