// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due, as it is kept and read: made from requests and events by rules that here are those of a test.
#include "store/data/datafixture.h"
#include "store/data/deadlinerepository.h"
#include "store/data/eventrepository.h"
#include "store/data/settingsrepository.h"
#include "store/sql/sqlite.h"

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

const QDateTime kStart(QDate(2026, 12, 1), QTime(0, 0), QTimeZone::utc());

/// A reply after ten days and one for each version, made again by each "effected" into an end after sixty; "released"
/// ends all; "held" takes the date.
Result<MadeRecords> make(DataSession &session, const DeadlineSource &source)
{
    const RequestSummary &summary = source.summary;
    const auto days = SettingsRepository(session).value(u"test.days"_s);
    if (!days)
        return days.error();
    StoredDeadline deadline;
    deadline.key = deadline.kind = u"reply"_s;
    deadline.due = kStart.addDays(summary.version + (days->has_value() ? (*days)->toInt() : 10) + summary.id);
    deadline.ours = summary.direction == Direction::Incoming;
    deadline.leads = { 7, 1 };
    for (const StoredEvent &event : source.events) {
        if (event.kind == u"released")
            return MadeRecords();
        deadline.kind = u"end"_s;
        deadline.key = u"end/%1"_s.arg(event.id);
        deadline.event = event.id;
        deadline.held = event.kind == u"held";
        deadline.due = deadline.held ? QDateTime() : kStart.addDays(60);
        deadline.day = deadline.held ? QDate() : kStart.addDays(59).date();
        deadline.zone = u"Europe/Paris"_s;
        deadline.provisional = event.details.contains(u"provisional"_s);
    }
    return MadeRecords{ { deadline }, {} };
}

DeadlineQuery query(int limit, const std::function<void(DeadlineQuery &)> &set = {})
{
    DeadlineQuery query;
    query.limit = limit;
    if (set)
        set(query);
    return query;
}

} // namespace

class TestKeptDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyFollowEveryEventAndVersion();
    void theyGoWithTheirRequest();
    void aFailureKeepsTheEventOut();
    void pagesNeitherSkipNorRepeat();
    void everyPageIsReadByAnIndex();
    void theyAreMadeAnewWhenTheirRulesChange();
    void whatDoesNotFitIsFound();
    void aQueryThatCannotBeIsRefused();

private:
    RequestRepository requests() { return RequestRepository(m_vault->session()); }
    DeadlineRepository deadlines() { return DeadlineRepository(m_vault->session()); }
    RequestId add(const QString &reference, Direction direction = Direction::Outgoing);
    bool happened(RequestId id, const QString &kind, const QJsonObject &details = {});
    void setRules();
    QStringList shown(const DeadlineQuery &query = {});

    std::unique_ptr<TestVault> m_vault;
    QString m_basis;
};

void TestKeptDeadlines::init()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    m_basis = u"one"_s;
    setRules();
}

void TestKeptDeadlines::setRules()
{
    m_vault->session().setDeadlineRules({ [this](DataSession &) { return Result<QString>(m_basis); }, make });
}

RequestId TestKeptDeadlines::add(const QString &reference, Direction direction)
{
    StoredRequest request = sampleRequest(reference);
    request.summary.direction = direction;
    return requests().add(request).value();
}

bool TestKeptDeadlines::happened(RequestId id, const QString &kind, const QJsonObject &details)
{
    StoredEvent event;
    event.request = id;
    event.kind = kind;
    event.occurred = u"2026-11-16"_s;
    event.details = details;
    return succeeded(EventRepository(m_vault->session()).add(event));
}

