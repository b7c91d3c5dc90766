// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shownlist.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;
using namespace comity::test;

class TestRequestListFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }
    void filtersNarrow();
    void whatIsNoFilterStaysAsTyped();
    void datesAsOneWritesThem();
    void theWheelChangesNoChoice();
    void savedSearches();
    void exportsWhatIsShown();
    void exportsASelection();
    void copiesReferences();

private:
    std::shared_ptr<const Library> m_library;
};

void TestRequestListFilters::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    setUiLanguage(Language::English);
}

void TestRequestListFilters::filtersNarrow()
{
    FakeRequests source(2000);
    ShownList shown(source, m_library, Direction::Outgoing);
    QTRY_VERIFY(shown.page.model().rowCount() > 0);
    QCOMPARE(source.lastList->filter.direction, std::optional(Direction::Outgoing));
    QVERIFY(!shown.page.findChild<QWidget *>(u"filterDirection"_s));
    shown.click(u"showFilters"_s);
    QVERIFY(shown.part(u"filters"_s)->isVisible());
    shown.choose(u"filterState"_s, u"Draft"_s);
    QTRY_COMPARE(source.lastList->filter.states, QStringList{ u"draft"_s });
    QTRY_VERIFY(!shown.page.model().isLoading());
    shown.choose(u"filterState"_s, u"stateOfTomorrow"_s); // nobody told the program of it, but it was seen
    QTRY_COMPARE(source.lastList->filter.states, QStringList{ u"stateOfTomorrow"_s });
    shown.choose(u"filterUrgency"_s, u"Urgent only"_s);
    QTRY_COMPARE(source.lastList->filter.urgent, std::optional(true));
    shown.choose(u"filterType"_s, u"Request for preservation"_s);
    QTRY_COMPARE(source.lastList->filter.type, u"preservation"_s);
    QTRY_VERIFY(shown.part<QComboBox>(u"filterOfficer"_s)->findText(u"A. Marlowe"_s) > 0);
    auto *party = shown.part<QLineEdit>(u"filterPartyText"_s);
    party->setFocus();
    QTest::keyClicks(party, u"chin"_s);
    QTest::keyClick(party, Qt::Key_Return);
    QTRY_COMPARE(source.lastList->filter.party, u"CN"_s);
    shown.choose(u"filterOfficer"_s, u"A. Marlowe"_s);
    QTRY_COMPARE(source.lastList->filter.owner, std::optional<store::OfficerId>(1));
    shown.click(u"clearFilters"_s);
    QTRY_VERIFY(source.lastList->filter.party.isEmpty());
    store::RequestFilter rest = source.lastList->filter;
    QCOMPARE(rest.direction, std::optional(Direction::Outgoing));
    rest.direction.reset();
    QVERIFY(rest.isEmpty());
    shown.choose(u"filterUrgency"_s, u"Urgent only"_s);
    shown.click(u"showFilters"_s); // hidden filters are not forgotten
    QTRY_VERIFY(shown.says(u"hint"_s).contains(u"Filters"_s));
    QVERIFY(shown.part<QAbstractButton>(u"showFilters"_s)->text().contains(u"in use"_s));
}

void TestRequestListFilters::whatIsNoFilterStaysAsTyped()
{
    FakeRequests source(500);
    ShownList shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.click(u"showFilters"_s);
    auto *from = shown.part<QLineEdit>(u"filterFrom"_s);
    from->setFocus();
    QTest::keyClicks(from, u"2026-1x"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(from->text(), u"2026-1x"_s);
    QVERIFY(shown.says(u"filterProblems"_s).contains(u"2026-1x"_s));
    QVERIFY(shown.part(u"filterProblems"_s)->isVisible());
    QVERIFY(!source.lastList->filter.from.isValid());
    auto *party = shown.part<QLineEdit>(u"filterPartyText"_s);
    party->setFocus();
    QTest::keyClicks(party, u"Atlantis"_s);
    QTest::keyClick(party, Qt::Key_Return);
    QCOMPARE(party->text(), u"Atlantis"_s);
    QVERIFY(shown.says(u"filterProblems"_s).contains(u"Atlantis"_s));
    speak(Language::French); // and over a change of the language
    QCOMPARE(from->text(), u"2026-1x"_s);
    QCOMPARE(party->text(), u"Atlantis"_s);
    speak(Language::English);
    from->setFocus();
    from->clear();
    QTest::keyClicks(from, u"2026-11"_s);
    QTRY_COMPARE(source.lastList->filter.from, QDate(2026, 11, 1));
    QVERIFY(!shown.says(u"filterProblems"_s).contains(u"2026-1"_s));
}

void TestRequestListFilters::datesAsOneWritesThem()
{
    FakeRequests source(500);
    ShownList shown(source, m_library);
    shown.click(u"showFilters"_s);
    auto *from = shown.part<QLineEdit>(u"filterFrom"_s);
    auto *to = shown.part<QLineEdit>(u"filterTo"_s);
    QTest::keyClicks(from, u"15/03/2026"_s);
    QTRY_COMPARE(source.lastList->filter.from, QDate(2026, 3, 15));
    speak(Language::Chinese); // what was understood stays understood
    QCOMPARE(from->text(), u"2026-03-15"_s);
    speak(Language::English);
    QTest::keyClicks(to, u"2026"_s);
    QTRY_COMPARE(source.lastList->filter.to, QDate(2026, 12, 31));
    to->clear();
    QTRY_VERIFY(!source.lastList->filter.to.isValid());
    QTest::keyClicks(to, u"2024-02"_s);
    QTRY_COMPARE(source.lastList->filter.to, QDate(2024, 2, 29));
}

void TestRequestListFilters::theWheelChangesNoChoice()
{
    FakeRequests source(300);
    ShownList shown(source, m_library);
    shown.click(u"showFilters"_s);
    shown.search()->setFocus();
    for (const QString &name : { u"filterState"_s, u"filterParty"_s, u"filterUrgency"_s, u"searchOrder"_s }) {
        auto *box = shown.part<QComboBox>(name);
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), 0);
    }
}

