// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a request in the window: where it stands, what is recorded, and what falls due.
#include "desk/casework.h"
#include "desk/practicevault.h"
#include "guifixture.h"
#include "ui/life/coursepanel.h"
#include "ui/life/deadlinemodel.h"
#include "ui/life/deadlinespage.h"
#include "ui/life/recordpanel.h"
#include "ui/lists/requestlistpage.h"
#include "ui/request/requestedit.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhereARequestStands();
    void recordsWhatHappened();
    void namesTheFieldOfARefusal();
    void bringsAHalfWrittenEventBack();
    void submitsOnlyWhatIsSaved();
    void confirmsWithWhatWasSent();
    void makesTheRequestForAccess();
    void listsWhatFallsDue();
    void writesACalendarWithoutTheCase();
    void speaksTheLanguageOfTheMoment();
    void namesEveryControl();

private:
    void unlock();
    void openPractice();
    void enterPassphrase();
    void openFirst(const char *place);
    CoursePanel &course() { return child<CoursePanel>(*m_window->desk()->currentCase(), "course"); }
    QString words(const char *name) { return child<QLabel>(course(), name).text(); }
    QString timeline()
    {
        QStringList lines;
        const auto &tree = child<QTreeWidget>(course(), "timeline");
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            lines.append(tree.topLevelItem(i)->text(1));
        return lines.join(u'\n');
    }
    void click(const char *name) { QTest::mouseClick(&child<QPushButton>(course(), name), Qt::LeftButton); }
    /// Puts the cursor into a field of the event and types.
    void typeInto(const QString &pointer, const QString &text)
    {
        auto &form = child<FormView>(course(), "eventForm");
        QVERIFY(form.focusField(pointer));
        QTRY_VERIFY(QApplication::focusWidget() && form.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void receive()
    {
        QTRY_VERIFY(course().findChild<QPushButton *>(u"next.received"_s) != nullptr);
        click("next.received");
        click("recordEvent");
        QTRY_VERIFY(course().findChild<QPushButton *>(u"next.effected"_s) != nullptr);
    }
    void effect()
    {
        receive();
        click("next.effected");
        typeInto(u"/details/zone"_s, u"Asia/Tokyo"_s);
        click("recordEvent");
        QTRY_VERIFY(!child<RecordPanel>(*m_window, "recording").isVisible());
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestCourse::init()
{
    setUiLanguage(Language::English);
    m_fixture = std::make_unique<GuiFixture>();
    QVERIFY(m_fixture->library);
    m_fixture->system.clock = Clock(QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate));
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    auto opened = vault.open(m_fixture->vaultPath(), store::passphrase(kStrong));
    opened.waitForFinished();
    Request incoming = m_fixture->sample();
    incoming.direction = Direction::Incoming;
    incoming.values.insert(u"reference"_s, Value(u"IN-1"_s));
    auto added = vault.addRequest(incoming);
    added.waitForFinished();
    QVERIFY(added.result());
}

void TestCourse::cleanup()
{
    m_window.reset();
    fileChoice() = {};
    setUiLanguage(Language::English);
}

void TestCourse::unlock()
{
    MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
    m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
    m_window->resize(1500, 1000);
    m_window->showStart();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    enterPassphrase();
}

void TestCourse::enterPassphrase()
{
    QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
    QTRY_VERIFY(secret.isEnabled());
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk() != nullptr);
}

void TestCourse::openFirst(const char *place)
{
    RequestListPage &list = child<RequestListPage>(*m_window, place);
    auto &side = child<QListWidget>(*m_window, "side");
    side.setCurrentRow(qstrcmp(place, "incoming") == 0 ? 1 : 0);
    QTRY_COMPARE(list.model().rowCount(), 1);
    auto *table = list.findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QTRY_VERIFY(!words("courseState").isEmpty());
}

void TestCourse::saysWhereARequestStands()
{
    unlock();
    openFirst("incoming");
    QVERIFY(course().isVisible()); // of what came in, the course comes first
    QCOMPARE(words("courseState"), desk::eventWords().state(u"registered"_s, Language::English));
    QVERIFY(!words("courseMove").isEmpty());
}

void TestCourse::recordsWhatHappened()
{
    unlock();
    openFirst("incoming");
    effect();
    QTRY_COMPARE(words("courseState"), desk::eventWords().state(u"effected"_s, Language::English));
    const QString clock = child<QLabel>(course(), "clockWords").text();
    QVERIFY2(clock.contains("19 January 2027"_L1), qPrintable(clock)); // day 60 after 20 November 2026
    QVERIFY2(clock.contains("60 days left"_L1), qPrintable(clock));
    QVERIFY2(timeline().contains(desk::eventWords().event(u"effected"_s, Direction::Incoming, Language::English)),
             qPrintable(timeline()));
    m_window.reset();
    // The vault tells the same to whoever opens it next.
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    auto opened = vault.open(m_fixture->vaultPath(), store::passphrase(kStrong));
    opened.waitForFinished();
    auto events = vault.events(2);
    events.waitForFinished();
    const auto list = events.result();
    QVERIFY(list);
    QCOMPARE(list->last().kind, events::effected);
    QCOMPARE(list->last().details.value(u"zone"_s).toString(), u"Asia/Tokyo"_s);
}

void TestCourse::namesTheFieldOfARefusal()
{
    unlock();
    openFirst("incoming");
    receive();
    click("next.effected");
    typeInto(u"/details/until"_s, u"2026-12-24"_s); // before day 60
    typeInto(u"/details/zone"_s, u"Asia/Tokyo"_s);
    click("recordEvent");
    auto &recording = child<RecordPanel>(*m_window, "recording");
    auto *strip = recording.findChild<MessageStrip *>();
    QTRY_COMPARE(strip->kind(), MessageStrip::Kind::Failure);
    QVERIFY(recording.isVisible());
    QVERIFY2(strip->text().contains("2027-01-19"_L1), qPrintable(strip->text()));
    auto &form = child<FormView>(course(), "eventForm");
    QTRY_COMPARE(form.currentPlace().pointer, u"/details/until"_s);
}

void TestCourse::bringsAHalfWrittenEventBack()
{
    unlock();
    openFirst("incoming");
    receive();
    click("next.effected");
    typeInto(u"/details/theirReference"_s, u"JP-2026-77"_s);
    m_window->lock();
    m_window->showStart();
    enterPassphrase();
    openFirst("incoming");
    QTRY_VERIFY(child<RecordPanel>(*m_window, "recording").isVisible());
    typeInto(u"/details/zone"_s, u"Asia/Tokyo"_s);
    click("recordEvent");
    QTRY_COMPARE(words("courseState"), desk::eventWords().state(u"effected"_s, Language::English));
    const auto &tree = child<QTreeWidget>(course(), "timeline");
    QVERIFY(!tree.findItems(u"JP-2026-77"_s, Qt::MatchContains | Qt::MatchRecursive, 1).isEmpty());
}

void TestCourse::submitsOnlyWhatIsSaved()
{
    unlock();
    openFirst("outgoing");
    m_window->desk()->currentCase()->edit().setTyped({ u"offence.place"_s, -1, {}, Language::English }, u"X"_s);
    QTRY_VERIFY(course().findChild<QPushButton *>(u"next.checked"_s) != nullptr);
    Q_EMIT child<QPushButton>(course(), "next.checked").clicked();
    auto *strip = m_window->desk()->currentCase()->findChild<MessageStrip *>();
    QTRY_COMPARE(strip->kind(), MessageStrip::Kind::Failure);
    m_window->desk()->currentCase()->save();
    QTRY_COMPARE(m_window->desk()->currentCase()->summary().version, 2);
    Q_EMIT child<QPushButton>(course(), "next.checked").clicked();
    QTRY_COMPARE(words("courseState"), desk::eventWords().state(u"checked"_s, Language::English));
}

/// 4(3): of the practice cases one waits for its formal confirmation. It names the copy that was sent, when and how.
void TestCourse::openPractice()
{
    const QString folder = m_fixture->path(u"Practice.vault"_s);
    QVERIFY(desk::createPracticeVault(folder, u"Ada"_s, store::passphrase(kStrong), m_fixture->system,
                                      *m_fixture->library, {}, store::cheapDerivation()));
    m_fixture->preferences.rememberVault(folder);
    unlock();
}

/// From a preservation to the request that follows it: one click, and the draft is there, filled and linked.
void TestCourse::makesTheRequestForAccess()
{
    openPractice();
    desk::RequestId preserved = 0;
    for (desk::RequestId id = 1; id <= 12 && preserved == 0; ++id) {
        const auto whole = waitFor(m_window->vault().caseOf(id));
        if (whole->state.effected && whole->request.direction == Direction::Outgoing)
            preserved = id;
    }
    QVERIFY(preserved != 0);
    m_window->desk()->openRequest(preserved);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QTRY_VERIFY(child<QPushButton>(course(), "followUp").isVisible());
    const Request before = m_window->desk()->currentCase()->edit().request();
    click("followUp");
    QTRY_VERIFY(m_window->desk()->currentCase() && m_window->desk()->currentCase()->request() != preserved);
    const Request draft = m_window->desk()->currentCase()->edit().request();
    QCOMPARE(draft.type, u"access"_s);
    QCOMPARE(draft.value(u"preserved.reference"_s).string(), before.reference());
    QCOMPARE(draft.value(u"offence.summary"_s), before.value(u"offence.summary"_s));
    QVERIFY(draft.isPractice());
    // Nothing follows a draft, in the menu either.
    QTRY_VERIFY(!words("courseState").isEmpty());
    QVERIFY(!child<QPushButton>(course(), "followUp").isVisible());
    QVERIFY(!child<QAction>(*m_window, "request.followUp").isEnabled());
    // The same from the menu.
    m_window->desk()->openRequest(preserved);
    QTRY_COMPARE(m_window->desk()->currentCase()->request(), preserved);
    QTRY_VERIFY(child<QAction>(*m_window, "request.followUp").isEnabled());
    child<QAction>(*m_window, "request.followUp").trigger();
    QTRY_VERIFY(m_window->desk()->currentCase() && m_window->desk()->currentCase()->request() != preserved);
    QCOMPARE(m_window->desk()->currentCase()->edit().request().type, u"access"_s);
}

void TestCourse::confirmsWithWhatWasSent()
{
    openPractice();
    desk::RequestId waiting = 0;
    for (desk::RequestId id = 1; id <= 12 && waiting == 0; ++id) {
        const auto whole = waitFor(m_window->vault().caseOf(id));
        if (whole->state.confirmation == Confirmation::Open)
            waiting = id;
    }
    QVERIFY(waiting != 0);
    m_window->desk()->openRequest(waiting);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QTRY_VERIFY(course().findChild<QPushButton *>(u"next.confirmationSent"_s) != nullptr);
    const QList<Event> before = *waitFor(m_window->vault().events(waiting));
    const auto sent = std::ranges::find(before, events::sent, &Event::kind);
    QVERIFY(sent != before.end());
    click("next.confirmationSent");
    QVERIFY(child<FormView>(course(), "eventForm").focusField(u"/details/means"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    click("recordEvent");
    QTRY_VERIFY(!child<RecordPanel>(*m_window, "recording").isVisible());
    const QJsonObject told = waitFor(m_window->vault().events(waiting))->last().details;
    QCOMPARE(told.value(u"sentOn"_s).toString(), sent->occurred);
    QCOMPARE(told.value(u"sentMeans"_s), sent->details.value(u"means"_s));
    QCOMPARE(told.value(u"sentFingerprint"_s), sent->details.value(u"fingerprint"_s));
    QVERIFY(!told.contains(u"changes"_s)); // nothing changed since
}

void TestCourse::listsWhatFallsDue()
{
    unlock();
    openFirst("incoming");
    effect();
    auto &page = child<DeadlinesPage>(*m_window, "deadlinesPage");
    m_window->desk()->showDeadlines();
    QVERIFY(page.isVisible());
    auto &period = child<QComboBox>(page, "deadlinePeriod");
    period.setCurrentIndex(period.findData(90));
    Q_EMIT period.activated(period.currentIndex());
    QTRY_VERIFY(page.model().rowCount() > 0);
    bool lapses = false;
    for (int row = 0; row < page.model().rowCount(); ++row)
        lapses |= page.model().index(row, DeadlineModel::Left).data().toString() == u"in 60 days"_s
            && page.model().index(row, DeadlineModel::Reference).data().toString().contains(u"IN-1"_s);
    QVERIFY(lapses);
    auto &table = child<QTableView>(page, "deadlines");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
}

void TestCourse::writesACalendarWithoutTheCase()
{
    unlock();
    openFirst("incoming");
    effect();
    m_window->desk()->showDeadlines();
    auto &page = child<DeadlinesPage>(*m_window, "deadlinesPage");
    const QString path = m_fixture->path(u"due.ics"_s);
    fileChoice().fileToWrite = [path](QWidget *, const QString &, const QString &) { return path; };
    auto &period = child<QComboBox>(page, "deadlinePeriod");
    period.setCurrentIndex(period.findData(0));
    Q_EMIT period.activated(period.currentIndex());
    QTRY_VERIFY(page.model().rowCount() > 0);
    QTest::mouseClick(&child<QPushButton>(page, "exportCalendar"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(calendar.contains("20270119"));
    QVERIFY(!calendar.contains("IN-1"));
}

void TestCourse::speaksTheLanguageOfTheMoment()
{
    unlock();
    openFirst("incoming");
    effect();
    setUiLanguage(Language::Russian);
    QTRY_COMPARE(words("courseState"), desk::eventWords().state(u"effected"_s, Language::Russian));
    QVERIFY(timeline().contains(desk::eventWords().event(u"effected"_s, Direction::Incoming, Language::Russian)));
}

void TestCourse::namesEveryControl()
{
    unlock();
    openFirst("incoming");
    receive();
    QCOMPARE(namelessControls(*m_window), QStringList());
    click("next.effected");
    QCOMPARE(namelessControls(*m_window), QStringList());
    m_window->desk()->showDeadlines();
    QCOMPARE(namelessControls(*m_window), QStringList());
}

QTEST_MAIN(TestCourse)
#include "tst_course.moc"
