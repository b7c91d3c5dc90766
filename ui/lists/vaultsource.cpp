// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/vaultsource.h"

namespace comity::ui {

namespace {

constexpr int kCountUpTo = 1000;

Result<store::RequestCount> countOf(const Result<desk::RequestPage> &page)
{
    if (!page)
        return page.error();
    return store::RequestCount{ page->rows.size(), page->next.has_value() || page->nextFound.has_value() };
}

/// Whether the desk's own counts say it: nothing but the direction is asked for.
bool isWholeList(const RequestQuery &query)
{
    store::RequestFilter rest = query.filter;
    rest.direction.reset();
    return !query.isSearch() && rest.isEmpty();
}

qint64 numberOf(const desk::RequestCounts &counts, std::optional<Direction> direction)
{
    if (!direction)
        return counts.outgoing + counts.incoming;
    return *direction == Direction::Outgoing ? counts.outgoing : counts.incoming;
}

} // namespace

QFuture<Result<desk::RequestPage>> VaultSource::page(const store::ListQuery &query, const desk::CancelToken &token)
{
    return m_desk.page(query, token);
}

QFuture<Result<desk::RequestPage>> VaultSource::search(const store::SearchQuery &query, const desk::CancelToken &token)
{
    return m_desk.search(query, token);
}

QFuture<Result<store::RequestCount>> VaultSource::count(const RequestQuery &query, const desk::CancelToken &token)
{
    if (isWholeList(query)) {
        return m_desk.counts().then([direction = query.filter.direction](
                                        const Result<desk::RequestCounts> &counts) -> Result<store::RequestCount> {
            if (!counts)
                return counts.error();
            return store::RequestCount{ numberOf(*counts, direction), false };
        });
    }
    if (query.isSearch()) {
        store::SearchQuery search = query.searchQuery();
        search.limit = kCountUpTo;
        return m_desk.search(search, token).then(countOf);
    }
    store::ListQuery list = query.listQuery();
    list.limit = kCountUpTo;
    return m_desk.page(list, token).then(countOf);
}

QFuture<Result<QList<store::Officer>>> VaultSource::officers() { return m_desk.officers(); }

} // namespace comity::ui
