// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/strip.h"

#include <QPainterPath>

class QPainter;
class QPagedPaintDevice;

namespace comity {
class FontSet;
}

namespace comity::layout {

/// An entry of the outline: where a heading came to stand.
struct OutlineMark
{
    int level = 1;
    QString title;
    int page = 0; ///< from 0
    double y = 0; ///< from the top of the page, in 1200ths of an inch
};

/// A document on its pages, ready to be drawn on anything: a PDF, a printer, an image. It holds glyphs, not text.
class PagedDocument
{
public:
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] const QList<OutlineMark> &outline() const { return m_outline; }

    /// Draws page `index` (from 0) with 1200 units to the inch from the top left corner of an A4 page: the painter must
    /// be scaled for its device.
    void drawPage(QPainter &painter, int index) const;
    /// Draws all pages on a paged device of any resolution that was set to A4 without margins.
    void drawAll(QPagedPaintDevice &device) const;
    /// Draws these pages (from 0), in this order, on a printer: at their size in the top left corner of its full page,
    /// or made smaller to fit a page that is not A4. False when the device takes no more.
    [[nodiscard]] bool print(QPagedPaintDevice &device, const QList<int> &pages) const;

private:
    friend class Paginator;
    struct Placed
    {
        const Drawing *drawing;
        QPointF at;
    };
    struct Page
    {
        std::vector<Placed> placed;
        Drawing furniture;
    };
    Strips m_strips; ///< what the pages point into
    std::vector<Page> m_pages;
    QList<OutlineMark> m_outline;
    QPainterPath m_qr; ///< the same on every page
};

/// Breaks a document into A4 pages. Time and memory grow with its length only.
[[nodiscard]] PagedDocument paginate(const Document &document, const FontSet &fonts);

} // namespace comity::layout
