// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakerequests.h"
#include "ui/lists/requestlistmodel.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;
using comity::test::FakeRequests;

namespace {

constexpr qint64 kMillion = 1'000'000;

QString shown(const RequestListModel &model, int row, RequestColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

class TestRequestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }
    void readsPagesAsOneScrolls();
    void ofAMillionFewAreHeld();
    void whatWasForgottenIsReadAgain();
    void forgottenRowsThatWentAreTakenOut();
    void bothEndsOfTheList();
    void answersToEarlierQuestionsAreDropped();
    void rowsStayUntilTheNextAreThere();
    void aPageOfASearchMayBeEmpty();
    void refreshReadsWhatIsShown();
    void refreshFarDown();
    void countsWhatIsNotReadYet();
    void failuresAreTold();
    void switchesLanguage();

private:
    std::shared_ptr<const Library> m_library;
};

void TestRequestListModel::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    setUiLanguage(Language::English);
}

void TestRequestListModel::readsPagesAsOneScrolls()
{
    FakeRequests source(250);
    RequestListModel model(source, m_library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.canFetchMore({}));
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(model.idAt(0), 250);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 200);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(model.isComplete());
    for (int row = 0; row < 250; ++row)
        QCOMPARE(model.idAt(row), 250 - row);
    QCOMPARE(model.rowOf(1), 249);
    QCOMPARE(model.rowOf(999), -1);
}

void TestRequestListModel::ofAMillionFewAreHeld()
{
    FakeRequests source(kMillion);
    RequestListModel model(source, m_library);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    qint64 slowest = 0;
    while (model.rowCount() < 200'000) {
        const int before = model.rowCount();
        QElapsedTimer time;
        time.start();
        model.fetchMore({});
        model.lookAt(before);
        QTRY_VERIFY(model.rowCount() > before);
        slowest = std::max(slowest, time.elapsed());
        QVERIFY(model.heldRows() <= RequestPages::kMostRows);
    }
    QVERIFY2(slowest < 200, qPrintable(QString::number(slowest)));
    QCOMPARE(model.idAt(199'999), kMillion - 199'999);
    QCOMPARE(model.rowOf(kMillion - 150'000), 150'000);
}

void TestRequestListModel::whatWasForgottenIsReadAgain()
{
    FakeRequests source(10'000);
    RequestListModel model(source, m_library);
    model.setQuery({});
    while (model.rowCount() < 5000) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QVERIFY(!model.summaryAt(50));
    QCOMPARE(model.idAt(50), 9950); // who it is stays known
    QCOMPARE(shown(model, 50, RequestColumn::Reference), u"…"_s);
    QTRY_COMPARE(shown(model, 50, RequestColumn::Reference), u"GB-CA/2026/0009950"_s);
    QCOMPARE(model.rowCount(), 5000);
    // Dragged over many pages: only what was looked at last is read.
    const int asked = source.pagesAsked;
    source.hold();
    for (int row = 2900; row >= 200; row -= 100)
        shown(model, row, RequestColumn::Title);
    QTest::qWait(20);
    source.release();
    QTRY_COMPARE(shown(model, 200, RequestColumn::Reference), u"GB-CA/2026/0009800"_s);
    QTest::qWait(20);
    QVERIFY2(source.pagesAsked - asked <= 6, qPrintable(QString::number(source.pagesAsked - asked)));
    QVERIFY(model.heldRows() <= RequestPages::kMostRows);
}

void TestRequestListModel::forgottenRowsThatWentAreTakenOut()
{
    FakeRequests source(4000);
    RequestListModel model(source, m_library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    while (!model.isComplete()) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    model.goToEnd(); // everything is there: nothing to turn
    QVERIFY(!model.readsFromEnd());
    // Not near the first row: the tester looks at that one, which brings its page back.
    QVERIFY(!model.summaryAt(1010));
    source.remove(2990);
    shown(model, 1010, RequestColumn::Title);
    QTRY_VERIFY(model.summaryAt(1009));
    QCOMPARE(shown(model, 1010, RequestColumn::Reference), u"GB-CA/2026/0002989"_s);
}

void TestRequestListModel::bothEndsOfTheList()
{
    FakeRequests source(kMillion);
    RequestListModel model(source, m_library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    model.goToEnd();
    QTRY_VERIFY(model.readsFromEnd());
    QVERIFY(!source.lastList->descending);
    QCOMPARE(model.idAt(model.rowCount() - 1), 1);
    QCOMPARE(model.idAt(0), 100);
    QVERIFY(!model.canFetchMore({})); // nothing follows
    QVERIFY(model.canFetchEarlier());
    model.fetchEarlier();
    QTRY_COMPARE(model.rowCount(), 200);
    QCOMPARE(model.idAt(0), 200);
    QCOMPARE(model.idAt(199), 1);
    QCOMPARE(shown(model, 199, RequestColumn::Reference), u"GB-CA/2026/0000001"_s);
    QCOMPARE(model.rowOf(200), 0);
    model.refresh(150); // from the end, too
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.idAt(model.rowCount() - 1), 1);
    model.goToStart();
    QTRY_VERIFY(!model.readsFromEnd());
    QCOMPARE(model.idAt(0), kMillion);
    QVERIFY(source.lastList->descending);
    model.goToEnd();
    model.setQuery({}); // another question in between begins at the beginning
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(!model.readsFromEnd());
    QCOMPARE(model.idAt(0), kMillion);
}

void TestRequestListModel::answersToEarlierQuestionsAreDropped()
{
    FakeRequests source(500);
    RequestListModel model(source, m_library);
    QSignalSpy shownSpy(&model, &RequestListModel::shown);
    QSignalSpy failures(&model, &RequestListModel::failed);
    source.hold();
    RequestQuery first;
    first.filter.urgent = true;
    RequestQuery second;
    second.filter.urgent = false;
    model.setQuery(first);
    model.setQuery(second);
    QCOMPARE(source.held(), 2);
    QVERIFY(source.cancelled >= 2);
    source.releaseLast(); // the second one overtakes
    QTRY_COMPARE(shownSpy.size(), 1);
    source.release();
    QTest::qWait(20);
    QCOMPARE(shownSpy.size(), 1);
    QCOMPARE(failures.size(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.summaryAt(row)->urgent);
}

void TestRequestListModel::rowsStayUntilTheNextAreThere()
{
    FakeRequests source(500);
    RequestListModel model(source, m_library);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    source.hold();
    RequestQuery search;
    search.text = u"0000042"_s;
    model.setQuery(search);
    QTest::qWait(20);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(model.isLoading());
    QVERIFY(!model.canFetchMore({})); // not of one query behind the rows of another
    source.release();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), 42);
}

void TestRequestListModel::aPageOfASearchMayBeEmpty()
{
    FakeRequests source(3000);
    RequestListModel model(source, m_library);
    RequestQuery search;
    search.text = u"GB-CA"_s;
    source.emptyPagesFirst = 3;
    model.setQuery(search);
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(source.pagesAsked, 4);
    source.emptyPagesFirst = 2;
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 200);
    model.goToEnd(); // a search has none
    QVERIFY(!model.readsFromEnd());
}

void TestRequestListModel::refreshReadsWhatIsShown()
{
    FakeRequests source(1000);
    RequestListModel model(source, m_library);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    for (int n = 200; n <= 600; n += 100) {
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), n);
    }
    source.touch(800);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refresh(250);
    QTRY_COMPARE(resets.size(), 1);
    QCOMPARE(model.idAt(0), 800);
    QCOMPARE(model.rowOf(801), 200);
    QCOMPARE(model.rowOf(799), 201);
    QCOMPARE(model.rowCount(), 251);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 351);
    QSet<RequestId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.idAt(row));
    QCOMPARE(ids.size(), 351);
}

