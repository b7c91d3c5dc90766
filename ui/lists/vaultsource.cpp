// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/vaultsource.h"

namespace comity::ui {

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
    return query.isSearch() ? m_desk.countFound(query.searchQuery(), token) : m_desk.count(query.filter, token);
}

QFuture<Result<QList<store::Officer>>> VaultSource::officers() { return m_desk.officers(); }

} // namespace comity::ui
