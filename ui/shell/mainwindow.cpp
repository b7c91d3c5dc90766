// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "common/whendone.h"
#include "ui/help/helppanel.h"
#include "ui/request/requestedit.h"
#include "ui/request/spelling.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/newmenus.h"
#include "ui/start/startpage.h"
#include "ui/widgets/clipboardkeeper.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"
#include "words/dictionaryfiles.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>

#include <chrono>
#include <utility>

namespace comity::ui {

namespace {

constexpr double kPartOfScreen = 0.9; // at first: a form and what belongs to it want room
constexpr std::chrono::seconds kRetry(5);
const QString kNewOutgoing = QStringLiteral("new.");
const QString kNewIncoming = QStringLiteral("new.incoming.");

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_around(surroundings), m_preferences(preferences),
      m_vault(std::make_unique<desk::VaultDesk>(surroundings.library, surroundings.system)),
      m_actions(new Actions(this)), m_splitter(new QSplitter(this)), m_stack(new PageStack(m_splitter)),
      m_help(new HelpPanel(surroundings.library, m_splitter)), m_start(new StartPage(*m_vault, preferences, m_stack))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_stack->addWidget(m_start);
    setCentralWidget(m_splitter);
    addActions();
    buildMenus();
    addHelp();
    setUpSettings();
    connect(m_start, &StartPage::opened, this, &MainWindow::showDesk);
    connect(m_start, &StartPage::languageChosen, this, &MainWindow::setLanguage);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { endSession(); }, Qt::DirectConnection);
    m_session.onLeft([this](SessionWatch::Reason reason) {
        const bool sleeps = reason == SessionWatch::Reason::Sleep;
        if (m_preferences.value(sleeps ? Preferences::Key::LockOnSleep : Preferences::Key::LockOnLeaving).toBool())
            lock();
    });
    resize(screen()->availableGeometry().size() * kPartOfScreen);
    restoreGeometry(preferences.value(Preferences::Key::WindowGeometry).toByteArray());
    retranslate();
    enableActions();
}

MainWindow::~MainWindow()
{
    // The pages ask the vault, which ends before the child widgets would.
    leaveDeskSettings();
    delete m_desk;
    delete m_start;
}

// ---- actions and menus

void MainWindow::addActions()
{
    addVaultActions();
    addRequestActions();
}

void MainWindow::addVaultActions()
{
    const auto add = [this](const char *id, const QKeySequence &shortcut, const std::function<QString()> &words,
                            const std::function<void()> &action) {
        connect(m_actions->add(QString::fromLatin1(id), shortcut, words), &QAction::triggered, this, action);
    };
    add("vault.authority", {}, [] { return tr("Your &authority…"); }, [this] { m_desk->showAuthority(); });
    add("vault.officers", {}, [] { return tr("&Officers…"); }, [this] { m_desk->showOfficers(); });
    add("vault.passphrase", {}, [] { return tr("Your &passphrase…"); }, [this] { m_desk->showOwnPassphrase(); });
    add("vault.sheet", {}, [] { return tr("&Recovery sheet…"); }, [this] { m_desk->showSheet(); });
    add("vault.backup", {}, [] { return tr("Make a &backup…"); }, [this] { m_desk->makeBackup(); });
    add("vault.lock", QKeySequence(Qt::CTRL | Qt::Key_L), [] { return tr("&Lock"); }, [this] { lock(); });
    add("program.quit", QKeySequence::Quit, [] { return tr("&Quit"); }, [this] { close(); });
}

