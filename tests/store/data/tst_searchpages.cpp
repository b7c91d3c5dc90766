// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/searchfixture.h"

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

class TestSearchPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsComeNewestFirstPageByPage();
    void bestFirstPutsTheHeadFirst();
    void aFilterIsKeptTo();
    void aFilterThatFewPassStillEnds();
    void aSavedRequestIsFoundByItsNewTextsOnly();
    void tooManyWordsAreSaidToBe();
    void countingStopsAtTheCap();
};

void TestSearchPages::hitsComeNewestFirstPageByPage()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QList<RequestId> expected;
    for (int i = 0; i < 60; ++i) {
        const RequestId id
            = addTo(vault, u"X-%1"_s.arg(i), {}, { i % 3 == 0 ? u"Container"_s : u"container Müller"_s });
        expected.prepend(id);
    }
    SearchIndex index(vault.session());
    for (const int limit : { 1, 7, 60, 100 }) {
        SearchQuery query;
        query.text = u"contain"_s;
        query.limit = limit;
        QList<RequestId> seen;
        do {
            const SearchPage page = index.search(query).value();
            QVERIFY(page.hits.size() <= limit);
            seen += page.hits;
            query.after = page.next;
            // what comes in meanwhile is newer than what follows
            if (limit == 7)
                QVERIFY(addTo(vault, {}, {}, { u"container"_s }) > 0);
        } while (query.after);
        QCOMPARE(seen, expected);
        if (limit == 7)
            expected.clear();
        for (RequestId id = vault.value(u"SELECT max(id) FROM requests"_s).toLongLong(); limit == 7 && id > 0; --id)
            expected.append(id);
    }
}

void TestSearchPages::bestFirstPutsTheHeadFirst()
{
    TestVault vault;
    QVERIFY(vault.ok());
    const RequestId partInHead = addTo(vault, u"X-1"_s, { u"Superserver"_s }, {});
    const RequestId wholeInHead = addTo(vault, u"X-2"_s, { u"A server"_s }, { u"servers"_s });
    const RequestId wholeInBody = addTo(vault, u"X-3"_s, { u"Fraud"_s }, { u"A server."_s });
    const RequestId partInBody = addTo(vault, u"X-4"_s, { u"Fraud"_s }, { u"Servers."_s });
    const RequestId newer = addTo(vault, u"X-5"_s, { u"Server"_s }, {});
    SearchQuery query;
    query.text = u"server"_s;
    query.order = SearchOrder::BestFirst;
    SearchIndex index(vault.session());
    const QList<RequestId> best{ newer, wholeInHead, partInHead, wholeInBody, partInBody };
    QCOMPARE(index.search(query).value().hits, best);
    for (const int limit : { 1, 2, 3 }) {
        query.limit = limit;
        query.after.reset();
        QList<RequestId> seen;
        do {
            const SearchPage page = index.search(query).value();
            seen += page.hits;
            query.after = page.next;
        } while (query.after);
        QCOMPARE(seen, best);
    }
    query.order = SearchOrder::NewestFirst;
    query.limit = 50;
    QCOMPARE(index.search(query).value().hits,
             (QList<RequestId>{ newer, partInBody, wholeInBody, wholeInHead, partInHead }));
}

void TestSearchPages::aFilterIsKeptTo()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QList<RequestId> sent;
    for (int i = 0; i < 50; ++i) {
        const bool isSent = i % 4 == 0;
        const RequestId id = addTo(vault, u"X-%1"_s.arg(i), {}, { u"container"_s }, isSent ? u"sent"_s : u"draft"_s);
        if (isSent)
            sent.prepend(id);
    }
    SearchIndex index(vault.session());
    SearchQuery query;
    query.text = u"container"_s;
    query.filter.states = { u"sent"_s };
    query.limit = 5;
    QList<RequestId> seen;
    do {
        const SearchPage page = index.search(query).value();
        seen += page.hits;
        query.after = page.next;
    } while (query.after);
    QCOMPARE(seen, sent);
    query.after.reset();
    query.text = u"X-1"_s; // the filter holds for references too
    QCOMPARE(index.search(query).value().hits, (QList<RequestId>{ 17, 13 }));
}

