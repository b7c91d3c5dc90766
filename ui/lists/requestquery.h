// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QJsonObject>

namespace comity::ui {

/// What a list shows: a text to be found, or everything; of those the requests that the filter lets through.
struct RequestQuery
{
    QString text; ///< as typed; nothing but white space is no search
    store::RequestFilter filter;
    store::RequestSort sort = store::RequestSort::Changed;      ///< of a list
    bool descending = true;                                     ///< of a list
    store::SearchOrder order = store::SearchOrder::NewestFirst; ///< of a search

    [[nodiscard]] bool isSearch() const { return !text.trimmed().isEmpty(); }
    /// As a list, or as a search; `limit` and the place to begin are for the caller to set.
    [[nodiscard]] store::ListQuery listQuery() const;
    [[nodiscard]] store::SearchQuery searchQuery() const;
};

/// Text and filter as a saved search keeps them. What the program does not know in it is passed over.
[[nodiscard]] QJsonObject savedFromQuery(const RequestQuery &query);
/// Sort and order stay as they are in `into`.
[[nodiscard]] RequestQuery queryFromSaved(const QJsonObject &saved, RequestQuery into = {});

/// The names under which sorts are kept: "changed", "date", …
[[nodiscard]] QString nameOfSort(store::RequestSort sort);
[[nodiscard]] std::optional<store::RequestSort> sortFromName(const QString &name);

} // namespace comity::ui
