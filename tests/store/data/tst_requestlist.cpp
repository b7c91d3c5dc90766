// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/datafixture.h"
#include "store/data/requestlist.h"
#include "store/data/searchtext.h"
#include "store/sql/sqlite.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

constexpr RequestSort kSorts[]
    = { RequestSort::Changed, RequestSort::Date, RequestSort::Reference, RequestSort::Party, RequestSort::State };

template <typename List>
auto pick(QRandomGenerator &dice, const List &list)
{
    return list.at(dice.bounded(static_cast<int>(list.size())));
}

/// The naive list: everything in memory, filtered and sorted by the words of the interface.
bool matches(const RequestSummary &row, const RequestFilter &filter)
{
    const bool dated = filter.from.isValid() || filter.to.isValid();
    return (!filter.shelf || row.shelf == *filter.shelf) && (!filter.direction || row.direction == *filter.direction)
        && (filter.states.isEmpty() || filter.states.contains(row.state))
        && (filter.party.isEmpty() || row.counterpart() == filter.party)
        && (filter.type.isEmpty() || row.type == filter.type) && (!filter.urgent || row.urgent == *filter.urgent)
        && (!dated || row.date.isValid()) && (!filter.from.isValid() || row.date >= filter.from)
        && (!filter.to.isValid() || row.date <= filter.to) && (!filter.owner || row.owner == *filter.owner);
}

/// What is compared, as bytes that sort as they should.
QByteArray orderKey(const RequestSummary &row, RequestSort sort)
{
    const auto number = [](qint64 n) { return QByteArray::number(n).rightJustified(20, '0'); };
    const QByteArray end = '\0' + number(row.id);
    const QByteArray changed = number(row.changed.toMSecsSinceEpoch());
    switch (sort) {
    case RequestSort::Changed: return changed + end;
    case RequestSort::Date: return (row.date.isValid() ? row.date.toString(Qt::ISODate).toUtf8() : QByteArray()) + end;
    case RequestSort::Reference: return referenceKey(row.reference).toUtf8() + end;
    case RequestSort::Party: return row.counterpart().toUtf8() + '\0' + changed + end;
    case RequestSort::State: return row.state.toUtf8() + '\0' + changed + end;
    }
    return {};
}

QList<RequestId> naive(const QList<RequestSummary> &rows, const ListQuery &query)
{
    QList<std::pair<QByteArray, RequestId>> found;
    for (const RequestSummary &row : rows)
        if (matches(row, query.filter))
            found.append({ orderKey(row, query.sort), row.id });
    std::ranges::sort(found);
    if (query.descending)
        std::ranges::reverse(found);
    QList<RequestId> ids;
    for (const auto &[key, id] : found)
        ids.append(id);
    return ids;
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

} // namespace

class TestRequestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFilterInEveryOrderIsAsTheNaiveList();
    void pagesNeitherSkipNorRepeatWhileRequestsCome();
    void noPageReadsMoreThanItShows();
    void countsAreThoseOfTheNaiveList();
    void statesAreNamedWithTheirNumbers();
    void aPageThatCannotBeIsRefused();

private:
    StoredRequest randomRequest(int number);
    Result<QList<RequestId>> walk(ListQuery query);
    RequestFilter randomFilter();
    bool refresh();

    static constexpr int kRows = 2000;
    std::unique_ptr<TestVault> m_vault;
    QList<RequestSummary> m_rows;
    QRandomGenerator m_dice{ 20261116 };
    const QStringList m_states{ u"draft"_s, u"approved"_s, u"sent"_s, u"acknowledged"_s, u"effected"_s, u"closed"_s };
    const QStringList m_parties{ u"FR"_s, u"ES"_s, u"RU"_s, u"CN"_s, u"AE"_s };
    const QStringList m_types{ u"preservation"_s, u"production"_s, u"disclosure"_s };
};

StoredRequest TestRequestList::randomRequest(int number)
{
    // U+10400 sorts behind U+FF21 in UTF-8 and before it in UTF-16
    static const QStringList prefixes{ u"GB-CA/"_s, u"fr/"_s, u"\u0416/"_s, u"\uFF21/"_s, u"\U00010400/"_s };
    StoredRequest request
        = sampleRequest(m_dice.bounded(20) == 0 ? QString() : pick(m_dice, prefixes) + QString::number(number));
    const QString party = pick(m_dice, m_parties);
    const bool incoming = m_dice.bounded(3) == 0;
    request.summary.direction = incoming ? Direction::Incoming : Direction::Outgoing;
    request.summary.requesting = incoming ? party : u"GB"_s;
    request.summary.requested = incoming ? u"GB"_s : party;
    request.summary.type = pick(m_dice, m_types);
    request.summary.state = pick(m_dice, m_states);
    request.summary.urgent = m_dice.bounded(5) == 0;
    request.summary.owner = 1 + m_dice.bounded(4);
    request.summary.date = m_dice.bounded(15) == 0 ? QDate() : QDate(2026, 1, 1).addDays(m_dice.bounded(500));
    request.summary.shelf = static_cast<Shelf>(std::max(m_dice.bounded(6) - 3, 0)); // most are on the desk
    request.document = QByteArray::number(number);
    request.texts = {};
    return request;
}

