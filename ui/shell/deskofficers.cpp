// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the desk: the places at the end of the side list (saved searches, officers), and the backups that are made by
// themselves.
#include "common/whendone.h"
#include "ui/lists/requestlistpage.h"
#include "ui/shell/authoritypage.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/officerspage.h"
#include "ui/start/sheetpage.h"
#include "ui/widgets/messagestrip.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace comity::ui {

namespace {

const QString kSearches = QStringLiteral("search.");

} // namespace

void DeskPage::buildOfficers()
{
    m_officers = new OfficersPage(m_vault, *m_messages, m_stack);
    m_officers->setObjectName(QStringLiteral("officersPage"));
    m_stack->addWidget(m_officers);
    connect(m_officers, &OfficersPage::closeWanted, this, &DeskPage::showCurrentPlace);
    connect(m_officers, &OfficersPage::sheetWanted, this, &DeskPage::showSheet);
    connect(m_officers, &OfficersPage::lockWanted, this, &DeskPage::lockWanted);
    connect(m_officers, &OfficersPage::factsChanged, this, [this](const desk::VaultFacts &facts) {
        m_facts = facts;
        retranslate();
    });
    m_backups = new BackupKeeper(m_vault, m_preferences, m_clock, this);
    connect(m_backups, &BackupKeeper::failed, m_messages, &MessageStrip::showError);
    m_backups->check();
}

void DeskPage::saveSearch(const QString &name, const QJsonObject &search)
{
    QJsonObject kept = search;
    int place = Outgoing;
    while (place < Bin && (!listAt(place) || listAt(place) != m_stack->currentWidget()))
        ++place;
    kept.insert(QStringLiteral("place"), place);
    whenDone(m_vault.setSetting(kSearches + name, kept), this, [this](const Result<void> &done) {
        if (!done)
            return m_messages->showError(done.error());
        loadSearches();
    });
}

void DeskPage::loadSearches()
{
    whenDone(m_vault.settings(kSearches), this, [this](const Result<QMap<QString, QJsonValue>> &searches) {
        if (!searches)
            return m_messages->showError(searches.error());
        while (m_side->count() > Bin + 1)
            delete m_side->takeItem(m_side->count() - 1);
        for (auto it = searches->begin(); it != searches->end(); ++it) {
            auto *item = new QListWidgetItem(QStringLiteral("⌕ ") + it.key().mid(kSearches.size()), m_side);
            item->setData(kSearchRole, it->toObject());
        }
        addOfficersPlace();
    });
}

void DeskPage::addOfficersPlace()
{
    auto *item = new QListWidgetItem(m_side);
    item->setData(kOfficersRole, true);
    retranslate();
}

void DeskPage::showOfficers()
{
    closeCase();
    m_officers->prepare(m_facts);
    m_stack->setCurrentWidget(m_officers);
    for (int row = 0; row < m_side->count(); ++row) {
        if (!m_side->item(row)->data(kOfficersRole).toBool())
            continue;
        const QSignalBlocker quiet(m_side); // they are shown already
        m_side->setCurrentRow(row);
    }
    if (m_side->hasFocus()) // who walks through the places with the arrow keys goes on walking
        return;
    m_officers->setFocus();
}

void DeskPage::showOwnPassphrase()
{
    showOfficers();
    m_officers->beginOwnPassphrase();
}

void DeskPage::checkBackup() { m_backups->check(); }

} // namespace comity::ui
