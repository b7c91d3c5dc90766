// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that an office adds: looked at in their file, taken into the vault, requested under, replaced, taken out.
#include "desk/officeinstruments.h"
#include "exchange/requestreader.h"
#include "life/deadlines.h"
#include "life/eventkinds.h"
#include "store/data/settingsrepository.h"
#include "support/officeinstrument.h"
#include "ui/instruments/comparisonmodel.h"
#include "ui/instruments/comparisonview.h"
#include "ui/instruments/instrumentspage.h"
#include "ui/instruments/instrumentview.h"
#include "ui/request/requestedit.h"
#include "ui/shell/casepage.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/filechoice.h"
#include "unlockedwindow.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestOfficeInstruments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isLookedAtBeforeItIsTaken();
    void requestsAreMadeUnderIt();
    void aNewerTextTakesItsPlaceAfterAComparison();
    void staysWhileThereAreRequests();
    void aTextWithoutAKindInUseIsRefused();
    void whatFallsDueFollowsTheText();
    void whatIsHostileIsRefused_data();
    void whatIsHostileIsRefused();
    void onlyAnAdministratorDoesIt();
    void whatCannotBeUsedIsNamedAndTheVaultOpens();

private:
    InstrumentsPage &page() { return child<InstrumentsPage>(*m_open->window, "instrumentsPage"); }
    void open()
    {
        m_open->unlock();
        m_open->window->desk()->showInstruments();
    }
    void choose(const QString &path)
    {
        fileChoice().filesToRead = [path](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
        m_open->click("addInstrument");
    }
    QString write(const std::function<void(QJsonObject &)> &change = {}) const
    {
        return test::writeOfficeInstrument(m_files->path(), change);
    }
    void take()
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page(), "takeInstrument").isVisible(), 60000);
        m_open->click("takeInstrument");
        QTRY_VERIFY_WITH_TIMEOUT(m_open->messages().text().contains(u"is in the vault"_s), 60000);
    }
    QStringList listed()
    {
        QStringList lines;
        const auto &list = child<QListWidget>(page(), "instrumentList");
        for (int row = 0; row < list.count(); ++row)
            lines.append(list.item(row)->text());
        return lines;
    }
    QString text(const char *name) { return child<QLabel>(page(), name).text(); }
    QStringList kept() { return waitFor(m_open->window->vault().settings(u"instruments."_s))->keys(); }
    /// A request under it, as the menu makes it.
    void makeRequest()
    {
        m_open->trigger("new.mine-1999.preservation");
        QTRY_VERIFY(m_open->window->desk()->currentCase());
        QCOMPARE(m_open->window->desk()->currentCase()->edit().request().instrument, u"mine-1999"_s);
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<UnlockedWindow> m_open;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestOfficeInstruments::init()
{
    setUiLanguage(Language::English);
    m_files = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<GuiFixture>();
    QCOMPARE(m_fixture->makeVault(), QString());
    m_open = std::make_unique<UnlockedWindow>(*m_fixture);
}

void TestOfficeInstruments::cleanup()
{
    m_open.reset();
    fileChoice() = {};
    setUiLanguage(Language::English);
}

void TestOfficeInstruments::isLookedAtBeforeItIsTaken()
{
    open();
    QCOMPARE(listed().size(), 2);
    choose(write());
    QTRY_COMPARE_WITH_TIMEOUT(listed().size(), 3, 60000);
    QVERIFY2(listed().last().contains(u"in the file, not in the vault"_s), qPrintable(listed().last()));
    QVERIFY2(text("instrumentAbout").contains(u"Treaty of 1999"_s), qPrintable(text("instrumentAbout")));
    QVERIFY2(text("offerText").contains(u"does not keep yet"_s), qPrintable(text("offerText")));
    QVERIFY(!child<QPushButton>(page(), "compareInstrument").isVisible());
    QVERIFY(kept().isEmpty());
    QVERIFY(!m_open->window->actions().action(u"new.mine-1999.preservation"_s));
    m_open->click("leaveInstrument");
    QCOMPARE(listed().size(), 2);
    QVERIFY(!child<QWidget>(page(), "instrumentOffer").isVisible());
    QVERIFY(kept().isEmpty());
}

/// Whoever opens the vault next knows it, whatever computer that is; and what it says falls due is told.
void TestOfficeInstruments::requestsAreMadeUnderIt()
{
    open();
    choose(write());
    take();
    QCOMPARE(kept(), QStringList{ u"instruments.mine-1999"_s });
    QVERIFY2(listed().last().contains(u"added by this office"_s), qPrintable(listed().last()));
    auto &side = child<QListWidget>(*m_open->window, "side");
    QTRY_COMPARE(side.currentItem()->text(), u"Instruments"_s);
    makeRequest();
    m_open->window->lock();
    QTRY_VERIFY(!m_open->window->desk());
    QVERIFY(QDir(m_files->path()).removeRecursively()); // the vault has it all
    m_open->unlock();
    QVERIFY(m_open->window->actions().action(u"new.incoming.mine-1999.preservation"_s));
    const auto all = waitFor(m_open->window->vault().page({}));
    QVERIFY(all && !all->rows.isEmpty());
    QCOMPARE(all->rows.constFirst().instrument, u"mine-1999"_s);
    m_open->window->desk()->openRequest(all->rows.constFirst().id);
    QTRY_VERIFY(m_open->window->desk()->currentCase());
    QCOMPARE(m_open->window->desk()->currentCase()->edit().request().instrument, u"mine-1999"_s);
}

void TestOfficeInstruments::aNewerTextTakesItsPlaceAfterAComparison()
{
    open();
    choose(write());
    take();
    choose(write([](QJsonObject &root) { root.insert(u"symbol"_s, u"Treaty of 1999, amended"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(listed().size(), 4, 60000); // both of them
    QVERIFY2(text("offerText").contains(u"keeps an earlier text"_s), qPrintable(text("offerText")));
    for (const Language language : kLanguages) { // all its buttons are there now
        setUiLanguage(language);
        QCOMPARE(mnemonicCollisions(*m_open->window), QStringList());
    }
    setUiLanguage(Language::English);
    QSignalSpy compared(&page().comparison(), &ComparisonView::compared);
    m_open->click("compareInstrument");
    QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty(), 60000);
    QVERIFY(page().comparison().isVisible());
    take();
    QCOMPARE(listed().size(), 3);
    QVERIFY2(text("instrumentAbout").contains(u"Treaty of 1999, amended"_s), qPrintable(text("instrumentAbout")));
    QVERIFY(page().instruments().isVisible());
    QCOMPARE(kept().size(), 1);
    m_open->click("removeInstrument");
    QTRY_VERIFY(m_open->messages().text().contains(u"taken out of the vault"_s));
    QVERIFY(kept().isEmpty());
    QCOMPARE(listed().size(), 2);
    QVERIFY(!m_open->window->actions().action(u"new.mine-1999.preservation"_s));
}

void TestOfficeInstruments::staysWhileThereAreRequests()
{
    open();
    choose(write());
    take();
    makeRequest();
    m_open->window->desk()->showInstrument(u"mine-1999"_s);
    m_open->click("removeInstrument");
    QTRY_COMPARE_WITH_TIMEOUT(m_open->messages().kind(), MessageStrip::Kind::Failure, 60000);
    QVERIFY2(m_open->messages().text().contains(u"it stays"_s), qPrintable(m_open->messages().text()));
    QCOMPARE(kept().size(), 1);
}

void TestOfficeInstruments::aTextWithoutAKindInUseIsRefused()
{
    open();
    choose(write());
    take();
    makeRequest();
    desk::VaultDesk &vault = m_open->window->vault();
    auto offered = waitFor(vault.readInstrument(write()));
    QVERIFY2(offered, offered ? "" : qPrintable(offered.error().oneLine()));
    auto without = std::make_shared<Instrument>(*offered->instrument);
    without->templates.removeIf([](const Template &form) { return form.id == u"preservation"_s; });
    offered->instrument = without;
    const auto refused = waitFor(vault.keepInstrument(*offered));
    QCOMPARE(refused.error().code, u"instrument.used"_s);
    QVERIFY2(refused.error().message.contains(u"preservation"_s), qPrintable(refused.error().message));
    QVERIFY(vault.library()->instrument(u"mine-1999"_s)->findTemplate(u"preservation"_s));
}

/// The text that is newer counts for the requests that there are; a new key of the vault changes nothing about it.
void TestOfficeInstruments::whatFallsDueFollowsTheText()
{
    m_fixture->system.clock = Clock(QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate));
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
    const auto keep = [&](int days) {
        const auto offered = waitFor(vault.readInstrument(write([days](QJsonObject &root) {
            QJsonObject limits = root.value(u"limits"_s).toObject();
            QJsonObject preservation = limits.value(u"preservation.minimumDays"_s).toObject();
            preservation.insert(u"value"_s, days);
            limits.insert(u"preservation.minimumDays"_s, preservation);
            root.insert(u"limits"_s, limits);
        })));
        QVERIFY2(offered, offered ? "" : qPrintable(offered.error().oneLine()));
        QVERIFY(waitFor(vault.keepInstrument(*offered)));
    };
    const auto lastDay = [&vault] {
        const auto all = waitFor(vault.deadlines({}));
        QDate day;
        for (const desk::DueRow &row : all->rows)
            if (row.request.instrument == u"mine-1999"_s && row.deadline.kind == deadlines::preservationEnds)
                day = row.deadline.day;
        return day;
    };
    keep(60);
    QFile sample(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/web-shop-budapest.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    auto request = RequestReader(*vault.library())
                       .read(sample.readAll().replace("\"budapest-2001\"", "\"mine-1999\""), u"sample"_s);
    QVERIFY2(request, request ? "" : qPrintable(request.error().oneLine()));
    request->direction = Direction::Incoming;
    const auto added = waitFor(vault.addRequest(*request));
    QVERIFY2(added, added ? "" : qPrintable(added.error().oneLine()));
    const auto record = [&](const QString &kind, const QString &on, const QJsonObject &details) {
        Event event;
        event.kind = kind;
        event.occurred = on;
        event.details = details;
        const auto recorded = waitFor(vault.record(added->id, event));
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().oneLine()));
    };
    record(events::received, u"2026-11-16"_s, { { u"means"_s, u"email"_s } });
    QVERIFY(waitFor(vault.rekey())); // the connection is another one from here on
    record(events::effected, u"2026-11-18"_s, { { u"zone"_s, u"Europe/Paris"_s } });
    QCOMPARE(lastDay(), QDate(2027, 1, 17)); // day 60
    keep(90);
    QTRY_COMPARE_WITH_TIMEOUT(lastDay(), QDate(2027, 2, 16), 60000); // day 90
    QVERIFY(waitFor(vault.close()));
    QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
    QCOMPARE(lastDay(), QDate(2027, 2, 16));
}

void TestOfficeInstruments::whatIsHostileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << u"mine.json"_s << QByteArray("{") << u"mine.json"_s;
    QTest::newRow("another thing") << u"mine.json"_s << QByteArray("{\"comity\":\"request/1\"}") << u"mine.json"_s;
    QTest::newRow("a name") << u"mine.of.1999.json"_s << QByteArray("{}") << u"named like"_s;
    QTest::newRow("too large") << u"mine.json"_s << QByteArray(kInstrumentFileBytes + 1, ' ') << u"mine.json"_s;
}

void TestOfficeInstruments::whatIsHostileIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    QFile file(m_files->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    open();
    choose(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(m_open->messages().kind(), MessageStrip::Kind::Failure, 60000);
    QVERIFY2(m_open->messages().text().contains(says), qPrintable(m_open->messages().text()));
    QVERIFY(!child<QWidget>(page(), "instrumentOffer").isVisible());
    QVERIFY(kept().isEmpty());
}

void TestOfficeInstruments::onlyAnAdministratorDoesIt()
{
    const char *second = "maple orbit velvet stone nine";
    {
        desk::VaultDesk vault(m_fixture->library, m_fixture->system);
        QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
        QVERIFY(waitFor(
            vault.addOfficer(u"Bo"_s, store::Role::Drafter, store::passphrase(second), store::cheapDerivation())));
    }
    m_open->unlock(QString::fromLatin1(second));
    m_open->window->desk()->showInstruments();
    QVERIFY(!child<QPushButton>(page(), "addInstrument").isEnabled());
    QVERIFY(!child<QPushButton>(page(), "addInstrument").toolTip().isEmpty());
    const auto offered = waitFor(m_open->window->vault().readInstrument(write()));
    QVERIFY2(offered, offered ? "" : qPrintable(offered.error().oneLine()));
    QCOMPARE(waitFor(m_open->window->vault().keepInstrument(*offered)).error().code, u"instrument.role"_s);
    QCOMPARE(waitFor(m_open->window->vault().removeInstrument(u"mine-1999"_s)).error().code, u"instrument.role"_s);
}

/// As after an update of the program that reads such files no longer, or has the text itself by then.
void TestOfficeInstruments::whatCannotBeUsedIsNamedAndTheVaultOpens()
{
    {
        desk::VaultDesk vault(m_fixture->library, m_fixture->system);
        QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
        const QJsonObject files{ { u"old.json"_s, u"{\"comity\":\"instrument/0\"}"_s } };
        QVERIFY(waitFor(vault.setSetting(u"instruments.old"_s,
                                         QJsonObject{ { u"file"_s, u"old.json"_s }, { u"files"_s, files } })));
    }
    m_open->unlock();
    QTRY_VERIFY2(m_open->messages().text().contains(u"\"old\""_s), qPrintable(m_open->messages().text()));
    QCOMPARE(m_open->messages().kind(), MessageStrip::Kind::Warning);
    QCOMPARE(m_open->window->vault().library()->instruments().size(), size_t(2));
}

QTEST_MAIN(TestOfficeInstruments)
#include "tst_office_instruments.moc"
