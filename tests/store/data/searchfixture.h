// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/datafixture.h"
#include "store/data/searchindex.h"

namespace comity::store {

inline RequestId addTo(TestVault &vault, const QString &reference, const QStringList &head, const QStringList &body,
                       const QString &state = QStringLiteral("draft"))
{
    StoredRequest request = sampleRequest(reference);
    request.summary.state = state;
    request.document = reference.toUtf8() + body.join(u' ').toUtf8();
    request.texts = { head, body };
    const Result<RequestId> id = RequestRepository(vault.session()).add(request);
    return succeeded(id) ? *id : 0;
}

inline QList<RequestId> findIn(TestVault &vault, const QString &text)
{
    SearchQuery query;
    query.text = text;
    const Result<SearchPage> page = SearchIndex(vault.session()).search(query);
    return succeeded(page) ? page->hits : QList<RequestId>{ -1 };
}

} // namespace comity::store
