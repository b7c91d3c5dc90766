// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "desk/vaultdesk.h"
#include "platform/sessionwatch.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/idlewatch.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/wheelguard.h"
#include "words/speller.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QActionGroup;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace comity::ui {

class DeskPage;
class HelpPanel;
class Preferences;
class SettingsPage;
class ShortcutsPage;
class StartPage;

/// The window of the program: the start page while no vault is open, the desk while one is. Locking asks nothing and
/// loses nothing: what was typed goes into the vault, the vault is closed, and the program starts afresh, so that
/// nothing of a case stays in its memory.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Surroundings
    {
        std::shared_ptr<const Library> library;
        store::VaultSystem system;
        Clock clock;
        /// Starts the program afresh with the vault to unlock; does not come back when it works. Empty in tests: the
        /// window shows the start page again.
        std::function<void(const QString &vault)> restart;
        /// What texts are spelled by; empty: the dictionaries of this computer.
        Speller::Opener dictionaries = {};
    };

    MainWindow(const Surroundings &surroundings, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The start page, with this vault chosen.
    void showStart(const QString &vault = {});
    /// Files that the officer opened the program with: taken into the vault once one is open.
    void importWhenOpen(const QStringList &paths);
    void lock();
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] DeskPage *desk() const { return m_desk; }
    [[nodiscard]] StartPage &start() const { return *m_start; }
    [[nodiscard]] desk::VaultDesk &vault() { return *m_vault; }
    void setLanguage(Language language);
    /// For what the officer is at: the field with the cursor, or the page of the place.
    void openHelp();
    void closeHelp();
    [[nodiscard]] HelpPanel &help() const { return *m_help; }
    void showSettings();
    void showShortcuts();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addActions();
    void addVaultActions();
    void addRequestActions();
    void addViewActions();
    void addPlaces(QMenu &menu);
    void addHelp();
    bool helpAtCursor();
    void followCursor();
    void addOutgoing(QMenu *request);
    void addIncoming(QMenu *request);
    [[nodiscard]] std::function<void(const QString &, const QString &)> beginnerOf(Direction direction);
    void offerOfficeInstruments();
    void beginAnew(const QString &sentence, const QString &instrument);
    void addSettingsActions();
    void setUpSettings();
    [[nodiscard]] SettingsPage &settingsPage();
    [[nodiscard]] ShortcutsPage &shortcutsPage();
    void leaveDeskSettings(); ///< before the vault closes: what was changed last is on its way into it
    void leavePage();         ///< settings or shortcuts, for what was there before
    void applySetting(Preferences::Key key);
    void checkChosen();
    void buildMenus();
    QMenu *addMenu(const std::function<QString()> &words);
    void retranslate();
    void showTitle();
    void enableActions();
    void showDesk(const desk::VaultFacts &facts);
    void finishLock();
    void afterLock(const QString &folder);
    void endSession();
    Result<void> keepAndClose();
    [[nodiscard]] Speller::Opener dictionaries() const;

    Surroundings m_around;
    Preferences &m_preferences;
    std::unique_ptr<desk::VaultDesk> m_vault;
    Actions *m_actions;
    IdleWatch m_idle;
    WheelGuard m_wheel;
    SessionWatch m_session;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    HelpPanel *m_help;
    QPointer<QWidget> m_beforeHelp; ///< where the keyboard was
    StartPage *m_start;
    SettingsPage *m_settings = nullptr;
    ShortcutsPage *m_shortcuts = nullptr;
    DeskPage *m_desk = nullptr;
    std::vector<std::pair<QMenu *, std::function<QString()>>> m_menus;
    QMenu *m_outgoing = nullptr; ///< new requests of all kinds
    QMenu *m_incoming = nullptr;
    QList<QAction *> m_ofOffice; ///< what stands in both for the instruments that the office added
    QStringList m_toImport;
    bool m_locking = false;
};

} // namespace comity::ui
