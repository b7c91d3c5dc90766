// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagesview.h"

#include "ui/preview/pdfpages.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace comity::ui {

namespace {

constexpr double kSmallest = 0.25;
constexpr double kLargest = 3.0; // a page of A4 then has 32 MB
constexpr std::array kSteps{ 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0 };

} // namespace

PagesView::PagesView(PdfPages &pages, QWidget *parent) : QAbstractScrollArea(parent), m_pages(pages)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting the width would make it come and go
    viewport()->setBackgroundRole(QPalette::Mid);
    verticalScrollBar()->setObjectName(QStringLiteral("pagesVertical"));
    horizontalScrollBar()->setObjectName(QStringLiteral("pagesHorizontal"));
    connect(&pages, &PdfPages::loaded, this, [this] {
        const Anchor kept = anchor();
        m_hit = -1;
        lay();
        restore(kept);
    });
    connect(&pages, &PdfPages::drawn, this, [this](int page) { viewport()->update(pageRect(page)); });
    connect(&pages, &PdfPages::found, this, [this] { viewport()->update(); });
    connect(&pages, &PdfPages::placed, this, [this](int hit) {
        if (m_seeking && hit == m_hit)
            seekHit();
        viewport()->update();
    });
}

void PagesView::setZoom(Zoom zoom, double factor)
{
    const Anchor kept = anchor();
    m_zoom = zoom;
    m_factor = std::clamp(factor, kSmallest, kLargest);
    lay();
    restore(kept);
    Q_EMIT zoomChanged();
}

void PagesView::zoomBySteps(int steps)
{
    double factor = m_factor;
    for (; steps > 0; --steps) {
        const auto *next = std::find_if(kSteps.begin(), kSteps.end(), [&](double s) { return s > factor * 1.01; });
        factor = next == kSteps.end() ? kLargest : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next = std::find_if(kSteps.rbegin(), kSteps.rend(), [&](double s) { return s < factor / 1.01; });
        factor = next == kSteps.rend() ? kSmallest : *next;
    }
    setZoom(Zoom::Factor, factor);
}

void PagesView::forget()
{
    m_hit = -1;
    lay();
    m_lastPage = -1;
}

// ---- where the pages are

int PagesView::gap() const { return std::max(4, fontMetrics().height() / 2); }

double PagesView::fittedFactor(QSize room) const
{
    if (m_zoom == Zoom::Factor || m_pages.count() == 0)
        return m_factor;
    QSizeF largest;
    for (int page = 0; page < m_pages.count(); ++page)
        largest = largest.expandedTo(m_pages.size(page));
    const double dotsPerPoint = logicalDpiX() / 72.0;
    double factor = (room.width() - 2 * gap()) / (largest.width() * dotsPerPoint);
    if (m_zoom == Zoom::FitPage)
        factor = std::min(factor, (room.height() - 2 * gap()) / (largest.height() * dotsPerPoint));
    return std::clamp(factor, kSmallest, kLargest);
}

