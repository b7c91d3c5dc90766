// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory in the window: found, opened, written, taken over from a file, and what it says to a request.
#include "exchange/directoryreader.h"
#include "opendesk.h"
#include "support/directorycases.h"
#include "ui/directory/addresseebox.h"
#include "ui/directory/directoryimport.h"
#include "ui/directory/directorymodel.h"
#include "ui/directory/directorypage.h"
#include "ui/directory/entrypage.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/messagestrip.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUndoStack>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestDirectoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        QCOMPARE(m_desk->made, QString());
    }
    void cleanup() { m_desk.reset(); }

    void everyPartyIsThereAndWhatIsKnown();
    void anotherLanguageWhileItIsReadLosesNothing();
    void theTableStaysWhereTheOfficerLeftIt();
    void whatIsTypedNarrowsTheTable();
    void anAuthorityIsAddedAndSaved();
    void whatIsWrongKeepsItFromBeingSaved();
    void whatWasTypedComesBackAfterALock();
    void anotherEntryDoesNotTakeWhatWasTyped();
    void whatIsTypedWhileItIsSavedStays();
    void theOneThatWasOfferedIsTakenOut();
    void aNewOneThatComesBackGetsAnIdOfItsOwn();
    void verifiedTodayAndTheHistory();
    void aFileIsComparedBeforeAnythingIsSaved();
    void theAddresseeComesFromTheDirectory();
    void theWrongAddresseeIsSaid();
    void everyControlHasANameInEveryLanguage();

private:
    void put(const DirectoryRecords &records)
    {
        desk::VaultDesk desk(m_desk->fixture.library, m_desk->fixture.system);
        QVERIFY(OpenDesk::wait(desk.open(m_desk->fixture.vaultPath(), store::passphrase(kStrong))).ok());
        QList<desk::DirectoryItem> items;
        for (const DirectoryRecord &record : records)
            items.append({ record, 0, {} });
        const auto done = OpenDesk::wait(desk.applyEntries(items));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().oneLine()));
    }
    [[nodiscard]] DirectoryRecords whole() const
    {
        return DirectoryReader(*m_desk->fixture.library).read(test::wholeDirectory(), u"x"_s).value().records;
    }
    static DirectoryRecord authority(const QString &id, const QString &task, const QString &name)
    {
        DirectoryRecord record;
        record.party = u"FR"_s;
        record.id = id;
        record.values = { { u"name"_s, Value(Text(name)) },
                          { u"roles"_s, Value(QStringList{ task }) },
                          { u"email"_s, Value(id + u"@x.example"_s) },
                          { u"verifiedOn"_s, Value(QDate(2026, 11, 1)) } };
        return record;
    }
    void openDirectory()
    {
        QVERIFY(m_desk->open());
        m_desk->window->desk()->showDirectory();
        QTRY_VERIFY(model().rowCount() > 100);
    }
    [[nodiscard]] DirectoryPage &page() const { return m_desk->window->desk()->directory(); }
    [[nodiscard]] DirectoryModel &model() const { return page().model(); }
    [[nodiscard]] QTableView &table() const { return child<QTableView>(page(), "directory"); }
    [[nodiscard]] QLineEdit &search() const { return child<QLineEdit>(page(), "directorySearch"); }
    template <typename T>
    [[nodiscard]] T &in(const char *name) const
    {
        return child<T>(page(), name);
    }
    void click(const char *name) const
    {
        auto &button = in<QPushButton>(name);
        QVERIFY2(button.isVisible() && button.isEnabled(), name);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    [[nodiscard]] QString at(int row, int column) const { return model().index(row, column).data().toString(); }
    void select(const QString &party, const QString &id)
    {
        const int row = model().rowOf(party, id);
        QVERIFY(row >= 0);
        table().setCurrentIndex(model().index(row, 0));
    }
    [[nodiscard]] RequestEdit &edit() const { return m_desk->window->desk()->currentCase()->edit(); }
    [[nodiscard]] QString addresseeWords() const { return child<QLabel>(*m_desk->window, "addresseeState").text(); }

    std::unique_ptr<OpenDesk> m_desk;
};

