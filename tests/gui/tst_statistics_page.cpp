// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics in the window: the tables and what is withheld in them, the charts, the table as a file, the report.
#include "desk/casework.h"
#include "desk/storedrequest.h"
#include "guifixture.h"
#include "store/data/eventrepository.h"
#include "support/programoutput.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/statistics/statisticschart.h"
#include "ui/statistics/statisticsmodel.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestStatisticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsCountedAndWithholdsWhatIsSmall();
    void filtersCountAnew();
    void speaksTheLanguageOfTheWindow();
    void theTableGoesIntoAFile();
    void theReportIsWrittenInSixLanguages();
    void theKeyboardReachesAllOfIt();

private:
    void unlock();
    StatisticsPage &open();
    /// "France | 6 | 0", a line each.
    static QStringList rows(const StatisticsPage &page);
    void choose(StatisticsPage &page, const QString &id);
    static void pick(StatisticsPage &page, const char *box, const QVariant &value);
    QString message() { return child<QLabel>(*m_window->desk(), "messageText").text(); }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

/// Six requests to France and two to Germany were sent, all acknowledged after three hours; one is a draft.
void TestStatisticsPage::init()
{
    setUiLanguage(Language::English);
    m_fixture = std::make_unique<GuiFixture>();
    QVERIFY(m_fixture->library);
    m_fixture->system.clock = Clock(QDateTime(QDate(2026, 12, 1), QTime(9, 0), QTimeZone::utc()));
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    store::VaultSystem system = m_fixture->system;
    system.deadlines = desk::deadlineRules(m_fixture->library);
    auto vault = store::Vault::open(m_fixture->vaultPath(), store::passphrase(kStrong), system);
    QVERIFY(vault);
    store::DataSession &session = (*vault)->session();
    for (int i = 0; i < 8; ++i) {
        Request request = m_fixture->sample();
        request.values.insert(u"reference"_s, Value(u"GB-CA/2026/90%1"_s.arg(i)));
        if (i >= 6)
            request.values.insert(u"requested.party"_s, Value(u"DE"_s));
        const auto id = store::RequestRepository(session).add(desk::storedRequest(request, *m_fixture->library));
        QVERIFY(id);
        const QJsonObject sent{ { u"means"_s, u"email"_s }, { u"fingerprint"_s, QString(64, u'a') } };
        for (const auto &[kind, when, details] :
             { std::tuple(events::sent, u"2026-11-16T09:00:00Z"_s, sent),
               std::tuple(events::acknowledged, u"2026-11-16T12:00:00Z"_s, QJsonObject()) }) {
            store::StoredEvent event;
            event.request = *id;
            event.kind = kind;
            event.occurred = when;
            event.details = details;
            QVERIFY(store::EventRepository(session).add(event));
        }
    }
}

void TestStatisticsPage::cleanup()
{
    m_window.reset();
    fileChoice() = {};
    setUiLanguage(Language::English);
}

void TestStatisticsPage::unlock()
{
    MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
    m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
    m_window->resize(1300, 850);
    m_window->showStart();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
    QTRY_VERIFY(secret.isEnabled());
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk() != nullptr);
}

/// By a click at the side.
StatisticsPage &TestStatisticsPage::open()
{
    unlock();
    auto &side = child<QListWidget>(*m_window, "side");
    for (int row = 0; row < side.count(); ++row)
        if (side.item(row)->text() == u"Statistics")
            QTest::mouseClick(side.viewport(), Qt::LeftButton, {}, side.visualItemRect(side.item(row)).center());
    auto &page = child<StatisticsPage>(*m_window, "statisticsPage");
    (void)QTest::qWaitFor([&page] { return page.model().rowCount() > 0; });
    return page;
}

QStringList TestStatisticsPage::rows(const StatisticsPage &page)
{
    QStringList all;
    const StatisticsModel &model = page.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        all << cells.join(u" | "_s);
    }
    return all;
}

