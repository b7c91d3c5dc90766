// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to the user and not to a vault: the menu View, settings and shortcuts.
#include "ui/shell/deskpage.h"
#include "ui/shell/desksettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shortcutspage.h"
#include "ui/start/startpage.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QStackedWidget>

namespace comity::ui {

void MainWindow::setUpSettings()
{
    setDateFormat(m_preferences.value(Preferences::Key::DateFormat).toString());
    m_actions->apply(QJsonDocument::fromJson(m_preferences.value(Preferences::Key::Shortcuts).toByteArray()).object());
    connect(m_actions, &Actions::shortcutsChanged, this, [this] {
        m_preferences.set(Preferences::Key::Shortcuts,
                          QJsonDocument(m_actions->changes()).toJson(QJsonDocument::Compact));
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::enableActions);
}

/// The pages are made when they are first wanted: the start of the program is not the time for them.
SettingsPage &MainWindow::settingsPage()
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_preferences, m_stack);
        m_settings->setObjectName(QStringLiteral("settings"));
        m_stack->addWidget(m_settings);
        connect(m_settings, &SettingsPage::changed, this, &MainWindow::applySetting);
        connect(&m_settings->ofDesk(), &DeskSettings::failed, this, [this](const Error &error) {
            if (m_desk)
                m_desk->messages().showError(error);
        });
        connect(&m_settings->ofDesk(), &DeskSettings::changed, this, [this] {
            if (m_desk)
                m_desk->settingsChanged();
        });
        connect(m_settings, &SettingsPage::shortcutsWanted, this, &MainWindow::showShortcuts);
        connect(m_settings, &SettingsPage::closeWanted, this, &MainWindow::leavePage);
    }
    return *m_settings;
}

ShortcutsPage &MainWindow::shortcutsPage()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsPage(*m_actions, m_stack);
        m_shortcuts->setObjectName(QStringLiteral("shortcutsPage"));
        m_stack->addWidget(m_shortcuts);
        connect(m_shortcuts, &ShortcutsPage::closeWanted, this, &MainWindow::leavePage);
    }
    return *m_shortcuts;
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

/// The places at the side, from wherever the officer is.
void MainWindow::addPlaces(QMenu &menu)
{
    const std::pair<const char *, std::function<QString()>> all[] = { { "outgoing", [] { return tr("&Outgoing requests"); } },
                                                                      { "incoming", [] { return tr("&Incoming requests"); } },
                                                                      { "drafts", [] { return tr("&Not saved yet"); } },
                                                                      { "deadlines", [] { return tr("&Deadlines"); } },
                                                                      { "directory", [] { return tr("Di&rectory"); } },
                                                                      { "basis", [] { return tr("Legal &basis"); } },
                                                                      { "conditions", [] { return tr("Condi&tions"); } },
                                                                      { "statistics", [] { return tr("St&atistics"); } },
                                                                      { "instruments", [] { return tr("Instr&uments"); } } };
    int key = Qt::Key_1;
    for (const auto &[id, words] : all) {
        const QString place = QString::fromLatin1(id);
        QAction *go = m_actions->add(QStringLiteral("go.") + place, QKeySequence(Qt::CTRL | Qt::Key(key++)), words);
        menu.addAction(go);
        connect(go, &QAction::triggered, this, [this, place] {
            if (m_desk)
                m_desk->goTo(place);
        });
    }
}

void MainWindow::addViewActions()
{
    QMenu *view = addMenu([] { return tr("Vie&w"); });
    addPlaces(*view);
    view->addSeparator();
    const auto choices = [this, view](const std::function<QString()> &words) {
        QMenu *menu = view->addMenu(words());
        m_menus.emplace_back(menu, words);
        auto *group = new QActionGroup(menu);
        return std::pair(menu, group);
    };
    const auto [languages, languageGroup] = choices([] { return tr("&Language"); });
    for (const Language language : kLanguages) {
        QAction *choose = languages->addAction(nameOfLanguage(language));
        choose->setObjectName(QStringLiteral("language.") + languageCode(language));
        choose->setCheckable(true);
        choose->setChecked(language == uiLanguage());
        languageGroup->addAction(choose);
        choose->setEnabled(!m_preferences.isEnforced(Preferences::Key::Language));
        connect(choose, &QAction::triggered, this, [this, language] { setLanguage(language); });
    }
    const auto [themes, themeGroup] = choices([] { return tr("&Colours"); });
    const std::pair<const char *, std::function<QString()>> all[]
        = { { "system", [] { return tr("As the system has them"); } },
            { "light", [] { return tr("Light"); } },
            { "dark", [] { return tr("Dark"); } },
            { "contrast", [] { return tr("High contrast"); } } };
    for (const auto &[id, words] : all) {
        const QString name = QString::fromLatin1(id);
        QAction *choose = m_actions->add(QStringLiteral("theme.") + name, {}, words);
        choose->setCheckable(true);
        choose->setChecked(m_preferences.value(Preferences::Key::Theme) == name);
        choose->setEnabled(!m_preferences.isEnforced(Preferences::Key::Theme));
        themeGroup->addAction(choose);
        themes->addAction(choose);
        connect(choose, &QAction::triggered, this, [this, name] {
            m_preferences.set(Preferences::Key::Theme, name);
            applyTheme(name);
        });
    }
    const auto [sizes, sizeGroup] = choices([] { return tr("&Size of the text"); });
    for (const int percent : { 80, 90, 100, 110, 125, 150, 175, 200 }) {
        QAction *choose = m_actions->add(QStringLiteral("size.%1").arg(percent), {},
                                         [percent] { return tr("%1 %", "size of the text in percent").arg(percent); });
        choose->setCheckable(true);
        choose->setChecked(m_preferences.value(Preferences::Key::TextSize).toInt() == percent);
        sizeGroup->addAction(choose);
        sizes->addAction(choose);
        connect(choose, &QAction::triggered, this, [this, percent] {
            m_preferences.set(Preferences::Key::TextSize, percent);
            applyTextSize(percent);
        });
        choose->setEnabled(!m_preferences.isEnforced(Preferences::Key::TextSize));
    }
}

void MainWindow::showSettings()
{
    SettingsPage &page = settingsPage();
    page.prepare();
    page.setVault(m_desk ? m_vault.get() : nullptr);
    m_stack->setCurrentWidget(&page);
    page.setFocus();
}

void MainWindow::showShortcuts()
{
    ShortcutsPage &page = shortcutsPage();
    page.prepare();
    m_stack->setCurrentWidget(&page);
    page.setFocus();
}

void MainWindow::leaveDeskSettings()
{
    if (m_settings)
        m_settings->setVault(nullptr);
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
