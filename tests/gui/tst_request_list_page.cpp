// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakerequests.h"
#include "ui/lists/requestlistpage.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;
using comity::test::FakeRequests;

namespace {

/// The widgets hear of it with the next events.
void speak(Language language)
{
    setUiLanguage(language);
    QCoreApplication::processEvents();
}

/// A page on the screen, with what a test takes hold of.
struct Shown
{
    explicit Shown(RequestSource &source, const std::shared_ptr<const Library> &library,
                   std::optional<Direction> direction = {})
        : page(source, library, direction)
    {
        page.resize(1000, 600);
        page.show();
        page.refresh();
    }

    template <typename T = QWidget>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"requests"_s); }
    [[nodiscard]] QLineEdit *search() const { return part<QLineEdit>(u"search"_s); }
    [[nodiscard]] QString says(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] RequestId current() { return page.model().idAt(table()->currentIndex().row()); }
    void type(const QString &text) const
    {
        search()->setFocus();
        QTest::keyClicks(search(), text);
    }
    void click(const QString &button) const { QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton); }
    void choose(const QString &box, const QString &entry) const
    {
        auto *combo = part<QComboBox>(box);
        const int index = combo->findText(entry);
        if (index < 0)
            qFatal("There is no entry %s", qPrintable(entry));
        combo->setFocus();
        combo->setCurrentIndex(index);
    }
    [[nodiscard]] QMenu *columnMenu() const
    {
        click(u"chooseColumns"_s);
        return part<QMenu>(u"columnMenu"_s);
    }

    RequestListPage page;
};

} // namespace

class TestRequestListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }
    void searchesAsOneTypes();
    void keysGoEverywhere();
    void opensWhatIsActivated();
    void endAndHomeOfAMillion();
    void rowsAboveComeInWithoutAJump();
    void filtersNarrow();
    void whatIsNoFilterStaysAsTyped();
    void datesAsOneWritesThem();
    void columnsAreRemembered();
    void columnsApartForSearches();
    void columnsByKeyboard();
    void settingsOfOtherVersions();
    void sortsByTheHeader();
    void refreshKeepsTheOfficersPlace();
    void savedSearches();
    void emptyVault();
    void nothingFound();
    void failuresAreSaid();
    void exportsWhatIsShown();
    void exportsASelection();
    void copiesReferences();
    void switchesLanguageAndDirection();
    void everythingHasAName();
    void theWheelChangesNoChoice();
    void hostileTextStaysText();

private:
    std::shared_ptr<const Library> m_library;
};

void TestRequestListPage::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    setUiLanguage(Language::English);
}

void TestRequestListPage::searchesAsOneTypes()
{
    FakeRequests source(5000);
    Shown shown(source, m_library);
    QTRY_VERIFY(shown.says(u"found"_s).startsWith(u"5,000 "_s));
    const int asked = source.pagesAsked;
    shown.type(u"0000042"_s);
    QCOMPARE(source.pagesAsked, asked); // not with every key
    QTRY_COMPARE(shown.page.model().rowCount(), 1);
    QCOMPARE(source.pagesAsked, asked + 1);
    QCOMPARE(source.lastSearch->text, u"0000042"_s);
    QVERIFY(shown.says(u"found"_s).startsWith(u"1 "_s));
    QVERIFY(shown.part(u"searchOrder"_s)->isVisible());
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    QCOMPARE(shown.search()->text(), QString());
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(!shown.part(u"searchOrder"_s)->isVisible());
    shown.type(u"GB-CA"_s);
    QTRY_VERIFY(shown.says(u"found"_s).startsWith(u"1,000+"_s));
    QCOMPARE(shown.says(u"hint"_s), QString());
    shown.search()->clear();
    shown.type(u"narrow"_s);
    QTest::keyClick(shown.search(), Qt::Key_Return); // now
    QTRY_VERIFY(shown.says(u"hint"_s).contains(u"more letters"_s));
    shown.choose(u"searchOrder"_s, u"Best match first"_s);
    QTRY_VERIFY(source.lastSearch->order == store::SearchOrder::BestFirst);
}

