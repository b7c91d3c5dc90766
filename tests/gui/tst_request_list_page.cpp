// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shownlist.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;
using namespace comity::test;

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
    void refreshKeepsTheOfficersPlace();
    void emptyVault();
    void nothingFound();
    void failuresAreSaid();
    void switchesLanguageAndDirection();
    void everythingHasAName();
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
    ShownList shown(source, m_library);
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
    ShownList shown(source, m_library);
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
    ShownList shown(source, m_library);
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
    ShownList shown(source, m_library);
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
    ShownList shown(source, m_library);
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

void TestRequestListPage::refreshKeepsTheOfficersPlace()
{
    FakeRequests source(1000);
    ShownList shown(source, m_library);
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

void TestRequestListPage::emptyVault()
{
    FakeRequests source(0);
    ShownList shown(source, m_library, Direction::Outgoing);
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
    ShownList shown(source, m_library);
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
    ShownList shown(source, m_library);
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

void TestRequestListPage::switchesLanguageAndDirection()
{
    FakeRequests source(300);
    ShownList shown(source, m_library);
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
    ShownList shown(source, m_library);
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

void TestRequestListPage::hostileTextStaysText()
{
    FakeRequests source(10);
    source.titleOfAll = u"<img src='file:///etc/passwd'><b>bold</b>\n\u202Eoverride"_s;
    ShownList shown(source, m_library);
    QTRY_COMPARE(shown.page.model().rowCount(), 10);
    const QModelIndex title = shown.page.model().index(0, static_cast<int>(RequestColumn::Title));
    QCOMPARE(title.data().toString(), u"<img src='file:///etc/passwd'><b>bold</b> override"_s);
    QVERIFY(title.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    QVERIFY(!title.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

QTEST_MAIN(TestRequestListPage)
#include "tst_request_list_page.moc"
