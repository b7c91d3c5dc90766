// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/deadlinerepository.h"

#include "store/data/conditionrepository.h"
#include "store/data/dialect.h"
#include "store/data/eventrepository.h"
#include "store/data/instants.h"
#include "store/data/requestrepository.h"
#include "store/data/storeerrors.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr qint64 kNoDate = 253'402'300'799'999; ///< the end of the year 9999
constexpr int kLongestPage = 1000;
constexpr int kMostKinds = 50;

QString deadlineColumns()
{
    return u"d.id, d.request, d.key, d.kind, d.due, d.day, d.zone, d.provisional, d.held, d.ours, d.basis, "
           "d.paragraph, d.item, d.event, d.leads"_s;
}

constexpr int kDeadlineColumns = 15;

StoredDeadline deadlineFrom(const Statements::Rows &row, int first = 0)
{
    StoredDeadline deadline;
    deadline.id = row.number(first);
    deadline.request = row.number(first + 1);
    deadline.key = row.text(first + 2);
    deadline.kind = row.text(first + 3);
    if (const qint64 due = row.number(first + 4); due != kNoDate)
        deadline.due = instantFrom(due);
    deadline.day = QDate::fromString(row.text(first + 5), Qt::ISODate);
    deadline.zone = row.text(first + 6);
    deadline.provisional = row.number(first + 7) != 0;
    deadline.held = row.number(first + 8) != 0;
    deadline.ours = row.number(first + 9) != 0;
    deadline.basis = row.text(first + 10);
    deadline.paragraph = row.text(first + 11);
    deadline.item = static_cast<int>(row.number(first + 12));
    deadline.event = row.number(first + 13);
    for (const QString &days : row.text(first + 14).split(u',', Qt::SkipEmptyParts))
        deadline.leads.append(days.toInt());
    return deadline;
}

QString orEmpty(const QString &text) { return text.isNull() ? u""_s : text; }

qint64 dueColumn(const StoredDeadline &deadline) { return deadline.due.isValid() ? toStored(deadline.due) : kNoDate; }

/// The index that begins with what is asked for and goes on with when it is due.
QString indexFor(const DeadlineQuery &query)
{
    const bool byKind = query.kinds.size() == 1;
    if (query.owner)
        return byKind ? u"deadlines_owner_kind"_s : u"deadlines_owner"_s;
    return byKind ? u"deadlines_kind"_s : u"deadlines_due"_s;
}

SqlCondition conditionOf(const DeadlineQuery &query)
{
    SqlCondition condition{ u"d.shelf = ?"_s, { static_cast<int>(query.shelf) } };
    const auto add = [&condition](const QString &sql, const QVariantList &values) {
        condition.sql += u" AND "_s + sql;
        condition.values += values;
    };
    if (query.owner)
        add(u"d.owner = ?"_s, { *query.owner });
    if (query.kinds.size() == 1) {
        add(u"d.kind = ?"_s, { query.kinds.constFirst() });
    } else if (!query.kinds.isEmpty()) {
        QVariantList kinds;
        for (const QString &kind : query.kinds)
            kinds.append(kind);
        add(u"d.kind IN (%1)"_s.arg(QStringList(kinds.size(), u"?"_s).join(u", "_s)), kinds);
    }
    if (query.after) // the first part is for the index
        add(u"d.due >= ? AND (d.due > ? OR d.id > ?)"_s, { query.after->due, query.after->due, query.after->id });
    else if (query.from.isValid())
        add(u"d.due >= ?"_s, { toStored(query.from) });
    if (query.to.isValid())
        add(u"d.due < ?"_s, { toStored(query.to) });
    if (query.ours)
        add(u"d.ours = ?"_s, { *query.ours });
    if (query.direction)
        add(u"r.direction = ?"_s, { directionColumn(*query.direction) });
    return condition;
}

Result<void> check(const DeadlineQuery &query)
{
    if (query.limit < 1 || query.limit > kLongestPage || query.kinds.size() > kMostKinds)
        return invalid(u"a page of %1 deadlines, %2 kinds"_s.arg(query.limit).arg(query.kinds.size()));
    return {};
}

/// Equal but for the id.
bool same(const StoredDeadline &a, const StoredDeadline &b)
{
    return a.request == b.request && a.key == b.key && a.kind == b.kind && dueColumn(a) == dueColumn(b)
        && a.day == b.day && a.zone == b.zone && a.provisional == b.provisional && a.held == b.held && a.ours == b.ours
        && a.basis == b.basis && a.paragraph == b.paragraph && a.item == b.item && a.event == b.event
        && a.leads == b.leads;
}

} // namespace

/// What falls due in a request by the rules, by the keys.
struct DeadlineRepository::Made
{
    RequestSummary summary;
    QMap<QString, StoredDeadline> deadlines;
    QList<StoredCondition> conditions;
};

