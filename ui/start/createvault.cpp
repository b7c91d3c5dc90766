// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/createvault.h"

#include "common/whendone.h"
#include "ui/start/passphrasepage.h"
#include "ui/start/placepage.h"
#include "ui/start/sheetpage.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/preferences.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr int kThousand = 1000;
constexpr auto kLookEvery = 50ms;

} // namespace

CreateVault::CreateVault(desk::VaultDesk &desk, Preferences &preferences, MessageStrip &messages, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_messages(messages),
      m_stepLabel(new PlainLabel(this)), m_pages(new PageStack(this)), m_place(new PlacePage(m_pages)),
      m_passphrase(new PassphrasePage(m_pages)), m_sheet(new SheetPage(desk, messages, m_pages)),
      m_backup(new QWidget(m_pages)), m_backupHeading(new PlainLabel(m_backup)),
      m_backupIntro(new PlainLabel(m_backup)), m_backupChoose(new QPushButton(m_backup)),
      m_backupState(new PlainLabel(m_backup)), m_busyText(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_back(new QPushButton(this)), m_next(new QPushButton(this))
{
    m_stepLabel->setObjectName(QStringLiteral("step"));
    m_backupHeading->makeHeading(6);
    m_backupChoose->setObjectName(QStringLiteral("chooseBackup"));
    m_progress->setRange(0, 0);
    m_progress->setObjectName(QStringLiteral("creating"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setAutoDefault(true);
    auto *backup = new QVBoxLayout(m_backup);
    backup->setContentsMargins({});
    backup->addWidget(m_backupHeading);
    backup->addWidget(m_backupIntro);
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_backupChoose);
    choose->addStretch(1);
    backup->addLayout(choose);
    backup->addWidget(m_backupState);
    backup->addStretch(1);
    m_backup->setFocusProxy(m_backupChoose);
    for (QWidget *page : std::initializer_list<QWidget *>{ m_place, m_passphrase, m_sheet, m_backup })
        m_pages->addWidget(page);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stepLabel);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busyText);
    column->addWidget(m_progress);
    column->addLayout(buttons);

    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &CreateVault::showProgress);
    connect(m_place, &PlacePage::changed, this, &CreateVault::update);
    connect(m_passphrase, &PassphrasePage::changed, this, &CreateVault::update);
    connect(m_passphrase, &PassphrasePage::entered, this, &CreateVault::next);
    connect(m_sheet, &SheetPage::changed, this, &CreateVault::retranslate);
    connect(m_backupChoose, &QPushButton::clicked, this, &CreateVault::makeBackup);
    connect(m_back, &QPushButton::clicked, this, &CreateVault::back);
    connect(m_next, &QPushButton::clicked, this, &CreateVault::next);
    retranslate();
    prepare();
}

CreateVault::Step CreateVault::step() const { return static_cast<Step>(m_pages->currentIndex()); }

void CreateVault::prepare() { begin(false); }

void CreateVault::preparePractice() { begin(true); }

void CreateVault::begin(bool practice)
{
    m_practice = practice;
    m_place->setPractice(practice);
    m_passphrase->setOwner(practice ? PassphrasePage::Owner::Learner : PassphrasePage::Owner::FirstOfficer);
    m_busy = false;
    m_backupMade = false;
    goTo(Place);
}

void CreateVault::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    if (step == Passphrase)
        m_passphrase->setNames({ m_place->officer(), m_place->vaultName() });
    if (step == Sheet)
        m_sheet->prepare();
    m_messages.clear();
    retranslate();
    m_pages->currentWidget()->setFocus();
}

void CreateVault::back()
{
    if (step() == Place)
        Q_EMIT givenUp();
    else
        goTo(static_cast<Step>(step() - 1));
}

void CreateVault::next()
{
    if (!m_next->isEnabled())
        return;
    switch (step()) {
    case Place: goTo(Passphrase); break;
    case Passphrase: create(); break;
    case Sheet: goTo(Backup); break;
    case Backup: Q_EMIT opened(m_facts); break;
    }
}

