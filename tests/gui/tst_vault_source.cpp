// SPDX-License-Identifier: GPL-3.0-or-later
// The lists over a real vault: pages in both directions, the search, what is counted.
#include "exchange/requestreader.h"
#include "store/vault/vaultsamples.h"
#include "support/waitfor.h"
#include "ui/lists/requestlistmodel.h"
#include "ui/lists/vaultsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;

namespace {

constexpr int kRequests = 230;

} // namespace

class TestVaultSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheListFromBothEnds();
    void findsAndFilters();
    void counts();
    void saysThatNothingIsOpen();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Library> m_library;
    std::unique_ptr<desk::VaultDesk> m_desk;
};

void TestVaultSource::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    store::VaultSystem system = store::deskSystem();
    system.witnessFolder = m_folder.filePath(u"heads"_s);
    m_desk = std::make_unique<desk::VaultDesk>(m_library, system);
    QVERIFY(waitFor(m_desk->create(m_folder.filePath(u"Office.vault"_s), u"Ada"_s,
                                   store::passphrase("tuba quartz melon drift seven"), store::cheapDerivation()))
                .ok());
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto sample = RequestReader(*m_library).read(file.readAll(), u"sample"_s);
    QVERIFY(sample.ok());
    for (int i = 1; i <= kRequests; ++i) {
        sample->values.insert(u"reference"_s, Value(u"GB-CA/2026/%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
        sample->direction = i % 10 == 0 ? Direction::Incoming : Direction::Outgoing;
        QVERIFY(waitFor(m_desk->addRequest(*sample)).ok());
    }
}

void TestVaultSource::readsTheListFromBothEnds()
{
    VaultSource source(*m_desk);
    RequestListModel model(source, m_library);
    RequestQuery query;
    query.sort = store::RequestSort::Reference;
    query.descending = false;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 100);
    QTRY_VERIFY(model.found());
    QCOMPARE(model.found()->n, kRequests);
    QCOMPARE(model.summaryAt(0)->reference, u"GB-CA/2026/0001"_s);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 200);
    QCOMPARE(model.summaryAt(199)->reference, u"GB-CA/2026/0200"_s);
    model.goToEnd();
    QTRY_VERIFY(model.readsFromEnd());
    QCOMPARE(model.summaryAt(model.rowCount() - 1)->reference, u"GB-CA/2026/0230"_s);
    QCOMPARE(model.summaryAt(0)->reference, u"GB-CA/2026/0131"_s);
    model.fetchEarlier();
    QTRY_COMPARE(model.rowCount(), 200);
    model.fetchEarlier();
    QTRY_COMPARE(model.rowCount(), kRequests);
    QVERIFY(model.isComplete());
    for (int row = 0; row < kRequests; ++row)
        QCOMPARE(model.summaryAt(row)->reference, u"GB-CA/2026/%1"_s.arg(row + 1, 4, 10, QLatin1Char('0')));
}

void TestVaultSource::findsAndFilters()
{
    VaultSource source(*m_desk);
    RequestListModel model(source, m_library);
    RequestQuery query;
    query.text = u"ransomware"_s;
    query.filter.direction = Direction::Incoming;
    model.setQuery(query);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), kRequests / 10);
    QCOMPARE(model.found()->n, kRequests / 10);
    query.text = u"2026/0042"_s;
    query.filter = {};
    model.setQuery(query);
    model.setQuery(query); // the first is cancelled, and nobody hears of it
    QTRY_VERIFY(model.rowCount() > 0 && !model.isLoading());
    QCOMPARE(model.summaryAt(0)->reference, u"GB-CA/2026/0042"_s);
    const RequestWords words(m_library, Language::English);
    QCOMPARE(words.shown(*model.summaryAt(0), RequestColumn::State), u"Draft"_s);
    QVERIFY(!words.shown(*model.summaryAt(0), RequestColumn::Title).isEmpty());
}

void TestVaultSource::counts()
{
    VaultSource source(*m_desk);
    RequestQuery query;
    QCOMPARE(waitFor(source.count(query, {}))->n, kRequests);
    query.filter.direction = Direction::Incoming;
    QCOMPARE(waitFor(source.count(query, {}))->n, kRequests / 10);
    query.filter.states = { u"draft"_s };
    QCOMPARE(waitFor(source.count(query, {}))->n, 0);
    query = {};
    query.text = u"GB-CA"_s;
    QCOMPARE(waitFor(source.count(query, {}))->n, kRequests);
    QCOMPARE(waitFor(source.officers())->size(), 1);
}

void TestVaultSource::saysThatNothingIsOpen()
{
    store::VaultSystem system = store::deskSystem();
    system.witnessFolder = m_folder.filePath(u"other"_s);
    desk::VaultDesk closed(m_library, system);
    VaultSource source(closed);
    RequestListModel model(source, m_library);
    QString code;
    connect(&model, &RequestListModel::failed, this, [&code](const Error &error) { code = error.code; });
    model.setQuery({});
    QTRY_COMPARE(code, u"db.closed"_s);
    QVERIFY(!model.isLoading());
}

QTEST_MAIN(TestVaultSource)
#include "tst_vault_source.moc"