void TestDirectoryPage::everyPartyIsThereAndWhatIsKnown()
{
    put(whole());
    openDirectory();
    const auto parties = static_cast<int>(m_desk->fixture.library->parties().all().size());
    QCOMPARE(model().rowCount(), parties + 1); // France's own entry is its Party's row
    const int row = model().rowOf(u"FR"_s, u"central"_s);
    QCOMPARE(at(row - 1, DirectoryModel::Party), u"France"_s); // the Party before its authorities
    QVERIFY2(at(row - 1, DirectoryModel::Tasks).contains(u"central authority"_s),
             qPrintable(at(row - 1, DirectoryModel::Tasks)));
    QCOMPARE(at(row, DirectoryModel::Name), u"Central Authority (invented)"_s);
    QVERIFY(at(row, DirectoryModel::Tasks).contains(u"extradition"_s));
    QVERIFY(!at(row, DirectoryModel::Open).isEmpty());
    QVERIFY(at(row, DirectoryModel::Verified).contains(u"2026-11-01"_s));
    table().sortByColumn(DirectoryModel::Name, Qt::DescendingOrder);
    QVERIFY(at(0, DirectoryModel::Name) != at(model().rowCount() - 1, DirectoryModel::Name));
    setUiLanguage(Language::Arabic);
    QTRY_COMPARE(at(model().rowOf(u"FR"_s, u"central"_s), DirectoryModel::Party), u"فرنسا"_s);
}

void TestDirectoryPage::anotherLanguageWhileItIsReadLosesNothing()
{
    put(whole());
    QVERIFY(m_desk->open());
    m_desk->window->desk()->showDirectory();
    setUiLanguage(Language::French); // the answer is on its way
    QTRY_COMPARE(model().entryCount(), 2);
    QTRY_COMPARE(at(model().rowOf(u"FR"_s, u"central"_s), DirectoryModel::Name), u"Autorité centrale (fictive)"_s);
}

void TestDirectoryPage::theTableStaysWhereTheOfficerLeftIt()
{
    put(whole());
    openDirectory();
    QTRY_COMPARE(model().entryCount(), 2);
    select(u"FR"_s, u"central"_s);
    const int wide = table().columnWidth(DirectoryModel::Tasks) + 40;
    table().setColumnWidth(DirectoryModel::Tasks, wide);
    QSignalSpy loaded(&model(), &DirectoryModel::loaded);
    page().refresh();
    QTRY_VERIFY(loaded.count() > 0);
    QCOMPARE(table().currentIndex().row(), model().rowOf(u"FR"_s, u"central"_s));
    QCOMPARE(table().columnWidth(DirectoryModel::Tasks), wide);
    setUiLanguage(Language::French);
    QTRY_COMPARE(at(model().rowOf(u"FR"_s, u"central"_s), DirectoryModel::Name), u"Autorité centrale (fictive)"_s);
    QCOMPARE(table().currentIndex().row(), model().rowOf(u"FR"_s, u"central"_s));
}

void TestDirectoryPage::whatIsTypedNarrowsTheTable()
{
    put(whole());
    openDirectory();
    search().setFocus();
    QTest::keyClicks(&search(), u"autorite fictive"_s);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().itemAt(0)->record.id, u"central"_s);
    QTest::keyClick(&search(), Qt::Key_Down); // on to what was found
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(in<QLabel>("entryTitle").isVisible());
    QVERIFY(in<QLabel>("entryTitle").text().contains(u"Central Authority (invented)"_s));
    click("backToDirectory");
    search().clear();
    auto &kind = in<QComboBox>("directoryKind");
    kind.setCurrentIndex(kind.findData(u"judicial"_s));
    Q_EMIT kind.activated(kind.currentIndex());
    QCOMPARE(model().rowCount(), 0);
    kind.setCurrentIndex(kind.findData(u"extradition"_s));
    Q_EMIT kind.activated(kind.currentIndex());
    QCOMPARE(model().rowCount(), 1);
}