void TestRequestListFilters::savedSearches()
{
    FakeRequests source(500);
    ShownList shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(!shown.part(u"saveSearch"_s)->isEnabled()); // nothing to keep
    shown.type(u"00004"_s);
    QTRY_VERIFY(shown.part(u"saveSearch"_s)->isEnabled());
    shown.choose(u"filterUrgency"_s, u"Urgent only"_s);
    QSignalSpy wanted(&shown.page, &RequestListPage::saveSearchWanted);
    shown.click(u"saveSearch"_s);
    auto *name = shown.part<QLineEdit>(u"searchName"_s);
    QTRY_VERIFY(name->isVisible());
    QCOMPARE(name->text(), u"00004"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QCOMPARE(shown.search()->text(), u"00004"_s);
    QCOMPARE(wanted.size(), 0);
    shown.click(u"saveSearch"_s);
    QTest::keyClicks(name, u"Harbour, urgent"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"Harbour, urgent"_s);
    const QJsonObject saved = wanted.first().at(1).toJsonObject();
    QCOMPARE(saved, shown.page.savedSearch());

    ShownList other(source, m_library);
    QTRY_COMPARE(other.page.model().rowCount(), 100);
    other.page.applySaved(saved);
    QTRY_COMPARE(other.page.model().query().text, u"00004"_s);
    QCOMPARE(other.page.model().query().filter.urgent, std::optional(true));
    QVERIFY(other.part(u"filters"_s)->isVisible());
    QCOMPARE(other.page.savedSearch(), saved);
    // Everything a filter may hold comes back, what no list of choices knows too.
    RequestQuery full;
    full.text = u"x"_s;
    full.filter = { Direction::Incoming, { u"draft"_s, u"beyond"_s }, u"QZ"_s, u"surrender"_s, false,
                    QDate(2026, 1, 2),   QDate(2026, 3, 4),           77 };
    other.page.applySaved(savedFromQuery(full));
    QCOMPARE(other.page.savedSearch(), savedFromQuery(full));
}

void TestRequestListFilters::exportsWhatIsShown()
{
    FakeRequests source(1300);
    QTemporaryDir folder;
    ShownList shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QString proposed;
    shown.page.setAskPath([&](QWidget *, const QString &, const QString &proposal) {
        proposed = proposal;
        return QString();
    });
    auto *all = shown.part<QAction>(u"exportAll"_s);
    all->trigger(); // thought better of it
    QVERIFY(proposed.endsWith(u".csv"_s));
    QVERIFY(!shown.part(u"exportStrip"_s)->isVisible());
    const QString path = folder.filePath(u"all.csv"_s);
    shown.page.setAskPath([&](QWidget *, const QString &, const QString &) { return path; });
    shown.choose(u"filterUrgency"_s, u"Urgent only"_s);
    QTRY_VERIFY(source.lastList->filter.urgent);
    QTRY_VERIFY(!shown.page.model().isLoading());
    all->trigger();
    QTRY_VERIFY(shown.says(u"exportSays"_s).startsWith(u"185 "_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 187); // headings, rows, and behind the last end
    QVERIFY(lines.first().contains(u"\"Reference\",\"Other Party\""_s));
    QVERIFY(!lines.first().contains(u"\"Officer\""_s)); // not shown, not exported
    QVERIFY(lines.at(1).contains(u"\"GB-CA/2026/0001295\""_s));
}

void TestRequestListFilters::exportsASelection()
{
    FakeRequests source(9000);
    QTemporaryDir folder;
    ShownList shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    const QString path = folder.filePath(u"some.csv"_s);
    shown.page.setAskPath([&](QWidget *, const QString &, const QString &) { return path; });
    auto *some = shown.part<QAction>(u"exportSelection"_s);
    QVERIFY(!some->isEnabled());
    shown.page.selectRequest(8999);
    const auto select = [&shown](RequestId id) {
        shown.table()->selectionModel()->select(shown.page.model().index(shown.page.model().rowOf(id), 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(8997);
    QVERIFY(some->isEnabled());
    some->trigger();
    QTRY_VERIFY(shown.says(u"exportSays"_s).startsWith(u"2 requests exported"_s));
    // One that was scrolled out of memory is written as well.
    while (shown.page.model().rowCount() < 4000) {
        const int before = shown.page.model().rowCount();
        shown.table()->scrollToBottom();
        QTRY_VERIFY(shown.page.model().rowCount() > before);
    }
    QVERIFY(!shown.page.model().summaryAt(1));
    select(5100);
    some->trigger();
    QTRY_VERIFY(shown.says(u"exportSays"_s).startsWith(u"3 requests exported"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    for (const QString &reference : { u"/0008999\""_s, u"/0008997\""_s, u"/0005100\""_s })
        QVERIFY(csv.contains(reference));
    QCOMPARE(csv.count(u"\r\n"_s), 4);
    shown.click(u"exportStop"_s);
    QVERIFY(!shown.part(u"exportStrip"_s)->isVisible());
}

void TestRequestListFilters::copiesReferences()
{
    FakeRequests source(300);
    ShownList shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.table()->setFocus();
    shown.page.selectRequest(299);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GB-CA/2026/0000299\nGB-CA/2026/0000298"_s);
}

QTEST_MAIN(TestRequestListFilters)
#include "tst_request_list_filters.moc"
