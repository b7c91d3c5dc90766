// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/datafixture.h"
#include "store/data/draftrepository.h"
#include "store/data/requestlist.h"
#include "store/data/searchindex.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        QVERIFY(m_vault->ok());
    }

    void whatWasAddedIsThereAfterARestart();
    void aRequestWithoutTheNecessaryIsRefused();
    void aReferenceIsUsedOnce();
    void savingKeepsTheEarlierVersion();
    void savingOverANewerVersionOverwritesNothing();
    void theStateChangesWithoutANewVersion();
    void itIsPutAwayAndBroughtBack();
    void countsFollowEveryChange();
    void aRefusalInAWriteOfManyLeavesTheOthers();
    void aFailureInsideTakesBackEverything();
    void everyWriteHasItsRowInTheChain();
    void anEqualDocumentIsFound();

private:
    RequestRepository requests() { return RequestRepository(m_vault->session()); }
    QString lastKind() { return m_vault->value(u"SELECT kind FROM audit ORDER BY position DESC LIMIT 1"_s).toString(); }
    std::unique_ptr<TestVault> m_vault;
};

void TestRequests::whatWasAddedIsThereAfterARestart()
{
    StoredRequest request = sampleRequest();
    request.summary.direction = Direction::Incoming;
    request.summary.urgent = true;
    const Result<RequestId> id = requests().add(request);
    QVERIFY(succeeded(id));
    m_vault->close();
    m_vault->openAgain();

    const Result<StoredRequest> loaded = requests().load(*id);
    QVERIFY(succeeded(loaded));
    const RequestSummary &summary = loaded->summary;
    QCOMPARE(loaded->document, request.document);
    QCOMPARE(summary.id, *id);
    QCOMPARE(summary.version, 1);
    QVERIFY(summary.direction == Direction::Incoming);
    QCOMPARE(summary.instrument, u"uk-2022"_s);
    QCOMPARE(summary.type, u"preservation"_s);
    QCOMPARE(summary.state, u"draft"_s);
    QCOMPARE(summary.reference, u"GB-CA/2026/0142"_s);
    QCOMPARE(summary.requesting, u"GB"_s);
    QCOMPARE(summary.requested, u"FR"_s);
    QCOMPARE(summary.counterpart(), u"GB"_s);
    QVERIFY(summary.urgent);
    QCOMPARE(summary.date, QDate(2026, 11, 16));
    QVERIFY(summary.title == request.summary.title);
    QCOMPARE(summary.owner, 1);
    QCOMPARE(summary.created, m_vault->now());
    QCOMPARE(summary.changed, m_vault->now());
    QCOMPARE(summary.fingerprint,
             QString::fromLatin1(QCryptographicHash::hash(request.document, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(codeOf(requests().load(*id + 1)), u"store.notFound"_s);
}

void TestRequests::aRequestWithoutTheNecessaryIsRefused()
{
    StoredRequest request = sampleRequest();
    request.summary.state.clear();
    QCOMPARE(codeOf(requests().add(request)), u"store.invalid"_s);
    request = sampleRequest();
    request.document.clear();
    QCOMPARE(codeOf(requests().add(request)), u"store.invalid"_s);
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM requests"_s).toInt(), 0);

    StoredRequest bare; // everything else may be missing in a draft
    bare.summary.state = u"draft"_s;
    bare.document = "{}";
    const Result<RequestId> id = requests().add(bare);
    QVERIFY(succeeded(id));
    QVERIFY(succeeded(requests().load(*id)));
    QVERIFY(succeeded(requests().add(bare))); // also twice: it has no reference
}

void TestRequests::aReferenceIsUsedOnce()
{
    QVERIFY(succeeded(requests().add(sampleRequest())));
    const Result<RequestId> again = requests().add(sampleRequest(u" gb-ca / 2026/0142"_s));
    QCOMPARE(codeOf(again), u"store.referenceTaken"_s);
    QCOMPARE(again.error().place, u" gb-ca / 2026/0142"_s);

    StoredRequest other = sampleRequest();
    other.summary.requesting = u"IE"_s; // another State may number as we do
    QVERIFY(succeeded(requests().add(other)));
    other = sampleRequest();
    other.summary.direction = Direction::Incoming;
    QVERIFY(succeeded(requests().add(other)));
    const Result<RequestId> free = requests().add(sampleRequest(u"GB-CA/2026/0143"_s));
    QVERIFY(succeeded(free));

    StoredRequest renamed = sampleRequest();
    renamed.summary.id = *free;
    QCOMPARE(codeOf(requests().save(renamed, 1)), u"store.referenceTaken"_s);
    QCOMPARE(requests().findByReference(u"GB-CA/2026/0142"_s).value().size(), 3);
}

void TestRequests::savingKeepsTheEarlierVersion()
{
    const RequestId id = requests().add(sampleRequest()).value();
    m_vault->openSession(m_vault->now().addSecs(60));
    m_vault->session().setOfficer(2);
    DraftRepository drafts(m_vault->session());
    QVERIFY(succeeded(drafts.keep({ id, 0, 1, {}, u"offence.summary"_s, 3, {} })));

    StoredRequest changed = sampleRequest(u"GB-CA/2026/0142-A"_s);
    changed.summary.id = id;
    const Result<qint64> version = requests().save(changed, 1);
    QVERIFY(succeeded(version));
    QCOMPARE(*version, 2);

    const StoredRequest now = requests().load(id).value();
    QCOMPARE(now.document, changed.document);
    QCOMPARE(now.summary.version, 2);
    QCOMPARE(now.summary.owner, 1);
    QCOMPARE(now.summary.created, m_vault->now());
    QCOMPARE(now.summary.changed, m_vault->now().addSecs(60));
    QCOMPARE(requests().document(id, 1).value(), sampleRequest().document);
    const QList<VersionInfo> versions = requests().versions(id).value();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).version, 2);
    QCOMPARE(versions.at(0).officer, 2);
    QCOMPARE(versions.at(1).at, m_vault->now());
    QVERIFY(!drafts.find(id).value().has_value());
    QCOMPARE(codeOf(requests().document(id, 3)), u"store.notFound"_s);
    QCOMPARE(codeOf(requests().versions(99)), u"store.notFound"_s);
}

void TestRequests::savingOverANewerVersionOverwritesNothing()
{
    const RequestId id = requests().add(sampleRequest()).value();
    StoredRequest first = sampleRequest();
    first.summary.id = id;
    first.document = "{\"by\":\"first\"}";
    StoredRequest second = first;
    second.document = "{\"by\":\"second\"}";
    QVERIFY(succeeded(requests().save(first, 1)));
    const qint64 rows = m_vault->session().auditHead().position;
    QCOMPARE(codeOf(requests().save(second, 1)), u"store.conflict"_s);
    QCOMPARE(requests().load(id).value().document, first.document);
    QCOMPARE(m_vault->session().auditHead().position, rows);
    second.summary.id = 77;
    QCOMPARE(codeOf(requests().save(second, 1)), u"store.notFound"_s);
}

void TestRequests::theStateChangesWithoutANewVersion()
{
    const RequestId id = requests().add(sampleRequest()).value();
    QVERIFY(succeeded(requests().setState(id, u"sent"_s)));
    QCOMPARE(lastKind(), u"request.state"_s);
    QVERIFY(succeeded(requests().assign(id, 7)));
    QCOMPARE(lastKind(), u"request.assigned"_s);
    const RequestSummary summary = requests().summary(id).value();
    QCOMPARE(summary.state, u"sent"_s);
    QCOMPARE(summary.owner, 7);
    QCOMPARE(summary.version, 1);
    QCOMPARE(codeOf(requests().setState(id, {})), u"store.invalid"_s);
    QCOMPARE(codeOf(requests().setState(99, u"sent"_s)), u"store.notFound"_s);
    StoredRequest form = sampleRequest(); // a form that was opened before the event can still be saved
    form.summary.id = id;
    QVERIFY(succeeded(requests().save(form, 1)));
}

void TestRequests::itIsPutAwayAndBroughtBack()
{
    const RequestId id = requests().add(sampleRequest()).value();
    const RequestId other = requests().add(sampleRequest(u"GB-2"_s)).value();
    m_vault->openSession(m_vault->now().addSecs(60));
    RequestList list(m_vault->session());
    const auto shown = [&list](std::optional<Shelf> shelf) {
        ListQuery query;
        query.filter.shelf = shelf;
        QList<RequestId> ids;
        const ListPage page = list.page(query).value();
        for (const RequestSummary &row : page.rows)
            ids.append(row.id);
        return ids;
    };
    QCOMPARE(requests().shelfBefore(id).value(), Shelf::Desk);
    QVERIFY(succeeded(requests().setShelf(id, Shelf::Archive)));
    QCOMPARE(lastKind(), u"request.moved"_s);
    QCOMPARE(shown(Shelf::Desk), QList<RequestId>{ other });
    QCOMPARE(shown(Shelf::Archive), QList<RequestId>{ id });
    QCOMPARE(shown({}).size(), 2);
    QVERIFY(succeeded(requests().setShelf(id, Shelf::Bin)));
    QCOMPARE(requests().summary(id).value().shelf, Shelf::Bin);
    QCOMPARE(requests().shelfBefore(id).value(), Shelf::Archive);
    QCOMPARE(shown(Shelf::Archive), QList<RequestId>());
    QCOMPARE(requests().summary(id).value().changed, m_vault->now()); // it stands where it stood
    QCOMPARE(list.count({}).value().n, 1);

    const qint64 rows = m_vault->session().auditHead().position;
    QVERIFY(succeeded(requests().setShelf(id, Shelf::Bin))); // where it is already
    QCOMPARE(m_vault->session().auditHead().position, rows);
    QCOMPARE(codeOf(requests().setShelf(99, Shelf::Bin)), u"store.notFound"_s);

    StoredRequest again = sampleRequest(); // its reference stays taken, and what is saved stays where it is
    QCOMPARE(codeOf(requests().add(again)), u"store.referenceTaken"_s);
    again.summary.id = id;
    QVERIFY(succeeded(requests().save(again, 1)));
    QCOMPARE(requests().summary(id).value().shelf, Shelf::Bin);

    SearchIndex index(m_vault->session());
    SearchQuery query;
    query.text = u"ransomware"_s;
    QCOMPARE(index.search(query).value().hits, QList<RequestId>{ other });
    query.filter.shelf = Shelf::Bin;
    QCOMPARE(index.search(query).value().hits, QList<RequestId>{ id });
    query.filter.shelf.reset();
    QCOMPARE(index.search(query).value().hits, (QList<RequestId>{ other, id }));
    query.text = u"GB-CA/2026/0142"_s;
    query.filter.shelf = Shelf::Desk;
    QVERIFY(index.search(query).value().hits.isEmpty());
}

void TestRequests::countsFollowEveryChange()
{
    const RequestId id = requests().add(sampleRequest()).value();
    StoredRequest other = sampleRequest(u"FR-1"_s);
    other.summary.direction = Direction::Incoming;
    other.summary.requesting = u"FR"_s;
    other.summary.requested = u"GB"_s;
    QVERIFY(succeeded(requests().add(other)));
    QVERIFY(succeeded(requests().setState(id, u"sent"_s)));
    QVERIFY(succeeded(requests().assign(id, 5)));
    StoredRequest changed = sampleRequest();
    changed.summary.id = id;
    changed.summary.state = u"sent"_s;
    changed.summary.requested = u"ES"_s;
    changed.summary.urgent = true;
    QVERIFY(succeeded(requests().save(changed, 1)));
    QVERIFY(succeeded(requests().setShelf(2, Shelf::Bin)));
    QCOMPARE(m_vault
                 ->value(u"SELECT group_concat(facet || ':' || value || '=' || n, ' ') FROM "
                         "(SELECT * FROM request_counts WHERE n <> 0 ORDER BY shelf, facet, value)"_s)
                 .toString(),
             u"all:=1 direction:outgoing=1 direction/state:outgoing/sent=1 owner:5=1 party:ES=1 quarter:2026/4=1 "
             "state:sent=1 type:preservation=1 urgent:1=1 "
             "all:=1 direction:incoming=1 direction/state:incoming/draft=1 owner:1=1 party:FR=1 quarter:2026/4=1 "
             "state:draft=1 type:preservation=1 urgent:0=1"_s);
}

void TestRequests::aRefusalInAWriteOfManyLeavesTheOthers()
{
    int added = 0;
    RequestRepository repository = requests();
    QVERIFY(succeeded(m_vault->session().write([&]() -> Result<void> {
        for (const QString &reference : { u"A-1"_s, u"A-2"_s, u"a-1"_s, u"A-3"_s }) {
            const Result<RequestId> id
                = repository.add(sampleRequest(reference), u"imported"_s, { { u"file"_s, reference } });
            if (id)
                ++added;
            else if (id.error().code != u"store.referenceTaken")
                return id.error();
        }
        return {};
    })));
    QCOMPARE(added, 3);
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM requests"_s).toInt(), 3);
    QCOMPARE(lastKind(), u"request.imported"_s);
    const QByteArray payload
        = m_vault->value(u"SELECT payload FROM audit ORDER BY position DESC LIMIT 1"_s).toByteArray();
    QCOMPARE(QJsonDocument::fromJson(payload)[u"file"_s].toString(), u"A-3"_s);
    QCOMPARE(m_vault->value(u"SELECT commits FROM audit_head"_s).toInt(), 2); // one for the vault, one for all of them
}

/// Also when whoever called did not pass the failure on: half of a change may be in place.
void TestRequests::aFailureInsideTakesBackEverything()
{
    QVERIFY(succeeded(requests().add(sampleRequest())));
    const AuditHead before = m_vault->session().auditHead();
    RequestRepository repository = requests();
    const Result<void> outcome = m_vault->session().write([&]() -> Result<void> {
        (void)repository.add(sampleRequest(u"A-1"_s));
        (void)m_vault->session().write(
            [&]() -> Result<void> { return m_vault->session().statements().run(u"INSERT INTO drafts VALUES (9)"_s); });
        return {};
    });
    QVERIFY(!outcome.ok());
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM requests"_s).toInt(), 1);
    QVERIFY(m_vault->session().auditHead() == before);
    // what the failed write learned for the search is forgotten with it
    QVERIFY(succeeded(repository.add(sampleRequest(u"A-1"_s))));
    SearchIndex index(m_vault->session());
    SearchQuery query;
    query.text = u"ansomwar"_s;
    QCOMPARE(index.search(query).value().hits.size(), 2);
}

void TestRequests::everyWriteHasItsRowInTheChain()
{
    const RequestId id = requests().add(sampleRequest()).value();
    QCOMPARE(
        m_vault->value(u"SELECT kind || ' ' || subject || ' ' || officer FROM audit WHERE position = 2"_s).toString(),
        u"request.added request/1 1"_s);
    const QJsonObject payload
        = QJsonDocument::fromJson(m_vault->value(u"SELECT payload FROM audit WHERE position = 2"_s).toByteArray())
              .object();
    QCOMPARE(payload.value(u"fingerprint"_s).toString(), requests().summary(id).value().fingerprint);
    QVERIFY(!m_vault->session().record({ u"x"_s, u"y"_s, {} }).ok()); // outside of a write
}

void TestRequests::anEqualDocumentIsFound()
{
    const RequestId id = requests().add(sampleRequest()).value();
    const QString fingerprint = requests().summary(id).value().fingerprint;
    QCOMPARE(requests().findByFingerprint(fingerprint).value(), id);
    QCOMPARE(requests().findByFingerprint(QString(64, u'0')).value(), 0);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
