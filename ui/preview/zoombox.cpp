// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/zoombox.h"

#include "ui/preview/pagesview.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace comity::ui {

namespace {

constexpr std::array kPercentages{ 50, 75, 100, 125, 150, 200, 300 };

} // namespace

ZoomBox::ZoomBox(PagesView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_out(new QToolButton(this)), m_box(new QComboBox(this)),
      m_in(new QToolButton(this))
{
    m_out->setObjectName(QStringLiteral("previewZoomOut"));
    m_out->setText(QStringLiteral("−"));
    m_box->setObjectName(QStringLiteral("previewZoom"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_in->setObjectName(QStringLiteral("previewZoomIn"));
    m_in->setText(QStringLiteral("+"));
    for (QToolButton *button : { m_out, m_in }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_out, m_box, m_in })
        line->addWidget(part);
    connect(m_out, &QToolButton::clicked, this, [this] { m_view.zoomBySteps(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_view.zoomBySteps(1); });
    connect(m_box, &QComboBox::activated, this, &ZoomBox::choose);
    connect(&view, &PagesView::zoomChanged, this, &ZoomBox::fill);
    retranslate();
}

void ZoomBox::choose(int index)
{
    if (index == 0)
        m_view.setZoom(PagesView::Zoom::FitWidth);
    else if (index == 1)
        m_view.setZoom(PagesView::Zoom::FitPage);
    else
        m_view.setZoom(PagesView::Zoom::Factor, m_box->itemData(index).toInt() / 100.0);
}

void ZoomBox::fill()
{
    const QLocale locale = localeOf(uiLanguage());
    const int now = qRound(m_view.factor() * 100);
    m_box->clear();
    m_box->addItem(tr("Fit width"));
    m_box->addItem(tr("Fit page"));
    for (const int percent : kPercentages)
        m_box->addItem(tr("%1 %").arg(locale.toString(percent)), percent);
    if (m_view.zoom() != PagesView::Zoom::Factor) {
        m_box->setCurrentIndex(m_view.zoom() == PagesView::Zoom::FitWidth ? 0 : 1);
        return;
    }
    if (m_box->findData(now) < 0)
        m_box->addItem(tr("%1 %").arg(locale.toString(now)), now);
    m_box->setCurrentIndex(m_box->findData(now));
}

void ZoomBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ZoomBox::retranslate()
{
    m_box->setAccessibleName(tr("Size of the pages"));
    m_in->setToolTip(tr("Larger"));
    m_in->setAccessibleName(tr("Larger"));
    m_out->setToolTip(tr("Smaller"));
    m_out->setAccessibleName(tr("Smaller"));
    fill();
}

} // namespace comity::ui
