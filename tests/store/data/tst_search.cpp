// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/datafixture.h"
#include "store/data/searchindex.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

void gather(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue element : value.toArray())
        gather(element, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue member : object)
        gather(member, texts);
}

RequestId addTo(TestVault &vault, const QString &reference, const QStringList &head, const QStringList &body,
                const QString &state = u"draft"_s)
{
    StoredRequest request = sampleRequest(reference);
    request.summary.state = state;
    request.document = reference.toUtf8() + body.join(u' ').toUtf8();
    request.texts = { head, body };
    const Result<RequestId> id = RequestRepository(vault.session()).add(request);
    return succeeded(id) ? *id : 0;
}

QList<RequestId> findIn(TestVault &vault, const QString &text)
{
    SearchQuery query;
    query.text = text;
    const Result<SearchPage> page = SearchIndex(vault.session()).search(query);
    return succeeded(page) ? page->hits : QList<RequestId>{ -1 };
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleCaseIsFoundInSixLanguages_data();
    void theSampleCaseIsFoundInSixLanguages();
    void aReferenceComesFirst();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void operatorsAreWords();
    void everyWordTypedHasToBeThere();
    void hitsComeNewestFirstPageByPage();
    void bestFirstPutsTheHeadFirst();
    void aFilterIsKeptTo();
    void aFilterThatFewPassStillEnds();
    void aSavedRequestIsFoundByItsNewTextsOnly();
    void tooManyWordsAreSaidToBe();
    void countingStopsAtTheCap();
    void aSearchCanBeInterrupted();
    void whatIsNotAPageIsRefused();

private:
    QList<RequestId> find(const QString &text) { return findIn(*m_vault, text); }

    std::unique_ptr<TestVault> m_vault;
    RequestId m_sample = 0;
};

void TestSearch::initTestCase()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    QVERIFY(addTo(*m_vault, u"GB-CA/2026/0141"_s, { u"Fraud"_s },
                  { u"A parcel that never came. Рассылка писем. 信件。 رسالة"_s })
            > 0);
    const QJsonObject sample = QJsonDocument::fromJson(test::sampleCase()).object();
    QStringList head;
    QStringList body;
    gather(sample.value(u"fields"_s)[u"offence.designation"_s], head);
    gather(sample, body);
    m_sample = addTo(*m_vault, u"GB-CA/2026/0142"_s, head, body);
    QVERIFY(m_sample > 0);
    QVERIFY(addTo(*m_vault, u"GB-CA/2026/0143"_s, { u"Forgery"_s }, { u"A seal and a signature. Печать. 印章。 ختم"_s })
            > 0);
}

void TestSearch::theSampleCaseIsFoundInSixLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row
        = [](const char *name, const QString &typed, bool found = true) { QTest::newRow(name) << typed << found; };
    row("English word", u"harbour"_s);
    row("English capitals", u"HARBOUR AUTHORITY"_s);
    row("English beginning", u"ransom"_s);
    row("English, two letters", u"ha"_s);
    row("English part of a word", u"ansomwar"_s);
    row("English end of a word", u"intenance"_s);
    row("English hyphen, apart", u"remote maintenance"_s);
    row("English hyphen, together", u"remote-maintenance"_s);
    row("English, not there", u"zebra"_s, false);
    row("English, one of two not there", u"harbour zebra"_s, false);
    row("French accents", u"rançongiciel"_s);
    row("French without accents", u"rancongiciel acces"_s);
    row("French part", u"bergement"_s);
    row("French apostrophe", u"l'entraide"_s);
    row("French apostrophe, curved", u"l’entraide"_s);
    row("Spanish accents", u"extorsión"_s);
    row("Spanish without", u"extorsion informaticos"_s);
    row("Spanish ñ", u"contraseña"_s, false);
    row("Russian", u"вымогательство"_s);
    row("Russian capitals", u"ВЫМОГАТЕЛЬСТВО"_s);
    row("Russian ё for е", u"учётной записи"_s);
    row("Russian part", u"огатель"_s);
    row("Russian beginning", u"портов"_s);
    row("Arabic", u"السلطة المركزية"_s);
    row("Arabic with vowel marks", u"السُّلْطَة المَرْكَزِيَّة"_s);
    row("Arabic alef", u"الابتزاز"_s);
    row("Arabic alef with hamza typed", u"الإبتزاز"_s);
    row("Arabic without the article", u"سلطة"_s);
    row("Arabic heh for teh marbuta", u"فديه"_s);
    row("Arabic marked in the text", u"حملت رسالة"_s);
    row("Arabic digits", u"٢٠٣.٠.١١٣.٤٥"_s);
    row("Arabic, not there", u"طائرة"_s, false);
    row("Chinese, one character", u"港"_s);
    row("Chinese, two", u"勒索"_s);
    row("Chinese, three", u"港务局"_s);
    row("Chinese, four", u"勒索软件"_s);
    row("Chinese, a whole clause", u"司法协助中央机关"_s);
    row("Chinese, characters apart in the text", u"港件"_s, false);
    row("Chinese, not there", u"飞机"_s, false);
    row("Chinese with digits", u"14天后"_s);
    row("Chinese full width", u"（Ｃｏｍｐｕｔｅｒ Ｍｉｓｕｓｅ"_s);
    row("languages mixed", u"ransomware 勒索 вымог فدية"_s);
    row("address", u"203.0.113.45"_s);
    row("address, a part", u"113.45"_s);
    row("address, begun", u"203.0."_s);
    row("address, another", u"203.0.113.4"_s); // begins it
    row("address, numbers apart", u"45.203"_s, false);
    row("mail", u"abuse@hebergement.example"_s);
    row("mail, a part", u"@hebergement"_s);
    row("mail, domain", u"hebergement.exam"_s);
    row("date", u"2026-10-01"_s);
    row("one letter is a whole word", u"z"_s, false);
}