void MainWindow::addRequestActions()
{
    const auto add = [this](const char *id, const QKeySequence &shortcut, const std::function<QString()> &words,
                            const std::function<void(CasePage &)> &action) {
        connect(m_actions->add(QString::fromLatin1(id), shortcut, words), &QAction::triggered, this, [this, action] {
            if (CasePage *open = m_desk ? m_desk->currentCase() : nullptr)
                action(*open);
        });
    };
    add("request.save", QKeySequence::Save, [] { return tr("&Save version"); }, [](CasePage &open) { open.save(); });
    connect(m_actions->add(QStringLiteral("request.print"), QKeySequence::Print, [] { return tr("&Print…"); }),
            &QAction::triggered, this, [this] { m_desk->print(); });
    connect(m_actions->add(QStringLiteral("request.export"), QKeySequence(Qt::CTRL | Qt::Key_E),
                           [] { return tr("PDF &files…"); }),
            &QAction::triggered, this, [this] { m_desk->showExport(); });
    add(
        "request.copyReference", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [] { return tr("Copy the r&eference"); },
        [](CasePage &open) { copyBriefly(open.edit().request().reference()); });
    add("request.copy", {}, [] { return tr("&Copy as new"); }, [this](CasePage &) { m_desk->copyCurrent(); });
    add(
        "request.followUp", {}, [] { return tr("Make the request for &access"); },
        [](CasePage &open) { open.followUp(); });
    add(
        "request.close", QKeySequence(Qt::ALT | Qt::Key_Left), [] { return tr("Back to the &list"); },
        [](CasePage &open) { Q_EMIT open.closeWanted(); });
    add("edit.undo", QKeySequence::Undo, [] { return tr("&Undo"); }, [](CasePage &open) { open.undoStack().undo(); });
    add("edit.redo", QKeySequence::Redo, [] { return tr("&Redo"); }, [](CasePage &open) { open.undoStack().redo(); });
    QAction *import
        = m_actions->add(QStringLiteral("new.import"), QKeySequence::Open, [] { return tr("&Import files…"); });
    connect(import, &QAction::triggered, this, [this] {
        if (m_desk)
            m_desk->importFiles();
    });
    connect(m_actions->add(QStringLiteral("new.receive"), {}, [] { return tr("Open a &received paper…"); }),
            &QAction::triggered, this, [this] {
                if (m_desk)
                    m_desk->receivePaper();
            });
    add(
        "request.find", QKeySequence::Find, [] { return tr("Find in this re&quest"); },
        [](CasePage &open) { open.findInForm(); });
    QAction *spelling = m_actions->add(QStringLiteral("edit.spelling"), {}, [] { return tr("&Check the spelling"); });
    spelling->setCheckable(true);
    spelling->setChecked(m_preferences.value(Preferences::Key::SpellCheck).toBool());
    spelling->setEnabled(!m_preferences.isEnforced(Preferences::Key::SpellCheck));
    connect(spelling, &QAction::toggled, this, [this](bool on) {
        m_preferences.set(Preferences::Key::SpellCheck, on);
        if (m_desk)
            m_desk->spelling()->setOn(on);
    });
    QAction *find = m_actions->add(QStringLiteral("edit.find"), {}, [] { return tr("&Find a request"); });
    connect(find, &QAction::triggered, this, [this] {
        if (m_desk)
            m_desk->find();
    });
}

QMenu *MainWindow::addMenu(const std::function<QString()> &words)
{
    QMenu *menu = menuBar()->addMenu(words());
    m_menus.emplace_back(menu, words);
    return menu;
}

void MainWindow::buildMenus()
{
    const auto put = [this](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            if (*id)
                menu->addAction(m_actions->action(QString::fromLatin1(id)));
            else
                menu->addSeparator();
    };
    QMenu *vault = addMenu([] { return tr("&Vault"); });
    put(vault,
        { "vault.authority", "vault.officers", "vault.passphrase", "vault.sheet", "vault.backup", "", "vault.lock",
          "program.quit" });
    QMenu *request = addMenu([] { return tr("&Request"); });
    addOutgoing(request);
    addIncoming(request);
    put(request,
        { "new.import", "new.receive", "", "request.save", "request.print", "request.export", "request.copy",
          "request.followUp", "request.copyReference", "", "request.close" });
    QMenu *edit = addMenu([] { return tr("&Edit"); });
    addSettingsActions();
    put(edit,
        { "edit.undo", "edit.redo", "", "request.find", "edit.find", "", "edit.spelling", "program.settings",
          "program.shortcuts" });
    addViewActions();
}

void MainWindow::addOutgoing(QMenu *request)
{
    const Instrument &instrument = *m_around.library->instruments().front();
    const Template &first = instrument.templates.constFirst();
    QAction *create = m_actions->add(QStringLiteral("new.") + instrument.id + QLatin1Char('.') + first.id,
                                     QKeySequence(QKeySequence::New),
                                     [label = first.shortTitle] { return tr("&New: %1").arg(label.in(uiLanguage())); });
    const auto begin = beginnerOf(Direction::Outgoing);
    connect(create, &QAction::triggered, this, [begin, id = instrument.id, type = first.id] { begin(id, type); });
    request->addAction(create);
    const auto words = [] { return tr("New request of another &kind"); };
    m_outgoing = request->addMenu(words());
    m_menus.emplace_back(m_outgoing, words);
    NewMenus(*m_around.library, *m_actions).fill(*m_outgoing, kNewOutgoing, true, this, begin);
}