/// A page does a limited amount of work, says so, and the next one goes on.
void TestSearchPages::aFilterThatFewPassStillEnds()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QVERIFY(succeeded(vault.session().write([&vault]() -> Result<void> {
        RequestRepository requests(vault.session());
        for (int i = 0; i < 10'500; ++i) {
            StoredRequest request = sampleRequest(QString());
            request.summary.state = i == 3 ? u"sent"_s : u"draft"_s;
            request.document = QByteArray::number(i);
            request.texts = { {}, { u"x1"_s } };
            if (const Result<RequestId> id = requests.add(request); !id)
                return id.error();
        }
        return {};
    })));
    SearchIndex index(vault.session());
    SearchQuery query;
    query.text = u"x1"_s;
    query.filter.states = { u"sent"_s };
    const SearchPage first = index.search(query).value();
    QVERIFY(first.hits.isEmpty());
    QVERIFY(first.next.has_value());
    query.after = first.next;
    const SearchPage second = index.search(query).value();
    QCOMPARE(second.hits, QList<RequestId>{ 4 });
    QVERIFY(!second.next.has_value());
}

void TestSearchPages::aSavedRequestIsFoundByItsNewTextsOnly()
{
    TestVault vault;
    QVERIFY(vault.ok());
    const RequestId id = addTo(vault, u"X-1"_s, { u"Smuggling"_s }, { u"warehouse 仓库"_s });
    StoredRequest changed = sampleRequest(u"X-2"_s);
    changed.summary.id = id;
    changed.texts = { { u"Piracy"_s }, { u"lighthouse 灯塔"_s } };
    QVERIFY(succeeded(RequestRepository(vault.session()).save(changed, 1)));
    for (const QString &gone : { u"smuggling"_s, u"arehous"_s, u"仓库"_s, u"X-1"_s })
        QVERIFY2(findIn(vault, gone).isEmpty(), qPrintable(gone));
    for (const QString &there : { u"piracy"_s, u"ighthous"_s, u"灯塔"_s, u"X-2"_s })
        QCOMPARE(findIn(vault, there), QList<RequestId>{ id });
    QVERIFY(succeeded(vault.connection().run(u"INSERT INTO search_index (search_index) VALUES ('integrity-check')"_s)));
    QVERIFY(succeeded(
        vault.connection().run(u"INSERT INTO search_word_parts (search_word_parts) VALUES ('integrity-check')"_s)));
}

void TestSearchPages::tooManyWordsAreSaidToBe()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QStringList words;
    for (int i = 0; i < 400; ++i)
        words.append(u"aa%1bcd"_s.arg(i, 4, 16, QChar(u'0')));
    const RequestId id = addTo(vault, u"X-1"_s, {}, words);
    SearchIndex index(vault.session());
    SearchQuery query;
    query.text = u"bcd"_s;
    QVERIFY(index.search(query).value().narrowed);
    QCOMPARE(index.search(query).value().hits, QList<RequestId>{ id });
    query.text = u"aa00"_s; // those that begin so are all found
    QVERIFY(!index.search(query).value().narrowed);
    query.text = u"aa0"_s;
    QVERIFY(index.search(query).value().narrowed);
    const RequestId last = addTo(vault, u"X-2"_s, {}, { u"aa0zzzz"_s });
    QCOMPARE(index.search(query).value().hits, (QList<RequestId>{ last, id }));
}

void TestSearchPages::countingStopsAtTheCap()
{
    TestVault vault;
    QVERIFY(vault.ok());
    for (int i = 0; i < 20; ++i)
        QVERIFY(addTo(vault, u"X-%1"_s.arg(i), {}, { u"container"_s }) > 0);
    SearchIndex index(vault.session());
    QCOMPARE(index.count(u"contain"_s).value().n, 20);
    QVERIFY(!index.count(u"contain"_s).value().more);
    QCOMPARE(index.count(u"contain"_s, 5).value().n, 5);
    QVERIFY(index.count(u"contain"_s, 5).value().more);
    QCOMPARE(index.count(u"zebra"_s).value().n, 0);
    QCOMPARE(index.count(u"..."_s).value().n, 0);
}

QTEST_GUILESS_MAIN(TestSearchPages)
#include "tst_searchpages.moc"