/// "1 reply 2026-12-12", page by page.
QStringList TestKeptDeadlines::shown(const DeadlineQuery &query)
{
    QStringList all;
    DeadlineQuery next = query;
    do {
        const Result<DeadlinePage> page = deadlines().page(next);
        if (!succeeded(page))
            return { u"not read"_s };
        for (const DeadlineRow &row : page->rows) {
            if (row.request.id != row.deadline.request)
                return { u"another request"_s };
            all.append(u"%1 %2 %3"_s.arg(row.deadline.request)
                           .arg(row.deadline.kind,
                                row.deadline.due.isValid() ? row.deadline.due.toString(u"yyyy-MM-dd") : u"-"_s));
        }
        next.after = page->next;
    } while (next.after && all.size() < 1000);
    return all;
}

void TestKeptDeadlines::theyFollowEveryEventAndVersion()
{
    const RequestId id = add(u"A-1"_s);
    QCOMPARE(shown(), QStringList{ u"1 reply 2026-12-13"_s });
    StoredRequest request = requests().load(id).value();
    request.document = "{}";
    QVERIFY(succeeded(requests().save(request, 1)));
    QCOMPARE(shown(), QStringList{ u"1 reply 2026-12-14"_s });
    QVERIFY(happened(id, u"effected"_s, { { u"provisional"_s, true } }));
    QCOMPARE(shown(), QStringList{ u"1 end 2027-01-30"_s });
    const StoredDeadline end = deadlines().of(id).value().constFirst();
    QVERIFY(end.provisional && !end.held);
    QCOMPARE(end.event, 1);
    QCOMPARE(end.day, QDate(2027, 1, 29));
    QCOMPARE(end.zone, u"Europe/Paris"_s);
    QCOMPARE(end.leads, (QList<int>{ 7, 1 }));
    QVERIFY(happened(id, u"held"_s));
    QCOMPARE(shown(), QStringList{ u"1 end -"_s });
    QVERIFY(happened(id, u"released"_s));
    QCOMPARE(shown(), QStringList());
}

void TestKeptDeadlines::theyGoWithTheirRequest()
{
    const RequestId id = add(u"A-1"_s);
    DeadlineQuery mine;
    mine.owner = 1;
    QCOMPARE(shown(mine).size(), 1);
    QVERIFY(succeeded(requests().assign(id, 2)));
    QCOMPARE(shown(mine).size(), 0);
    QVERIFY(succeeded(requests().setShelf(id, Shelf::Archive)));
    QCOMPARE(shown().size(), 0);
    DeadlineQuery archived;
    archived.shelf = Shelf::Archive;
    archived.owner = 2;
    QCOMPARE(shown(archived).size(), 1);
    QVERIFY(happened(id, u"effected"_s)); // what is made there stays there
    QCOMPARE(shown(archived), QStringList{ u"1 end 2027-01-30"_s });
    QCOMPARE(shown().size(), 0);
    QVERIFY(succeeded(requests().setShelf(id, Shelf::Desk)));
    QCOMPARE(shown().size(), 1);
}

/// An event whose deadlines cannot be made is not recorded.
void TestKeptDeadlines::aFailureKeepsTheEventOut()
{
    const RequestId id = add(u"A-1"_s);
    m_vault->session().setDeadlineRules({ {}, [](DataSession &, const DeadlineSource &) {
                                             return Result<MadeRecords>(Error{ u"no"_s, {}, u"test.no"_s, {} });
                                         } });
    StoredEvent event;
    event.request = id;
    event.kind = u"effected"_s;
    event.occurred = u"2026-11-16"_s;
    QCOMPARE(codeOf(EventRepository(m_vault->session()).add(event)), u"test.no"_s);
    QVERIFY(EventRepository(m_vault->session()).list(id).value().isEmpty());
    QCOMPARE(shown(), QStringList{ u"1 reply 2026-12-13"_s });
}

