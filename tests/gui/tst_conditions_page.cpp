// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions in the window: the register, what a bound case says wherever it is used; and what an open desk asks and
// warns of by itself: its time zone, what lapsed, a clock that went back, its settings.
#include "desk/casework.h"
#include "guifixture.h"
#include "store/data/eventrepository.h"
#include "ui/life/bondstrip.h"
#include "ui/life/clockstrip.h"
#include "ui/life/conditionmodel.h"
#include "ui/life/conditionspage.h"
#include "ui/life/lapsestrip.h"
#include "ui/request/requestedit.h"
#include "ui/shell/attachmentspanel.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/desksettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/zonestrip.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kNow = u"2026-12-20T09:00:00Z"_s;

struct Told
{
    QString kind;
    QString occurred;
    QJsonObject details;
};

QJsonObject said(const QString &text) { return { { u"en"_s, text } }; }

QJsonObject terms()
{
    return { { u"conditions"_s,
               QJsonArray{
                   QJsonObject{ { u"condition"_s, u"confidential"_s } },
                   QJsonObject{ { u"condition"_s, u"useLimited"_s }, { u"text"_s, said(u"Not for taxes."_s) } } } } };
}

} // namespace

class TestConditionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRegisterShowsWhatBinds();
    void aBoundCaseSaysSoWhereverOneLooks();
    void whatLeavesTheVaultTakesItsConditionsAlong();
    void theZoneIsAskedForOnce();
    void whatLapsedIsRecordedByOneClickAndNotBefore();
    void theRedStripRecordsToo();
    void aClockThatWentBackIsShown();
    void targetsOfTheOfficeAreKept();
    void whatIsHalfTypedStaysAndIsTold();

private:
    /// As if these had been recorded: what may be recorded when is not this test's business.
    void happened(const QList<Told> &all);
    void setClock(const QString &iso) { m_fixture->system.clock = Clock(QDateTime::fromString(iso, Qt::ISODate)); }
    void unlock();
    void preserved();
    QString message() { return child<QLabel>(*m_window->desk(), "messageText").text(); }
    int placeOf(const QString &words);
    template <typename T>
    T settled(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result().value();
    }
    QString stateOf(desk::RequestId id) { return settled(m_window->vault().caseOf(id)).state.id; }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestConditionsPage::init()
{
    qputenv("TZ", "Europe/Paris");
    setUiLanguage(Language::English);
    m_fixture = std::make_unique<GuiFixture>();
    QVERIFY(m_fixture->library);
    setClock(u"2026-11-16T09:00:00Z"_s);
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
}

void TestConditionsPage::cleanup()
{
    m_window.reset();
    fileChoice() = {};
    setUiLanguage(Language::English);
}

void TestConditionsPage::happened(const QList<Told> &all)
{
    store::VaultSystem system = m_fixture->system;
    system.deadlines = desk::deadlineRules(m_fixture->library);
    auto vault = store::Vault::open(m_fixture->vaultPath(), store::passphrase(kStrong), system);
    QVERIFY(vault);
    for (const Told &one : all) {
        store::StoredEvent event;
        event.request = 1;
        event.kind = one.kind;
        event.occurred = one.occurred;
        event.details = one.details;
        QVERIFY(store::EventRepository((*vault)->session()).add(event));
    }
}

/// Sent, and preserved since 18 November: day 60 is 17 January 2027.
void TestConditionsPage::preserved()
{
    const QString print(64, u'a');
    happened({ { events::sent, u"2026-11-16T09:00:00Z"_s, { { u"means"_s, u"email"_s }, { u"fingerprint"_s, print } } },
               { events::effected, u"2026-11-18"_s, { { u"zone"_s, u"Europe/Paris"_s } } } });
}

void TestConditionsPage::unlock()
{
    MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
    m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
    m_window->resize(1500, 1000);
    m_window->showStart();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
    QTRY_VERIFY(secret.isEnabled());
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk() != nullptr);
}

int TestConditionsPage::placeOf(const QString &words)
{
    auto &side = child<QListWidget>(*m_window, "side");
    for (int row = 0; row < side.count(); ++row)
        if (side.item(row)->text() == words)
            return row;
    return -1;
}

