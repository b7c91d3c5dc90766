// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paginator.h"

#include <QGlyphRun>
#include <QPagedPaintDevice>
#include <QPainter>

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
    if (drawing.modules.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QPainterPath &path : drawing.modules)
        painter.fillPath(path.translated(at), Qt::black);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

void PagedDocument::drawPage(QPainter &painter, int index) const
{
    const Page &page = m_pages[size_t(index)];
    painter.setRenderHint(QPainter::Antialiasing);
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

} // namespace comity::layout