void TestRequestListPage::keysGoEverywhere()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.search()->setFocus();
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QVERIFY(shown.table()->hasFocus());
    QCOMPARE(shown.current(), 500);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(shown.current(), 499);
    QTest::keyClick(shown.table(), Qt::Key_Slash);
    QVERIFY(shown.search()->hasFocus());
    QTest::keyClicks(shown.search(), u"/2026/"_s); // and in the field it is a sign like others
    QCOMPARE(shown.search()->text(), u"/2026/"_s);
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QTRY_VERIFY(shown.table()->hasFocus());
    QTest::keyClick(shown.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.search()->hasFocus());
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Home);
    QTest::keyClick(shown.table(), Qt::Key_Up); // above the first row is the search
    QVERIFY(shown.search()->hasFocus());
    QTest::keyClick(shown.search(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.part(u"filters"_s)->isVisible());
    QVERIFY(shown.part(u"filterDirection"_s)->hasFocus());
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Tab); // out of the table, not through its cells
    QVERIFY(!shown.table()->hasFocus());
}

void TestRequestListPage::opensWhatIsActivated()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QSignalSpy opened(&shown.page, &RequestListPage::requestActivated);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().toLongLong(), shown.current());
    const QPoint third = shown.table()->visualRect(shown.page.model().index(2, 1)).center();
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(shown.table()->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().toLongLong(), 498);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.page.selectedRequests(), (QList<RequestId>{ 498, 497 }));
}

void TestRequestListPage::endAndHomeOfAMillion()
{
    FakeRequests source(1'000'000);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_End);
    QTRY_COMPARE(shown.current(), 1);
    QCOMPARE(shown.page.selectedRequests(), QList<RequestId>{ 1 });
    QVERIFY(shown.table()->visualRect(shown.table()->currentIndex()).isValid());
    QVERIFY(shown.page.model().rowCount() < 1000);
    QTest::keyClick(shown.table(), Qt::Key_Home);
    QTRY_COMPARE(shown.current(), 1'000'000);
    QVERIFY(!shown.page.model().readsFromEnd());
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(shown.table(), Qt::Key_PageDown);
        QCoreApplication::processEvents(); // pages are read ahead of the officer
    }
    QTRY_VERIFY(shown.current() < 999'600);
    QVERIFY(shown.page.model().heldRows() <= RequestPages::kMostRows);
}

