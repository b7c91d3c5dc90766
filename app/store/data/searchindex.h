// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestlist.h"
#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QList>

#include <memory>
#include <optional>

namespace comity::store {

/// In which order hits come.
enum class SearchOrder {
    NewestFirst, ///< the request that came in last first
    BestFirst ///< whole words at the head of the request, parts of words there, whole words anywhere, the rest; newest
              ///< first in each
};

/// The place behind which the next page of hits begins. Holds for one query.
struct SearchKey
{
    int tier = 0;
    RequestId before = 0;
    QList<RequestId> shown; ///< hits by reference, which came first and do not come again
};

struct SearchQuery
{
    QString text; ///< as typed; cut by queryTokens(), never read as syntax
    RequestFilter filter;
    SearchOrder order = SearchOrder::NewestFirst;
    int limit = 50; ///< 1 … 1,000
    std::optional<SearchKey> after;
};

struct SearchPage
{
    QList<RequestId> hits;
    /// Of the page that follows; nothing at the end. With a filter that few hits pass, a page may be short or empty and
    /// still have a next one: the work for one page is limited.
    std::optional<SearchKey> next;
    /// So many words hold what was typed in their middle that only some of them were looked for: more letters find
    /// more.
    bool narrowed = false;
};

/// The search over everything in a request, in all its languages. What was typed is found
///  - as a reference, from its first characters on: these come before all else on the first page;
///  - as words: in each word, anywhere from three letters on, from the beginning with two, whole with one. Every word
///    that was typed has to be there;
///  - as what stands together without spaces: parts of addresses, numbers and mail addresses;
///  - in Chinese and other scripts without spaces: as characters that stand side by side, one or more. (Of four and
///  more
///    each three that overlap have to be there, which is not quite the same.)
///
/// Hits are taken from the newest on until a page is full, so common words cost no more than rare ones. Long searches
/// end with "db.cancelled" when the connection is interrupted. Belongs to the thread of its session.
class SearchIndex
{
public:
    enum class Known { No, Yes }; ///< whether the request was put in before

    explicit SearchIndex(DataSession &session);

    /// Makes a request findable by its texts, instead of those it had, when the write() is committed that this is
    /// called in.
    Result<void> put(RequestId id, const SearchTexts &texts, Known known);

    [[nodiscard]] Result<SearchPage> search(const SearchQuery &query);

    /// How many requests are found, counted up to `cap`; the filter is not applied.
    [[nodiscard]] Result<RequestCount> count(const QString &text, qint64 cap = 1000);

private:
    class Writer;

    DataSession &m_session;
    std::shared_ptr<Writer> m_writer; ///< outlives this until the commit
};

/// Requests that the search does not know, and numbers it knows that are no requests; up to twenty.
[[nodiscard]] Result<QList<RequestId>> requestsSearchedWrongly(Statements &statements);

/// Has SQLite compare each search index with itself, and those of the vocabulary with their words. In SQLite's own
/// words, one line for each index that is not sound.
[[nodiscard]] Result<QStringList> searchIndexProblems(Connection &connection);

} // namespace comity::store
