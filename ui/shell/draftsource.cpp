// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftsource.h"

namespace comity::ui {

QFuture<Result<desk::RequestPage>> DraftSource::page(const store::ListQuery & /*query*/,
                                                     const desk::CancelToken & /*token*/)
{
    return m_desk.drafts().then([](const Result<QList<desk::RequestSummary>> &drafts) -> Result<desk::RequestPage> {
        if (!drafts)
            return drafts.error();
        desk::RequestPage page;
        page.rows = *drafts;
        return page;
    });
}

QFuture<Result<store::RequestCount>> DraftSource::count(const RequestQuery &query, const desk::CancelToken &token)
{
    if (query.isSearch())
        return VaultSource::count(query, token);
    return m_desk.drafts().then([](const Result<QList<desk::RequestSummary>> &drafts) -> Result<store::RequestCount> {
        if (!drafts)
            return drafts.error();
        return store::RequestCount{ drafts->size(), false };
    });
}

} // namespace comity::ui
