// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to the user and not to a vault: settings and shortcuts, shown beside the start page and the desk.
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shortcutspage.h"
#include "ui/start/startpage.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QStackedWidget>

namespace comity::ui {

void MainWindow::addSettingsPages()
{
    setDateFormat(m_preferences.value(Preferences::Key::DateFormat).toString());
    m_settings = new SettingsPage(m_preferences, m_stack);
    m_settings->setObjectName(QStringLiteral("settings"));
    m_stack->addWidget(m_settings);
    m_shortcuts = new ShortcutsPage(*m_actions, m_stack);
    m_shortcuts->setObjectName(QStringLiteral("shortcutsPage"));
    m_stack->addWidget(m_shortcuts);
    m_actions->apply(QJsonDocument::fromJson(m_preferences.value(Preferences::Key::Shortcuts).toByteArray()).object());
    connect(m_settings, &SettingsPage::changed, this, &MainWindow::applySetting);
    connect(m_settings, &SettingsPage::shortcutsWanted, this, &MainWindow::showShortcuts);
    connect(m_settings, &SettingsPage::closeWanted, this, &MainWindow::leavePage);
    connect(m_shortcuts, &ShortcutsPage::closeWanted, this, &MainWindow::leavePage);
    connect(m_actions, &Actions::shortcutsChanged, this, [this] {
        m_preferences.set(Preferences::Key::Shortcuts,
                          QJsonDocument(m_actions->changes()).toJson(QJsonDocument::Compact));
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::enableActions);
}

void MainWindow::addSettingsActions()
{
    QAction *settings = m_actions->add(QStringLiteral("program.settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                       [] { return tr("Se&ttings…"); });
    connect(settings, &QAction::triggered, this, &MainWindow::showSettings);
    QAction *shortcuts
        = m_actions->add(QStringLiteral("program.shortcuts"), {}, [] { return tr("&Keyboard shortcuts…"); });
    connect(shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
}

void MainWindow::showSettings()
{
    m_settings->prepare();
    m_stack->setCurrentWidget(m_settings);
    m_settings->setFocus();
}

void MainWindow::showShortcuts()
{
    m_shortcuts->prepare();
    m_stack->setCurrentWidget(m_shortcuts);
    m_shortcuts->setFocus();
}

void MainWindow::leavePage() { m_stack->setCurrentWidget(m_desk ? static_cast<QWidget *>(m_desk) : m_start); }

void MainWindow::applySetting(Preferences::Key key)
{
    using Key = Preferences::Key;
    switch (key) {
    case Key::Language: setUiLanguage(m_preferences.language().value_or(systemLanguage())); break;
    case Key::Theme: applyTheme(m_preferences.value(Key::Theme).toString()); break;
    case Key::TextSize: applyTextSize(m_preferences.textSize()); break;
    case Key::LockMinutes: m_idle.setMinutes(m_preferences.lockMinutes()); break;
    case Key::DateFormat: {
        setDateFormat(m_preferences.value(key).toString());
        QEvent again(QEvent::LanguageChange); // whatever shows a date shows it anew
        QCoreApplication::sendEvent(this, &again);
        break;
    }
    case Key::BackupFolder:
    case Key::BackupDays:
        if (m_desk)
            m_desk->checkBackup();
        break;
    default: break;
    }
    checkChosen();
}

/// The marks in the menu View follow what was set elsewhere.
void MainWindow::checkChosen()
{
    const QString size = QString::number(m_preferences.textSize());
    const QString theme = m_preferences.value(Preferences::Key::Theme).toString();
    for (QAction *action : m_actions->all()) {
        const QString id = action->objectName();
        if (id.startsWith(QLatin1String("theme."))) {
            if (id.mid(6) == theme)
                action->setChecked(true);
        } else if (id.startsWith(QLatin1String("size."))) {
            if (id.mid(5) == size)
                action->setChecked(true);
        }
    }
}

} // namespace comity::ui
