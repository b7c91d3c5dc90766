// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/listreader.h"

#include "store/data/dialect.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr qsizetype kFirstTaken = 4; ///< of a slice among many: most of them give nothing to the page

QString textColumn(RequestSort sort)
{
    switch (sort) {
    case RequestSort::Changed: return {};
    case RequestSort::Date: return u"r.date"_s;
    case RequestSort::Reference: return u"r.reference_key"_s;
    case RequestSort::Party: return u"r.party"_s;
    case RequestSort::State: return u"r.state"_s;
    }
    return {};
}

SqlCondition filterBesides(const ListPlan &plan, RequestFilter filter)
{
    if (plan.statesBound)
        filter.states.clear();
    return conditionBesidesShelf(filter);
}

} // namespace

/// What is known of a slice: some places ahead, and where it goes on.
struct ListReader::Slice
{
    QVariantList values;
    std::optional<PageKey> after;
    qsizetype take = 0;
    QList<PageKey> ahead;
    qsizetype next = 0;
    bool ended = false;

    [[nodiscard]] bool isEmpty() const { return next == ahead.size(); }
};

ListReader::ListReader(Statements &statements, const ListQuery &query, const ListPlan &plan)
    : m_statements(statements), m_query(query), m_plan(plan), m_text(textColumn(query.sort)),
      m_ordersByText(!m_text.isEmpty() && !plan.grouped),
      m_ordersByChange(query.sort != RequestSort::Date && query.sort != RequestSort::Reference),
      m_rest(filterBesides(plan, query.filter))
{
    if (m_ordersByText)
        m_columns.append(m_text);
    if (m_ordersByChange)
        m_columns.append(u"r.changed"_s);
    m_columns.append(u"r.id"_s);
}

Result<QList<PageKey>> ListReader::read(qsizetype wanted)
{
    QList<PageKey> places;
    for (qsizetype group = 0; group < m_plan.groups.size() && places.size() < wanted; ++group)
        if (const Result<void> done = readGroup(group, wanted, places); !done)
            return done.error();
    return places;
}

Result<void> ListReader::readGroup(qsizetype group, qsizetype wanted, QList<PageKey> &places)
{
    std::optional<PageKey> after = m_query.after;
    if (m_plan.grouped && after) {
        const QByteArray here = m_plan.groupKeys.at(group).toUtf8();
        const QByteArray key = after->value.toUtf8();
        if (m_query.descending ? here > key : here < key)
            return {}; // was read before
        if (here != key)
            after.reset();
    }
    const QList<QVariantList> &parts = m_plan.groups.at(group);
    std::vector<Slice> slices;
    for (const QVariantList &values : parts)
        slices.push_back({ values, after, parts.size() == 1 ? wanted - places.size() : kFirstTaken, {}, 0, false });
    while (places.size() < wanted) {
        Slice *first = nullptr;
        for (Slice &slice : slices) {
            if (slice.isEmpty() && !slice.ended)
                if (const Result<void> filled = fill(slice); !filled)
                    return filled;
            if (!slice.isEmpty() && (!first || comesFirst(slice.ahead.at(slice.next), first->ahead.at(first->next))))
                first = &slice;
        }
        if (!first)
            return {};
        places.append(first->ahead.at(first->next++));
    }
    return {};
}

Result<void> ListReader::fill(Slice &slice)
{
    QList<PageKey> places;
    if (!slice.after) {
        if (const Result<void> done = step({}, slice, slice.take, places); !done)
            return done;
    } else {
        // "Behind the key" is taken apart into conditions that an index answers exactly: the same in all columns but
        // the last and behind it there; the same in all but the last two …; behind it in the first.
        const QVariantList key = keyValues(*slice.after);
        for (qsizetype same = m_columns.size() - 1; same >= 0 && places.size() < slice.take; --same) {
            SqlCondition behind;
            for (qsizetype i = 0; i < same; ++i)
                behind.sql += m_columns.at(i) + u" = ? AND "_s;
            behind.sql += m_columns.at(same) + (m_query.descending ? u" < ?"_s : u" > ?"_s);
            behind.values = key.first(same + 1);
            if (const Result<void> done = step(behind, slice, slice.take - places.size(), places); !done)
                return done;
        }
    }
    slice.ended = places.size() < slice.take;
    slice.take *= 2;
    slice.next = 0;
    if (!places.isEmpty())
        slice.after = places.last();
    slice.ahead = std::move(places);
    return {};
}

Result<void> ListReader::step(const SqlCondition &behind, const Slice &slice, qsizetype wanted, QList<PageKey> &places)
{
    QStringList conditions;
    QVariantList values;
    for (const SqlCondition &condition : { SqlCondition{ m_plan.sliceSql, slice.values }, behind, m_rest }) {
        if (!condition.sql.isEmpty())
            conditions.append(condition.sql);
        values.append(condition.values);
    }
    const QString direction = m_query.descending ? u" DESC"_s : QString();
    const QString sql = u"SELECT r.id, r.changed, %1 FROM requests r%2%3 ORDER BY %4%5 LIMIT ?"_s.arg(
        m_text.isEmpty() ? u"''"_s : m_text, byIndex(m_plan.index),
        conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s),
        m_columns.join(direction + u", "_s), direction);
    Result<Statements::Rows> rows = m_statements.read(sql, values + QVariantList{ wanted });
    if (!rows)
        return rows.error();
    while (rows->next())
        places.append({ rows->text(2), rows->number(1), rows->number(0) });
    return rows->end();
}

QVariantList ListReader::keyValues(const PageKey &key) const
{
    QVariantList values;
    if (m_ordersByText)
        values.append(key.value);
    if (m_ordersByChange)
        values.append(key.changed);
    values.append(key.id);
    return values;
}

/// SQLite compares text by its bytes in UTF-8, QString by UTF-16: they differ beyond the basic plane.
bool ListReader::comesFirst(const PageKey &a, const PageKey &b) const
{
    const PageKey &low = m_query.descending ? b : a;
    const PageKey &high = m_query.descending ? a : b;
    if (m_ordersByText && low.value != high.value)
        return low.value.toUtf8() < high.value.toUtf8();
    if (m_ordersByChange && low.changed != high.changed)
        return low.changed < high.changed;
    return low.id < high.id;
}

} // namespace comity::store