// ---- out

Result<DeadlinePage> DeadlineRepository::page(const DeadlineQuery &query)
{
    if (const Result<void> usable = check(query); !usable)
        return usable.error();
    const SqlCondition condition = conditionOf(query);
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT %1, %2 FROM deadlines d%3 CROSS JOIN requests r ON r.id = d.request WHERE %4 ORDER BY d.due, d.id "
        "LIMIT ?"_s.arg(deadlineColumns(), summaryColumns(), byIndex(indexFor(query)), condition.sql),
        condition.values + QVariantList{ query.limit + 1 });
    if (!rows)
        return rows.error();
    DeadlinePage page;
    while (rows->next()) {
        if (page.rows.size() == query.limit) {
            const StoredDeadline &last = page.rows.constLast().deadline;
            page.next = DeadlineQuery::Key{ dueColumn(last), last.id };
            return page;
        }
        page.rows.append({ deadlineFrom(*rows), summaryFrom(*rows, kDeadlineColumns) });
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return page;
}

Result<RequestCount> DeadlineRepository::count(const DeadlineQuery &query, qint64 cap)
{
    if (const Result<void> usable = check(query); !usable)
        return usable.error();
    const SqlCondition condition = conditionOf(query);
    const QString join = query.direction ? u" CROSS JOIN requests r ON r.id = d.request"_s : QString();
    const Result<QVariant> n
        = m_session.statements().value(u"SELECT count(*) FROM (SELECT 1 FROM deadlines d%1%2 WHERE %3 LIMIT ?)"_s.arg(
                                           byIndex(indexFor(query)), join, condition.sql),
                                       condition.values + QVariantList{ cap + 1 });
    if (!n)
        return n.error();
    return RequestCount{ std::min(n->toLongLong(), cap), n->toLongLong() > cap };
}

Result<QList<StoredDeadline>> DeadlineRepository::of(RequestId request)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT %1 FROM deadlines d WHERE d.request = ? ORDER BY d.due, d.id"_s.arg(deadlineColumns()), { request });
    if (!rows)
        return rows.error();
    QList<StoredDeadline> all;
    while (rows->next())
        all.append(deadlineFrom(*rows));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return all;
}

// ---- in

Result<DeadlineRepository::Made> DeadlineRepository::make(RequestId request)
{
    RequestRepository requests(m_session);
    const Result<RequestSummary> summary = requests.summary(request);
    if (!summary)
        return summary.error();
    const Result<QList<StoredEvent>> events = EventRepository(m_session).list(request);
    if (!events)
        return events.error();
    const DeadlineSource source{ *summary, *events, [&] { return requests.document(request, summary->version); } };
    const Result<MadeRecords> all = m_session.deadlineRules().make(m_session, source);
    if (!all)
        return all.error();
    Made made{ *summary, {}, all->conditions };
    for (StoredDeadline deadline : all->deadlines) {
        deadline.request = request;
        if (!made.deadlines.contains(deadline.key)) // a second one of a key would be the same to everybody
            made.deadlines.insert(deadline.key, deadline);
    }
    return made;
}

/// A row stays itself while its deadline does, so that a page goes on where it ended.
Result<void> DeadlineRepository::remake(RequestId request)
{
    if (!m_session.deadlineRules().make)
        return {};
    Result<Made> made = make(request);
    if (!made)
        return made.error();
    const Result<QList<StoredDeadline>> kept = of(request);
    if (!kept)
        return kept.error();
    for (const StoredDeadline &deadline : *kept) {
        const auto wanted = made->deadlines.constFind(deadline.key);
        if (wanted != made->deadlines.constEnd() && same(*wanted, deadline)) {
            made->deadlines.erase(wanted);
            continue;
        }
        if (const Result<void> gone
            = m_session.statements().run(u"DELETE FROM deadlines WHERE id = ?"_s, { deadline.id });
            !gone)
            return gone;
    }
    for (const StoredDeadline &deadline : std::as_const(made->deadlines))
        if (const Result<void> in = insert(made->summary, deadline); !in)
            return in;
    return ConditionRepository(m_session).keep(request, made->conditions);
}

Result<void> DeadlineRepository::insert(const RequestSummary &summary, const StoredDeadline &deadline)
{
    QStringList leads;
    for (const int days : deadline.leads)
        leads.append(QString::number(days));
    return m_session.statements().run(
        u"INSERT INTO deadlines (request, key, kind, due, day, zone, provisional, held, ours, basis, paragraph, item, "
        "event, leads, owner, shelf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { deadline.request, deadline.key, deadline.kind, dueColumn(deadline),
          deadline.day.isValid() ? deadline.day.toString(Qt::ISODate) : u""_s, orEmpty(deadline.zone),
          deadline.provisional, deadline.held, deadline.ours, orEmpty(deadline.basis), orEmpty(deadline.paragraph),
          deadline.item, deadline.event == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(deadline.event),
          orEmpty(leads.join(u',')), summary.owner, static_cast<int>(summary.shelf) });
}