void TestRequestListModel::refreshFarDown()
{
    FakeRequests source(kMillion);
    RequestListModel model(source, m_library);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    while (model.rowCount() < 15'000) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    const RequestId there = model.idAt(14'000);
    const int asked = source.pagesAsked;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refresh(14'050);
    QTRY_COMPARE(resets.size(), 1);
    QVERIFY(source.pagesAsked - asked <= 3);
    QCOMPARE(model.idAt(14'000), there);
    QVERIFY(model.summaryAt(14'000));
    QTRY_COMPARE(shown(model, 0, RequestColumn::Reference), u"GB-CA/2026/1000000"_s);
}

void TestRequestListModel::countsWhatIsNotReadYet()
{
    FakeRequests source(5000);
    RequestListModel model(source, m_library);
    QVERIFY(!model.found());
    model.setQuery({});
    QTRY_VERIFY(model.found());
    QCOMPARE(model.found()->n, 5000);
    QVERIFY(!model.found()->more);
    RequestQuery query;
    query.filter.urgent = false;
    model.setQuery(query);
    QVERIFY(!model.found());
    QTRY_VERIFY(model.found());
    QCOMPARE(model.found()->n, 1000);
    QVERIFY(model.found()->more);
    const qsizetype counted = source.counted.size();
    query.text = u"0000042"_s;
    model.setQuery(query);
    QTRY_VERIFY(model.found());
    QCOMPARE(model.found()->n, 0); // 42 is urgent
    QCOMPARE(source.counted.size(), counted);
}

void TestRequestListModel::failuresAreTold()
{
    FakeRequests source(500);
    RequestListModel model(source, m_library);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 100);
    QSignalSpy failures(&model, &RequestListModel::failed);
    source.failWith(Error{ u"The disk is gone."_s, {}, u"db.io"_s, {} });
    model.refresh(99);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().message, u"The disk is gone."_s);
    QCOMPARE(model.rowCount(), 100); // what was read stays
    QVERIFY(!model.isLoading());
    RequestQuery other;
    other.filter.urgent = true;
    model.setQuery(other);
    QTRY_COMPARE(failures.size(), 2);
    QCOMPARE(model.rowCount(), 0); // these would be other rows than those asked for
    source.failWith(std::nullopt);
    model.refresh();
    QTRY_VERIFY(model.rowCount() > 0);
    QVERIFY(model.summaryAt(0)->urgent);
}

void TestRequestListModel::switchesLanguage()
{
    FakeRequests source(50);
    RequestListModel model(source, m_library);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 50);
    model.setOfficers({ { 1, u"A. Marlowe"_s } });
    const int row = model.rowOf(12);
    QCOMPARE(shown(model, row, RequestColumn::Party), u"France (FR)"_s);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
    setUiLanguage(Language::Russian);
    model.retranslate();
    QCOMPARE(shown(model, row, RequestColumn::Party), u"Франция (FR)"_s);
    QCOMPARE(shown(model, model.rowOf(1), RequestColumn::Officer), u"A. Marlowe"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(headings.size(), 1);
}

QTEST_MAIN(TestRequestListModel)
#include "tst_request_list_model.moc"
