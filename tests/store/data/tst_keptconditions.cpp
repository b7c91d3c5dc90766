// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, as they are kept and read: made from requests and events by rules that here are those of a test.
#include "store/data/conditionrepository.h"
#include "store/data/datafixture.h"
#include "store/data/deadlinerepository.h"
#include "store/data/eventrepository.h"
#include "store/sql/sqlite.h"

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

const QDateTime kStart(QDate(2026, 12, 1), QTime(0, 0), QTimeZone::utc());

/// One condition for each "accepted" and "proposed", the later ones for item 1; "asked" makes a report due.
Result<MadeRecords> make(DataSession &, const DeadlineSource &source)
{
    MadeRecords made;
    QDate due;
    for (const StoredEvent &event : source.events)
        if (event.kind == u"asked")
            due = kStart.date().addDays(30);
    for (const StoredEvent &event : source.events) {
        if (event.kind != u"accepted" && event.kind != u"proposed")
            continue;
        StoredCondition condition;
        condition.key = u"%1-0"_s.arg(event.id);
        condition.condition = u"confidential"_s;
        condition.text.set(Language::French, u"jusqu’au procès"_s);
        condition.paragraph = u"8(2)(a)"_s;
        condition.standing = event.kind == u"accepted" ? u"binding"_s : u"proposed"_s;
        condition.ours = source.summary.direction == Direction::Outgoing;
        condition.item = made.conditions.isEmpty() ? -1 : 1;
        condition.event = event.id;
        condition.since = event.occurred;
        condition.at = kStart.addDays(source.summary.id % 7);
        if (event.kind == u"accepted")
            condition.useDue = due;
        condition.useBasis = due.isValid() ? u"office"_s : QString();
        made.conditions.append(condition);
    }
    return made;
}

ConditionQuery query(int limit, const std::function<void(ConditionQuery &)> &set = {})
{
    ConditionQuery query;
    query.limit = limit;
    if (set)
        set(query);
    return query;
}

} // namespace

class TestKeptConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyFollowEveryEvent();
    void theyStandOnEveryShelf();
    void pagesNeitherSkipNorRepeat();
    void everyPageIsReadByAnIndex();
    void theyAreMadeAnewWhenTheirRulesChange();
    void whatDoesNotFitIsFound();
    void aQueryThatCannotBeIsRefused();

private:
    ConditionRepository conditions() { return ConditionRepository(m_vault->session()); }
    DeadlineRepository deadlines() { return DeadlineRepository(m_vault->session()); }
    RequestId add(const QString &reference, Direction direction = Direction::Outgoing);
    bool happened(RequestId id, const QString &kind);
    void setRules();
    QStringList shown(const ConditionQuery &query = {});

    std::unique_ptr<TestVault> m_vault;
    QString m_basis;
};

void TestKeptConditions::init()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    m_basis = u"one"_s;
    setRules();
}

void TestKeptConditions::setRules()
{
    m_vault->session().setDeadlineRules({ [this](DataSession &) { return Result<QString>(m_basis); }, make });
}

RequestId TestKeptConditions::add(const QString &reference, Direction direction)
{
    StoredRequest request = sampleRequest(reference);
    request.summary.direction = direction;
    return RequestRepository(m_vault->session()).add(request).value();
}

bool TestKeptConditions::happened(RequestId id, const QString &kind)
{
    StoredEvent event;
    event.request = id;
    event.kind = kind;
    event.occurred = u"2026-11-16"_s;
    return succeeded(EventRepository(m_vault->session()).add(event));
}

/// "1 binding -1", page by page.
QStringList TestKeptConditions::shown(const ConditionQuery &query)
{
    QStringList all;
    ConditionQuery next = query;
    do {
        const Result<ConditionPage> page = conditions().page(next);
        if (!succeeded(page))
            return { u"not read"_s };
        for (const ConditionRow &row : page->rows) {
            if (row.request.id != row.condition.request)
                return { u"another request"_s };
            all.append(u"%1 %2 %3"_s.arg(row.condition.request).arg(row.condition.standing).arg(row.condition.item));
        }
        next.after = page->next;
    } while (next.after && all.size() < 1000);
    return all;
}