void TestRequestListPage::rowsAboveComeInWithoutAJump()
{
    FakeRequests source(10'000);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_End);
    QTRY_COMPARE(shown.current(), 1);
    QTRY_VERIFY(shown.page.model().rowCount() >= 100);
    QScrollBar *bar = shown.table()->verticalScrollBar();
    QTest::qWait(50);
    bar->setValue(30);
    const RequestId top = shown.page.model().idAt(bar->value());
    const int rows = shown.page.model().rowCount();
    QTRY_VERIFY(shown.page.model().rowCount() > rows);
    QCOMPARE(shown.page.model().idAt(bar->value()), top);
    QCOMPARE(shown.current(), 1);
}

void TestRequestListPage::filtersNarrow()
{
    FakeRequests source(2000);
    Shown shown(source, m_library, Direction::Outgoing);
    QTRY_VERIFY(shown.page.model().rowCount() > 0);
    QCOMPARE(source.lastList->filter.direction, std::optional(Direction::Outgoing));
    QVERIFY(!shown.page.findChild<QWidget *>(u"filterDirection"_s));
    shown.click(u"showFilters"_s);
    QVERIFY(shown.part(u"filters"_s)->isVisible());
    shown.choose(u"filterState"_s, u"Draft"_s);
    QTRY_COMPARE(source.lastList->filter.states, QStringList{ u"draft"_s });
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

void TestRequestListPage::whatIsNoFilterStaysAsTyped()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
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

void TestRequestListPage::datesAsOneWritesThem()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
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

void TestRequestListPage::columnsAreRemembered()
{
    FakeRequests source(500);
    ListSettings kept;
    {
        Shown shown(source, m_library);
        QTRY_COMPARE(shown.page.model().rowCount(), 100);
        QSignalSpy changed(&shown.page, &RequestListPage::settingsChanged);
        shown.columnMenu()->findChild<QAction *>(u"type"_s)->trigger();
        QCOMPARE(changed.size(), 1);
        QHeaderView *header = shown.table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(static_cast<int>(RequestColumn::Type)));
        header->moveSection(header->visualIndex(static_cast<int>(RequestColumn::State)), 0);
        header->resizeSection(static_cast<int>(RequestColumn::Title), 333);
        QTRY_COMPARE(changed.size(), 2); // once for what was done in one go
        kept = changed.last().first().value<ListSettings>();
        QCOMPARE(kept, shown.page.settings());
    }
    kept = ListSettings::fromJson(QJsonObject(kept.toJson()), ListSettings::defaults({}));
    Shown again(source, m_library);
    again.page.setSettings(kept);
    QHeaderView *header = again.table()->horizontalHeader();
    QVERIFY(header->isSectionHidden(static_cast<int>(RequestColumn::Type)));
    QCOMPARE(header->logicalIndex(0), static_cast<int>(RequestColumn::State));
    QVERIFY(std::abs(header->sectionSize(static_cast<int>(RequestColumn::Title)) - 333) <= 1);
    again.columnMenu()->findChild<QAction *>(u"resetColumns"_s)->trigger();
    QCOMPARE(again.page.settings().list, ListSettings::defaults({}).list);
    QVERIFY(!header->isSectionHidden(static_cast<int>(RequestColumn::Type)));
}

void TestRequestListPage::columnsApartForSearches()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    const QHeaderView *header = shown.table()->horizontalHeader();
    const int title = static_cast<int>(RequestColumn::Title);
    shown.type(u"0000042"_s);
    QTRY_COMPARE(shown.page.model().rowCount(), 1);
    shown.columnMenu()->findChild<QAction *>(u"title"_s)->trigger();
    QVERIFY(header->isSectionHidden(title));
    shown.search()->clear();
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(!header->isSectionHidden(title));
    // A width drawn just before the search is one of the list.
    shown.table()->horizontalHeader()->resizeSection(title, 222);
    shown.type(u"0000043"_s);
    QTest::keyClick(shown.search(), Qt::Key_Return);
    QTRY_COMPARE(shown.page.model().rowCount(), 1);
    QVERIFY(header->isSectionHidden(title));
    shown.search()->clear();
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(std::abs(header->sectionSize(title) - 222) <= 1);
}

void TestRequestListPage::columnsByKeyboard()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    const QHeaderView *header = shown.table()->horizontalHeader();
    const int party = static_cast<int>(RequestColumn::Party);
    shown.table()->setCurrentIndex(shown.page.model().index(0, party));
    const int place = header->visualIndex(party);
    const int width = header->sectionSize(party);
    shown.columnMenu()->findChild<QAction *>(u"moveLater"_s)->trigger();
    QCOMPARE(header->visualIndex(party), place + 1);
    shown.part<QMenu>(u"columnMenu"_s)->close();
    QTRY_VERIFY(!shown.page.findChild<QMenu *>(u"columnMenu"_s));
    shown.columnMenu()->findChild<QAction *>(u"wider"_s)->trigger();
    QVERIFY(header->sectionSize(party) > width);
    QMenu *menu = shown.part<QMenu>(u"columnMenu"_s);
    for (int i = 0; i < kRequestColumns; ++i) // the last one stays: without it there is no header
        if (auto *action = menu->findChild<QAction *>(nameOfColumn(static_cast<RequestColumn>(i)));
            action->isChecked() && header->count() - header->hiddenSectionCount() > 1)
            action->trigger();
    menu->close();
    QTRY_VERIFY(!shown.page.findChild<QMenu *>(u"columnMenu"_s));
    menu = shown.columnMenu();
    int enabled = 0;
    for (int i = 0; i < kRequestColumns; ++i)
        if (auto *action = menu->findChild<QAction *>(nameOfColumn(static_cast<RequestColumn>(i)));
            action->isChecked() && action->isEnabled())
            ++enabled;
    QCOMPARE(enabled, 0);
}

