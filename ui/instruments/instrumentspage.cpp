// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentspage.h"

#include "ui/instruments/comparisonview.h"
#include "ui/instruments/instrumentview.h"
#include "ui/request/editing.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace comity::ui {

InstrumentsPage::InstrumentsPage(const std::shared_ptr<const Library> &library, QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(this)), m_intro(new PlainLabel(this)), m_tabs(new QTabWidget(this)),
      m_instruments(new InstrumentView(library, m_tabs)), m_comparison(new ComparisonView(library, m_tabs))
{
    m_heading->makeHeading();
    makeHelp(m_intro);
    m_intro->keepRoom();
    m_tabs->setObjectName(QStringLiteral("instrumentTabs"));
    m_tabs->addTab(m_instruments, QString());
    m_tabs->addTab(m_comparison, QString());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_comparison)
            m_comparison->compare();
    });
    retranslate();
}

void InstrumentsPage::showComparison() { m_tabs->setCurrentWidget(m_comparison); }

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
    m_tabs->setAccessibleName(tr("Instruments"));
    m_tabs->setTabText(0, tr("&Texts"));
    m_tabs->setTabText(1, tr("&Compare"));
}

} // namespace comity::ui
