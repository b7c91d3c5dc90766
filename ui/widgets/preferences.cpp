// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace comity::ui {

namespace {

struct Entry
{
    const char *name;
    QVariant fallback;
};

Entry entryOf(Preferences::Key key)
{
    using Key = Preferences::Key;
    switch (key) {
    case Key::Language: return { "window/language", QString() };
    case Key::TextSize: return { "window/textSize", 100 };
    case Key::Theme: return { "window/theme", QStringLiteral("system") };
    case Key::LockMinutes: return { "lock/minutes", 15 };
    case Key::LockOnLeaving: return { "lock/leaving", true };
    case Key::LockOnSleep: return { "lock/sleep", true };
    case Key::Notifications: return { "deadlines/notifications", true };
    case Key::DateFormat: return { "window/dateFormat", QString() };
    case Key::BackupFolder: return { "backup/folder", QString() };
    case Key::BackupDays: return { "backup/days", 1 };
    case Key::Shortcuts: return { "window/shortcuts", QByteArray() };
    case Key::RememberVaults: return { "vaults/remember", true };
    case Key::RecentVaults: return { "vaults/recent", QStringList() };
    case Key::WindowGeometry: return { "window/geometry", QByteArray() };
    case Key::WindowState: return { "window/state", QByteArray() };
    case Key::ListLayout: return { "lists/layout", QByteArray() };
    case Key::SpellCheck: return { "texts/spelling", true };
    case Key::Dictionaries: return { "texts/dictionaries", QString() };
    }
    return { "", {} };
}

constexpr int kRecentMost = 8;
constexpr int kLockMinutesMost = 24 * 60;

} // namespace

Preferences::Preferences(const QString &file, const QString &enforced)
    : m_own(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    if (QFileInfo::exists(enforced))
        m_enforced = std::make_unique<QSettings>(enforced, QSettings::IniFormat);
}

Preferences::~Preferences() = default;

QString Preferences::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/comity.ini");
}

QString Preferences::usualEnforcedFile()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders) {
        const QString file = folder + QStringLiteral("/comity/enforced.ini");
        if (folder != own && QFileInfo::exists(file)) // a user's own file lays nothing down
            return file;
    }
    return {};
}

QVariant Preferences::value(Key key) const
{
    const Entry entry = entryOf(key);
    const QString name = QString::fromLatin1(entry.name);
    if (isEnforced(key))
        return m_enforced->value(name);
    return m_own->value(name, entry.fallback);
}

void Preferences::set(Key key, const QVariant &value)
{
    if (!isEnforced(key))
        m_own->setValue(QString::fromLatin1(entryOf(key).name), value);
}

bool Preferences::isEnforced(Key key) const
{
    return m_enforced && m_enforced->contains(QString::fromLatin1(entryOf(key).name));
}

std::optional<Language> Preferences::language() const { return languageFromCode(value(Key::Language).toString()); }

int Preferences::lockMinutes() const { return qBound(0, value(Key::LockMinutes).toInt(), kLockMinutesMost); }

int Preferences::textSize() const { return qBound(80, value(Key::TextSize).toInt(), 200); }

QStringList Preferences::recentVaults() const
{
    return value(Key::RememberVaults).toBool() ? value(Key::RecentVaults).toStringList() : QStringList();
}

void Preferences::rememberVault(const QString &folder)
{
    if (!value(Key::RememberVaults).toBool())
        return;
    QStringList recent = value(Key::RecentVaults).toStringList();
    recent.removeAll(folder);
    recent.prepend(folder);
    set(Key::RecentVaults, QStringList(recent.mid(0, kRecentMost)));
}

void Preferences::forgetVault(const QString &folder)
{
    QStringList recent = value(Key::RecentVaults).toStringList();
    recent.removeAll(folder);
    set(Key::RecentVaults, recent);
}

} // namespace comity::ui