void PagesView::lay()
{
    m_laying = true;
    m_factor = fittedFactor(viewport()->size());
    const double scale = m_factor * logicalDpiX() / 72.0;
    int width = 0;
    for (int page = 0; page < m_pages.count(); ++page)
        width = std::max(width, int(std::lround(m_pages.size(page).width() * scale)));
    const int whole = std::max(width + 2 * gap(), viewport()->width());
    m_rects.clear();
    int y = gap();
    for (int page = 0; page < m_pages.count(); ++page) {
        const QSize size = (m_pages.size(page) * scale).toSize();
        m_rects.append(QRect(QPoint((whole - size.width()) / 2, y), size));
        y += size.height() + gap();
    }
    horizontalScrollBar()->setRange(0, std::max(0, whole - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    m_laying = false;
    viewport()->update();
    wantPages();
}

QPoint PagesView::offset() const
{
    const QScrollBar *across = horizontalScrollBar();
    const int x = isRightToLeft() ? across->maximum() - across->value() : across->value();
    return { x, verticalScrollBar()->value() };
}

QRect PagesView::pageRect(int page) const { return m_rects.value(page).translated(-offset()); }

PagesView::Anchor PagesView::anchor() const
{
    const int top = verticalScrollBar()->value();
    for (qsizetype page = 0; page < m_rects.size(); ++page) {
        const QRect &rect = m_rects.at(page);
        if (rect.bottom() + gap() >= top)
            return { int(page), double(top - rect.top()) / std::max(1, rect.height()) };
    }
    return {};
}

void PagesView::restore(const Anchor &anchor)
{
    if (m_rects.isEmpty())
        return;
    const QRect rect = m_rects.at(std::min<qsizetype>(anchor.page, m_rects.size() - 1));
    verticalScrollBar()->setValue(rect.top() + int(std::lround(anchor.part * rect.height())));
    wantPages();
}

int PagesView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    for (qsizetype page = 0; page < m_rects.size(); ++page) {
        if (m_rects.at(page).bottom() + gap() >= middle)
            return int(page);
    }
    return int(m_rects.size()) - 1;
}

void PagesView::goToPage(int page)
{
    if (page >= 0 && page < m_rects.size())
        verticalScrollBar()->setValue(m_rects.at(page).top() - gap());
}

void PagesView::showHit(int index)
{
    m_hit = index;
    m_seeking = true;
    viewport()->update();
    const PageHit hit = m_pages.hits().value(index);
    if (index < 0 || hit.page >= m_rects.size())
        return;
    if (!hit.places.isEmpty())
        return seekHit();
    m_pages.placeFrom(index);
    if (hit.page != currentPage())
        goToPage(hit.page);
}

void PagesView::seekHit()
{
    m_seeking = false;
    const PageHit hit = m_pages.hits().value(m_hit);
    if (hit.places.isEmpty() || hit.page >= m_rects.size())
        return;
    const double scale = m_factor * logicalDpiX() / 72.0;
    const QRectF place = hit.places.first();
    const QPoint at = m_rects.at(hit.page).topLeft() + (place.center() * scale).toPoint();
    const QRect seen = QRect(offset(), viewport()->size()).adjusted(0, 2 * gap(), 0, -2 * gap());
    if (at.y() < seen.top() || at.y() > seen.bottom())
        verticalScrollBar()->setValue(at.y() - viewport()->height() / 3);
    if (at.x() < seen.left() || at.x() > seen.right()) {
        const int x = at.x() - viewport()->width() / 2;
        horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum() - x : x);
    }
}

// ---- their images

QSize PagesView::dots(int page) const { return (QSizeF(m_rects.at(page).size()) * devicePixelRatioF()).toSize(); }

/// Those in sight, then the next and the one before.
void PagesView::wantPages()
{
    if (m_rects.isEmpty() || !isVisible())
        return;
    const QRect seen(offset(), viewport()->size());
    QList<PdfWorker::Wish> wishes;
    int first = -1;
    int last = -1;
    for (int page = 0; page < int(m_rects.size()); ++page) {
        if (!m_rects.at(page).intersects(seen))
            continue;
        wishes.append({ page, dots(page) });
        first = first < 0 ? page : first;
        last = page;
    }
    if (last >= 0 && last + 1 < m_rects.size())
        wishes.append({ last + 1, dots(last + 1) });
    if (first > 0)
        wishes.append({ first - 1, dots(first - 1) });
    m_pages.want(wishes);
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        Q_EMIT currentPageChanged();
    }
}

void PagesView::paintPage(QPainter &painter, int page) const
{
    const QRect rect = pageRect(page);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(Qt::white); // paper
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    const QImage image = m_pages.image(page);
    if (!image.isNull())
        painter.drawImage(rect, image);
    paintHits(painter, page);
}

void PagesView::paintHits(QPainter &painter, int page) const
{
    const double scale = m_factor * logicalDpiX() / 72.0;
    const QPointF corner = pageRect(page).topLeft();
    for (qsizetype i = 0; i < m_pages.hits().size(); ++i) {
        const PageHit &hit = m_pages.hits().at(i);
        if (hit.page != page)
            continue;
        QColor color = palette().color(QPalette::Highlight);
        color.setAlphaF(i == m_hit ? 0.45F : 0.2F);
        for (const QRectF &place : hit.places) {
            const QRectF box(corner + place.topLeft() * scale, place.size() * scale);
            painter.fillRect(box.adjusted(-1, -2, 1, 2), color);
            if (i != m_hit)
                continue;
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2)); // a frame, for eyes that see no colour
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(-2, -3, 2, 3));
        }
    }
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    for (int page = 0; page < int(m_rects.size()); ++page) {
        if (pageRect(page).adjusted(-1, -1, 1, 1).intersects(event->rect()))
            paintPage(painter, page);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

// ---- events

bool PagesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Show)
        wantPages();
    return QAbstractScrollArea::viewportEvent(event);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_laying)
        return; // a scroll bar came or went while the pages were laid
    const Anchor kept = anchor();
    lay();
    restore(kept);
    if (m_zoom != Zoom::Factor)
        Q_EMIT zoomChanged();
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBySteps(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->setValue(0); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                                  : QAbstractSlider::SliderPageStepAdd);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_laying)
        wantPages();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        lay();
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace comity::ui
