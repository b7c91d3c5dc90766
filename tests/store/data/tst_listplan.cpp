// SPDX-License-Identifier: GPL-3.0-or-later
// How lists of requests are read, by what SQLite says of its plans and counts of its work.
#include "store/data/datafixture.h"
#include "store/data/requestlist.h"
#include "store/sql/sqlite.h"

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

constexpr RequestSort kSorts[]
    = { RequestSort::Changed, RequestSort::Date, RequestSort::Reference, RequestSort::Party, RequestSort::State };

/// Each part alone and with every other.
QList<RequestFilter> allKindsOfFilter()
{
    QList<RequestFilter> filters;
    for (int parts = 0; parts < 512; ++parts) {
        RequestFilter filter;
        if (parts & 256)
            filter.shelf.reset(); // on all of them
        else if (parts % 3 == 2)
            filter.shelf = Shelf::Archive;
        if (parts & 1)
            filter.direction = Direction::Incoming;
        if (parts & 2)
            filter.states = { u"sent"_s };
        if (parts & 4)
            filter.states.append({ u"draft"_s, u"closed"_s });
        if (parts & 8)
            filter.party = u"FR"_s;
        if (parts & 16)
            filter.type = u"production"_s;
        if (parts & 32)
            filter.urgent = true;
        if (parts & 64)
            filter.owner = 2;
        if (parts & 128) {
            filter.from = QDate(2026, 1, 10);
            filter.to = QDate(2026, 2, 10);
        }
        filters.append(filter);
    }
    return filters;
}

QString describe(const ListQuery &query)
{
    const RequestFilter &f = query.filter;
    return u"shelf %11, sort %1 %2, direction %3, states %4, party %5, type %6, urgent %7, %8..%9, owner %10"_s
        .arg(static_cast<int>(query.sort))
        .arg(query.descending ? u"down"_s : u"up"_s)
        .arg(f.direction ? static_cast<int>(*f.direction) : -1)
        .arg(f.states.join(u'+'), f.party, f.type)
        .arg(f.urgent ? int(*f.urgent) : -1)
        .arg(f.from.toString(Qt::ISODate), f.to.toString(Qt::ISODate))
        .arg(f.owner.value_or(-1))
        .arg(f.shelf ? static_cast<int>(*f.shelf) : -1);
}

/// What SQLite's machine has done for all statements since the last call.
qint64 stepsSince(Connection &connection)
{
    qint64 steps = 0;
    for (sqlite3_stmt *s = sqlite3_next_stmt(connection.handle(), nullptr); s;
         s = sqlite3_next_stmt(connection.handle(), s))
        steps += sqlite3_stmt_status(s, SQLITE_STMTSTATUS_VM_STEP, 1);
    return steps;
}

} // namespace

class TestListPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyListIsReadInItsOrderByAnIndex_data();
    void everyListIsReadInItsOrderByAnIndex();
    void aRangeOfOldDatesIsReadFromWhereItIs();

    void whatIsInTheArchiveIsInNobodysWay();

private:
    QStringList plansOfLastPage();
    QStringList badPlansOf(ListQuery query);

    std::unique_ptr<TestVault> m_vault;
};

void TestListPlan::initTestCase()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    RequestRepository requests(m_vault->session());
    QVERIFY(succeeded(m_vault->session().write([&]() -> Result<void> {
        for (int i = 0; i < 240; ++i) {
            StoredRequest request = sampleRequest(u"GB-CA/%1"_s.arg(i));
            const QString party = QStringList{ u"FR"_s, u"ES"_s, u"RU"_s, u"CN"_s }.at(i % 4);
            request.summary.direction = i % 3 == 0 ? Direction::Incoming : Direction::Outgoing;
            request.summary.requesting = i % 3 == 0 ? party : u"GB"_s;
            request.summary.requested = i % 3 == 0 ? u"GB"_s : party;
            request.summary.state = QStringList{ u"draft"_s, u"sent"_s, u"closed"_s, u"refused"_s }.at(i / 4 % 4);
            request.summary.type = i % 5 == 0 ? u"production"_s : u"preservation"_s;
            request.summary.urgent = i % 7 == 0;
            request.summary.owner = 1 + i % 3;
            request.summary.shelf = static_cast<Shelf>(i / 2 % 3);
            request.summary.date = i % 11 == 0 ? QDate() : QDate(2025, 1, 1).addDays(i * 3);
            request.texts = {};
            if (const Result<RequestId> id = requests.add(request); !id)
                return id.error();
        }
        return {};
    })));
}

