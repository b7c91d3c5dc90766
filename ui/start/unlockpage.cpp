// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlockpage.h"

#include "common/whendone.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/secretfield.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kFolderRole = Qt::UserRole;

QString nameOfVault(const QString &folder)
{
    const QString name = QFileInfo(folder).fileName();
    return name.endsWith(QLatin1String(".vault")) ? name.chopped(6) : name;
}

} // namespace

UnlockPage::UnlockPage(desk::VaultDesk &desk, Preferences &preferences, MessageStrip &messages, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_messages(messages), m_heading(new PlainLabel(this)),
      m_intro(new PlainLabel(this)), m_recentLabel(new PlainLabel(this)), m_recent(new QListWidget(this)),
      m_other(new QPushButton(this)), m_forget(new QPushButton(this)), m_create(new QPushButton(this)),
      m_practice(new QPushButton(this)), m_secretLabel(new PlainLabel(this)), m_secret(new SecretField(this)),
      m_open(new QPushButton(this)), m_progress(new QProgressBar(this)), m_busyText(new PlainLabel(this))
{
    m_heading->makeHeading(6);
    m_recent->setObjectName(QStringLiteral("recentVaults"));
    m_recent->setMaximumHeight(fontMetrics().height() * 9);
    m_other->setObjectName(QStringLiteral("openOther"));
    m_forget->setObjectName(QStringLiteral("forgetVault"));
    m_create->setObjectName(QStringLiteral("createVault"));
    m_practice->setObjectName(QStringLiteral("createPractice"));
    m_secret->setObjectName(QStringLiteral("passphrase"));
    m_open->setObjectName(QStringLiteral("unlock"));
    m_open->setDefault(true);
    m_open->setAutoDefault(true);
    m_progress->setObjectName(QStringLiteral("unlocking"));
    m_progress->setRange(0, 0);
    m_recentLabel->setBuddy(m_recent);
    m_secretLabel->setBuddy(m_secret);

    auto *places = new QHBoxLayout;
    places->addWidget(m_other);
    places->addWidget(m_forget);
    places->addStretch(1);
    places->addWidget(m_practice);
    places->addWidget(m_create);
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_secret, 1);
    secret->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_heading, m_intro, m_recentLabel, m_recent })
        column->addWidget(widget);
    column->addLayout(places);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_secretLabel);
    column->addLayout(secret);
    column->addWidget(m_busyText);
    column->addWidget(m_progress);
    column->addStretch(1);

    connect(m_other, &QPushButton::clicked, this, &UnlockPage::chooseOther);
    connect(m_forget, &QPushButton::clicked, this, &UnlockPage::forgetCurrent);
    connect(m_create, &QPushButton::clicked, this, &UnlockPage::createWanted);
    connect(m_practice, &QPushButton::clicked, this, &UnlockPage::practiceWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { unlock(); });
    connect(m_secret, &SecretField::entered, this, [this] { unlock(); });
    connect(m_secret, &SecretField::edited, this, [this] { setBusy(false); });
    connect(m_recent, &QListWidget::currentRowChanged, this, [this] { setBusy(m_busy); });
    connect(m_recent, &QListWidget::itemActivated, this, [this] { m_secret->setFocus(); });
    retranslate();
    prepare();
}

void UnlockPage::prepare(const QString &folder)
{
    m_secret->clear();
    fillRecent();
    if (!folder.isEmpty())
        choose(folder);
    setBusy(false);
    if (chosen().isEmpty())
        m_create->setFocus();
    else
        m_secret->setFocus();
}

void UnlockPage::fillRecent()
{
    const QString before = chosen();
    m_recent->clear();
    const QStringList folders = m_preferences.recentVaults();
    for (const QString &folder : folders)
        choose(folder);
    m_recent->setCurrentRow(m_recent->count() > 0 ? 0 : -1);
    if (!before.isEmpty())
        choose(before);
}

