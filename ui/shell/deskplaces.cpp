// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the desk: the way to its places, and the place of the legal basis.
#include "ui/basis/basispage.h"
#include "ui/directory/directorypage.h"
#include "ui/shell/authoritypage.h"
#include "ui/shell/deskpage.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace comity::ui {

void DeskPage::buildBasis()
{
    m_basis = new BasisPage(m_vault, *m_messages, m_clock, m_stack);
    m_basis->setObjectName(QStringLiteral("basisPage"));
    m_stack->addWidget(m_basis);
    connect(m_directory, &DirectoryPage::basisWanted, this, &DeskPage::showBasis);
}

void DeskPage::showBasis(const QString &party)
{
    closeCase();
    const QString own = m_authority->authority().values.value(QStringLiteral("requesting.party")).string();
    if (party.isEmpty())
        m_basis->prepare(own);
    else
        m_basis->showParty(own, party);
    m_stack->setCurrentWidget(m_basis);
    choosePlace(kBasisRole);
    if (!m_side->hasFocus()) // who walks through the places with the arrow keys goes on walking
        m_basis->setFocus();
}

void DeskPage::goTo(const QString &place)
{
    static const QHash<QString, int> rows{
        { QStringLiteral("outgoing"), Outgoing },   { QStringLiteral("incoming"), Incoming },
        { QStringLiteral("drafts"), Drafts },       { QStringLiteral("deadlines"), Due },
        { QStringLiteral("directory"), Directory }, { QStringLiteral("statistics"), Statistics }
    };
    if (place == QLatin1String("basis"))
        return showBasis();
    if (place == QLatin1String("instruments"))
        return showInstruments();
    if (place == QLatin1String("conditions"))
        return showConditions();
    const auto row = rows.constFind(place);
    if (row == rows.constEnd())
        return;
    {
        const QSignalBlocker quiet(m_side);
        m_side->setCurrentRow(*row);
    }
    showPlace(*row);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace comity::ui
