// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace comity::store {

/// Which requests; what is not set does not matter, but for the shelf.
struct RequestFilter
{
    std::optional<Direction> direction;
    QStringList states; ///< any of them
    QString party;      ///< the other Party, ISO 3166-1 alpha-2
    QString type;
    std::optional<bool> urgent;
    QDate from; ///< of the request's date, both days included; requests without a date are left out then
    QDate to;
    std::optional<OfficerId> owner;
    std::optional<Shelf> shelf = Shelf::Desk; ///< nothing: all three of them

    [[nodiscard]] bool isEmpty() const; ///< the shelf aside
};

enum class RequestSort {
    Changed,   ///< when the request was last changed
    Date,      ///< of the request; those without a date come before all others
    Reference, ///< by code points, folded
    Party,     ///< the other Party's code, then changed
    State      ///< the state's id, then changed
};

/// The place in a list behind which the next page begins. Holds for one filter and sort; stays good while requests come
/// and change.
struct PageKey
{
    QString value;      ///< of date, reference, party or state
    qint64 changed = 0; ///< as stored
    RequestId id = 0;
};

struct ListQuery
{
    RequestFilter filter;
    RequestSort sort = RequestSort::Changed;
    bool descending = true; ///< in all parts of the order; the other way round is the exact reverse
    int limit = 50;         ///< 1 … 1,000
    std::optional<PageKey> after;
};

struct ListPage
{
    QList<RequestSummary> rows;
    std::optional<PageKey> next; ///< of the page that follows; nothing when this one is the last
};

struct RequestCount
{
    qint64 n = 0;
    bool more = false; ///< there are more than that
};

/// The list of requests. Every page is read from where the last one ended by an index, never by skipping rows: the
/// millionth page costs what the first does. Belongs to the thread of its session.
class RequestList
{
public:
    explicit RequestList(DataSession &session) : m_session(session) { }

    [[nodiscard]] Result<ListPage> page(const ListQuery &query);

    /// Those that came behind `after`, on all shelves, in the order in which they came: for whoever walks through all
    /// of them while others come and change.
    [[nodiscard]] Result<QList<RequestSummary>> behind(RequestId after, int limit);

    /// How many there are, counted up to `cap` where no table of counts says it.
    [[nodiscard]] Result<RequestCount> count(const RequestFilter &filter, qint64 cap = 1000);

    /// The states that occur, with the number of requests in each; of one direction or of both, on one shelf
    /// or on all.
    [[nodiscard]] Result<QList<std::pair<QString, qint64>>> states(std::optional<Direction> direction = {},
                                                                   std::optional<Shelf> shelf = Shelf::Desk);

private:
    DataSession &m_session;
};

/// The columns of requests in the order that summaryFrom() takes them, for SELECT; the table's alias is r.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] RequestSummary summaryFrom(const Statements::Rows &row, int first = 0); ///< from that column on
[[nodiscard]] QString directionColumn(Direction direction);

/// A condition on the columns of `requests r`, with its values.
struct SqlCondition
{
    QString sql; ///< "r.state = ? AND r.urgent = ?"
    QVariantList values;
};
[[nodiscard]] SqlCondition conditionOf(const RequestFilter &filter);
[[nodiscard]] SqlCondition conditionBesidesShelf(const RequestFilter &filter); ///< for those who bind it themselves
/// "r.shelf = ?" with its value, or what every shelf fulfils and an index can begin with.
[[nodiscard]] SqlCondition shelfCondition(std::optional<Shelf> shelf);

} // namespace comity::store