void TestKeptDeadlines::pagesNeitherSkipNorRepeat()
{
    QVERIFY(succeeded(m_vault->session().write([&]() -> Result<void> {
        for (int i = 0; i < 60; ++i)
            add(u"A-%1"_s.arg(i), i % 3 == 0 ? Direction::Incoming : Direction::Outgoing);
        return {};
    })));
    for (int id = 1; id <= 20; ++id) // twenty on one day
        QVERIFY(happened(id, id % 5 == 0 ? u"held"_s : u"effected"_s));
    const QStringList all = shown(query(1000));
    QCOMPARE(all.size(), 60);
    QVERIFY(all.constLast().endsWith(u'-')); // what has no date comes last
    for (const int limit : { 1, 7, 16, 59 })
        QCOMPARE(shown(query(limit)), all);
    QCOMPARE(shown(query(4, [](DeadlineQuery &q) { q.direction = Direction::Incoming; })).size(), 20);
    QCOMPARE(shown(query(4, [](DeadlineQuery &q) { q.ours = true; })).size(), 20);
    QCOMPARE(shown(query(4, [](DeadlineQuery &q) { q.kinds = { u"end"_s }; })).size(), 20);
    QCOMPARE(shown(query(4,
                         [](DeadlineQuery &q) {
                             q.kinds = { u"end"_s, u"reply"_s };
                             q.owner = 1;
                         }))
                 .size(),
             60);
    const DeadlineQuery range = query(4, [](DeadlineQuery &q) {
        q.kinds = { u"end"_s };
        q.from = kStart.addDays(40);
        q.to = kStart.addDays(61);
    });
    QCOMPARE(shown(range).size(), 16); // those without a date are not in it
    QCOMPARE(deadlines().count(range).value().n, 16);
    QCOMPARE(deadlines().count(query(1), 50).value().n, 50);
    QVERIFY(deadlines().count(query(1), 50).value().more);

    DeadlineQuery next = query(5);
    const DeadlinePage first = deadlines().page(next).value();
    QVERIFY(happened(static_cast<RequestId>(first.rows.at(4).request.id), u"noted"_s)); // the last shown goes away
    next.after = first.next;
    const DeadlinePage second = deadlines().page(next).value();
    QCOMPARE(second.rows.constFirst().request.id, all.at(5).section(u' ', 0, 0).toLongLong());
}

void TestKeptDeadlines::everyPageIsReadByAnIndex()
{
    for (int i = 0; i < 10; ++i)
        add(u"A-%1"_s.arg(i));
    for (int parts = 0; parts < 128; ++parts) {
        DeadlineQuery query;
        query.limit = 3;
        if (parts & 1)
            query.owner = 1;
        if (parts & 2)
            query.kinds = { u"reply"_s };
        if (parts & 4)
            query.kinds.append(u"end"_s);
        if (parts & 8)
            query.to = kStart.addDays(90);
        if (parts & 16)
            query.from = kStart;
        if (parts & 32)
            query.direction = Direction::Outgoing;
        if (parts & 64)
            query.after = DeadlineQuery::Key{ 1, 1 };
        const Result<DeadlinePage> page = deadlines().page(query);
        QVERIFY(succeeded(page));
        QVERIFY(succeeded(deadlines().count(query)));
    }
    sqlite3 *handle = m_vault->connection().handle();
    int seen = 0;
    for (sqlite3_stmt *s = sqlite3_next_stmt(handle, nullptr); s; s = sqlite3_next_stmt(handle, s)) {
        const QByteArray sql = sqlite3_sql(s);
        if (!sql.contains("FROM deadlines d INDEXED BY"))
            continue;
        sqlite3_stmt *explain = nullptr;
        sqlite3_prepare_v2(handle, "EXPLAIN QUERY PLAN " + sql, -1, &explain, nullptr);
        while (sqlite3_step(explain) == SQLITE_ROW) {
            const QByteArray plan(reinterpret_cast<const char *>(sqlite3_column_text(explain, 3)));
            QVERIFY2(plan.startsWith("SEARCH d USING ") || plan.startsWith("SEARCH r USING INTEGER PRIMARY KEY")
                         || plan.startsWith("CO-ROUTINE") || plan.startsWith("SCAN (subquery"),
                     plan + "\n" + sql);
            ++seen;
        }
        sqlite3_finalize(explain);
    }
    QVERIFY(seen > 100);
}

