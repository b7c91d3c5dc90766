// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standingstrip.h"

#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace comity::ui {

StandingStrip::StandingStrip(QWidget *parent)
    : QFrame(parent), m_icon(new PlainLabel(this)), m_strong(new PlainLabel(this)), m_words(new PlainLabel(this)),
      m_button(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    for (PlainLabel *label : { m_icon, m_strong, m_words })
        label->setForegroundRole(QPalette::ToolTipText);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setWordWrap(false);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    QFont bold = m_strong->font();
    bold.setBold(true);
    m_strong->setFont(bold);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_strong, 0, 1);
    grid->addWidget(m_words, 1, 1);
    grid->addWidget(m_button, 0, 2, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    connect(m_button, &QPushButton::clicked, this, &StandingStrip::buttonClicked);
    m_button->hide();
    hide();
}

void StandingStrip::say(const QString &strong, const QString &words)
{
    m_strong->setText(strong);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleName((strong + QLatin1Char('\n') + words).trimmed());
    setVisible(!strong.isEmpty());
}

QSize StandingStrip::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    return { least.width(), std::max(least.height(), layout()->totalHeightForWidth(width())) };
}

void StandingStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void StandingStrip::setButton(const QString &words, const QString &accessibleName)
{
    m_button->setText(words);
    m_button->setAccessibleName(accessibleName.isEmpty() ? QString(words).remove(QLatin1Char('&')) : accessibleName);
    m_button->setVisible(!words.isEmpty());
}

QString StandingStrip::strongText() const { return m_strong->text(); }

QString StandingStrip::wordsText() const { return m_words->text(); }

} // namespace comity::ui