bool TestRequestList::refresh()
{
    m_rows.clear();
    const RequestId last = m_vault->value(u"SELECT max(id) FROM requests"_s).toLongLong();
    for (RequestId id = 1; id <= last; ++id) {
        const Result<RequestSummary> summary = RequestRepository(m_vault->session()).summary(id);
        if (!succeeded(summary))
            return false;
        m_rows.append(*summary);
    }
    return true;
}

void TestRequestList::initTestCase()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    // several at the same instant, so that the id has to decide
    for (int part = 0; part < 40; ++part) {
        m_vault->openSession(m_vault->now().addSecs(part));
        RequestRepository requests(m_vault->session());
        QVERIFY(succeeded(m_vault->session().write([&]() -> Result<void> {
            for (int i = 0; i < kRows / 40; ++i)
                if (const Result<RequestId> id = requests.add(randomRequest(part * 100 + i)); !id)
                    return id.error();
            return {};
        })));
    }
    QVERIFY(refresh());
    QCOMPARE(m_rows.size(), kRows);
}

/// All pages of a list, one after the other.
Result<QList<RequestId>> TestRequestList::walk(ListQuery query)
{
    RequestList list(m_vault->session());
    QList<RequestId> ids;
    do {
        const Result<ListPage> page = list.page(query);
        if (!page)
            return page.error();
        for (const RequestSummary &row : page->rows)
            ids.append(row.id);
        if (page->next && page->rows.size() != query.limit)
            ids.append(-1); // only the last page may be short
        query.after = page->next;
    } while (query.after && ids.size() <= m_rows.size());
    return ids;
}

RequestFilter TestRequestList::randomFilter()
{
    RequestFilter filter;
    const auto sometimes = [this] { return m_dice.bounded(3) == 0; };
    if (sometimes())
        filter.direction = m_dice.bounded(2) == 0 ? Direction::Outgoing : Direction::Incoming;
    for (int i = sometimes() ? m_dice.bounded(1, 4) : 0; i > 0; --i)
        filter.states.append(pick(m_dice, m_states));
    if (sometimes())
        filter.party = pick(m_dice, m_parties);
    if (sometimes())
        filter.type = pick(m_dice, m_types);
    if (sometimes())
        filter.urgent = m_dice.bounded(2) == 0;
    if (sometimes())
        filter.from = QDate(2026, 1, 1).addDays(m_dice.bounded(500));
    if (sometimes())
        filter.to = QDate(2026, 1, 1).addDays(m_dice.bounded(500));
    if (sometimes())
        filter.owner = 1 + m_dice.bounded(4);
    if (sometimes())
        filter.shelf = pick(m_dice, QList<std::optional<Shelf>>{ {}, Shelf::Archive, Shelf::Bin });
    return filter;
}

void TestRequestList::everyFilterInEveryOrderIsAsTheNaiveList()
{
    QList<RequestFilter> filters(15);
    filters[13].shelf = Shelf::Bin;
    filters[14].shelf.reset();
    filters[1].direction = Direction::Incoming;
    filters[2].states = { u"sent"_s };
    filters[3].states = { u"draft"_s, u"sent"_s, u"draft"_s };
    filters[4].party = u"FR"_s;
    filters[5].type = u"production"_s;
    filters[6].urgent = true;
    filters[7].urgent = false;
    filters[8].from = QDate(2026, 8, 20);
    filters[9].to = QDate(2026, 8, 20);
    filters[10].owner = 2;
    filters[11].states = { u"nowhere"_s };
    filters[12].party = u"FR"_s;
    filters[12].states = { u"sent"_s, u"closed"_s };
    for (int i = 0; i < 12; ++i)
        filters.append(randomFilter());
    for (const RequestFilter &filter : std::as_const(filters)) {
        for (const RequestSort sort : kSorts) {
            ListQuery query;
            query.filter = filter;
            query.sort = sort;
            query.descending = m_dice.bounded(2) == 0;
            query.limit = m_dice.bounded(20) == 0 ? 7 : 40 + m_dice.bounded(300);
            const Result<QList<RequestId>> ids = walk(query);
            QVERIFY(succeeded(ids));
            QVERIFY2(*ids == naive(m_rows, query), qPrintable(describe(query)));
        }
    }
}