void TestKeptConditions::theyFollowEveryEvent()
{
    const RequestId id = add(u"A-1"_s);
    QCOMPARE(shown(), QStringList());
    QVERIFY(happened(id, u"accepted"_s));
    const StoredCondition first = conditions().of(id).value().constFirst();
    QCOMPARE(first.standing, u"binding"_s);
    QCOMPARE(first.text.in(Language::French), u"jusqu’au procès"_s);
    QCOMPARE(first.since, u"2026-11-16"_s);
    QCOMPARE(first.paragraph, u"8(2)(a)"_s);
    QVERIFY(first.ours && first.at == kStart.addDays(1) && !first.useDue.isValid());
    QVERIFY(happened(id, u"proposed"_s));
    QCOMPARE(shown(), (QStringList{ u"1 proposed 1"_s, u"1 binding -1"_s }));
    QCOMPARE(conditions().of(id).value().constFirst().id, first.id); // the row stays itself
    QVERIFY(happened(id, u"asked"_s));
    const QList<StoredCondition> asked = conditions().of(id).value();
    QCOMPARE(std::count_if(asked.begin(), asked.end(),
                           [](const StoredCondition &one) { return one.useDue == QDate(2026, 12, 31); }),
             1);
    QCOMPARE(shown(query(10, [](ConditionQuery &q) { q.reportOpen = true; })), QStringList{ u"1 binding -1"_s });
}

/// What is archived, or even in the bin, binds as before.
void TestKeptConditions::theyStandOnEveryShelf()
{
    const RequestId id = add(u"A-1"_s);
    QVERIFY(happened(id, u"accepted"_s));
    for (const Shelf shelf : { Shelf::Archive, Shelf::Bin, Shelf::Desk }) {
        QVERIFY(succeeded(RequestRepository(m_vault->session()).setShelf(id, shelf)));
        QCOMPARE(shown(), QStringList{ u"1 binding -1"_s });
        QCOMPARE(conditions().page({}).value().rows.constFirst().request.shelf, shelf);
    }
    QVERIFY(succeeded(RequestRepository(m_vault->session()).assign(id, 2)));
    QCOMPARE(shown(query(9, [](ConditionQuery &q) { q.owner = 2; })).size(), 1);
    QCOMPARE(shown(query(9, [](ConditionQuery &q) { q.owner = 1; })).size(), 0);
}

void TestKeptConditions::pagesNeitherSkipNorRepeat()
{
    QVERIFY(succeeded(m_vault->session().write([&]() -> Result<void> {
        for (int i = 0; i < 60; ++i)
            add(u"A-%1"_s.arg(i), i % 3 == 0 ? Direction::Incoming : Direction::Outgoing);
        return {};
    })));
    for (int id = 1; id <= 60; ++id)
        QVERIFY(happened(id, id % 5 == 0 ? u"proposed"_s : u"accepted"_s));
    const QStringList all = shown(query(1000));
    QCOMPARE(all.size(), 60);
    for (const int limit : { 1, 7, 16, 59 })
        QCOMPARE(shown(query(limit)), all);
    QCOMPARE(shown(query(4, [](ConditionQuery &q) { q.ours = true; })).size(), 40);
    QCOMPARE(shown(query(4, [](ConditionQuery &q) { q.standing = u"proposed"_s; })).size(), 12);
    const auto both = query(4, [](ConditionQuery &q) {
        q.ours = false;
        q.standing = u"binding"_s;
    });
    QCOMPARE(shown(both).size(), 16);
    QCOMPARE(conditions().count(both).value().n, 16);
    QCOMPARE(conditions().count(query(1), 50).value().n, 50);
    QVERIFY(conditions().count(query(1), 50).value().more);
    QCOMPARE(shown(query(4, [](ConditionQuery &q) { q.request = 7; })), QStringList{ u"7 binding -1"_s });
}

