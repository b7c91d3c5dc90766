// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the desk: the places at the end of the side list (statistics, saved searches, conditions, officers), and the
// backups that are made by themselves.
#include "common/whendone.h"
#include "ui/basis/basispage.h"
#include "ui/instruments/instrumentspage.h"
#include "ui/instruments/instrumentview.h"
#include "ui/life/conditionspage.h"
#include "ui/lists/requestlistpage.h"
#include "ui/shell/authoritypage.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/officerspage.h"
#include "ui/start/sheetpage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/messagestrip.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <utility>

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
            return m_messages->remindOfError(searches.error());
        while (m_side->count() > kLastPlace + 1)
            delete m_side->takeItem(m_side->count() - 1);
        for (auto it = searches->begin(); it != searches->end(); ++it) {
            auto *item = new QListWidgetItem(QStringLiteral("⌕ ") + it.key().mid(kSearches.size()), m_side);
            item->setData(kSearchRole, it->toObject());
        }
        addLastPlaces();
        const std::pair<QWidget *, int> pages[] = { { m_basis, kBasisRole },
                                                    { m_instruments, kInstrumentsRole },
                                                    { m_conditions, kConditionsRole },
                                                    { m_officers, kOfficersRole } };
        for (const auto &[page, role] : pages)
            if (m_stack->currentWidget() == page) // shown before its place was there
                choosePlace(role);
    });
}

void DeskPage::addLastPlaces()
{
    for (const int role : { kBasisRole, kInstrumentsRole, kConditionsRole, kOfficersRole })
        (new QListWidgetItem(m_side))->setData(role, true);
    retranslate();
}

/// Marks a place at the side that is shown already.
void DeskPage::choosePlace(int role)
{
    for (int row = 0; row < m_side->count(); ++row) {
        if (!m_side->item(row)->data(role).toBool())
            continue;
        const QSignalBlocker quiet(m_side);
        m_side->setCurrentRow(row);
    }
}

void DeskPage::showOfficers()
{
    closeCase();
    m_officers->prepare(m_facts);
    m_stack->setCurrentWidget(m_officers);
    choosePlace(kOfficersRole);
    if (m_side->hasFocus()) // who walks through the places with the arrow keys goes on walking
        return;
    m_officers->setFocus();
}

void DeskPage::showConditions()
{
    closeCase();
    m_stack->setCurrentWidget(m_conditions);
    choosePlace(kConditionsRole);
    m_conditions->refresh();
    if (!m_side->hasFocus())
        m_conditions->setFocus();
}

void DeskPage::openStatistics()
{
    if (!m_statistics) {
        m_statistics = new StatisticsPage(m_vault, *m_messages, m_clock, m_stack);
        m_statistics->setObjectName(QStringLiteral("statisticsPage"));
        m_stack->addWidget(m_statistics);
    }
    m_stack->setCurrentWidget(m_statistics);
    m_statistics->refresh();
}

void DeskPage::showInstruments()
{
    closeCase();
    if (!m_instruments) {
        m_instruments
            = new InstrumentsPage(m_vault, *m_messages, m_facts.roles.testFlag(store::Role::Administrator), m_stack);
        m_instruments->setObjectName(QStringLiteral("instrumentsPage"));
        connect(m_instruments, &InstrumentsPage::changed, this, &DeskPage::instrumentsChanged);
        m_stack->addWidget(m_instruments);
    }
    m_stack->setCurrentWidget(m_instruments);
    choosePlace(kInstrumentsRole);
    if (!m_side->hasFocus())
        m_instruments->setFocus();
}

void DeskPage::showInstrument(const QString &id)
{
    showInstruments();
    m_instruments->instruments().choose(id);
}

void DeskPage::showOwnPassphrase()
{
    showOfficers();
    m_officers->beginOwnPassphrase();
}

void DeskPage::checkBackup() { m_backups->check(); }

} // namespace comity::ui