void TestRequestListPage::settingsOfOtherVersions()
{
    const ListSettings defaults = ListSettings::defaults({});
    QCOMPARE(ListSettings::fromJson({}, defaults), defaults);
    QCOMPARE(ListSettings::fromJson(defaults.toJson(), ListSettings::defaults(Direction::Incoming)), defaults);
    // An earlier version did not know "urgent"; a later one knows "weather".
    ListSettings changed = defaults;
    changed.list.columns.removeIf([](const ColumnSetting &c) { return c.column == RequestColumn::Changed; });
    std::swap(changed.list.columns[0], changed.list.columns[1]);
    QJsonObject json = changed.toJson();
    QJsonObject list = json.value("list"_L1).toObject();
    QJsonArray columns = list.value("columns"_L1).toArray();
    columns.prepend(QJsonObject{ { u"column"_s, u"weather"_s }, { u"width"_s, 10 } });
    columns.append(columns.last());
    list.insert(u"columns"_s, columns);
    list.insert(u"sort"_s, u"mood"_s);
    json.insert(u"list"_s, list);
    const ListSettings read = ListSettings::fromJson(json, defaults);
    QCOMPARE(read.list.columns.size(), kRequestColumns);
    QCOMPARE(read.list.columns.at(0), changed.list.columns.at(0));
    QCOMPARE(read.list.columns.at(1), changed.list.columns.at(1));
    qsizetype at = 0;
    while (read.list.columns.at(at).column != RequestColumn::Changed)
        ++at;
    QCOMPARE(read.list.columns.at(at - 1).column, RequestColumn::Date);
    QVERIFY(read.list.sort == store::RequestSort::Changed);
    for (QJsonValueRef column : columns) { // nothing visible would leave nothing to mend it with
        QJsonObject hidden = column.toObject();
        hidden.insert(u"visible"_s, false);
        column = hidden;
    }
    list.insert(u"columns"_s, columns);
    json.insert(u"list"_s, list);
    const ListSettings all = ListSettings::fromJson(json, defaults);
    QVERIFY(std::ranges::any_of(all.list.columns, &ColumnSetting::visible));
}

void TestRequestListPage::sortsByTheHeader()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QHeaderView *header = shown.table()->horizontalHeader();
    const auto click = [header](RequestColumn column) {
        const int section = static_cast<int>(column);
        const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    };
    click(RequestColumn::Reference);
    QTRY_VERIFY(source.lastList->sort == store::RequestSort::Reference);
    QVERIFY(!source.lastList->descending);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(RequestColumn::Reference));
    click(RequestColumn::Reference);
    QTRY_VERIFY(source.lastList->descending);
    const int asked = source.pagesAsked;
    click(RequestColumn::Title); // no order of the store's
    QTest::qWait(20);
    QCOMPARE(source.pagesAsked, asked);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(RequestColumn::Reference));
    QVERIFY(shown.page.settings().list.sort == store::RequestSort::Reference);
    shown.type(u"GB"_s);
    QTRY_VERIFY(source.lastSearch);
    QTRY_VERIFY(!header->isSortIndicatorShown());
}