void TestStatisticsPage::choose(StatisticsPage &page, const QString &id)
{
    auto &list = child<QListWidget>(page, "statisticsTables");
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->data(Qt::UserRole).toString() == id) {
            list.scrollToItem(list.item(row));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
        }
    QCOMPARE(page.model().table().id, id);
}

/// As the officer would by the keyboard: opened boxes do not work offscreen.
void TestStatisticsPage::pick(StatisticsPage &page, const char *name, const QVariant &value)
{
    auto &box = child<QComboBox>(page, name);
    QVERIFY(box.findData(value) >= 0);
    box.setCurrentIndex(box.findData(value));
    Q_EMIT box.activated(box.currentIndex());
}

void TestStatisticsPage::showsWhatIsCountedAndWithholdsWhatIsSmall()
{
    StatisticsPage &page = open();
    QVERIFY(page.isVisible());
    QCOMPARE(rows(page), (QStringList{ u"France | * | 0"_s, u"Germany | <5 | 0"_s, u"Total | 8 | 0"_s }));
    QVERIFY(page.chart().drawnRows().isEmpty()); // what is withheld has no bar
    QVERIFY(!page.chart().isVisible());
    QVERIFY(child<QLabel>(page, "statisticsPeriod").text().contains(u"not over yet"_s));
    QVERIFY(child<QLabel>(page, "statisticsNotes").text().contains(u"A figure from 1 to 4"_s));
    QVERIFY(child<QLabel>(page, "statisticsNote").text().contains(u"by the other Party"_s));
    choose(page, u"type"_s);
    QCOMPARE(rows(page).constLast(), u"Total | 8 | 0"_s);
    QCOMPARE(page.chart().drawnRows().size(), 1);
    QVERIFY(page.chart().isVisible());
    choose(page, u"times.outgoing"_s);
    QVERIFY2(rows(page).constFirst().endsWith(u"| 8 | 3.0 | 3.0 | 3.0"_s), qPrintable(rows(page).constFirst()));
    QCOMPARE(page.chart().drawnRows(), QStringList{ u"Receipt acknowledged"_s });
    choose(page, u"open"_s);
    QVERIFY(rows(page).constFirst().startsWith(u"Open | 8"_s));
    choose(page, u"month"_s);
    QCOMPARE(page.model().rowCount(), 13);
    QVERIFY(namelessControls(page).isEmpty());
}

void TestStatisticsPage::filtersCountAnew()
{
    StatisticsPage &page = open();
    pick(page, "statisticsMinimum", 1); // for use inside the office
    QCOMPARE(rows(page), (QStringList{ u"France | 6 | 0"_s, u"Germany | 2 | 0"_s, u"Total | 8 | 0"_s }));
    QCOMPARE(page.chart().drawnRows(), (QStringList{ u"France"_s, u"Germany"_s }));
    QVERIFY(child<QLabel>(page, "statisticsNotes").text().contains(u"inside the office only"_s));
    pick(page, "statisticsDirection", u"incoming"_s);
    QTRY_COMPARE(rows(page), QStringList{ u"Total | 0"_s });
    pick(page, "statisticsDirection", u"all"_s);
    pick(page, "statisticsYear", 2025); // the answer about 2026 is not shown any more
    QTRY_COMPARE(rows(page), QStringList{ u"Total | 0 | 0"_s });
    QVERIFY(!child<QLabel>(page, "statisticsPeriod").text().contains(u"not over yet"_s));

    QSignalSpy answers(&page, &StatisticsPage::shown);
    pick(page, "statisticsYear", 2024);
    pick(page, "statisticsYear", 2026); // before the first answer can come
    QTRY_COMPARE(rows(page).size(), 3);
    auto behind = m_window->vault().counts(); // whatever was asked for before is answered
    behind.waitForFinished();
    QCoreApplication::processEvents();
    QCOMPARE(answers.count(), 1);
}

