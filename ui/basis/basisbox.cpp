// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basisbox.h"

#include "ui/basis/basisview.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace comity::ui {

BasisBox::BasisBox(const BasisView &view, QWidget *parent)
    : QFrame(parent), m_view(view), m_icon(new PlainLabel(this)), m_text(new PlainLabel(this)),
      m_more(new QPushButton(this))
{
    setObjectName(QStringLiteral("basisBox"));
    setFrameShape(QFrame::StyledPanel);
    m_icon->setWordWrap(false);
    m_text->setObjectName(QStringLiteral("basisState"));
    m_more->setObjectName(QStringLiteral("basisMore"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    setFocusProxy(m_more);
    connect(m_more, &QPushButton::clicked, this, &BasisBox::moreWanted);
    connect(&m_view, &BasisView::answered, this, &BasisBox::showState);
    retranslate();
}

void BasisBox::showState()
{
    const BasisView::Summary summary = m_view.summary();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(summary.picture).pixmap(size, size));
    m_text->setText(summary.sentences.isEmpty()
                        ? tr("Once both Parties are named, it is said here whether the text is in force between them.")
                        : summary.sentences.join(QLatin1Char('\n')));
}

void BasisBox::retranslate()
{
    m_more->setText(tr("What follows…"));
    m_more->setToolTip(
        safeText(tr("Channels, grounds, conditions and all that follows, with the text of each provision")));
    showState();
}

void BasisBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