/// How SQLite reads the places of the rows, for each statement that ran since the last call.
QStringList TestListPlan::plansOfLastPage()
{
    sqlite3 *handle = m_vault->connection().handle();
    QList<QByteArray> ran;
    for (sqlite3_stmt *s = sqlite3_next_stmt(handle, nullptr); s; s = sqlite3_next_stmt(handle, s))
        if (const QByteArray sql = sqlite3_sql(s); sqlite3_stmt_status(s, SQLITE_STMTSTATUS_RUN, 1) > 0
            && sql.contains("FROM requests r") && sql.contains("ORDER BY"))
            ran.append(sql);
    QStringList plans;
    for (const QByteArray &sql : std::as_const(ran)) {
        sqlite3_stmt *explain = nullptr;
        sqlite3_prepare_v2(handle, "EXPLAIN QUERY PLAN " + sql, -1, &explain, nullptr);
        while (sqlite3_step(explain) == SQLITE_ROW)
            plans.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(explain, 3))));
        sqlite3_finalize(explain);
    }
    return plans;
}

void TestListPlan::everyListIsReadInItsOrderByAnIndex_data()
{
    QTest::addColumn<QString>("counts");
    QTest::newRow("few requests") << u"1"_s;
    QTest::newRow("a million") << u"500"_s;
    QTest::newRow("few in a state") << u"iif(facet = 'state', 1, 500)"_s;
    QTest::newRow("few of a Party") << u"iif(facet = 'party', 1, 500)"_s;
    QTest::newRow("few of an officer") << u"iif(facet = 'owner', 1, 500)"_s;
    QTest::newRow("few in a quarter") << u"iif(facet = 'quarter', 1, 500)"_s;
    QTest::newRow("few that are urgent") << u"iif(facet = 'urgent', 1, 500)"_s;
    QTest::newRow("few that come in") << u"iif(facet = 'direction', 1, 500)"_s;
    QTest::newRow("few of a type") << u"iif(facet = 'type', 1, 500)"_s;
}

/// Two pages of a list; what was not read as it should be.
QStringList TestListPlan::badPlansOf(ListQuery query)
{
    QStringList bad;
    for (int page = 0; page < 2; ++page) {
        (void)plansOfLastPage();
        const Result<ListPage> read = RequestList(m_vault->session()).page(query);
        if (!succeeded(read))
            return { u"not read"_s };
        const QStringList plans = plansOfLastPage();
        for (const QString &plan : plans)
            if (!plan.startsWith(u"SEARCH r USING ") || !plan.contains(u"(shelf=?"))
                bad.append(describe(query) + u": "_s + plan);
        if (plans.isEmpty() && page == 0)
            bad.append(describe(query) + u": nothing"_s);
        query.after = read->next ? read->next : PageKey{ u"M"_s, 1, 1 };
    }
    return bad;
}

