// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shownlist.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;
using namespace comity::test;

class TestRequestListColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }
    void columnsAreRemembered();
    void columnsApartForSearches();
    void columnsByKeyboard();
    void settingsOfOtherVersions();
    void sortsByTheHeader();
    void datesAndReferencesAreReadWhole();

private:
    std::shared_ptr<const Library> m_library;
};

void TestRequestListColumns::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    setUiLanguage(Language::English);
}

void TestRequestListColumns::columnsAreRemembered()
{
    FakeRequests source(500);
    ListSettings kept;
    {
        ShownList shown(source, m_library);
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
    ShownList again(source, m_library);
    again.page.setSettings(kept);
    QHeaderView *header = again.table()->horizontalHeader();
    QVERIFY(header->isSectionHidden(static_cast<int>(RequestColumn::Type)));
    QCOMPARE(header->logicalIndex(0), static_cast<int>(RequestColumn::State));
    QVERIFY(std::abs(header->sectionSize(static_cast<int>(RequestColumn::Title)) - 333) <= 1);
    again.columnMenu()->findChild<QAction *>(u"resetColumns"_s)->trigger();
    QCOMPARE(again.page.settings().list, ListSettings::defaults({}).list);
    QVERIFY(!header->isSectionHidden(static_cast<int>(RequestColumn::Type)));
}

void TestRequestListColumns::columnsApartForSearches()
{
    FakeRequests source(500);
    ShownList shown(source, m_library);
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

void TestRequestListColumns::columnsByKeyboard()
{
    FakeRequests source(500);
    ShownList shown(source, m_library);
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

void TestRequestListColumns::settingsOfOtherVersions()
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

void TestRequestListColumns::sortsByTheHeader()
{
    FakeRequests source(500);
    ShownList shown(source, m_library);
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

/// Also where the font calls narrow letters average, as one with Arabic letters does.
void TestRequestListColumns::datesAndReferencesAreReadWhole()
{
    const QFont before = QApplication::font();
    for (const Language language : kLanguages) {
        setUiLanguage(language);
        QFont font = before;
        if (language == Language::Arabic)
            font.setFamily(u"DejaVu Sans"_s); // which stands in there
        QApplication::setFont(font);
        FakeRequests source(5);
        ShownList shown(source, m_library);
        QTRY_COMPARE(shown.page.model().rowCount(), 5);
        for (const RequestColumn column : { RequestColumn::Reference, RequestColumn::Date, RequestColumn::Changed }) {
            const int section = static_cast<int>(column);
            const QString text = shown.page.model().index(0, section).data().toString();
            const int needed = shown.table()->fontMetrics().horizontalAdvance(text)
                + 2 * (shown.table()->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
            const int wide = shown.table()->horizontalHeader()->sectionSize(section);
            QVERIFY2(needed <= wide,
                     qPrintable(u"%1: %2 needs %3 of %4"_s.arg(languageCode(language), text).arg(needed).arg(wide)));
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestRequestListColumns)
#include "tst_request_list_columns.moc"