void TestRequestListPage::refreshKeepsTheOfficersPlace()
{
    FakeRequests source(1000);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    while (shown.page.model().rowCount() < 400) {
        const int before = shown.page.model().rowCount();
        shown.table()->scrollToBottom();
        QTRY_VERIFY(shown.page.model().rowCount() > before);
    }
    QScrollBar *bar = shown.table()->verticalScrollBar();
    bar->setValue(250);
    const RequestId top = shown.page.model().idAt(250);
    shown.page.selectRequest(740);
    shown.table()->selectionModel()->select(shown.page.model().index(270, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(shown.page.model().idAt(bar->value()), top);
    const QList<RequestId> selected = shown.page.selectedRequests();
    QCOMPARE(selected.size(), 2);
    source.touch(300); // from far below to the top
    QSignalSpy resets(&shown.page.model(), &QAbstractItemModel::modelReset);
    shown.page.refresh();
    QTRY_COMPARE(resets.size(), 1);
    QCOMPARE(shown.page.model().idAt(0), 300);
    QCOMPARE(shown.page.selectedRequests(), selected);
    QCOMPARE(shown.current(), 740);
    QCOMPARE(shown.page.model().idAt(bar->value()), top);

    source.touch(740); // the request itself goes to the top, and the selection with it
    shown.page.refresh();
    QTRY_COMPARE(shown.page.model().idAt(0), 740);
    QVERIFY(shown.page.selectedRequests().contains(740));
    QCOMPARE(shown.current(), 740);
    QCOMPARE(shown.page.model().idAt(bar->value()), top);

    source.remove(740); // it leaves the list: nobody else is selected in its place
    shown.page.refresh();
    QTRY_VERIFY(shown.page.model().rowOf(740) < 0);
    QCOMPARE(shown.page.selectedRequests(), QList<RequestId>{ selected.last() });
}

void TestRequestListPage::savedSearches()
{
    FakeRequests source(500);
    Shown shown(source, m_library);
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

    Shown other(source, m_library);
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

void TestRequestListPage::emptyVault()
{
    FakeRequests source(0);
    Shown shown(source, m_library, Direction::Outgoing);
    QSignalSpy begin(&shown.page, &RequestListPage::newRequestWanted);
    QSignalSpy import(&shown.page, &RequestListPage::importWanted);
    QTRY_VERIFY(shown.part(u"emptyPanel"_s)->isVisible());
    QVERIFY(shown.says(u"emptyHeading"_s).contains(u"no outgoing request"_s));
    shown.click(u"emptyNew"_s);
    shown.click(u"emptyImport"_s);
    QTRY_COMPARE(begin.size(), 1);
    QTRY_COMPARE(import.size(), 1);
    source.add();
    shown.page.refresh();
    QTRY_COMPARE(shown.page.model().rowCount(), 1);
    QVERIFY(shown.table()->isVisible());
}

void TestRequestListPage::nothingFound()
{
    FakeRequests source(300);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.choose(u"filterUrgency"_s, u"Urgent only"_s);
    shown.type(u"zebra <b>"_s);
    QTRY_VERIFY(shown.part(u"emptyPanel"_s)->isVisible());
    QVERIFY(shown.says(u"emptyHeading"_s).contains(u"“zebra <b>”"_s));
    QCOMPARE(shown.part<QLabel>(u"emptyHeading"_s)->textFormat(), Qt::PlainText);
    shown.click(u"emptyClearFilters"_s);
    QTRY_VERIFY(!source.lastSearch->filter.urgent);
    QTRY_VERIFY(!shown.page.findChild<QWidget *>(u"emptyClearFilters"_s));
    shown.click(u"emptyClearSearch"_s);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(shown.table()->isVisible());
    QVERIFY(shown.search()->text().isEmpty());
}

void TestRequestListPage::failuresAreSaid()
{
    FakeRequests source(300);
    source.failWith(Error{ u"The disk is gone."_s, {}, u"db.io"_s, {} });
    Shown shown(source, m_library);
    QTRY_VERIFY(shown.part(u"emptyPanel"_s)->isVisible());
    QCOMPARE(shown.says(u"emptyAdvice"_s), u"The disk is gone."_s);
    source.failWith(std::nullopt);
    shown.click(u"emptyAgain"_s);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    QVERIFY(shown.table()->isVisible());
    source.failWith(Error{ u"The disk is gone."_s, {}, u"db.io"_s, {} });
    shown.page.refresh();
    QTRY_VERIFY(shown.says(u"hint"_s).contains(u"The disk is gone."_s)); // the rows stay, and it is said
    QVERIFY(shown.table()->isVisible());
}

void TestRequestListPage::exportsWhatIsShown()
{
    FakeRequests source(1300);
    QTemporaryDir folder;
    Shown shown(source, m_library);
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

void TestRequestListPage::exportsASelection()
{
    FakeRequests source(9000);
    QTemporaryDir folder;
    Shown shown(source, m_library);
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
    QTRY_VERIFY(shown.says(u"exportSays"_s).startsWith(u"2 "_s));
    // One that was scrolled out of memory is written as well.
    while (shown.page.model().rowCount() < 4000) {
        const int before = shown.page.model().rowCount();
        shown.table()->scrollToBottom();
        QTRY_VERIFY(shown.page.model().rowCount() > before);
    }
    QVERIFY(!shown.page.model().summaryAt(1));
    select(5100);
    some->trigger();
    QTRY_VERIFY(shown.says(u"exportSays"_s).startsWith(u"3 "_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    for (const QString &reference : { u"/0008999\""_s, u"/0008997\""_s, u"/0005100\""_s })
        QVERIFY(csv.contains(reference));
    QCOMPARE(csv.count(u"\r\n"_s), 4);
    shown.click(u"exportStop"_s);
    QVERIFY(!shown.part(u"exportStrip"_s)->isVisible());
}

void TestRequestListPage::copiesReferences()
{
    FakeRequests source(300);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.table()->setFocus();
    shown.page.selectRequest(299);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GB-CA/2026/0000299\nGB-CA/2026/0000298"_s);
}

void TestRequestListPage::switchesLanguageAndDirection()
{
    FakeRequests source(300);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    shown.click(u"showFilters"_s);
    shown.choose(u"filterState"_s, u"Draft"_s);
    QTRY_COMPARE(source.lastList->filter.states, QStringList{ u"draft"_s });
    QTRY_VERIFY(!shown.page.model().isLoading());
    const int asked = source.pagesAsked;
    speak(Language::Arabic);
    QCOMPARE(shown.page.layoutDirection(), Qt::RightToLeft);
    const QTableView *table = shown.table();
    const QHeaderView *header = table->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(header->logicalIndex(0))
            > header->sectionViewportPosition(header->logicalIndex(1)));
    QCOMPARE(shown.part<QComboBox>(u"filterState"_s)->currentText(), u"مسودة"_s);
    const int row = 0;
    const QModelIndex reference = shown.page.model().index(row, static_cast<int>(RequestColumn::Reference));
    QVERIFY(reference.data().toString().startsWith(QChar(0x2068)));
    const QModelIndex title = shown.page.model().index(row, static_cast<int>(RequestColumn::Title));
    QVERIFY(title.data().toString().contains(u"برنامج فدية"_s));
    QCOMPARE(source.pagesAsked, asked); // the same requests, in other words
    QCOMPARE(shown.page.model().query().filter.states, QStringList{ u"draft"_s });
    speak(Language::Chinese);
    QCOMPARE(shown.page.layoutDirection(), Qt::LeftToRight);
    QVERIFY(title.data().toString().contains(u"勒索软件"_s));
}

void TestRequestListPage::everythingHasAName()
{
    FakeRequests source(300);
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 100);
    const auto widgets = shown.page.findChildren<QWidget *>();
    int checked = 0;
    for (const QWidget *widget : widgets) {
        const bool ours = !widget->objectName().startsWith(u"qt_"_s) && widget->parentWidget()
            && !qobject_cast<QComboBox *>(widget->parentWidget()->parentWidget());
        const bool interactive = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTableView *>(widget);
        const bool partOfQt = widget->parentWidget()
            && (qobject_cast<QLineEdit *>(widget->parentWidget())
                || qobject_cast<QTableView *>(widget->parentWidget()));
        if (!interactive || !ours || partOfQt)
            continue;
        ++checked;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(checked >= 15);
}

void TestRequestListPage::theWheelChangesNoChoice()
{
    FakeRequests source(300);
    Shown shown(source, m_library);
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

void TestRequestListPage::hostileTextStaysText()
{
    FakeRequests source(10);
    source.titleOfAll = u"<img src='file:///etc/passwd'><b>bold</b>\n\u202Eoverride"_s;
    Shown shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 10);
    const QModelIndex title = shown.page.model().index(0, static_cast<int>(RequestColumn::Title));
    QCOMPARE(title.data().toString(), u"<img src='file:///etc/passwd'><b>bold</b> override"_s);
    QVERIFY(title.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    QVERIFY(!title.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

QTEST_MAIN(TestRequestListPage)
#include "tst_request_list_page.moc"