// ---- upkeep

namespace {

struct Upkeep
{
    QString basis;
    RequestId upto = 0;
};

Result<Upkeep> upkeepOf(Statements &statements)
{
    Result<Statements::Rows> row = statements.read(u"SELECT basis, upto FROM deadline_upkeep WHERE id = 1"_s);
    if (!row)
        return row.error();
    if (row->next())
        return Upkeep{ row->text(0), row->number(1) };
    const Result<void> end = row->end();
    return end ? Result<Upkeep>(Upkeep{}) : Result<Upkeep>(end.error());
}

constexpr RequestId kAll = -1; ///< up to which: all of them are done, and those that come are made as they come

} // namespace

Result<bool> DeadlineRepository::isUpToDate()
{
    if (!m_session.deadlineRules().basis)
        return true;
    const Result<QString> basis = m_session.deadlineRules().basis(m_session);
    if (!basis)
        return basis.error();
    const Result<Upkeep> upkeep = upkeepOf(m_session.statements());
    if (!upkeep)
        return upkeep.error();
    return upkeep->basis == *basis && upkeep->upto == kAll;
}

Result<bool> DeadlineRepository::keepUp(int requests)
{
    const Result<bool> done = isUpToDate();
    if (!done || *done)
        return done ? Result<bool>(false) : done;
    const Result<QString> basis = m_session.deadlineRules().basis(m_session);
    const Result<Upkeep> upkeep = upkeepOf(m_session.statements());
    if (!basis || !upkeep)
        return basis ? upkeep.error() : basis.error();
    const RequestId from = upkeep->basis == *basis ? upkeep->upto : 0;
    bool more = false;
    const Result<void> written = m_session.write([&]() -> Result<void> {
        const Result<QVariant> last = m_session.statements().value(u"SELECT max(id) FROM requests"_s);
        if (!last)
            return last.error();
        const RequestId to = std::min(from + requests, last->toLongLong());
        for (RequestId id = from + 1; id <= to; ++id)
            if (const Result<void> made = remake(id); !made)
                return made;
        more = to < last->toLongLong();
        return m_session.statements().run(u"UPDATE deadline_upkeep SET basis = ?, upto = ? WHERE id = 1"_s,
                                          { *basis, more ? to : kAll });
    });
    return written ? Result<bool>(more) : Result<bool>(written.error());
}

// ---- soundness

Result<bool> DeadlineRepository::isRight(RequestId request)
{
    const Result<Made> made = make(request);
    if (!made)
        return made.error();
    const Result<QList<StoredDeadline>> kept = of(request);
    if (!kept)
        return kept.error();
    const Result<bool> conditions = ConditionRepository(m_session).isKept(request, made->conditions);
    if (!conditions || !*conditions)
        return conditions;
    return kept->size() == made->deadlines.size()
        && std::ranges::all_of(*kept, [&made](const StoredDeadline &deadline) {
               const auto wanted = made->deadlines.constFind(deadline.key);
               return wanted != made->deadlines.constEnd() && same(*wanted, deadline);
           });
}

Result<QList<RequestId>> DeadlineRepository::wrongOnes(qsizetype most)
{
    Statements &statements = m_session.statements();
    QList<RequestId> wrong;
    Result<Statements::Rows> strange
        = statements.read(u"SELECT DISTINCT d.request FROM deadlines d LEFT JOIN requests r ON r.id = d.request "
                          "WHERE r.id IS NULL OR d.owner <> r.owner OR d.shelf <> r.shelf "
                          "UNION SELECT c.request FROM conditions c LEFT JOIN requests r ON r.id = c.request "
                          "WHERE r.id IS NULL ORDER BY 1 LIMIT ?"_s,
                          { most });
    if (!strange)
        return strange.error();
    while (strange->next())
        wrong.append(strange->number(0));
    if (const Result<void> end = strange->end(); !end)
        return end.error();
    const Result<QVariant> last = statements.value(u"SELECT max(id) FROM requests"_s);
    if (!last || !m_session.deadlineRules().make)
        return last ? Result<QList<RequestId>>(wrong) : Result<QList<RequestId>>(last.error());
    for (RequestId id = 1; id <= last->toLongLong() && wrong.size() < most; ++id) {
        const Result<bool> right = isRight(id);
        if (!right)
            return right.error();
        if (!*right && !wrong.contains(id))
            wrong.append(id);
    }
    return wrong;
}

} // namespace comity::store
