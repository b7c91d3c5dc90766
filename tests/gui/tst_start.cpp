// SPDX-License-Identifier: GPL-3.0-or-later
// The start page as an officer meets it: a first vault step by step, unlocking, what is wrong, another language.
#include "guifixture.h"
#include "support/programoutput.h"
#include "ui/start/createvault.h"
#include "ui/start/startpage.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

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

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->library);
        setUiLanguage(Language::English);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        fileChoice() = m_choice;
        setUiLanguage(Language::English);
    }

    void makesTheFirstVault();
    void wantsAStrongPassphraseTwice();
    void unlocks();
    void saysWhatIsWrong();
    void forgetsAVault();
    void speaksAnotherLanguageAtOnce();
    void namesEveryControl();
    void tellsOfFilesThatWait();

private:
    void showPage()
    {
        m_desk = std::make_unique<desk::VaultDesk>(m_fixture->library, m_fixture->system);
        m_page = std::make_unique<StartPage>(*m_desk, m_fixture->preferences);
        m_page->createVault().setDerivation(store::cheapDerivation());
        m_page->resize(900, 700);
        m_page->prepare();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void fillPlace()
    {
        click(*m_page, "createVault");
        QTest::keyClicks(&child<QLineEdit>(*m_page, "officerName"), QStringLiteral("Ada"));
        QTest::keyClicks(&child<QLineEdit>(*m_page, "vaultName"), QStringLiteral("Office"));
        child<QLineEdit>(*m_page, "vaultParent").setText(m_fixture->path(QStringLiteral("vaults")));
        click(*m_page, "next");
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<desk::VaultDesk> m_desk;
    std::unique_ptr<StartPage> m_page;
    FileChoice m_choice = fileChoice();
};

void TestStart::makesTheFirstVault()
{
    showPage();
    QSignalSpy opened(m_page.get(), &StartPage::opened);
    fillPlace();
    QTest::keyClicks(&secretIn(*m_page, "newPassphrase"), QString::fromLatin1(kStrong));
    QTest::keyClicks(&secretIn(*m_page, "passphraseAgain"), QString::fromLatin1(kStrong));
    click(*m_page, "next");
    QTRY_VERIFY(child<QPushButton>(*m_page, "saveSheet").isVisible());

    const QString sheet = m_fixture->path(QStringLiteral("sheet.pdf"));
    fileChoice().fileToWrite = [&](QWidget *, const QString &, const QString &) { return sheet; };
    click(*m_page, "saveSheet");
    QTRY_VERIFY(QFile::exists(sheet));
    QTRY_VERIFY(m_page->messages().text().contains(QStringLiteral("delete the file")));
    QVERIFY(test::textOfPdf(sheet).contains(QStringLiteral("Office")));
    click(*m_page, "next");

    const QString backups = m_fixture->path(QStringLiteral("backups"));
    QVERIFY(QDir().mkpath(backups));
    fileChoice().folder = [&](QWidget *, const QString &, const QString &) { return backups; };
    click(*m_page, "chooseBackup");
    QTRY_COMPARE(QDir(backups).entryList({ QStringLiteral("Office-*.backup") }, QDir::Dirs).size(), 1);
    QTRY_VERIFY(child<QPushButton>(*m_page, "next").isEnabled());
    click(*m_page, "next");
    QCOMPARE(opened.size(), 1);
    const auto facts = opened.first().first().value<desk::VaultFacts>();
    QCOMPARE(facts.name, QStringLiteral("Office"));
    QCOMPARE(facts.officer, QStringLiteral("Ada"));
    QCOMPARE(m_fixture->preferences.recentVaults(), QStringList{ facts.folder });
    // It is a vault, whatever the window says: another opening finds it.
    auto closed = m_desk->close();
    closed.waitForFinished();
    desk::VaultDesk other(m_fixture->library, m_fixture->system);
    auto again = other.open(facts.folder, store::passphrase(kStrong));
    again.waitForFinished();
    QVERIFY2(again.result().ok(), again.result() ? "" : qPrintable(again.result().error().oneLine()));
}

void TestStart::wantsAStrongPassphraseTwice()
{
    showPage();
    fillPlace();
    QPushButton &next = child<QPushButton>(*m_page, "next");
    QLineEdit &first = secretIn(*m_page, "newPassphrase");
    QLineEdit &again = secretIn(*m_page, "passphraseAgain");
    QCOMPARE(first.echoMode(), QLineEdit::Password);
    QVERIFY(!next.isEnabled());
    QTest::keyClicks(&first, QStringLiteral("password1234"));
    QTest::keyClicks(&again, QStringLiteral("password1234"));
    QVERIFY(!next.isEnabled()); // the same, but weak
    first.clear();
    again.clear();
    QTest::keyClicks(&first, QString::fromLatin1(kStrong));
    QTest::keyClicks(&again, QStringLiteral("tuba quartz melon drift eight"));
    QVERIFY(!next.isEnabled());
    again.clear();
    QTest::keyClicks(&again, QString::fromLatin1(kStrong));
    QVERIFY(next.isEnabled());
    click(*m_page, "back");
    QVERIFY(child<QLineEdit>(*m_page, "officerName").isVisible());
    QCOMPARE(child<QLineEdit>(*m_page, "officerName").text(), QStringLiteral("Ada"));
}

void TestStart::unlocks()
{
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    showPage();
    QSignalSpy opened(m_page.get(), &StartPage::opened);
    QLineEdit &secret = secretIn(*m_page, "passphrase");
    QVERIFY(!child<QPushButton>(*m_page, "unlock").isEnabled());
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
    QVERIFY(child<QPushButton>(*m_page, "unlock").isEnabled());
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<desk::VaultFacts>().folder, m_fixture->vaultPath());
    QVERIFY(secret.text().isEmpty());
}