void CreateVault::create()
{
    auto secret = m_passphrase->take();
    if (!secret)
        return m_messages.showError(secret.error());
    const QString parent = QFileInfo(m_place->folder()).path();
    if (!QDir().mkpath(parent))
        return m_messages.showError({ tr("The folder cannot be made."), parent, {}, {} });
    m_busy = true;
    update();
    whenDone(make(std::move(*secret)), this, [this](const Result<desk::VaultFacts> &facts) { created(facts); });
}

QFuture<Result<desk::VaultFacts>> CreateVault::make(desk::SecretText secret)
{
    if (!m_practice)
        return m_desk.create(m_place->folder(), m_place->officer(), std::move(secret), m_derivation);
    m_casesMade = std::make_shared<std::atomic<int>>(0);
    m_look.start();
    return m_desk.createPractice(
        m_place->folder(), m_place->officer(), std::move(secret),
        [told = m_casesMade](int done, int total) { *told = done * kThousand / total; }, m_derivation);
}

/// Deriving the key comes first and tells nothing; then the cases are counted.
void CreateVault::showProgress()
{
    const int made = m_busy && m_casesMade ? m_casesMade->load() : 0;
    m_progress->setRange(0, made > 0 ? kThousand : 0);
    m_progress->setValue(made);
}

void CreateVault::created(const Result<desk::VaultFacts> &facts)
{
    m_busy = false;
    m_look.stop();
    m_casesMade.reset();
    showProgress();
    update();
    if (!facts)
        return m_messages.showError(facts.error());
    m_facts = *facts;
    m_preferences.rememberVault(facts->folder);
    if (m_practice)
        Q_EMIT opened(m_facts);
    else
        goTo(Sheet);
}

void CreateVault::makeBackup()
{
    const QString folder = fileChoice().folder(this, tr("Choose the folder of the backups"), QDir::homePath());
    if (folder.isEmpty())
        return;
    m_busy = true;
    update();
    whenDone(m_desk.backup(folder), this, [this, folder](const Result<QString> &made) {
        m_busy = false;
        m_backupMade = made.ok();
        if (!made)
            m_messages.showError(made.error());
        else
            m_desk.setSetting(QStringLiteral("backup.folder"), folder);
        retranslate();
    });
}

void CreateVault::update()
{
    const bool complete = (step() == Place && m_place->isComplete())
        || (step() == Passphrase && m_passphrase->isComplete()) || step() >= Sheet;
    m_next->setEnabled(complete && !m_busy);
    // What was made is made: there is no way back to the passphrase.
    m_back->setVisible(step() < Sheet);
    m_back->setEnabled(!m_busy);
    m_backupChoose->setEnabled(!m_busy);
    m_pages->setEnabled(!m_busy);
    m_busyText->setVisible(m_busy);
    m_progress->setVisible(m_busy);
}

void CreateVault::retranslate()
{
    m_stepLabel->setText(tr("Step %1 of %2").arg(step() + 1).arg(m_practice ? Passphrase + 1 : Backup + 1));
    m_backupHeading->setText(tr("Backups"));
    m_backupIntro->setText(tr("A backup is encrypted like the vault and opens with the same passphrases. Choose a "
                              "folder on another disk, for instance a memory stick that is locked away."));
    m_backupChoose->setText(tr("&Choose a folder and make the first backup…"));
    m_backupState->setText(m_backupMade ? tr("The first backup is made and was checked by opening it.")
                                        : tr("None is made yet. You can also choose the folder later, from the menu "
                                             "Vault."));
    m_busyText->setText(step() == Backup ? tr("The backup is being made and checked.")
                                         : tr("The vault is being made. Deriving its key takes a second on purpose: it "
                                              "makes guessing slow."));
    m_progress->setAccessibleName(m_busyText->text());
    m_back->setText(step() == Place ? tr("Cancel") : tr("&Back"));
    switch (step()) {
    case Place: m_next->setText(tr("&Next")); break;
    case Passphrase: m_next->setText(m_practice ? tr("&Make the practice desk") : tr("&Make the vault")); break;
    case Sheet: m_next->setText(m_sheet->isDone() ? tr("&Next") : tr("&Later")); break;
    case Backup: m_next->setText(tr("&Open the desk")); break;
    }
    update();
}

void CreateVault::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