void TestKeptConditions::everyPageIsReadByAnIndex()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(happened(add(u"A-%1"_s.arg(i)), u"accepted"_s));
    for (int parts = 0; parts < 64; ++parts) {
        ConditionQuery query;
        query.limit = 3;
        if (parts & 1)
            query.ours = true;
        if (parts & 2)
            query.standing = u"binding"_s;
        if (parts & 4)
            query.owner = 1;
        if (parts & 8)
            query.reportOpen = true;
        if (parts & 16)
            query.request = 1;
        if (parts & 32)
            query.after = ConditionQuery::Key{ 1, 1 };
        QVERIFY(succeeded(conditions().page(query)));
        QVERIFY(succeeded(conditions().count(query)));
    }
    sqlite3 *handle = m_vault->connection().handle();
    int seen = 0;
    for (sqlite3_stmt *s = sqlite3_next_stmt(handle, nullptr); s; s = sqlite3_next_stmt(handle, s)) {
        const QByteArray sql = sqlite3_sql(s);
        if (!sql.contains("FROM conditions c INDEXED BY"))
            continue;
        sqlite3_stmt *explain = nullptr;
        sqlite3_prepare_v2(handle, "EXPLAIN QUERY PLAN " + sql, -1, &explain, nullptr);
        while (sqlite3_step(explain) == SQLITE_ROW) {
            const QByteArray plan(reinterpret_cast<const char *>(sqlite3_column_text(explain, 3)));
            const bool ofOne = sql.contains("conditions_request"); // a few, put in order
            QVERIFY2(plan.startsWith("SEARCH c USING ") || plan.startsWith("SEARCH r USING INTEGER PRIMARY KEY")
                         || plan.startsWith("CO-ROUTINE") || plan.startsWith("SCAN (subquery")
                         || (ofOne && plan.startsWith("USE TEMP B-TREE")),
                     plan + "\n" + sql);
            ++seen;
        }
        sqlite3_finalize(explain);
    }
    QVERIFY(seen > 50);
}

void TestKeptConditions::theyAreMadeAnewWhenTheirRulesChange()
{
    m_vault->session().setDeadlineRules({}); // written by a program that knew none
    for (int i = 0; i < 10; ++i)
        QVERIFY(happened(add(u"A-%1"_s.arg(i)), u"accepted"_s));
    QCOMPARE(shown().size(), 0);
    setRules();
    QVERIFY(deadlines().keepUp(4).value());
    QCOMPARE(shown().size(), 4);
    QVERIFY(!deadlines().keepUp(100).value());
    QCOMPARE(shown().size(), 10);
}

void TestKeptConditions::whatDoesNotFitIsFound()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(happened(add(u"A-%1"_s.arg(i)), u"accepted"_s));
    QCOMPARE(deadlines().wrongOnes(10).value(), QList<RequestId>());
    for (const QString &sql :
         { u"UPDATE conditions SET standing = 'declined' WHERE request = 2"_s,
           u"UPDATE conditions SET text = x'7b7d' WHERE request = 2"_s,
           u"UPDATE conditions SET at = at + 1 WHERE request = 2"_s,
           u"UPDATE conditions SET ours = 0 WHERE request = 2"_s, u"UPDATE conditions SET item = 0 WHERE request = 2"_s,
           u"UPDATE conditions SET paragraph = '5(2)' WHERE request = 2"_s,
           u"UPDATE conditions SET condition = 'other' WHERE request = 2"_s,
           u"UPDATE conditions SET since = '2020-01-01' WHERE request = 2"_s,
           u"UPDATE conditions SET until = '2020-01-01' WHERE request = 2"_s,
           u"UPDATE conditions SET use_due = '2020-01-01' WHERE request = 2"_s,
           u"UPDATE conditions SET use_basis = 'told' WHERE request = 2"_s,
           u"UPDATE conditions SET use_reported = '2020-01-01' WHERE request = 2"_s,
           u"UPDATE conditions SET key = 'x' WHERE request = 2"_s, u"DELETE FROM conditions WHERE request = 2"_s,
           u"INSERT INTO conditions SELECT NULL, 2, 'x', condition, text, paragraph, standing, ours, item, event, "
           "since, at, until, use_due, use_basis, use_reported FROM conditions WHERE request = 2"_s }) {
        QVERIFY(succeeded(m_vault->connection().run(u"SAVEPOINT here"_s)));
        QVERIFY2(succeeded(m_vault->connection().run(sql)), qPrintable(sql));
        QVERIFY2((deadlines().wrongOnes(10).value() == QList<RequestId>{ 2 }), qPrintable(sql));
        QVERIFY(succeeded(m_vault->connection().run(u"ROLLBACK TO here"_s)));
        QVERIFY(succeeded(m_vault->connection().run(u"RELEASE here"_s)));
    }
}

void TestKeptConditions::aQueryThatCannotBeIsRefused()
{
    QCOMPARE(codeOf(conditions().page(query(0))), u"store.invalid"_s);
    QCOMPARE(codeOf(conditions().page(query(1001))), u"store.invalid"_s);
}

QTEST_GUILESS_MAIN(TestKeptConditions)
#include "tst_keptconditions.moc"
