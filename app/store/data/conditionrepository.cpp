// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/conditionrepository.h"

#include "store/data/dialect.h"
#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/storeerrors.h"

#include <QMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr int kLongestPage = 1000;
constexpr int kConditionColumns = 16;
constexpr qint64 kEarliest
    = std::numeric_limits<qint64>::min(); ///< all are later: the index has something to begin with

QString conditionColumns()
{
    return u"c.id, c.request, c.key, c.condition, c.text, c.paragraph, c.standing, c.ours, c.item, c.event, c.since, "
           "c.at, c.until, c.use_due, c.use_basis, c.use_reported"_s;
}

StoredCondition conditionFrom(const Statements::Rows &row)
{
    StoredCondition condition;
    condition.id = row.number(0);
    condition.request = row.number(1);
    condition.key = row.text(2);
    condition.condition = row.text(3);
    condition.text = textFromColumn(row.bytes(4));
    condition.paragraph = row.text(5);
    condition.standing = row.text(6);
    condition.ours = row.number(7) != 0;
    condition.item = static_cast<int>(row.number(8));
    condition.event = row.number(9);
    condition.since = row.text(10);
    condition.at = instantFrom(row.number(11));
    condition.until = QDate::fromString(row.text(12), Qt::ISODate);
    condition.useDue = QDate::fromString(row.text(13), Qt::ISODate);
    condition.useBasis = row.text(14);
    condition.useReported = row.text(15);
    return condition;
}

QString orEmpty(const QString &text) { return text.isNull() ? u""_s : text; }

QString dayColumn(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u""_s; }

/// The values of the columns behind the id.
QVariantList valuesOf(const StoredCondition &condition)
{
    return { condition.request,
             condition.key,
             condition.condition,
             textColumn(condition.text),
             orEmpty(condition.paragraph),
             condition.standing,
             condition.ours,
             condition.item,
             condition.event,
             orEmpty(condition.since),
             toStored(condition.at),
             dayColumn(condition.until),
             dayColumn(condition.useDue),
             orEmpty(condition.useBasis),
             orEmpty(condition.useReported) };
}

/// The index that begins with what is asked for and goes on with when it was.
QString indexFor(const ConditionQuery &query)
{
    if (query.request)
        return u"conditions_request"_s;
    if (query.reportOpen)
        return u"conditions_use"_s;
    return query.ours && !query.standing.isEmpty() ? u"conditions_standing"_s : u"conditions_at"_s;
}

SqlCondition conditionOf(const ConditionQuery &query)
{
    SqlCondition condition{ u"c.at >= ?"_s, { kEarliest } };
    const auto add = [&condition](const QString &sql, const QVariantList &values) {
        condition.sql += u" AND "_s + sql;
        condition.values += values;
    };
    if (query.request)
        add(u"c.request = ?"_s, { *query.request });
    if (query.reportOpen)
        add(u"c.use_due <> ''"_s, {});
    if (query.ours)
        add(u"c.ours = ?"_s, { *query.ours });
    if (!query.standing.isEmpty())
        add(u"c.standing = ?"_s, { query.standing });
    if (query.owner)
        add(u"r.owner = ?"_s, { *query.owner });
    if (query.after) // the first part is for the index
        add(u"c.at <= ? AND (c.at < ? OR c.id < ?)"_s, { query.after->at, query.after->at, query.after->id });
    return condition;
}

Result<void> check(const ConditionQuery &query)
{
    if (query.limit < 1 || query.limit > kLongestPage)
        return invalid(u"a page of %1 conditions"_s.arg(query.limit));
    return {};
}

QString joined(const ConditionQuery &query)
{
    return u"FROM conditions c%1 CROSS JOIN requests r ON r.id = c.request"_s.arg(byIndex(indexFor(query)));
}

/// By the keys; a second one of a key would be the same to everybody.
QMap<QString, StoredCondition> byKey(RequestId request, const QList<StoredCondition> &conditions)
{
    QMap<QString, StoredCondition> all;
    for (StoredCondition condition : conditions) {
        condition.request = request;
        if (!all.contains(condition.key))
            all.insert(condition.key, condition);
    }
    return all;
}