void TestDirectoryPage::anAuthorityIsAddedAndSaved()
{
    openDirectory();
    select(u"ES"_s, u"party"_s);
    QVERIFY(in<QPushButton>("newAuthority").text().contains(u"Spain"_s));
    click("newAuthority");
    EntryPage &entry = page().entry();
    QTRY_VERIFY(entry.isVisible());
    QVERIFY(in<QLabel>("entryTitle").text().contains(u"Spain"_s));
    auto &form = child<FormView>(entry, "form");
    QVERIFY(form.focusField(u"/name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Autoridad Central"_s);
    QVERIFY(form.focusField(u"/roles"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(in<QPushButton>("saveEntry").isEnabled());
    click("saveEntry");
    QTRY_VERIFY(model().rowOf(u"ES"_s, u"central"_s) >= 0);
    QVERIFY(in<QLabel>("entryState").text().contains(u"version 1"_s));
    QVERIFY(!entry.isModified());
}

void TestDirectoryPage::whatIsWrongKeepsItFromBeingSaved()
{
    put(whole());
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    auto &form = child<FormView>(page().entry(), "form");
    QVERIFY(form.focusField(u"/verifiedOn"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    QTRY_VERIFY(page().entry().isModified());
    click("saveEntry");
    QVERIFY2(m_desk->window->desk()->messages().text().contains(u"no valid value"_s),
             qPrintable(m_desk->window->desk()->messages().text()));
    click("discardEntry");
    QTRY_VERIFY(!page().entry().isModified());
    QVERIFY(in<QLabel>("entryState").text().contains(u"version 1"_s));
}

void TestDirectoryPage::whatWasTypedComesBackAfterALock()
{
    put(whole());
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    auto &form = child<FormView>(page().entry(), "form");
    QVERIFY(form.focusField(u"/otherLanguages"_s));
    QTest::keyClicks(QApplication::focusWidget(), u" and Dutch"_s);
    QVERIFY(page().entry().isModified());
    m_desk->window->lock();
    m_desk->window.reset();
    openDirectory();
    QTRY_VERIFY(page().entry().isVisible());
    QVERIFY(page().entry().isModified());
    QVERIFY(m_desk->window->desk()->messages().text().contains(u"brought back"_s));
    click("saveEntry");
    QTRY_VERIFY(!page().entry().isModified());
    QTRY_COMPARE(page().entry().item().record.value(u"otherLanguages"_s).string(), u"Deutsch and Dutch"_s);
}

void TestDirectoryPage::anotherEntryDoesNotTakeWhatWasTyped()
{
    put(whole() + DirectoryRecords{ authority(u"poc"_s, u"network247"_s, u"Permanence"_s) });
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    auto &form = child<FormView>(page().entry(), "form");
    QVERIFY(form.focusField(u"/otherLanguages"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    click("backToDirectory");
    select(u"FR"_s, u"poc"_s);
    click("openEntry");
    QCOMPARE(page().entry().item().record.id, u"central"_s);
    QVERIFY(page().entry().isModified());
    QVERIFY(!m_desk->window->desk()->messages().text().isEmpty());
}

void TestDirectoryPage::whatIsTypedWhileItIsSavedStays()
{
    put(whole());
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    auto &form = child<FormView>(page().entry(), "form");
    QVERIFY(form.focusField(u"/otherLanguages"_s));
    QTest::keyClicks(QApplication::focusWidget(), u" and Dutch"_s);
    click("saveEntry"); // the answer comes later
    QVERIFY(form.focusField(u"/otherLanguages"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    QTRY_COMPARE(page().entry().item().version, 2);
    QCOMPARE(page().entry().item().record.value(u"otherLanguages"_s).string(), u"Deutsch and Dutch"_s);
    QVERIFY(page().entry().isModified());
    click("saveEntry");
    QTRY_COMPARE(page().entry().item().version, 3);
    QCOMPARE(page().entry().item().record.value(u"otherLanguages"_s).string(), u"Deutsch and Dutch!"_s);
    QVERIFY(!page().entry().isModified());
}

void TestDirectoryPage::theOneThatWasOfferedIsTakenOut()
{
    put(whole() + DirectoryRecords{ authority(u"poc"_s, u"network247"_s, u"Permanence"_s) });
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    click("removeEntry"); // the question stands
    click("backToDirectory");
    select(u"FR"_s, u"poc"_s);
    click("openEntry");
    QCOMPARE(page().entry().item().record.id, u"poc"_s);
    auto &messages = m_desk->window->desk()->messages();
    QVERIFY2(messages.text().contains(u"Central Authority (invented)"_s), qPrintable(messages.text()));
    QTest::mouseClick(&child<QPushButton>(messages, "messageAction"), Qt::LeftButton);
    QTRY_COMPARE(model().rowOf(u"FR"_s, u"central"_s), -1);
    QVERIFY(model().rowOf(u"FR"_s, u"poc"_s) >= 0);
    QCOMPARE(page().entry().item().record.id, u"poc"_s);
    QVERIFY(page().entry().isVisible());
}

void TestDirectoryPage::aNewOneThatComesBackGetsAnIdOfItsOwn()
{
    put({ authority(u"central"_s, u"mutualAssistance"_s, u"Centrale"_s) });
    openDirectory();
    select(u"FR"_s, u"party"_s);
    click("newAuthority");
    auto &form = child<FormView>(page().entry(), "form");
    QVERIFY(form.focusField(u"/name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Seconde"_s);
    QVERIFY(form.focusField(u"/roles"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_desk->window->lock();
    m_desk->window.reset();
    openDirectory();
    QTRY_VERIFY(page().entry().isModified());
    click("saveEntry");
    QTRY_VERIFY2(model().rowOf(u"FR"_s, u"central-2"_s) >= 0, qPrintable(m_desk->window->desk()->messages().text()));
    QVERIFY(model().rowOf(u"FR"_s, u"central"_s) >= 0);
}

void TestDirectoryPage::verifiedTodayAndTheHistory()
{
    put(whole());
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    click("verifyEntry");
    const QString today = m_desk->fixture.system.clock.todayUtc().toString(Qt::ISODate);
    QTRY_VERIFY(in<QLabel>("entryState").text().contains(today));
    auto &versions = in<QTreeWidget>("entryVersions");
    QTRY_COMPARE(versions.topLevelItemCount(), 2);
    QCOMPARE(versions.topLevelItem(0)->text(2), u"Ada"_s);
    auto &differences = in<QTreeWidget>("entryDifferences");
    QCOMPARE(differences.topLevelItemCount(), 1);
    QCOMPARE(differences.topLevelItem(0)->text(1), u"2026-11-01"_s);
    QCOMPARE(differences.topLevelItem(0)->text(2), today);
    click("removeEntry"); // asks first
    QVERIFY(model().rowOf(u"FR"_s, u"central"_s) >= 0);
    auto *take = m_desk->window->desk()->messages().findChild<QPushButton *>();
    QVERIFY(take);
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_COMPARE(model().rowOf(u"FR"_s, u"central"_s), -1);
}

void TestDirectoryPage::aFileIsComparedBeforeAnythingIsSaved()
{
    DirectoryRecords ours = whole();
    ours[1].values.remove(u"telephone"_s);
    ours[1].values.insert(u"email"_s, Value(u"ours@x.example"_s));
    put({ ours.at(1) });
    openDirectory();
    const QString path = m_desk->write(u"in.json"_s, test::wholeDirectory());
    fileChoice().filesToRead = [path](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
    click("importDirectory");
    auto &tree = in<QTreeWidget>("importDifferences");
    QTRY_COMPARE(tree.topLevelItemCount(), 2);
    QCOMPARE(tree.topLevelItem(0)->checkState(0), Qt::Checked); // France itself is new
    QTreeWidgetItem *entry = tree.topLevelItem(1);
    QCOMPARE(entry->childCount(), 2);
    QTreeWidgetItem *email = entry->child(0);
    QCOMPARE(email->text(1), u"ours@x.example"_s);
    QCOMPARE(email->checkState(0), Qt::Unchecked);
    QCOMPARE(entry->child(1)->checkState(0), Qt::Checked); // we have no telephone number
    QCOMPARE(model().entryCount(), 1);                     // nothing was saved
    tree.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(in<QPushButton>("takeEntries").text().contains(u'1'));
    click("takeEntries");
    QTRY_VERIFY(table().isVisible());
    QTRY_VERIFY(model().itemAt(model().rowOf(u"FR"_s, u"central"_s))
                && !model().itemAt(model().rowOf(u"FR"_s, u"central"_s))->record.value(u"telephone"_s).isEmpty());
    const desk::DirectoryItem *item = model().itemAt(model().rowOf(u"FR"_s, u"central"_s));
    QCOMPARE(item->record.value(u"email"_s).string(), u"ours@x.example"_s);
    QCOMPARE(model().entryCount(), 1);

    const QString out = m_desk->fixture.path(u"out.csv"_s);
    fileChoice().fileToWrite = [out](QWidget *, const QString &, const QString &) { return out; };
    click("exportDirectory");
    QTRY_VERIFY(readAll(out).contains("ours@x.example"));
}

void TestDirectoryPage::theAddresseeComesFromTheDirectory()
{
    put({ authority(u"central"_s, u"mutualAssistance"_s, u"Centrale"_s),
          authority(u"poc"_s, u"network247"_s, u"Permanence"_s) });
    Request request = m_desk->sample(u"GB/NEW"_s);
    for (const QString &key :
         { u"party"_s, u"authority.name"_s, u"authority.kind"_s, u"authority.address"_s, u"authority.email"_s })
        request.values.insert(u"requested."_s + key, Value()); // over what its file says
    QVERIFY(m_desk->add({ request }));
    QVERIFY(m_desk->openCase(2));
    QTRY_VERIFY(addresseeWords().contains(u"Once the requested Party is chosen"_s));
    // the Party is chosen: an urgent preservation goes to the point of contact
    QVERIFY(edit().setValue({ u"requested.party"_s, -1, {}, {} }, Value(u"FR"_s)));
    QTRY_COMPARE(edit().request().value(u"requested.authority.name"_s).text().neutral(), u"Permanence"_s);
    QCOMPARE(edit().request().value(u"requested.authority.email"_s).string(), u"poc@x.example"_s);
    QCOMPARE(edit().request().value(u"requested.authority.kind"_s).string(), u"pointOfContact"_s);
    QVERIFY2(addresseeWords().contains(u"at any hour"_s) && addresseeWords().contains(u"2026-11-01"_s),
             qPrintable(addresseeWords()));
    edit().undoStack().undo(); // all of it in one step
    QVERIFY(edit().request().value(u"requested.authority.name"_s).isEmpty());
    QVERIFY(edit().request().value(u"requested.authority.email"_s).isEmpty());
    QCOMPARE(edit().request().requestedParty(), u"FR"_s);

    auto &button = child<QPushButton>(*m_desk->window, "fromDirectory");
    QTRY_VERIFY(button.isEnabled());
    m_desk->window->desk()->currentCase()->form().focusField(u"/requested/party"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    auto &list = child<QTreeWidget>(*m_desk->window, "addressees");
    QTRY_VERIFY(list.isVisible());
    QCOMPARE(list.topLevelItemCount(), 2);
    list.setCurrentItem(list.topLevelItem(1));
    QTest::mouseClick(&child<QPushButton>(*m_desk->window, "takeAddressee"), Qt::LeftButton);
    QCOMPARE(edit().request().value(u"requested.authority.name"_s).text().neutral(), u"Centrale"_s);
    QCOMPARE(edit().request().value(u"requested.authority.kind"_s).string(), u"central"_s);
    QVERIFY(!list.isVisible());
}

void TestDirectoryPage::theWrongAddresseeIsSaid()
{
    put({ authority(u"central"_s, u"mutualAssistance"_s, u"Centrale"_s),
          authority(u"court"_s, u"judicial"_s, u"Tribunal"_s) });
    QVERIFY(m_desk->openCase());
    QTRY_VERIFY2(addresseeWords().contains(u"not in the directory"_s), qPrintable(addresseeWords()));
    Text court(u"Tribunal"_s);
    QVERIFY(edit().setValue({ u"requested.authority.name"_s, -1, {}, {} }, Value(court)));
    QTRY_VERIFY2(addresseeWords().contains(u"not the addressee"_s) && addresseeWords().contains(u"Centrale"_s),
                 qPrintable(addresseeWords()));
    const auto &model = *child<QAbstractItemView>(*m_desk->window, "findingsList").model();
    QTRY_VERIFY(
        !model.match(model.index(0, 0), Qt::DisplayRole, u"Tribunal"_s, 1, Qt::MatchContains | Qt::MatchRecursive)
             .isEmpty());
}

void TestDirectoryPage::everyControlHasANameInEveryLanguage()
{
    put(whole());
    openDirectory();
    select(u"FR"_s, u"central"_s);
    click("openEntry");
    QTest::qWait(0);
    for (const Language language : { Language::English, Language::Arabic, Language::Chinese }) {
        setUiLanguage(language);
        for (const QWidget *widget : page().findChildren<QWidget *>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QScrollBar *>(widget)
                && widget->isVisibleTo(&page());
            if (!control || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestDirectoryPage)
#include "tst_directory_page.moc"
