// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zonestrip.h"

#include "common/whendone.h"
#include "ui/request/zones.h"
#include "ui/shell/zonechoice.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTimeZone>

namespace comity::ui {

ZoneStrip::ZoneStrip(desk::VaultDesk &vault, QWidget *parent)
    : QFrame(parent), m_vault(vault), m_icon(new PlainLabel(this)), m_question(new PlainLabel(this)),
      m_why(new PlainLabel(this)), m_choice(new ZoneChoice(this)), m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("zoneStrip"));
    m_choice->line().setObjectName(QStringLiteral("firstZone"));
    m_use->setObjectName(QStringLiteral("useZone"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    for (PlainLabel *label : { m_icon, m_question, m_why })
        label->setForegroundRole(QPalette::ToolTipText);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setWordWrap(false);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxQuestion).pixmap(size, size));
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_question, 0, 1, 1, 3);
    grid->addWidget(m_why, 1, 1, 1, 3);
    grid->addWidget(m_choice, 2, 1);
    grid->addWidget(m_use, 2, 2);
    grid->setColumnStretch(3, 1);
    connect(&m_choice->line(), &QLineEdit::textChanged, this,
            [this] { m_use->setEnabled(!m_choice->zone().isEmpty()); });
    connect(&m_choice->line(), &QLineEdit::returnPressed, this, &ZoneStrip::use);
    connect(m_use, &QPushButton::clicked, this, &ZoneStrip::use);
    // A computer that counts in no place's time proposes none.
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const bool isPlace = system.contains(QLatin1Char('/')) && knownZones().contains(system);
    m_choice->setZone(isPlace ? system : QString());
    m_use->setEnabled(isPlace);
    retranslate();
    hide();
}

void ZoneStrip::refresh()
{
    whenDone(m_vault.settings(desk::kZoneSetting), this, [this](const Result<QMap<QString, QJsonValue>> &settings) {
        if (!settings) {
            Q_EMIT failed(settings.error());
            return;
        }
        setVisible(settings->value(desk::kZoneSetting).toString().isEmpty());
    });
}

void ZoneStrip::use()
{
    const QString zone = m_choice->zone();
    if (zone.isEmpty())
        return;
    m_use->setEnabled(false);
    whenDone(m_vault.setSetting(desk::kZoneSetting, zone), this, [this](const Result<void> &done) {
        m_use->setEnabled(true);
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        hide();
        Q_EMIT settled();
    });
}

void ZoneStrip::retranslate()
{
    m_question->setText(tr("In which time zone does this office count its days?"));
    m_why->setText(tr("What is due on a day is due until midnight of this zone. Until you say it, days end at midnight "
                      "UTC. It can be changed in the settings."));
    m_use->setText(tr("&Use this zone"));
    m_use->setAccessibleName(tr("Use this time zone for the office"));
    setAccessibleName(m_question->text());
}

void ZoneStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
