// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paginator.h"

#include "documents/composer.h"
#include "documents/furniture.h"

#include <algorithm>

namespace comity::layout {

namespace {

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.spaceBefore + strip.height;
    return height;
}

} // namespace

/// Puts strips on pages, one after the other.
class Paginator
{
public:
    Paginator(PagedDocument &document, const QRectF &area) : m_document(document), m_area(area) { newPage(); }

    void placeAll()
    {
        const Strips &strips = m_document.m_strips;
        for (size_t first = 0; first < strips.size();) {
            size_t end = first;
            double height = 0;
            while (end < strips.size()) {
                const Strip &strip = strips[end++];
                height += (end - 1 == first ? 0 : strip.spaceBefore) + strip.height;
                if (strip.after != BreakAfter::Avoid)
                    break;
            }
            placeGroup(first, end, height);
            first = end;
        }
        dropEmptyLastPage();
    }

private:
    // Strips that are kept together; those taller than a page are broken where the page ends.
    void placeGroup(size_t first, size_t end, double height)
    {
        const Strips &strips = m_document.m_strips;
        const double space = m_atTop ? 0 : strips[first].spaceBefore;
        const double missing = std::max(0.0, m_y + space + height - m_area.bottom());
        double slack = 0;
        for (size_t i = first; i < end; ++i)
            slack += strips[i].slack;
        if (missing <= slack + 0.5)
            return placeSqueezed(first, end, missing);
        if (!m_atTop && (height <= roomOnNewPage(strips[first]) || m_y > m_area.center().y()))
            newPage(strips[first]);
        for (size_t i = first; i < end; ++i) {
            const Strip &strip = strips[i];
            if (!fits((m_atTop ? 0 : strip.spaceBefore) + strip.height) && !m_atTop)
                newPage(strip);
            place(strip);
        }
        if (strips[end - 1].after == BreakAfter::Always)
            newPage();
    }

    // On this page, where so much is missing and not more than they can give up.
    void placeSqueezed(size_t first, size_t end, double missing)
    {
        const Strips &strips = m_document.m_strips;
        for (size_t i = first; i < end; ++i) {
            const double given = std::min(missing, strips[i].slack);
            missing -= given;
            place(strips[i], given);
        }
        if (strips[end - 1].after == BreakAfter::Always)
            newPage();
    }

    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_area.bottom() + 0.5; }

    [[nodiscard]] double roomOnNewPage(const Strip &strip) const
    {
        return m_area.height() - (strip.header ? heightOf(*strip.header) : 0);
    }

    void newPage()
    {
        m_document.m_pages.emplace_back();
        m_y = m_area.top();
        m_atTop = true;
    }

    // A new page on which the head row of a table is repeated.
    void newPage(const Strip &next)
    {
        newPage();
        if (!next.header)
            return;
        for (const Strip &strip : *next.header)
            place(strip);
        m_atTop = true; // what follows the head row never moves on for lack of room
    }

    // `given` up of its slack: what it holds moves up into it.
    void place(const Strip &strip, double given = 0)
    {
        m_y += (m_atTop ? 0 : strip.spaceBefore) - given;
        auto &page = m_document.m_pages.back();
        page.placed.push_back({ &strip.drawing, QPointF(m_area.left(), m_y) });
        if (strip.outlineLevel > 0)
            m_document.m_outline.append({ strip.outlineLevel, strip.outlineTitle, m_document.pageCount() - 1, m_y });
        m_y += strip.height;
        m_atTop = m_atTop && strip.height == 0;
    }

    void dropEmptyLastPage()
    {
        auto &pages = m_document.m_pages;
        while (pages.size() > 1 && pages.back().placed.empty())
            pages.pop_back();
    }

    PagedDocument &m_document;
    QRectF m_area;
    double m_y = 0;
    bool m_atTop = true;

public:
    // The second pass: how many pages there are is known now.
    static void furnish(PagedDocument &paged, const FurnitureLayout &furniture)
    {
        for (int i = 0; i < paged.pageCount(); ++i)
            paged.m_pages[size_t(i)].furniture = furniture.page(i + 1, paged.pageCount());
        paged.m_qr = furniture.qr();
    }

    static void take(PagedDocument &paged, Strips &&strips) { paged.m_strips = std::move(strips); }
};

PagedDocument paginate(const Document &document, const FontSet &fonts)
{
    const Setting setting = document.second ? Setting::Bilingual : document.isForm ? Setting::Form : Setting::Letter;
    const Typography typography(fonts, setting);
    const bool arabic = isRightToLeft(document.language) || (document.second && isRightToLeft(*document.second));
    const LineLayout lines(typography, arabic);
    Composer composer(typography, lines);
    composer.second = document.second;
    const FurnitureLayout furniture(document, typography, lines);
    PagedDocument paged;
    Paginator::take(paged, composer.compose(document.blocks, document.language, furniture.textArea().width()));
    Paginator paginator(paged, furniture.textArea());
    paginator.placeAll();
    Paginator::furnish(paged, furniture);
    return paged;
}

} // namespace comity::layout