void TestStart::saysWhatIsWrong()
{
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    showPage();
    QSignalSpy opened(m_page.get(), &StartPage::opened);
    QLineEdit &secret = secretIn(*m_page, "passphrase");
    QTest::keyClicks(&secret, QStringLiteral("another passphrase entirely"));
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_VERIFY(m_page->messages().isVisible());
    QCOMPARE(m_page->messages().kind(), MessageStrip::Kind::Failure);
    QVERIFY(!m_page->messages().text().isEmpty());
    QVERIFY(secret.text().isEmpty());
    QCOMPARE(opened.size(), 0);
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong)); // and goes on
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
}

void TestStart::forgetsAVault()
{
    m_fixture->preferences.rememberVault(m_fixture->path(QStringLiteral("Gone.vault")));
    showPage();
    QListWidget &recent = child<QListWidget>(*m_page, "recentVaults");
    QCOMPARE(recent.count(), 1);
    QVERIFY(recent.item(0)->text().contains(QStringLiteral("not found")));
    click(*m_page, "forgetVault");
    QCOMPARE(m_fixture->preferences.recentVaults(), QStringList());
    QVERIFY(!recent.isVisible());
}

void TestStart::speaksAnotherLanguageAtOnce()
{
    m_fixture->preferences.rememberVault(m_fixture->path(QStringLiteral("Gone.vault")));
    showPage();
    const QString before = child<QPushButton>(*m_page, "createVault").text();
    connect(m_page.get(), &StartPage::languageChosen, this, [](Language language) { setUiLanguage(language); });
    QComboBox &language = child<QComboBox>(*m_page, "language");
    language.setFocus();
    QTest::keyClick(&language, Qt::Key_Home); // Arabic is the first
    QTRY_COMPARE(uiLanguage(), Language::Arabic);
    QTRY_VERIFY(child<QPushButton>(*m_page, "createVault").text() != before);
    QCOMPARE(m_page->layoutDirection(), Qt::RightToLeft);
    const QWidget &other = child<QPushButton>(*m_page, "openOther");
    const QWidget &create = child<QPushButton>(*m_page, "createVault");
    QTRY_VERIFY(other.mapToGlobal(QPoint()).x() > create.mapToGlobal(QPoint()).x()); // mirrored
    // A Latin name begins where the Arabic lines do.
    const auto labels = m_page->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        QVERIFY2(label->alignment().testFlag(Qt::AlignRight), qPrintable(label->text()));
}

void TestStart::namesEveryControl()
{
    QCOMPARE(m_fixture->makeVault(false), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    showPage();
    QCOMPARE(namelessControls(*m_page), QStringList());
    fillPlace();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

/// Who opens a file with the program, or mistypes the folder of a vault, learns what becomes of it.
void TestStart::tellsOfFilesThatWait()
{
    showPage();
    MessageStrip &strip = m_page->messages();
    m_page->tellOfFiles(0, {});
    QVERIFY(!strip.isVisible());
    m_page->tellOfFiles(2, { m_fixture->path(QStringLiteral("nowhere")) });
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.kind(), MessageStrip::Kind::Warning);
    QVERIFY2(strip.text().contains(m_fixture->path(QStringLiteral("nowhere"))), qPrintable(strip.text()));
    strip.clear();
    QCOMPARE(strip.text(), QStringLiteral("2 files will be taken in when a vault is open."));
    setUiLanguage(Language::Russian);
    QTRY_COMPARE(strip.text(), QStringLiteral("Когда хранилище будет открыто, в него будут внесены 2 файла."));
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