/// What came on paper is written down from the paper, which is then scanned in.
void MainWindow::addIncoming(QMenu *request)
{
    const auto words = [] { return tr("New &incoming request, from paper"); };
    m_incoming = request->addMenu(words());
    m_menus.emplace_back(m_incoming, words);
    NewMenus(*m_around.library, *m_actions)
        .fill(*m_incoming, kNewIncoming, false, this, beginnerOf(Direction::Incoming));
}

std::function<void(const QString &, const QString &)> MainWindow::beginnerOf(Direction direction)
{
    return [this, direction](const QString &id, const QString &type) {
        if (m_desk)
            m_desk->newRequest(id, type, direction);
    };
}

/// The instruments that the office added are known while its vault is open.
void MainWindow::offerOfficeInstruments()
{
    for (QAction *action : std::as_const(m_ofOffice))
        m_actions->remove(action);
    const NewMenus menus(*m_vault->library(), *m_actions);
    m_ofOffice = menus.addOffice(*m_outgoing, kNewOutgoing, this, beginnerOf(Direction::Outgoing))
        + menus.addOffice(*m_incoming, kNewIncoming, this, beginnerOf(Direction::Incoming));
    m_help->setLibrary(m_vault->library());
}

void MainWindow::enableActions()
{
    const bool isOpen = m_desk && m_stack->currentWidget() == m_desk; // not behind the settings
    const bool hasCase = isOpen && m_desk->currentCase();
    for (QAction *action : m_actions->all()) {
        const QString id = action->objectName();
        const bool ofLists = id == QLatin1String("request.print") || id == QLatin1String("request.export");
        if (!ofLists
            && (id.startsWith(QLatin1String("request.")) || id == QLatin1String("edit.undo")
                || id == QLatin1String("edit.redo")))
            action->setEnabled(hasCase);
        else if (id == QLatin1String("vault.lock"))
            action->setEnabled(m_desk);
        else if (ofLists || id.startsWith(QLatin1String("vault.")) || id.startsWith(QLatin1String("new."))
                 || id.startsWith(QLatin1String("go.")) || id == QLatin1String("edit.find"))
            action->setEnabled(isOpen);
    }
    if (!hasCase)
        return;
    m_actions->action(QStringLiteral("request.followUp"))->setEnabled(m_desk->currentCase()->canFollowUp());
    QUndoStack &stack = m_desk->currentCase()->undoStack();
    const auto follow = [](QAction *action, bool can) { action->setEnabled(can); };
    QAction *undo = m_actions->action(QStringLiteral("edit.undo"));
    QAction *redo = m_actions->action(QStringLiteral("edit.redo"));
    follow(undo, stack.canUndo());
    follow(redo, stack.canRedo());
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled, Qt::UniqueConnection);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled, Qt::UniqueConnection);
}

// ---- start and desk

void MainWindow::showStart(const QString &vault)
{
    m_stack->setCurrentWidget(m_start);
    m_start->prepare(vault);
}

void MainWindow::importWhenOpen(const QStringList &paths)
{
    QStringList missing;
    for (const QString &path : paths)
        (QFileInfo::exists(path) ? m_toImport : missing).append(path);
    m_start->tellOfFiles(m_toImport.size(), missing);
}

void MainWindow::showDesk(const desk::VaultFacts &facts)
{
    offerOfficeInstruments();
    m_desk = new DeskPage(*m_vault, m_preferences, facts, m_around.clock, m_stack);
    m_desk->setObjectName(QStringLiteral("desk"));
    auto spelling = std::make_unique<Spelling>(dictionaries());
    spelling->setOn(m_preferences.value(Preferences::Key::SpellCheck).toBool());
    m_desk->setSpelling(std::move(spelling));
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    connect(m_desk, &DeskPage::caseChanged, this, &MainWindow::enableActions);
    connect(m_desk, &DeskPage::caseChanged, this, &MainWindow::followCursor);
    connect(m_desk, &DeskPage::lockWanted, this, &MainWindow::lock);
    connect(m_desk, &DeskPage::instrumentsChanged, this, &MainWindow::beginAnew, Qt::QueuedConnection);
    m_idle.setMinutes(m_preferences.lockMinutes());
    m_idle.start();
    enableActions();
    showTitle();
    m_desk->import(std::exchange(m_toImport, {}));
}

