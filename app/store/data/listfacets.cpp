// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/listfacets.h"

#include "store/data/listplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

/// How much of a quarter lies in the range; an open end has no limit.
double partOf(const QString &quarter, const RequestFilter &filter)
{
    const QDate first(quarter.left(4).toInt(), quarter.mid(5).toInt() * 3 - 2, 1);
    const QDate last = first.addMonths(3).addDays(-1);
    const QDate from = filter.from.isValid() ? std::max(first, filter.from) : first;
    const QDate to = filter.to.isValid() ? std::min(last, filter.to) : last;
    return static_cast<double>(from.daysTo(to) + 1) / static_cast<double>(first.daysTo(last) + 1);
}

} // namespace

QString quarterOf(QDate date)
{
    return date.isValid() ? u"%1/%2"_s.arg(date.toString(u"yyyy"_s)).arg((date.month() + 2) / 3) : u""_s;
}

Result<qint64> countOf(Statements &statements, std::optional<Shelf> shelf, const QString &facet, const QString &value)
{
    const SqlCondition shelves = shelfCondition(shelf);
    const Result<QVariant> n = statements.value(
        u"SELECT sum(n) FROM request_counts r WHERE %1 AND facet = ? AND value = ?"_s.arg(shelves.sql),
        shelves.values + QVariantList{ facet, value });
    return n ? Result<qint64>(n->toLongLong()) : Result<qint64>(n.error());
}

Result<QStringList> valuesOf(Statements &statements, std::optional<Shelf> shelf, const QString &column)
{
    const SqlCondition shelves = shelfCondition(shelf);
    Result<Statements::Rows> rows = statements.read(
        u"SELECT DISTINCT value FROM request_counts r WHERE %1 AND facet = ? AND n > 0 ORDER BY value"_s.arg(
            shelves.sql),
        shelves.values + QVariantList{ column });
    if (!rows)
        return rows.error();
    QStringList values;
    while (rows->next())
        values.append(rows->text(0));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return values;
}

Result<void> FacetShares::add(Statements &statements, std::optional<Shelf> shelf, Facet facet, const QString &column,
                              const QStringList &values)
{
    Share share{ 0, values };
    for (const QString &value : values) {
        const Result<qint64> n = countOf(statements, shelf, column, value);
        if (!n)
            return n.error();
        share.rows += *n;
    }
    m_shares.insert(facet, share);
    return {};
}

Result<void> FacetShares::addDates(Statements &statements, const RequestFilter &filter)
{
    const SqlCondition shelves = shelfCondition(filter.shelf);
    Result<Statements::Rows> rows = statements.read(
        u"SELECT value, sum(n) FROM request_counts r WHERE %1 AND facet = 'quarter' AND value >= ? AND value <= ? "
        "AND n > 0 GROUP BY value ORDER BY value"_s.arg(shelves.sql),
        shelves.values
            + QVariantList{ filter.from.isValid() ? quarterOf(filter.from) : u"0"_s,
                            filter.to.isValid() ? quarterOf(filter.to) : u"9999/4"_s });
    if (!rows)
        return rows.error();
    Share share;
    while (rows->next()) {
        share.values.append(rows->text(0));
        share.rows += static_cast<qint64>(static_cast<double>(rows->number(1)) * partOf(rows->text(0), filter));
    }
    if (const Result<void> end = rows->end(); !end)
        return end;
    m_shares.insert(Facet::Date, share);
    return {};
}

Result<FacetShares> FacetShares::of(Statements &statements, const RequestFilter &filter)
{
    FacetShares shares;
    const Result<qint64> all = countOf(statements, filter.shelf, u"all"_s, u""_s);
    if (!all)
        return all.error();
    shares.m_all = *all;
    Result<void> done;
    const auto add = [&](bool wanted, Facet facet, const QString &column, const QStringList &values) {
        if (done && wanted)
            done = shares.add(statements, filter.shelf, facet, column, values);
    };
    if (filter.direction)
        add(true, Facet::Direction, u"direction"_s, { directionColumn(*filter.direction) });
    add(!filter.states.isEmpty(), Facet::State, u"state"_s, filter.states);
    add(!filter.party.isEmpty(), Facet::Party, u"party"_s, { filter.party });
    add(!filter.type.isEmpty(), Facet::Type, u"type"_s, { filter.type });
    add(filter.urgent.value_or(false), Facet::Urgent, u"urgent"_s, { u"1"_s });
    if (filter.owner)
        add(true, Facet::Owner, u"owner"_s, { QString::number(*filter.owner) });
    if (done && (filter.from.isValid() || filter.to.isValid()))
        done = shares.addDates(statements, filter);
    return done ? Result<FacetShares>(shares) : Result<FacetShares>(done.error());
}

Facet FacetShares::rarest() const
{
    Facet rarest = Facet::None;
    qint64 rows = 0;
    for (auto it = m_shares.begin(); it != m_shares.end(); ++it)
        if (rarest == Facet::None || it->rows < rows) {
            rarest = it.key();
            rows = it->rows;
        }
    return rarest;
}

} // namespace comity::store
