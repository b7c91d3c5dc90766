// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/requestlist.h"

#include "store/data/dialect.h"
#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/listplan.h"
#include "store/data/listreader.h"
#include "store/data/storeerrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr int kLongestPage = 1000;
constexpr qsizetype kMostStates = 50;

Result<qint64> sumOf(Statements &statements, std::optional<Shelf> shelf, const QString &facet,
                     const QStringList &values)
{
    qint64 sum = 0;
    for (const QString &value : values) {
        const Result<qint64> n = countOf(statements, shelf, facet, value);
        if (!n)
            return n;
        sum += *n;
    }
    return sum;
}

/// The number where the table of counts has it: for no filter, for one part, for direction and states.
Result<std::optional<qint64>> knownCount(Statements &statements, const RequestFilter &filter)
{
    RequestFilter rest = filter;
    rest.direction.reset();
    rest.states.clear();
    const auto known = [](const Result<qint64> &n) {
        return n ? Result<std::optional<qint64>>(std::optional(*n)) : Result<std::optional<qint64>>(n.error());
    };
    if (rest.isEmpty()) {
        const QString direction = filter.direction ? directionColumn(*filter.direction) : QString();
        if (filter.isEmpty())
            return known(countOf(statements, filter.shelf, u"all"_s, u""_s));
        if (filter.states.isEmpty())
            return known(countOf(statements, filter.shelf, u"direction"_s, direction));
        QStringList values;
        for (const QString &state : filter.states)
            values.append(filter.direction ? direction + u'/' + state : state);
        return known(sumOf(statements, filter.shelf, filter.direction ? u"direction/state"_s : u"state"_s, values));
    }
    if (filter.direction || !filter.states.isEmpty() || filter.from.isValid() || filter.to.isValid())
        return std::optional<qint64>();
    const int parts = (filter.party.isEmpty() ? 0 : 1) + (filter.type.isEmpty() ? 0 : 1) + (filter.urgent ? 1 : 0)
        + (filter.owner ? 1 : 0);
    if (parts != 1)
        return std::optional<qint64>();
    if (!filter.party.isEmpty())
        return known(countOf(statements, filter.shelf, u"party"_s, filter.party));
    if (!filter.type.isEmpty())
        return known(countOf(statements, filter.shelf, u"type"_s, filter.type));
    if (filter.urgent)
        return known(countOf(statements, filter.shelf, u"urgent"_s, *filter.urgent ? u"1"_s : u"0"_s));
    return known(countOf(statements, filter.shelf, u"owner"_s, QString::number(*filter.owner)));
}

/// Each state once, and not so many that they make a query too long.
bool hasUsableStates(RequestFilter &filter)
{
    filter.states.removeDuplicates();
    return filter.states.size() <= kMostStates;
}

} // namespace

bool RequestFilter::isEmpty() const
{
    return !direction && states.isEmpty() && party.isEmpty() && type.isEmpty() && !urgent && !from.isValid()
        && !to.isValid() && !owner;
}

QString directionColumn(Direction direction)
{
    return direction == Direction::Outgoing ? u"outgoing"_s : u"incoming"_s;
}

SqlCondition shelfCondition(std::optional<Shelf> shelf)
{
    if (shelf)
        return { u"r.shelf = ?"_s, { static_cast<int>(*shelf) } };
    return { u"r.shelf IN (0, 1, 2)"_s, {} };
}

SqlCondition conditionOf(const RequestFilter &filter)
{
    SqlCondition condition = shelfCondition(filter.shelf);
    const SqlCondition rest = conditionBesidesShelf(filter);
    if (!rest.sql.isEmpty())
        condition.sql += u" AND "_s + rest.sql;
    condition.values += rest.values;
    return condition;
}

SqlCondition conditionBesidesShelf(const RequestFilter &filter)
{
    QStringList parts;
    SqlCondition condition;
    const auto add = [&](const QString &sql, const QVariant &value) {
        parts.append(sql);
        condition.values.append(value);
    };
    if (filter.direction)
        add(u"r.direction = ?"_s, directionColumn(*filter.direction));
    if (!filter.states.isEmpty()) {
        parts.append(u"r.state IN (%1)"_s.arg(QStringList(filter.states.size(), u"?"_s).join(u", "_s)));
        for (const QString &state : filter.states)
            condition.values.append(state);
    }
    if (!filter.party.isEmpty())
        add(u"r.party = ?"_s, filter.party);
    if (!filter.type.isEmpty())
        add(u"r.type = ?"_s, filter.type);
    if (filter.urgent) // not bound: only so the index on urgent requests serves
        parts.append(*filter.urgent ? u"r.urgent = 1"_s : u"r.urgent = 0"_s);
    if (filter.from.isValid())
        add(u"r.date >= ?"_s, filter.from);
    else if (filter.to.isValid())
        parts.append(u"r.date > ''"_s);
    if (filter.to.isValid())
        add(u"r.date <= ?"_s, filter.to);
    if (filter.owner)
        add(u"r.owner = ?"_s, *filter.owner);
    condition.sql = parts.join(u" AND "_s);
    return condition;
}