/// Puts a folder into the list, where it is not there yet, and selects it.
void UnlockPage::choose(const QString &folder)
{
    for (int row = 0; row < m_recent->count(); ++row) {
        if (m_recent->item(row)->data(kFolderRole).toString() == folder) {
            m_recent->setCurrentRow(row);
            return;
        }
    }
    const bool isThere = QFileInfo::exists(QDir(folder).filePath(QStringLiteral("data.db")));
    const QString words
        = isThere ? tr("%1 — in %2") : tr("%1 — not found in %2", "a vault that is no longer where it was");
    const QString place = QDir::toNativeSeparators(QFileInfo(folder).path());
    auto *item = new QListWidgetItem(words.arg(nameOfVault(folder), isolated(place)), m_recent);
    item->setData(kFolderRole, folder);
    item->setIcon(style()->standardIcon(isThere ? QStyle::SP_DirIcon : QStyle::SP_MessageBoxWarning));
    m_recent->setCurrentItem(item);
}

QString UnlockPage::chosen() const
{
    const QListWidgetItem *item = m_recent->currentItem();
    return item ? item->data(kFolderRole).toString() : QString();
}

void UnlockPage::chooseOther()
{
    const QString folder = fileChoice().folder(this, tr("Choose the folder of a vault"), QDir::homePath());
    if (folder.isEmpty())
        return;
    choose(folder);
    m_secret->setFocus();
}

void UnlockPage::forgetCurrent()
{
    m_preferences.forgetVault(chosen());
    delete m_recent->takeItem(m_recent->currentRow());
    setBusy(false);
}

void UnlockPage::unlock(bool acceptRollback)
{
    if (m_busy || chosen().isEmpty())
        return;
    // When it is asked for again after a roll-back was shown, the passphrase is still there.
    auto secret = m_secret->copy();
    if (!secret) {
        m_messages.showError(secret.error());
        m_secret->setFocus();
        return;
    }
    m_messages.clear();
    setBusy(true);
    whenDone(m_desk.open(chosen(), std::move(*secret), acceptRollback), this,
             [this](const Result<desk::VaultFacts> &facts) { answer(facts); });
}

void UnlockPage::answer(const Result<desk::VaultFacts> &facts)
{
    setBusy(false);
    if (facts) {
        m_secret->clear();
        m_preferences.rememberVault(facts->folder);
        Q_EMIT opened(*facts);
        return;
    }
    if (facts.error().code == QLatin1String("vault.rolledBack")) {
        m_messages.offer(
            MessageStrip::Kind::Warning, [text = facts.error().message] { return text; },
            [] { return tr("Go on with it nevertheless"); }, [this] { unlock(true); });
        return;
    }
    m_secret->clear();
    m_messages.showError(facts.error());
    m_secret->setFocus();
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    const bool hasVault = !chosen().isEmpty();
    m_open->setEnabled(!busy && hasVault && !m_secret->isEmpty());
    m_secret->setEnabled(!busy && hasVault);
    m_recent->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_practice->setEnabled(!busy);
    m_forget->setEnabled(!busy && hasVault);
    m_progress->setVisible(busy);
    m_busyText->setVisible(busy);
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_recentLabel->setVisible(any);
    m_forget->setVisible(any);
    m_secretLabel->setVisible(any);
    m_secret->setVisible(any);
    m_open->setVisible(any);
}

void UnlockPage::retranslate()
{
    m_heading->setText(tr("Open a vault"));
    m_intro->setText(tr("Comity keeps your requests in a vault: an encrypted folder on this computer. Without a "
                        "passphrase nobody can read it, and nobody can reset it for you."));
    m_recentLabel->setText(tr("Recent &vaults"));
    m_recent->setAccessibleName(tr("Recent vaults"));
    m_other->setText(tr("&Other folder…"));
    m_forget->setText(tr("&Forget"));
    m_forget->setToolTip(tr("Take this vault off the list; the vault itself stays as it is"));
    m_create->setText(tr("&New vault…"));
    m_practice->setText(tr("P&ractice desk…"));
    m_practice->setWhatsThis(
        tr("A vault with invented cases, to learn on: their clocks run, and nothing in it is real."));
    m_secretLabel->setText(tr("&Passphrase"));
    m_secret->setName(tr("Passphrase"));
    m_open->setText(tr("Unlock"));
    m_busyText->setText(tr("The key is being derived from the passphrase. This takes a few seconds on purpose: it "
                           "makes guessing slow."));
    m_progress->setAccessibleName(tr("Unlocking the vault"));
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillRecent();
        setBusy(m_busy);
    }
    QWidget::changeEvent(event);
}

} // namespace comity::ui