/// Whatever the table of counts says: rows are never sorted, and every index begins with the shelf and goes on with
/// what the filter has.
void TestListPlan::everyListIsReadInItsOrderByAnIndex()
{
    QFETCH(QString, counts);
    Connection &connection = m_vault->connection();
    QVERIFY(succeeded(connection.run(u"UPDATE request_counts SET n = n * "_s + counts)));
    QStringList bad;
    int number = 0;
    for (const RequestFilter &filter : allKindsOfFilter()) {
        for (const RequestSort sort : kSorts) {
            ListQuery query;
            query.filter = filter;
            query.sort = sort;
            query.descending = (number++ & 1) == 0;
            query.limit = 3;
            bad.append(badPlansOf(query));
        }
    }
    QVERIFY(succeeded(connection.run(u"UPDATE request_counts SET n = n / "_s + counts)));
    QVERIFY2(bad.isEmpty(), qPrintable(bad.mid(0, 20).join(u'\n')));
}

/// What was asked for lies at the far end of the order.
void TestListPlan::aRangeOfOldDatesIsReadFromWhereItIs()
{
    TestVault vault;
    QVERIFY(vault.ok());
    RequestRepository requests(vault.session());
    QVERIFY(succeeded(vault.session().write([&]() -> Result<void> {
        for (int i = 0; i < 4000; ++i) {
            StoredRequest request = sampleRequest(u"GB-CA/%1"_s.arg(i, 5, 10, QChar(u'0')));
            request.summary.date = QDate(2016, 1, 1).addDays(i);
            request.texts = {};
            if (const Result<RequestId> id = requests.add(request); !id)
                return id.error();
        }
        return {};
    })));
    RequestList list(vault.session());
    for (const RequestSort sort : kSorts) {
        ListQuery query;
        query.sort = sort;
        query.filter.from = QDate(2016, 2, 10);
        query.filter.to = QDate(2017, 3, 9);
        (void)stepsSince(vault.connection());
        const Result<ListPage> page = list.page(query);
        QVERIFY(succeeded(page));
        QCOMPARE(page->rows.size(), 50);
        QCOMPARE(page->rows.first().date, QDate(2017, 3, 9));
        QCOMPARE(page->rows.last().date, QDate(2017, 3, 9).addDays(-49));
        const qint64 steps = stepsSince(vault.connection());
        QVERIFY2(steps < 6000, qPrintable(u"%1 steps, sort %2"_s.arg(steps).arg(static_cast<int>(sort))));
    }
}

/// Nearly everything is put away, and what is on the desk stands at the far end of every order.
void TestListPlan::whatIsInTheArchiveIsInNobodysWay()
{
    TestVault vault;
    QVERIFY(vault.ok());
    RequestRepository requests(vault.session());
    QVERIFY(succeeded(vault.session().write([&]() -> Result<void> {
        for (int i = 0; i < 4000; ++i) {
            StoredRequest request = sampleRequest(u"GB-CA/%1"_s.arg(i, 5, 10, QChar(u'0')));
            request.summary.date = QDate(2016, 1, 1).addDays(i);
            request.summary.shelf = i < 20 ? Shelf::Desk : Shelf::Archive;
            request.texts = {};
            if (const Result<RequestId> id = requests.add(request); !id)
                return id.error();
        }
        return {};
    })));
    RequestList list(vault.session());
    for (const RequestSort sort : kSorts) {
        for (const std::optional<Direction> direction : { std::optional<Direction>(), { Direction::Outgoing } }) {
            ListQuery query;
            query.sort = sort;
            query.filter.direction = direction;
            (void)stepsSince(vault.connection());
            const Result<ListPage> page = list.page(query);
            QVERIFY(succeeded(page));
            QCOMPARE(page->rows.size(), 20);
            QCOMPARE(list.count(query.filter).value().n, 20);
            const qint64 steps = stepsSince(vault.connection());
            QVERIFY2(steps < 3000, qPrintable(u"%1 steps, sort %2"_s.arg(steps).arg(static_cast<int>(sort))));
            query.filter.shelf.reset();
            QCOMPARE(list.page(query).value().rows.size(), 50);
            QCOMPARE(list.count(query.filter, 10'000).value().n, 4000);
        }
    }
}

QTEST_GUILESS_MAIN(TestListPlan)
#include "tst_listplan.moc"