QString summaryColumns()
{
    return u"r.id, r.version, r.direction, r.instrument, r.type, r.state, r.reference, r.requesting, r.requested, "
           u"r.urgent, "
           "r.date, r.owner, r.created, r.changed, r.fingerprint, r.title, r.shelf"_s;
}

RequestSummary summaryFrom(const Statements::Rows &row, int first)
{
    RequestSummary summary;
    summary.id = row.number(first);
    summary.version = row.number(first + 1);
    summary.direction = row.text(first + 2) == u"incoming" ? Direction::Incoming : Direction::Outgoing;
    summary.instrument = row.text(first + 3);
    summary.type = row.text(first + 4);
    summary.state = row.text(first + 5);
    summary.reference = row.text(first + 6);
    summary.requesting = row.text(first + 7);
    summary.requested = row.text(first + 8);
    summary.urgent = row.number(first + 9) != 0;
    summary.date = QDate::fromString(row.text(first + 10), Qt::ISODate);
    summary.owner = row.number(first + 11);
    summary.created = instantFrom(row.number(first + 12));
    summary.changed = instantFrom(row.number(first + 13));
    summary.fingerprint = row.text(first + 14);
    summary.title = textFromColumn(row.bytes(first + 15));
    summary.shelf = static_cast<Shelf>(row.number(first + 16));
    return summary;
}

Result<ListPage> RequestList::page(const ListQuery &query)
{
    ListQuery usable = query;
    if (query.limit < 1 || query.limit > kLongestPage || !hasUsableStates(usable.filter))
        return invalid(u"a page of %1 rows, %2 states"_s.arg(query.limit).arg(query.filter.states.size()));
    Statements &statements = m_session.statements();
    const Result<ListPlan> plan = planList(statements, usable);
    if (!plan)
        return plan.error();
    Result<QList<PageKey>> places
        = ListReader(statements, usable, *plan).read(usable.limit + 1); // is there a next one?
    if (!places)
        return places.error();
    ListPage page;
    if (places->size() > usable.limit) {
        places->removeLast();
        page.next = places->last();
    }
    for (const PageKey &place : *places) {
        Result<Statements::Rows> row
            = statements.read(u"SELECT %1 FROM requests r WHERE r.id = ?"_s.arg(summaryColumns()), { place.id });
        if (!row)
            return row.error();
        if (row->next())
            page.rows.append(summaryFrom(*row));
        else if (const Result<void> end = row->end(); !end)
            return end.error();
    }
    return page;
}

Result<QList<RequestSummary>> RequestList::behind(RequestId after, int limit)
{
    if (limit < 1 || limit > kLongestPage)
        return invalid(u"a page of %1 rows"_s.arg(limit));
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT %1 FROM requests r WHERE r.id > ? ORDER BY r.id LIMIT ?"_s.arg(summaryColumns()), { after, limit });
    if (!rows)
        return rows.error();
    QList<RequestSummary> all;
    while (rows->next())
        all.append(summaryFrom(*rows));
    const Result<void> end = rows->end();
    return end ? Result<QList<RequestSummary>>(std::move(all)) : Result<QList<RequestSummary>>(end.error());
}

Result<RequestCount> RequestList::count(const RequestFilter &filter, qint64 cap)
{
    RequestFilter usable = filter;
    if (cap < 1 || !hasUsableStates(usable))
        return invalid(u"a count up to %1, %2 states"_s.arg(cap).arg(filter.states.size()));
    Statements &statements = m_session.statements();
    const Result<std::optional<qint64>> known = knownCount(statements, usable);
    if (!known)
        return known.error();
    if (*known)
        return RequestCount{ **known, false };
    const Result<CountPlan> plan = planCount(statements, usable);
    if (!plan)
        return plan.error();
    const SqlCondition condition = conditionOf(usable);
    const Result<QVariant> n
        = statements.value(u"SELECT count(*) FROM (SELECT 1 FROM requests r%1 WHERE %2 LIMIT ?)"_s.arg(
                               byIndex(plan->index), condition.sql),
                           condition.values + QVariantList{ cap + 1 });
    if (!n)
        return n.error();
    return RequestCount{ std::min(n->toLongLong(), cap), n->toLongLong() > cap };
}

Result<QList<std::pair<QString, qint64>>> RequestList::states(std::optional<Direction> direction,
                                                              std::optional<Shelf> shelf)
{
    const QString prefix = direction ? directionColumn(*direction) + u'/' : QString();
    const QString sql = u"SELECT value, sum(n) FROM request_counts r WHERE %1 AND facet = ? AND n > 0 GROUP BY value "
                        "ORDER BY value"_s;
    const SqlCondition shelves = shelfCondition(shelf);
    Result<Statements::Rows> rows = m_session.statements().read(
        sql.arg(shelves.sql), shelves.values + QVariantList{ direction ? u"direction/state"_s : u"state"_s });
    if (!rows)
        return rows.error();
    QList<std::pair<QString, qint64>> states;
    while (rows->next())
        if (const QString value = rows->text(0); value.startsWith(prefix))
            states.append({ value.mid(prefix.size()), rows->number(1) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return states;
}

} // namespace comity::store