/// Equal but for the id.
bool same(const StoredCondition &a, const StoredCondition &b) { return valuesOf(a) == valuesOf(b); }

} // namespace

// ---- out

Result<ConditionPage> ConditionRepository::page(const ConditionQuery &query)
{
    if (const Result<void> usable = check(query); !usable)
        return usable.error();
    const SqlCondition condition = conditionOf(query);
    Result<Statements::Rows> rows
        = m_session.statements().read(u"SELECT %1, %2 %3 WHERE %4 ORDER BY c.at DESC, c.id DESC LIMIT ?"_s.arg(
                                          conditionColumns(), summaryColumns(), joined(query), condition.sql),
                                      condition.values + QVariantList{ query.limit + 1 });
    if (!rows)
        return rows.error();
    ConditionPage page;
    while (rows->next()) {
        if (page.rows.size() == query.limit) {
            const StoredCondition &last = page.rows.constLast().condition;
            page.next = ConditionQuery::Key{ toStored(last.at), last.id };
            return page;
        }
        page.rows.append({ conditionFrom(*rows), summaryFrom(*rows, kConditionColumns) });
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return page;
}

Result<RequestCount> ConditionRepository::count(const ConditionQuery &query, qint64 cap)
{
    if (const Result<void> usable = check(query); !usable)
        return usable.error();
    const SqlCondition condition = conditionOf(query);
    const Result<QVariant> n = m_session.statements().value(
        u"SELECT count(*) FROM (SELECT 1 %1 WHERE %2 LIMIT ?)"_s.arg(joined(query), condition.sql),
        condition.values + QVariantList{ cap + 1 });
    if (!n)
        return n.error();
    return RequestCount{ std::min(n->toLongLong(), cap), n->toLongLong() > cap };
}

Result<QList<StoredCondition>> ConditionRepository::of(RequestId request)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT %1 FROM conditions c WHERE c.request = ? ORDER BY c.id"_s.arg(conditionColumns()), { request });
    if (!rows)
        return rows.error();
    QList<StoredCondition> all;
    while (rows->next())
        all.append(conditionFrom(*rows));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return all;
}

// ---- in

/// A row stays itself while its condition does, so that a page goes on where it ended.
Result<void> ConditionRepository::keep(RequestId request, const QList<StoredCondition> &conditions)
{
    const Result<QList<StoredCondition>> kept = of(request);
    if (!kept)
        return kept.error();
    QMap<QString, StoredCondition> wanted = byKey(request, conditions);
    for (const StoredCondition &condition : *kept) {
        const auto found = wanted.constFind(condition.key);
        if (found != wanted.constEnd() && same(*found, condition)) {
            wanted.erase(found);
            continue;
        }
        if (const Result<void> gone
            = m_session.statements().run(u"DELETE FROM conditions WHERE id = ?"_s, { condition.id });
            !gone)
            return gone;
    }
    for (const StoredCondition &condition : std::as_const(wanted))
        if (const Result<void> in = m_session.statements().run(
                u"INSERT INTO conditions (request, key, condition, text, paragraph, standing, ours, item, event, "
                "since, at, until, use_due, use_basis, use_reported) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?)"_s,
                valuesOf(condition));
            !in)
            return in;
    return {};
}

Result<bool> ConditionRepository::isKept(RequestId request, const QList<StoredCondition> &conditions)
{
    const Result<QList<StoredCondition>> kept = of(request);
    if (!kept)
        return kept.error();
    const QMap<QString, StoredCondition> wanted = byKey(request, conditions);
    return kept->size() == wanted.size() && std::ranges::all_of(*kept, [&wanted](const StoredCondition &condition) {
               const auto found = wanted.constFind(condition.key);
               return found != wanted.constEnd() && same(*found, condition);
           });
}

} // namespace comity::store
