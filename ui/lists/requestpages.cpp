// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requestpages.h"

#include <algorithm>
#include <utility>

namespace comity::ui {

namespace {

quint64 nextSerial()
{
    static quint64 last = 0; // GUI thread
    return ++last;
}

} // namespace

std::optional<PagePlace> placeBehind(const desk::RequestPage &page)
{
    if (!page.next && !page.nextFound)
        return std::nullopt;
    return PagePlace{ page.next, page.nextFound };
}

void RequestPages::append(const PagePlace &from, const QList<store::RequestSummary> &rows)
{
    if (rows.isEmpty())
        return;
    Page page{ from, {}, rows, nextSerial(), m_size };
    page.ids.reserve(rows.size());
    for (const store::RequestSummary &row : rows)
        page.ids.append(row.id);
    m_size += rows.size();
    m_held += rows.size();
    m_pages.append(std::move(page));
}

RequestPages RequestPages::firstPages(qsizetype n) const
{
    RequestPages first;
    first.m_pages = m_pages.first(std::min(n, m_pages.size()));
    for (Page &page : first.m_pages) {
        page.rows.clear();
        first.m_size += page.ids.size();
    }
    return first;
}

qsizetype RequestPages::pageNumberAt(qsizetype row) const
{
    const auto behind = std::ranges::upper_bound(m_pages, row, {}, &Page::first);
    return std::distance(m_pages.begin(), behind) - 1;
}

const RequestPages::Page &RequestPages::pageAt(qsizetype row) const { return m_pages.at(pageNumberAt(row)); }

qsizetype RequestPages::numberOf(quint64 serial) const
{
    const auto found = std::ranges::find(m_pages, serial, &Page::serial);
    return found == m_pages.end() ? -1 : std::distance(m_pages.begin(), found);
}

const RequestPages::Page *RequestPages::pageOf(quint64 serial) const
{
    const qsizetype number = numberOf(serial);
    return number < 0 ? nullptr : &m_pages.at(number);
}

RequestId RequestPages::idAt(qsizetype row) const
{
    if (row < 0 || row >= m_size)
        return 0;
    const Page &page = pageAt(row);
    return page.ids.at(row - page.first);
}

qsizetype RequestPages::rowOf(RequestId id) const
{
    for (const Page &page : m_pages)
        if (const qsizetype at = page.ids.indexOf(id); at >= 0)
            return page.first + at;
    return -1;
}

const store::RequestSummary *RequestPages::summaryAt(qsizetype row) const
{
    if (row < 0 || row >= m_size)
        return nullptr;
    const Page &page = pageAt(row);
    return page.rows.isEmpty() ? nullptr : &page.rows.at(row - page.first);
}

qsizetype RequestPages::restore(quint64 serial, const QList<store::RequestSummary> &rows)
{
    const qsizetype number = numberOf(serial);
    if (number < 0)
        return 0;
    Page &page = m_pages[number];
    m_held -= page.rows.size();
    page.rows = rows.first(std::min(rows.size(), page.ids.size()));
    for (qsizetype i = 0; i < page.rows.size(); ++i)
        page.ids[i] = page.rows.at(i).id;
    m_held += page.rows.size();
    return page.rows.size();
}

void RequestPages::shorten(quint64 serial, qsizetype rows)
{
    const qsizetype number = numberOf(serial);
    if (number < 0)
        return;
    m_held -= m_pages.at(number).rows.size();
    m_pages[number].rows.clear();
    m_pages[number].ids.resize(rows);
    if (rows == 0)
        m_pages.removeAt(number);
    m_size = 0;
    for (Page &page : m_pages) {
        page.first = m_size;
        m_size += page.ids.size();
    }
}

void RequestPages::forgetAwayFrom(qsizetype row)
{
    if (m_held <= kMostRows || row < 0 || row >= m_size)
        return;
    const qsizetype here = pageNumberAt(row);
    // From the two ends towards what is looked at.
    qsizetype low = 0;
    qsizetype high = m_pages.size() - 1;
    while (m_held > kMostRows && (here - low > 1 || high - here > 1)) {
        Page &farthest = here - low >= high - here ? m_pages[low++] : m_pages[high--];
        m_held -= farthest.rows.size();
        farthest.rows.clear();
    }
}

} // namespace comity::ui
