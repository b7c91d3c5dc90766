// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/practicestrip.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>

namespace comity::ui {

PracticeStrip::PracticeStrip(const Words &strong, const Words &words, QWidget *parent)
    : QFrame(parent), m_strongWords(strong), m_wordsOf(words), m_icon(new PlainLabel(this)),
      m_strong(new PlainLabel(this)), m_words(new PlainLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    for (PlainLabel *label : { m_icon, m_strong, m_words })
        label->setForegroundRole(QPalette::ToolTipText);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setWordWrap(false);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxInformation).pixmap(size, size));
    QFont bold = m_strong->font();
    bold.setBold(true);
    m_strong->setFont(bold);
    m_words->setObjectName(QStringLiteral("practiceWords"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_strong, 0, 1);
    grid->addWidget(m_words, 1, 1);
    grid->setColumnStretch(1, 1);
    retranslate();
}

QString PracticeStrip::deskWords()
{
    return tr("Practice desk: nothing here is real, and every page printed from it says so.");
}

QString PracticeStrip::requestWords()
{
    return tr("Made for training: this is no request, and every page printed from it says so.");
}

void PracticeStrip::retranslate()
{
    m_strong->setText(m_strongWords());
    m_words->setText(m_wordsOf());
    m_words->setVisible(!m_words->text().isEmpty());
    setAccessibleName((m_strong->text() + QLatin1Char(' ') + m_words->text()).trimmed());
}

void PracticeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