void TestRequestList::pagesNeitherSkipNorRepeatWhileRequestsCome()
{
    RequestList list(m_vault->session());
    RequestRepository requests(m_vault->session());
    int number = 100'000;
    for (const RequestSort sort : kSorts) {
        QVERIFY(refresh());
        ListQuery query;
        query.sort = sort;
        query.descending = sort != RequestSort::Reference;
        query.limit = 97;
        const QList<RequestId> before = naive(m_rows, query);
        QList<RequestId> seen;
        do {
            const Result<ListPage> page = list.page(query);
            QVERIFY(succeeded(page));
            for (const RequestSummary &row : page->rows)
                if (row.id <= m_rows.size()) // the new ones may come or not, by where they fall
                    seen.append(row.id);
            query.after = page->next;
            for (int i = 0; i < 3; ++i)
                QVERIFY(succeeded(requests.add(randomRequest(number++))));
        } while (query.after);
        QVERIFY2(seen == before, qPrintable(describe(query)));
    }
    QVERIFY(refresh());
}

/// By the counters of SQLite's own: no full scan beyond the page, and no sorting of all rows.
void TestRequestList::noPageReadsMoreThanItShows()
{
    const auto work = [this] {
        qint64 steps = 0;
        qint64 sorts = 0;
        for (sqlite3_stmt *s = sqlite3_next_stmt(m_vault->connection().handle(), nullptr); s;
             s = sqlite3_next_stmt(m_vault->connection().handle(), s)) {
            steps += sqlite3_stmt_status(s, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
            sorts += sqlite3_stmt_status(s, SQLITE_STMTSTATUS_SORT, 1);
        }
        return std::pair(steps, sorts);
    };
    RequestList list(m_vault->session());
    for (const RequestSort sort : kSorts) {
        for (const bool deep : { false, true }) {
            ListQuery query;
            query.sort = sort;
            query.limit = 20;
            if (deep) {
                ListQuery far = query;
                far.limit = 1000;
                query.after = list.page(far).value().next;
            }
            (void)work();
            QCOMPARE(list.page(query).value().rows.size(), 20);
            const auto [steps, sorts] = work();
            QVERIFY2(steps <= 22, qPrintable(u"%1 steps, sort %2"_s.arg(steps).arg(static_cast<int>(sort))));
            QCOMPARE(sorts, 0);
        }
    }
}

void TestRequestList::countsAreThoseOfTheNaiveList()
{
    RequestList list(m_vault->session());
    for (int i = 0; i < 150; ++i) {
        ListQuery query;
        query.filter = i == 0 ? RequestFilter() : randomFilter();
        const Result<RequestCount> count = list.count(query.filter, 5000);
        QVERIFY(succeeded(count));
        QVERIFY2(count->n == naive(m_rows, query).size(), qPrintable(describe(query)));
        QVERIFY(!count->more);
    }
    RequestFilter filter;
    filter.type = u"production"_s;
    filter.urgent = false;
    const Result<RequestCount> capped = list.count(filter, 10);
    QVERIFY(succeeded(capped));
    QCOMPARE(capped->n, 10);
    QVERIFY(capped->more);
}

void TestRequestList::statesAreNamedWithTheirNumbers()
{
    RequestList list(m_vault->session());
    qint64 sum = 0;
    const auto all = list.states({}, {}).value();
    for (const auto &[state, n] : all)
        sum += n;
    QCOMPARE(all.size(), m_states.size());
    QCOMPARE(all.first().first, u"acknowledged"_s);
    QCOMPARE(sum, m_rows.size());
    sum = 0;
    const auto incomingStates = list.states(Direction::Incoming).value();
    for (const auto &[state, n] : incomingStates) {
        QVERIFY(m_states.contains(state));
        sum += n;
    }
    RequestFilter incoming;
    incoming.direction = Direction::Incoming;
    QCOMPARE(sum, list.count(incoming).value().n);
}

void TestRequestList::aPageThatCannotBeIsRefused()
{
    RequestList list(m_vault->session());
    ListQuery query;
    query.limit = 0;
    QCOMPARE(codeOf(list.page(query)), u"store.invalid"_s);
    query.limit = 1001;
    QCOMPARE(codeOf(list.page(query)), u"store.invalid"_s);
}

QTEST_GUILESS_MAIN(TestRequestList)
#include "tst_requestlist.moc"
