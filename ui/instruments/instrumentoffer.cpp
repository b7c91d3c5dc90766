// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentoffer.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace comity::ui {

InstrumentOffer::InstrumentOffer(QWidget *parent)
    : QFrame(parent), m_text(new PlainLabel(this)), m_take(new QPushButton(this)), m_compare(new QPushButton(this)),
      m_leave(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("offerText"));
    m_take->setObjectName(QStringLiteral("takeInstrument"));
    m_compare->setObjectName(QStringLiteral("compareInstrument"));
    m_leave->setObjectName(QStringLiteral("leaveInstrument"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_take, m_compare, m_leave })
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &InstrumentOffer::taken);
    connect(m_compare, &QPushButton::clicked, this, &InstrumentOffer::compareWanted);
    connect(m_leave, &QPushButton::clicked, this, &InstrumentOffer::left);
    retranslate();
    hide();
}

void InstrumentOffer::show(const Instrument &instrument, bool replaces)
{
    m_symbol = instrument.symbol;
    m_title = instrument.shortTitle;
    m_kinds = int(instrument.templates.size());
    m_replaces = replaces;
    setBusy(false);
    retranslate();
    m_compare->setVisible(replaces);
    setVisible(true);
    m_take->setFocus();
}

void InstrumentOffer::setBusy(bool busy)
{
    for (QPushButton *button : { m_take, m_compare, m_leave })
        button->setEnabled(!busy);
}

void InstrumentOffer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void InstrumentOffer::retranslate()
{
    const QString kinds = tr("%n kind(s) of requests.", nullptr, m_kinds);
    const QString what = m_replaces
        ? tr("The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its "
             "place.")
        : tr("The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.");
    m_text->setText(what.arg(isolated(m_title.in(uiLanguage())), isolated(m_symbol)) + QLatin1Char(' ') + kinds);
    m_take->setText(m_replaces ? tr("Put &it in its place") : tr("Take &it in"));
    m_compare->setText(tr("Com&pare with the earlier one"));
    m_leave->setText(tr("&Leave it"));
    for (QPushButton *button : { m_take, m_compare, m_leave })
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
}

} // namespace comity::ui