void TestConditionsPage::theRegisterShowsWhatBinds()
{
    preserved();
    happened({ { events::conditionsAccepted, u"2026-12-01"_s, terms() },
               { events::useAsked, u"2026-12-02"_s, { { u"due"_s, u"2026-12-24"_s } } } });
    setClock(kNow);
    unlock();
    QTRY_VERIFY(placeOf(u"Officers"_s) > 0);
    QCOMPARE(placeOf(u"Conditions"_s), placeOf(u"Officers"_s) - 1);
    child<QListWidget>(*m_window, "side").setCurrentRow(placeOf(u"Conditions"_s));
    auto &page = child<ConditionsPage>(*m_window, "conditionsPage");
    QVERIFY(page.isVisible());
    QTRY_COMPARE(page.model().rowCount(), 2);
    const auto shown
        = [&page](int row, int column) { return page.model().index(row, column).data(Qt::DisplayRole).toString(); };
    QVERIFY2(shown(0, ConditionModel::What).contains(u"Not for taxes."_s), qPrintable(shown(0, ConditionModel::What)));
    QVERIFY2(shown(1, ConditionModel::What).contains(u"Kept confidential"_s), qPrintable(shown(1, 0)));
    QCOMPARE(shown(0, ConditionModel::Who), u"We"_s);
    QVERIFY2(shown(0, ConditionModel::Report).contains(u"24/12/2026"_s), qPrintable(shown(0, ConditionModel::Report)));

    auto &whose = child<QComboBox>(page, "conditionWhose");
    whose.setFocus();
    QTest::keyClick(&whose, Qt::Key_Down); // the other Party
    Q_EMIT whose.activated(whose.currentIndex());
    QTRY_VERIFY(child<QLabel>(page, "noConditions").isVisible());
    whose.setCurrentIndex(0);
    Q_EMIT whose.activated(0);
    QTRY_COMPARE(page.model().rowCount(), 2);

    const QString csv = m_fixture->path(u"conditions.csv"_s);
    fileChoice().fileToWrite = [csv](QWidget *, const QString &, const QString &) { return csv; };
    QTest::mouseClick(&child<QPushButton>(page, "exportConditions"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY2(table.contains("\"2026-12-01\"") && table.contains("Not for taxes."), table);

    auto &view = child<QTableView>(page, "conditions");
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QCOMPARE(m_window->desk()->currentCase()->request(), 1);
}

void TestConditionsPage::aBoundCaseSaysSoWhereverOneLooks()
{
    preserved();
    happened({ { events::conditionsProposed, u"2026-11-30"_s, terms() } });
    setClock(kNow);
    unlock();
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    auto &strip = child<BondStrip>(*m_window->desk()->currentCase(), "bond");
    QTRY_VERIFY(!child<QLabel>(*m_window, "courseState").text().isEmpty());
    QVERIFY(!strip.isVisible()); // proposed is not accepted
    m_window.reset();
    happened({ { events::conditionsAccepted, u"2026-12-01"_s, terms() } });
    unlock();
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    auto &bound = child<BondStrip>(*m_window->desk()->currentCase(), "bond");
    QTRY_VERIFY(bound.isVisible());
    QCOMPARE(bound.strongText(), u"Bound by conditions"_s);
    QVERIFY2(bound.wordsText().contains(u"accepted on"_s) && bound.wordsText().contains(u"1 December 2026"_s),
             qPrintable(bound.wordsText()));
    auto &tabs = child<QTabWidget>(*m_window, "caseTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QVERIFY(bound.isVisible());
    }
    m_window->setLanguage(Language::Arabic);
    QTRY_VERIFY(bound.strongText().contains(u"ملزمون"_s));
    m_window->setLanguage(Language::English);
    QTest::mouseClick(&bound.button(), Qt::LeftButton);
    QTRY_VERIFY(child<ConditionsPage>(*m_window, "conditionsPage").isVisible());
}

void TestConditionsPage::whatLeavesTheVaultTakesItsConditionsAlong()
{
    preserved();
    happened({ { events::conditionsAccepted, u"2026-12-01"_s, terms() } });
    setClock(kNow);
    unlock();
    const QString in = m_fixture->path(u"log.txt"_s);
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("GET /") == 5);
    file.close();
    (void)settled(m_window->vault().attach(1, in));
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    CasePage &page = *m_window->desk()->currentCase();
    QTRY_VERIFY(child<BondStrip>(page, "bond").isVisible());
    child<QTabWidget>(page, "caseTabs").setCurrentIndex(5);
    QTRY_VERIFY(child<QPushButton>(page, "saveAttachment").isEnabled());
    const QString out = m_fixture->path(u"out.txt"_s);
    fileChoice().fileToWrite = [out](QWidget *, const QString &, const QString &) { return out; };
    QTest::mouseClick(&child<QPushButton>(page, "saveAttachment"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(out));
    QFile beside(out + u".conditions.txt"_s); // goes where the file goes
    QVERIFY(beside.open(QIODevice::ReadOnly));
    const QString conditions = QString::fromUtf8(beside.readAll());
    QVERIFY2(conditions.contains(u"Not for taxes."_s) && conditions.contains(page.edit().request().reference()),
             qPrintable(conditions));
    auto &strip = child<MessageStrip>(page, "messageStrip");
    QTRY_VERIFY(strip.isVisible());
    QCOMPARE(strip.kind(), MessageStrip::Kind::Warning);
    QVERIFY2(strip.text().contains(u"Not for taxes."_s) && strip.text().contains(u"Kept confidential"_s),
             qPrintable(strip.text()));
}

void TestConditionsPage::theZoneIsAskedForOnce()
{
    unlock();
    auto &strip = child<ZoneStrip>(*m_window, "zoneStrip");
    QTRY_VERIFY(strip.isVisible());
    auto &line = child<QLineEdit>(strip, "firstZone");
    QCOMPARE(line.text(), u"Europe/Paris"_s); // that of the computer is proposed, and not taken
    QVERIFY(settled(m_window->vault().settings(desk::kZoneSetting)).isEmpty());
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, u"Europe/Nowhere"_s);
    QVERIFY(!child<QPushButton>(strip, "useZone").isEnabled());
    line.selectAll();
    QTest::keyClicks(&line, u"Asia/Tokyo"_s);
    QTest::mouseClick(&child<QPushButton>(strip, "useZone"), Qt::LeftButton);
    QTRY_VERIFY(!strip.isVisible());
    QCOMPARE(settled(m_window->vault().settings(desk::kZoneSetting)).value(desk::kZoneSetting).toString(),
             u"Asia/Tokyo"_s);
    m_window.reset();
    unlock();
    QTRY_VERIFY(placeOf(u"Officers"_s) > 0);
    QTest::qWait(50);
    QVERIFY(!child<ZoneStrip>(*m_window, "zoneStrip").isVisible());
}

void TestConditionsPage::whatLapsedIsRecordedByOneClickAndNotBefore()
{
    preserved();
    setClock(u"2027-02-01T09:00:00Z"_s);
    unlock();
    QTRY_VERIFY2(message().contains(u"last guaranteed day"_s), qPrintable(message()));
    m_window->desk()->showDeadlines();
    auto &strip = child<LapseStrip>(*m_window, "lapses");
    QTRY_VERIFY(strip.isVisible());
    QCOMPARE(strip.offers().size(), 1);
    QVERIFY2(strip.wordsText().contains(u"clock"_s), qPrintable(strip.wordsText())); // why it is asked at all
    QCOMPARE(stateOf(1), states::effected);
    QTest::mouseClick(&strip.button(), Qt::LeftButton);
    QTRY_VERIFY(!strip.isVisible());
    QCOMPARE(stateOf(1), states::lapsed);
    QTRY_VERIFY2(message().contains(u"recorded as lapsed"_s), qPrintable(message()));
}

void TestConditionsPage::theRedStripRecordsToo()
{
    preserved();
    setClock(u"2027-02-01T09:00:00Z"_s);
    unlock();
    QTRY_VERIFY(m_window->desk()->findChild<QPushButton *>(u"messageOther"_s) != nullptr);
    QVERIFY2(message().contains(u"last guaranteed day"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"Comity never records"_s), qPrintable(message()));
    m_window->setLanguage(Language::French); // the strip stands long enough for that
    m_window->setLanguage(Language::English);
    QTest::mouseClick(m_window->desk()->findChild<QPushButton *>(u"messageOther"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"recorded as lapsed"_s), qPrintable(message()));
    QCOMPARE(stateOf(1), states::lapsed);
}

void TestConditionsPage::aClockThatWentBackIsShown()
{
    preserved();
    setClock(u"2026-11-10T09:00:00Z"_s);
    unlock();
    m_window->desk()->showDeadlines();
    auto &page = child<QWidget>(*m_window, "deadlinesPage");
    auto &strip = child<ClockStrip>(page, "clockWentBack");
    QTRY_VERIFY(strip.isVisible());
    QVERIFY2(strip.wordsText().contains(u"check date and time"_s), qPrintable(strip.wordsText()));
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(1);
    child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(1);
    auto &course = child<QWidget>(*m_window->desk()->currentCase(), "course");
    QTRY_VERIFY(child<ClockStrip>(course, "clockWentBack").isVisible());
    m_window.reset();
    setClock(u"2026-11-20T09:00:00Z"_s); // it is right again
    unlock();
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(1);
    QTRY_VERIFY(!child<QLabel>(*m_window, "courseState").text().isEmpty());
    QVERIFY(
        !child<ClockStrip>(child<QWidget>(*m_window->desk()->currentCase(), "course"), "clockWentBack").isVisible());
}

void TestConditionsPage::targetsOfTheOfficeAreKept()
{
    unlock();
    m_window->showSettings();
    auto &settings = child<DeskSettings>(*m_window, "ofDesk");
    QTRY_VERIFY(settings.isVisible());
    const OfficeTargets usual;
    auto &days = child<QSpinBox>(settings, "target.acknowledgement");
    QTRY_COMPARE(days.value(), usual.days.value(deadlines::acknowledgement));
    QVERIFY(settings.findChild<QSpinBox *>(u"target.preservationEnds"_s) == nullptr); // that is the text's
    days.setValue(5);
    auto &leads = child<QLineEdit>(settings, "leads.preservationEnds");
    leads.setFocus();
    leads.selectAll();
    QTest::keyClicks(&leads, u"21 7; 3"_s);
    auto &reservation = child<QComboBox>(settings, "deskReservation");
    reservation.setCurrentIndex(1);
    Q_EMIT reservation.activated(1);
    const auto kept = [this](const QString &key) { return settled(m_window->vault().settings(key)).value(key); };
    QTRY_COMPARE(kept(desk::kTargetsSetting).toObject().value(deadlines::acknowledgement).toInt(), 5);
    QCOMPARE(kept(desk::kTargetsSetting).toObject().size(), 1); // what is usual stays the program's
    QTRY_COMPARE(kept(desk::kLeadsSetting).toObject().value(deadlines::preservationEnds).toArray(),
                 (QJsonArray{ 21, 7, 3 }));
    QCOMPARE(kept(desk::kReservationSetting), QJsonValue(true));
    QTest::mouseClick(&child<QPushButton>(settings, "usualTargets"), Qt::LeftButton);
    QTRY_VERIFY(kept(desk::kTargetsSetting).toObject().isEmpty());
    QTRY_COMPARE(days.value(), usual.days.value(deadlines::acknowledgement));
}

void TestConditionsPage::whatIsHalfTypedStaysAndIsTold()
{
    unlock();
    m_window->showSettings();
    auto &settings = child<DeskSettings>(*m_window, "ofDesk");
    QTRY_VERIFY(settings.isVisible());
    auto &leads = child<QLineEdit>(settings, "leads.useReport");
    QTRY_VERIFY(!leads.text().isEmpty());
    leads.setFocus();
    leads.selectAll();
    QTest::keyClicks(&leads, u"soon"_s);
    auto &problem = child<QLabel>(settings, "targetsProblem");
    QVERIFY(problem.isVisible());
    auto &zone = child<QLineEdit>(settings, "deskZone");
    zone.setFocus();
    QTest::keyClicks(&zone, u"Mars"_s);
    m_window->setLanguage(Language::Chinese);
    m_window->setLanguage(Language::English);
    QTRY_COMPARE(leads.text(), u"soon"_s);
    QVERIFY(problem.isVisible());
    QCOMPARE(zone.text(), u"Mars"_s);
    QVERIFY(settled(m_window->vault().settings(desk::kLeadsSetting)).value(desk::kLeadsSetting).toObject().isEmpty());
}

QTEST_MAIN(TestConditionsPage)
#include "tst_conditions_page.moc"