void TestKeptDeadlines::theyAreMadeAnewWhenTheirRulesChange()
{
    m_vault->session().setDeadlineRules({}); // written by a program that knew none
    for (int i = 0; i < 10; ++i)
        add(u"A-%1"_s.arg(i));
    QCOMPARE(shown().size(), 0);
    QVERIFY(deadlines().isUpToDate().value()); // as far as anybody knows

    setRules();
    QVERIFY(!deadlines().isUpToDate().value());
    QVERIFY(deadlines().keepUp(4).value());
    QCOMPARE(shown().size(), 4);
    m_vault->openSession(m_vault->now()); // broken off, and gone on with
    setRules();
    QVERIFY(deadlines().keepUp(4).value());
    QVERIFY(!deadlines().keepUp(4).value());
    QCOMPARE(shown().size(), 10);
    QVERIFY(deadlines().isUpToDate().value());

    QVERIFY(succeeded(SettingsRepository(m_vault->session()).set(u"test.days"_s, 20)));
    m_basis = u"two"_s;
    QVERIFY(!deadlines().isUpToDate().value());
    const qint64 rows = m_vault->session().auditHead().position;
    QVERIFY(!deadlines().keepUp(100).value());
    QCOMPARE(m_vault->session().auditHead().position, rows); // nobody did anything
    QCOMPARE(shown().constFirst(), u"1 reply 2026-12-23"_s);
    QVERIFY(deadlines().isUpToDate().value());
}

void TestKeptDeadlines::whatDoesNotFitIsFound()
{
    for (int i = 0; i < 5; ++i)
        add(u"A-%1"_s.arg(i));
    QVERIFY(happened(2, u"effected"_s));
    QCOMPARE(deadlines().wrongOnes(10).value(), QList<RequestId>());
    for (const QString &sql :
         { u"UPDATE deadlines SET due = due + 1 WHERE request = 2"_s, u"DELETE FROM deadlines WHERE request = 2"_s,
           u"UPDATE deadlines SET shelf = 1 WHERE request = 2"_s, u"UPDATE deadlines SET owner = 9 WHERE request = 2"_s,
           u"UPDATE deadlines SET held = 1 WHERE request = 2"_s,
           u"UPDATE deadlines SET event = NULL WHERE request = 2"_s,
           u"INSERT INTO deadlines SELECT NULL, 2, 'x', kind, due, day, zone, provisional, held, ours, basis, "
           u"paragraph, "
           "item, event, leads, owner, shelf FROM deadlines WHERE request = 2"_s }) {
        QVERIFY(succeeded(m_vault->connection().run(u"SAVEPOINT here"_s)));
        QVERIFY2(succeeded(m_vault->connection().run(sql)), qPrintable(sql));
        QVERIFY2((deadlines().wrongOnes(10).value() == QList<RequestId>{ 2 }), qPrintable(sql));
        QVERIFY(succeeded(m_vault->connection().run(u"ROLLBACK TO here"_s)));
        QVERIFY(succeeded(m_vault->connection().run(u"RELEASE here"_s)));
    }
    QVERIFY(succeeded(m_vault->connection().run(u"DELETE FROM deadlines"_s)));
    QCOMPARE(deadlines().wrongOnes(3).value().size(), 3);
}

void TestKeptDeadlines::aQueryThatCannotBeIsRefused()
{
    QCOMPARE(codeOf(deadlines().page(query(0))), u"store.invalid"_s);
    QCOMPARE(codeOf(deadlines().page(query(1001))), u"store.invalid"_s);
}

QTEST_GUILESS_MAIN(TestKeptDeadlines)
#include "tst_keptdeadlines.moc"
