// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paginator.h"

#include <QGlyphRun>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace comity::layout {

namespace {

void draw(QPainter &painter, const Drawing &drawing, QPointF at)
{
    for (const Fill &fill : drawing.fills)
        painter.fillRect(fill.rect.translated(at), QColor(fill.color));
    for (const GlyphSpan &span : drawing.spans) {
        const QColor color(span.color);
        if (painter.pen().color() != color)
            painter.setPen(color);
        QGlyphRun run;
        run.setRawFont(span.font);
        run.setGlyphIndexes(span.glyphs);
        run.setPositions(span.positions);
        painter.drawGlyphRun(at, run);
    }
    for (const PlacedImage &placed : drawing.images)
        painter.drawImage(placed.rect, placed.image);
    if (drawing.modules.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QPainterPath &path : drawing.modules)
        painter.fillPath(path.translated(at), Qt::black);
    painter.setRenderHint(QPainter::Antialiasing);
}

/// From our units to the dots of a device, for an A4 page on the paper that is in it.
QTransform ontoPaper(const QPagedPaintDevice &device)
{
    const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const double fit = std::min({ 1.0, paper.width() / 210, paper.height() / 297 });
    // 210 × 297 mm are whole points on some devices and not on others
    const double shrunk = fit > 0.995 ? 1.0 : fit;
    const double dotX = device.logicalDpiX() / 25.4;
    const double dotY = device.logicalDpiY() / 25.4;
    QTransform transform;
    if (shrunk < 1)
        transform.translate((paper.width() - 210 * shrunk) / 2 * dotX, (paper.height() - 297 * shrunk) / 2 * dotY);
    transform.scale(shrunk * device.logicalDpiX() / kDotsPerInch, shrunk * device.logicalDpiY() / kDotsPerInch);
    return transform;
}

} // namespace

void PagedDocument::drawPage(QPainter &painter, int index) const
{
    const Page &page = m_pages[size_t(index)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (const Placed &placed : page.placed)
        draw(painter, *placed.drawing, placed.at);
    draw(painter, page.furniture, { 0, 0 });
    if (m_qr.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(m_qr, Qt::black);
}

void PagedDocument::drawAll(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const double scale = double(device.logicalDpiX()) / kDotsPerInch;
    for (int i = 0; i < pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        painter.save();
        if (device.logicalDpiX() != kDotsPerInch)
            painter.scale(scale, scale);
        drawPage(painter, i);
        painter.restore();
    }
}

bool PagedDocument::print(QPagedPaintDevice &device, const QList<int> &pages) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QTransform onto = ontoPaper(device);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        painter.save();
        painter.setTransform(onto, true);
        drawPage(painter, pages.at(i));
        painter.restore();
    }
    return painter.end();
}

} // namespace comity::layout