void TestSearch::theSampleCaseIsFoundInSixLanguages()
{
    QFETCH(QString, typed);
    QTEST(find(typed).contains(m_sample), "found");
}

void TestSearch::aReferenceComesFirst()
{
    QCOMPARE(find(u"GB-CA/2026/0142"_s).first(), m_sample);
    QCOMPARE(find(u" gb‑ca / 2026/0142 "_s).first(), m_sample);
    QCOMPARE(find(u"GB-CA/2026"_s), (QList<RequestId>{ 3, 2, 1 })); // each once, the last in order first
    QCOMPARE(find(u"2026/0142"_s), QList<RequestId>{ m_sample });
    QCOMPARE(find(u"0143"_s), QList<RequestId>{ 3 });
    SearchQuery query;
    query.text = u"GB-CA/2026/014"_s;
    query.limit = 2;
    SearchIndex index(m_vault->session());
    const SearchPage first = index.search(query).value();
    QCOMPARE(first.hits, (QList<RequestId>{ 3, 2 }));
    query.after = first.next;
    QCOMPARE(index.search(query).value().hits, QList<RequestId>{ 1 });
}

void TestSearch::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *probe : { u"harbour\"",
                                   u"\"harbour",
                                   u"\"\"",
                                   u"harbour*",
                                   u"*",
                                   u"^harbour",
                                   u"terms:harbour",
                                   u"terms : harbour",
                                   u"{terms}:harbour",
                                   u"-harbour",
                                   u"+harbour",
                                   u"(harbour",
                                   u"harbour)",
                                   u"()",
                                   u"NEAR(harbour authority, 2)",
                                   u"harbour AND",
                                   u"AND",
                                   u"OR harbour",
                                   u"NOT",
                                   u"harbour NOT authority",
                                   u"harbour'; DROP TABLE requests; --",
                                   u"'",
                                   u"\\",
                                   u"%",
                                   u"_",
                                   u"harbour ?",
                                   u"?1",
                                   u":a",
                                   u"[a-z]*",
                                   u"*?[",
                                   u"\x01",
                                   u"\u202E harbour",
                                   u"🚢 harbour" }) {
        const QString typed = QString::fromUtf16(probe);
        QTest::newRow(typed.toUtf8().toPercentEncoding().constData()) << typed;
    }
    QTest::newRow("U+0000") << QString(u'a' + QString(QChar(u'\0')) + u'b');
    QTest::newRow("half a pair") << QString(QChar(0xD800));
    QTest::newRow("very long") << QString(u"harbour "_s).repeated(5000);
}

/// No failure, and what is found is what its words alone find.
void TestSearch::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, typed);
    QString words = typed.toLower();
    for (QChar &c : words)
        if (!c.isLetterOrNumber())
            c = u' ';
    const QList<RequestId> expected = findIn(*m_vault, words);
    for (const SearchOrder order : { SearchOrder::NewestFirst, SearchOrder::BestFirst }) {
        SearchQuery query;
        query.text = typed;
        query.order = order;
        Result<SearchPage> page = SearchIndex(m_vault->session()).search(query);
        QVERIFY(succeeded(page));
        std::ranges::sort(page->hits, std::greater());
        QCOMPARE(page->hits, expected);
    }
    QVERIFY(succeeded(SearchIndex(m_vault->session()).count(typed)));
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM requests"_s).toInt(), 3);
}

void TestSearch::operatorsAreWords()
{
    // as an operator, NOT would leave the case out, and OR would bring others in
    QCOMPARE(find(u"harbour NOT authority"_s), QList<RequestId>{ m_sample }); // "not" is in "note"
    QVERIFY(find(u"parcel OR seal"_s).isEmpty());
    QVERIFY(find(u"harbour AND zebra"_s).isEmpty());
    QVERIFY(find(u"terms:harbour"_s).isEmpty());
}

void TestSearch::everyWordTypedHasToBeThere()
{
    QVERIFY(find(u"parcel seal"_s).isEmpty());
    QCOMPARE(find(u"seal signature"_s), QList<RequestId>{ 3 });
    QVERIFY(find(QString()).isEmpty());
}

void TestSearch::hitsComeNewestFirstPageByPage()
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

void TestSearch::bestFirstPutsTheHeadFirst()
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

void TestSearch::aFilterIsKeptTo()
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
void TestSearch::aFilterThatFewPassStillEnds()
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

void TestSearch::aSavedRequestIsFoundByItsNewTextsOnly()
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

void TestSearch::tooManyWordsAreSaidToBe()
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

void TestSearch::countingStopsAtTheCap()
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

void TestSearch::aSearchCanBeInterrupted()
{
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    m_vault->connection().setStopFlag(stop);
    SearchQuery query;
    query.text = u"harbour"_s;
    QCOMPARE(codeOf(SearchIndex(m_vault->session()).search(query)), u"db.cancelled"_s);
    m_vault->connection().setStopFlag({});
    QCOMPARE(find(u"harbour"_s), QList<RequestId>{ m_sample });
}

void TestSearch::whatIsNotAPageIsRefused()
{
    SearchQuery query;
    query.text = u"harbour"_s;
    query.limit = 0;
    QCOMPARE(codeOf(SearchIndex(m_vault->session()).search(query)), u"store.invalid"_s);
    query.limit = 1001;
    QCOMPARE(codeOf(SearchIndex(m_vault->session()).search(query)), u"store.invalid"_s);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
