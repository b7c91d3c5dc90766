// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentspage.h"

#include "common/whendone.h"
#include "ui/instruments/comparisonview.h"
#include "ui/instruments/instrumentoffer.h"
#include "ui/instruments/instrumentview.h"
#include "ui/request/editing.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

/// An id that no instrument can have: the one in the file stands beside the one that the vault keeps.
QString idInFile(const QString &id) { return id + QLatin1Char('/'); }

} // namespace

InstrumentsPage::InstrumentsPage(desk::VaultDesk &vault, MessageStrip &messages, bool administrator, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_administrator(administrator)
{
    build();
    connect(m_add, &QPushButton::clicked, this, &InstrumentsPage::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &InstrumentsPage::removeChosen);
    connect(m_offer, &InstrumentOffer::taken, this, &InstrumentsPage::take);
    connect(m_offer, &InstrumentOffer::compareWanted, this, &InstrumentsPage::compareWithEarlier);
    connect(m_offer, &InstrumentOffer::left, this, &InstrumentsPage::leave);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->count() > 1 && m_tabs->currentWidget() == m_comparison)
            m_comparison->compare();
    });
    showLibrary(m_vault.library());
}

void InstrumentsPage::build()
{
    m_heading = new PlainLabel(this);
    m_heading->makeHeading();
    m_intro = new PlainLabel(this);
    makeHelp(m_intro);
    m_intro->keepRoom();
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("addInstrument"));
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeInstrument"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    m_offer = new InstrumentOffer(this);
    m_offer->setObjectName(QStringLiteral("instrumentOffer"));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("instrumentTabs"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(buttons);
    column->addWidget(m_offer);
    column->addWidget(m_tabs, 1);
}

/// The views know one library for as long as they live.
void InstrumentsPage::showLibrary(const std::shared_ptr<const Library> &library)
{
    const int tab = qMax(0, m_tabs->currentIndex());
    delete m_instruments;
    delete m_comparison;
    m_instruments = new InstrumentView(library, m_tabs);
    m_comparison = new ComparisonView(library, m_tabs);
    m_tabs->addTab(m_instruments, QString());
    m_tabs->addTab(m_comparison, QString());
    m_tabs->setCurrentIndex(tab);
    connect(m_instruments, &InstrumentView::chosenChanged, this, &InstrumentsPage::enable);
    retranslate();
    enable();
}

void InstrumentsPage::showComparison() { m_tabs->setCurrentWidget(m_comparison); }

void InstrumentsPage::enable()
{
    const Instrument *chosen = m_instruments->chosen();
    m_add->setEnabled(m_administrator && !m_offered);
    m_remove->setEnabled(m_administrator && !m_offered && chosen && chosen->origin == Origin::Office);
}

// ---- one that the office adds

void InstrumentsPage::chooseFile()
{
    const QStringList paths = fileChoice().filesToRead(this, tr("Choose the file of an instrument"), QDir::homePath());
    if (paths.isEmpty())
        return;
    whenDone(m_vault.readInstrument(paths.constFirst()), this, [this](const Result<desk::OfferedInstrument> &offered) {
        if (!offered)
            return m_messages.showError(offered.error());
        m_messages.clear();
        look(*offered);
    });
}

/// As it will be, beside all that the vault has, but marked.
void InstrumentsPage::look(const desk::OfferedInstrument &offered)
{
    m_offered = offered;
    auto inFile = std::make_shared<Instrument>(*offered.instrument);
    inFile->id = idInFile(offered.instrument->id);
    inFile->origin = Origin::File;
    showLibrary(m_vault.library()->withOne(inFile));
    m_tabs->setCurrentWidget(m_instruments);
    m_instruments->choose(inFile->id);
    m_offer->show(*inFile, m_vault.library()->instrument(offered.instrument->id) != nullptr);
}

void InstrumentsPage::compareWithEarlier()
{
    if (!m_offered)
        return;
    showComparison();
    m_comparison->choose(m_offered->instrument->id, idInFile(m_offered->instrument->id));
}

void InstrumentsPage::take()
{
    if (!m_offered)
        return;
    m_offer->setBusy(true);
    whenDone(
        m_vault.keepInstrument(*m_offered), this,
        [this, id = m_offered->instrument->id, name = m_offered->instrument->shortTitle](const Result<void> &kept) {
            m_offer->setBusy(false);
            if (!kept)
                return m_messages.showError(kept.error());
            Q_EMIT changed(
                tr("%1 is in the vault: requests can be written under it.").arg(isolated(name.in(uiLanguage()))), id);
        });
}

void InstrumentsPage::leave()
{
    m_offered.reset();
    m_offer->hide();
    showLibrary(m_vault.library());
}

void InstrumentsPage::removeChosen()
{
    const Instrument *chosen = m_instruments->chosen();
    if (!chosen)
        return;
    m_remove->setEnabled(false);
    whenDone(m_vault.removeInstrument(chosen->id), this,
             [this, name = chosen->shortTitle](const Result<void> &removed) {
                 enable();
                 if (!removed)
                     return m_messages.showError(removed.error());
                 Q_EMIT changed(tr("%1 was taken out of the vault.").arg(isolated(name.in(uiLanguage()))), {});
             });
}

// ---- the rest

void InstrumentsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_tabs->currentWidget()
        ->findChild<QWidget *>(m_tabs->currentWidget() == m_instruments ? QStringLiteral("instrumentList")
                                                                        : QStringLiteral("comparison"))
        ->setFocus();
}

void InstrumentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InstrumentsPage::retranslate()
{
    m_heading->setText(tr("Instruments"));
    m_intro->setText(
        tr("The treaty texts under which requests are made. What was not compared with a text, or is not in "
           "the file of an instrument, is marked so."));
    m_add->setText(tr("Add from a &file…"));
    m_remove->setText(tr("Take &out of the vault"));
    for (QPushButton *button : { m_add, m_remove }) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        button->setToolTip(m_administrator ? QString() : tr("An administrator of the vault does this."));
    }
    m_tabs->setAccessibleName(tr("Instruments"));
    m_tabs->setTabText(0, tr("&Texts"));
    m_tabs->setTabText(1, tr("&Compare"));
}

} // namespace comity::ui
