// SPDX-License-Identifier: GPL-3.0-or-later
// The practice desk as an officer meets it: made from the start page, marked wherever one looks, with a task in each
// case; and an ordinary desk that has nothing of it.
#include "guifixture.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/createvault.h"
#include "ui/start/startpage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/practicestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QLineEdit>
#include <QPushButton>

using namespace comity;
using namespace comity::ui;

namespace {

void click(const QWidget &root, const char *name)
{
    QTest::mouseClick(&child<QPushButton>(root, name), Qt::LeftButton);
}

QLineEdit &secretIn(const QWidget &root, const char *name)
{
    return child<QLineEdit>(child<QWidget>(root, name), "secret");
}

} // namespace

class TestPracticeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUiLanguage(Language::English);
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->library);
    }
    void cleanup()
    {
        m_window.reset();
        setUiLanguage(Language::English);
    }

    void isMadeFromTheStartPage();
    void saysWhatItIs();
    void aSecondOneIsMadeBesideTheFirst();
    void anOrdinaryDeskIsNotMarked();

private:
    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(
            MainWindow::Surroundings{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} },
            m_fixture->preferences);
        m_window->start().createVault().setDerivation(store::cheapDerivation());
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void make()
    {
        const QWidget &start = m_window->start();
        click(start, "createPractice");
        QVERIFY(!child<QLineEdit>(start, "vaultName").isVisible());
        QTest::keyClicks(&child<QLineEdit>(start, "officerName"), QStringLiteral("Ada"));
        child<QLineEdit>(start, "vaultParent").setText(m_fixture->path(QStringLiteral("practice")));
        click(start, "next");
        QTest::keyClicks(&secretIn(start, "newPassphrase"), QStringLiteral("password1234"));
        QTest::keyClicks(&secretIn(start, "passphraseAgain"), QStringLiteral("password1234"));
        QVERIFY(!child<QPushButton>(start, "next").isEnabled()); // the rules are the same
        secretIn(start, "newPassphrase").clear();
        secretIn(start, "passphraseAgain").clear();
        QTest::keyClicks(&secretIn(start, "newPassphrase"), QString::fromLatin1(kStrong));
        QTest::keyClicks(&secretIn(start, "passphraseAgain"), QString::fromLatin1(kStrong));
        click(start, "next");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->desk(), 20'000);
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestPracticeDesk::isMadeFromTheStartPage()
{
    showWindow();
    make();
    const desk::VaultFacts &facts = m_window->desk()->facts();
    QVERIFY(facts.practice);
    QCOMPARE(facts.name, QStringLiteral("Practice-desk"));
    auto counts = m_window->vault().counts();
    counts.waitForFinished();
    QVERIFY(counts.result().ok());
    QCOMPARE(counts.result()->outgoing + counts.result()->incoming, qint64(28));
    auto unmark = m_window->vault().setSetting(desk::kPracticeSetting, false);
    unmark.waitForFinished();
    QVERIFY(!unmark.result().ok());
}

void TestPracticeDesk::saysWhatItIs()
{
    showWindow();
    make();
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("practice")));
    auto &strip = child<PracticeStrip>(*m_window->desk(), "practiceDesk");
    QVERIFY(strip.isVisible());
    QVERIFY(strip.accessibleName().contains(QStringLiteral("nothing here is real")));

    store::SearchQuery query;
    query.text = QStringLiteral("pensioners");
    auto found = m_window->vault().search(query);
    found.waitForFinished();
    QVERIFY(found.result().ok());
    QCOMPARE(found.result()->rows.size(), 1);
    m_window->desk()->openRequest(found.result()->rows.first().id);
    QTRY_VERIFY(m_window->desk()->currentCase());
    auto &task = child<PracticeStrip>(*m_window->desk()->currentCase(), "practiceTask");
    QTRY_VERIFY(task.isVisible());
    QVERIFY(task.accessibleName().contains(QStringLiteral("forty days")));
    m_window->setLanguage(Language::French);
    QTRY_VERIFY(task.accessibleName().contains(QStringLiteral("quarante jours")));
}

void TestPracticeDesk::aSecondOneIsMadeBesideTheFirst()
{
    showWindow();
    make();
    m_window->lock();
    QTRY_VERIFY(!m_window->desk());
    QTRY_VERIFY(m_window->start().isEnabled());
    make();
    QCOMPARE(m_window->desk()->facts().name, QStringLiteral("Practice-desk-2"));
    const QDir parent(m_fixture->path(QStringLiteral("practice")));
    QCOMPARE(parent.entryList({ QStringLiteral("*.vault") }, QDir::Dirs).size(), 2);
}

void TestPracticeDesk::anOrdinaryDeskIsNotMarked()
{
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    showWindow();
    m_window->showStart(m_fixture->vaultPath());
    QTest::keyClicks(&secretIn(m_window->start(), "passphrase"), QString::fromLatin1(kStrong));
    click(m_window->start(), "unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk(), 20'000);
    QVERIFY(!m_window->desk()->facts().practice);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("practice")));
    QVERIFY(!m_window->findChild<PracticeStrip *>());
}

QTEST_MAIN(TestPracticeDesk)
#include "tst_practice_desk.moc"