void TestStatisticsPage::speaksTheLanguageOfTheWindow()
{
    StatisticsPage &page = open();
    choose(page, u"language"_s);
    m_window->setLanguage(Language::French);
    QTRY_COMPARE(page.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Langue"_s);
    QCOMPARE(page.model().table().id, u"language"_s); // where the officer was
    QCOMPARE(rows(page).constFirst(), u"anglais | 8 | 0"_s);
    m_window->setLanguage(Language::Arabic);
    QTRY_COMPARE(page.layoutDirection(), Qt::RightToLeft);
    QTRY_COMPARE(rows(page).constFirst(), u"الإنكليزية | 8 | 0"_s);
    QCOMPARE(page.chart().drawnRows(), QStringList{ u"الإنكليزية"_s });
}

void TestStatisticsPage::theTableGoesIntoAFile()
{
    StatisticsPage &page = open();
    const QString path = m_fixture->path(u"figures.csv"_s);
    QString suggested;
    fileChoice().fileToWrite = [&](QWidget *, const QString &, const QString &suggestion) {
        suggested = suggestion;
        return path;
    };
    QTest::mouseClick(&child<QPushButton>(page, "statisticsCsv"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(suggested.endsWith(u"comity-statistics-2026.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("\"By Party\",\"Germany\",\"Sent\",\"<5\",\"2026-01-01\",\"2026-12-01\",\"5\""));
    QVERIFY(csv.contains("\"By kind\""));
    QVERIFY(!csv.contains("GB-CA"));
    QVERIFY(message().contains(u"figures.csv"_s));
}

void TestStatisticsPage::theReportIsWrittenInSixLanguages()
{
    StatisticsPage &page = open();
    const QString folder = m_fixture->path(u"reports"_s);
    fileChoice().folder = [folder](QWidget *, const QString &, const QString &) { return folder; };
    auto &report = child<QPushButton>(page, "statisticsReport");
    QTest::mouseClick(&report, Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"/reports"_s), qPrintable(message()));
    for (const Language language : kLanguages) {
        const QString path = folder + u"/2026-statistics-%1.pdf"_s.arg(languageCode(language));
        const QString said = test::textOfPdf(path);
        QVERIFY2(said.contains(u"2026"_s) && said.contains(u'8'), qPrintable(path));
        if (language == Language::Spanish)
            QVERIFY2(said.contains(u"Francia"_s), qPrintable(said));
    }
    // again, in one language: what is there is replaced only when the officer says so
    pick(page, "statisticsLanguages", u"fr"_s);
    const QString french = folder + u"/2026-statistics-fr.pdf"_s;
    QVERIFY(QFile::remove(french));
    QFile other(french);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    QTRY_VERIFY(report.isEnabled());
    QTest::mouseClick(&report, Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"already"_s), qPrintable(message()));
    QCOMPARE(QFileInfo(french).size(), 0);
    QPushButton *replace = nullptr;
    for (QPushButton *button : child<MessageStrip>(*m_window->desk(), "messageStrip").findChildren<QPushButton *>())
        if (button->text().contains(u"Replace"_s))
            replace = button;
    QVERIFY(replace);
    QTest::mouseClick(replace, Qt::LeftButton);
    QTRY_VERIFY(QFileInfo(french).size() > 1000);
}

void TestStatisticsPage::theKeyboardReachesAllOfIt()
{
    unlock();
    m_window->actions().action(u"go.statistics"_s)->trigger();
    auto &page = child<StatisticsPage>(*m_window, "statisticsPage");
    QTRY_COMPARE(page.model().rowCount(), 3);
    auto &list = child<QListWidget>(page, "statisticsTables");
    QTRY_VERIFY(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(page.model().table().id, u"type"_s);
    QStringList reached;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    for (const char *name : { "statistics", "statisticsCsv", "statisticsLanguages", "statisticsReport" })
        QVERIFY2(reached.contains(QString::fromLatin1(name)), qPrintable(reached.join(u' ')));
}

QTEST_MAIN(TestStatisticsPage)
#include "tst_statistics_page.moc"