/// All pages, lists and menus know the instruments that there were when they were made.
void MainWindow::beginAnew(const QString &sentence, const QString &instrument)
{
    if (!m_desk || m_locking)
        return;
    leaveDeskSettings();
    if (const auto kept = m_desk->keepNow(); !kept)
        return m_desk->messages().showError(kept.error()); // it is known from the next unlock on
    closeHelp();
    m_help->clear();
    desk::VaultFacts facts = m_desk->facts();
    facts.notices.clear(); // they were told
    delete std::exchange(m_desk, nullptr);
    showDesk(facts);
    m_desk->showInstrument(instrument);
    m_desk->messages().show(MessageStrip::Kind::Success, sentence);
}

Speller::Opener MainWindow::dictionaries() const
{
    if (m_around.dictionaries)
        return m_around.dictionaries;
    return Speller::openerFor(QCoreApplication::applicationDirPath() + QStringLiteral("/comity-words"),
                              dictionaryFolders(m_preferences.value(Preferences::Key::Dictionaries).toString()));
}

void MainWindow::showTitle()
{
    // Never a reference or a name of a case: titles are read by other programs and seen on task bars.
    if (m_desk && m_desk->facts().practice)
        setWindowTitle(tr("Comity — practice: %1").arg(m_desk->facts().name));
    else
        setWindowTitle(m_desk ? tr("Comity — %1").arg(m_desk->facts().name) : tr("Comity — locked"));
}

// ---- locking and ending

void MainWindow::lock()
{
    if (!m_desk || m_locking)
        return;
    m_locking = true;
    m_idle.stop();
    leaveDeskSettings();
    m_preferences.set(Preferences::Key::WindowGeometry, saveGeometry());
    m_desk->hide(); // what was on the screen goes at once
    closeHelp();
    m_help->clear();
    m_stack->setCurrentWidget(m_start);
    m_start->setEnabled(false);
    m_start->messages().clear();
    clearCopied();
    QApplication::clipboard()->clear();
    finishLock();
}

/// What was typed has to be on the medium before the vault may close. A full disk does not unlock the desk again: it
/// stays hidden, and the next try comes by itself.
void MainWindow::finishLock()
{
    if (const auto kept = m_desk->keepNow(); !kept && kept.error().code != QLatin1String("db.closed")) {
        m_start->messages().show(MessageStrip::Kind::Warning,
                                 tr("The desk is hidden, but what was typed last could not be kept yet: %1 It is tried "
                                    "again every few seconds.")
                                     .arg(kept.error().message));
        QTimer::singleShot(kRetry, this, &MainWindow::finishLock);
        return;
    }
    const QString folder = m_desk->facts().folder;
    whenDone(m_vault->close(), this, [this, folder](const Result<void> &) { afterLock(folder); });
}

void MainWindow::afterLock(const QString &folder)
{
    if (m_around.restart)
        m_around.restart(folder); // does not come back
    delete m_desk;
    m_desk = nullptr;
    m_locking = false;
    m_start->setEnabled(true);
    enableActions();
    showTitle();
    showStart(folder);
}

Result<void> MainWindow::keepAndClose()
{
    if (!m_desk)
        return {};
    leaveDeskSettings();
    if (const auto kept = m_desk->keepNow(); !kept)
        return kept;
    auto closing = m_vault->close();
    closing.waitForFinished();
    return closing.result();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.set(Preferences::Key::WindowGeometry, saveGeometry());
    if (const auto done = keepAndClose(); !done && done.error().code != QLatin1String("db.closed")) {
        // Ending now would lose what was typed: the window stays, and says why.
        m_desk->messages().offer(
            MessageStrip::Kind::Failure, [text = done.error().message] { return text; },
            [] { return tr("End all the same"); }, [] { QCoreApplication::exit(1); });
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::endSession()
{
    leaveDeskSettings();
    if (m_desk)
        (void)m_desk->keepNow(); // nobody is there to be told; the draft of a second ago is in the vault
}

// ---- language

void MainWindow::setLanguage(Language language)
{
    m_preferences.set(Preferences::Key::Language, languageCode(language));
    setUiLanguage(language);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const auto &[menu, words] : m_menus)
        menu->setTitle(words());
    if (auto *current = findChild<QAction *>(QStringLiteral("language.") + languageCode(uiLanguage())))
        current->setChecked(true);
    menuBar()->setAccessibleName(tr("Menu"));
    m_splitter->setAccessibleName(tr("Window and help"));
    showTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace comity::ui
