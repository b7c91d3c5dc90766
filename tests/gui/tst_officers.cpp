// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open the vault, seen and changed in the window; what holds afterwards is asked of the vault.
#include "documents/letterhead.h"
#include "ui/shell/authoritypage.h"
#include "ui/shell/officerspage.h"
#include "ui/widgets/filechoice.h"
#include "unlockedwindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace comity;
using namespace comity::ui;

namespace {

constexpr char kOther[] = "walnut bridge copper ninety lamp";
constexpr char kThird[] = "violin harbour stone eleven grape";

QLineEdit &secretIn(const QWidget &root, const char *name)
{
    return child<QLineEdit>(child<QWidget>(root, name), "secret");
}

} // namespace

class TestOfficers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUiLanguage(Language::English);
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->library);
        QCOMPARE(m_fixture->makeVault(), QString());
        m_desk = std::make_unique<UnlockedWindow>(*m_fixture);
    }
    void cleanup()
    {
        m_desk.reset();
        fileChoice() = m_choice;
        setUiLanguage(Language::English);
    }

    void addsAnOfficer();
    void refusesToRemoveTheLast();
    void removesAnOfficerAndGivesTheVaultANewKey();
    void changesNamesRolesAndPassphrases();
    void saysWhenThePresentPassphraseIsWrong();
    void onlyAdministratorsChangeOthers();
    void aKeyThatCouldNotBeGivenClosesTheVault();
    void namesEveryControl();
    void putsTheEmblemOnThePapers();

private:
    MainWindow &window() { return *m_desk->window; }
    void open(const char *passphrase = kStrong)
    {
        m_desk->unlock(QString::fromLatin1(passphrase));
        m_desk->trigger("vault.officers");
        page().form().setDerivation(store::cheapDerivation());
        QTRY_VERIFY(list().topLevelItemCount() > 0);
    }
    OfficersPage &page() { return child<OfficersPage>(window(), "officersPage"); }
    QTreeWidget &list() { return child<QTreeWidget>(window(), "officers"); }
    void click(const char *name) { m_desk->click(name); }
    void type(const char *field, const char *text)
    {
        QLineEdit &edit = secretIn(page(), field);
        edit.clear();
        QTest::keyClicks(&edit, QString::fromLatin1(text));
    }
    void select(const QString &name)
    {
        QList<QTreeWidgetItem *> found;
        QTRY_COMPARE((found = list().findItems(name, Qt::MatchContains)).size(), 1);
        list().setCurrentItem(found.constFirst());
    }
    /// As another program would: what is in the vault once the window is gone.
    Result<desk::VaultFacts> opened(const char *passphrase)
    {
        m_desk->window.reset();
        desk::VaultDesk other(m_fixture->library, m_fixture->system);
        return waitFor(other.open(m_fixture->vaultPath(), store::passphrase(passphrase)));
    }
    void addGrace(store::Roles roles = store::Role::Drafter)
    {
        desk::VaultDesk other(m_fixture->library, m_fixture->system);
        QVERIFY(waitFor(other.open(m_fixture->vaultPath(), store::passphrase(kStrong))).ok());
        QVERIFY(waitFor(other.addOfficer(QStringLiteral("Grace"), roles, store::passphrase(kOther),
                                         store::cheapDerivation()))
                    .ok());
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<UnlockedWindow> m_desk;
    FileChoice m_choice = fileChoice();
};

void TestOfficers::addsAnOfficer()
{
    open();
    QCOMPARE(list().topLevelItemCount(), 1);
    QVERIFY(list().topLevelItem(0)->text(1).contains(QStringLiteral("Administrator")));
    QVERIFY(list().topLevelItem(0)->text(2).contains(QStringLiteral("2026")));
    click("addOfficer");
    QPushButton &go = child<QPushButton>(page(), "officerGo");
    QTest::keyClicks(&child<QLineEdit>(page(), "officerName"), QStringLiteral("Grace Hopper"));
    QTest::mouseClick(&child<QCheckBox>(page(), "roleApprover"), Qt::LeftButton, {},
                      QPoint(10, child<QCheckBox>(page(), "roleApprover").height() / 2));
    QVERIFY(!go.isEnabled()); // without a passphrase
    type("newPassphrase", "password12345678");
    type("passphraseAgain", "password12345678");
    QVERIFY(!go.isEnabled()); // too easy
    type("newPassphrase", kOther);
    type("passphraseAgain", kThird);
    QVERIFY(!go.isEnabled()); // not the same
    type("passphraseAgain", kOther);
    QVERIFY(go.isEnabled());
    click("officerGo");
    QTRY_COMPARE(list().topLevelItemCount(), 2);
    QCOMPARE(m_desk->messages().kind(), MessageStrip::Kind::Success);
    QVERIFY(secretIn(page(), "newPassphrase").text().isEmpty());
    const auto facts = opened(kOther);
    QVERIFY(facts.ok());
    QCOMPARE(facts->officer, QStringLiteral("Grace Hopper"));
    QCOMPARE(facts->roles, store::Roles(store::Role::Drafter | store::Role::Approver));
}

void TestOfficers::refusesToRemoveTheLast()
{
    open();
    select(QStringLiteral("Ada"));
    click("removeOfficer");
    QVERIFY(page().form().isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("officerCancel")); // the harmless one
    click("officerGo");
    QTRY_COMPARE(m_desk->messages().kind(), MessageStrip::Kind::Failure);
    QVERIFY2(m_desk->messages().isVisible() && !m_desk->messages().text().isEmpty(),
             qPrintable(m_desk->messages().text()));
    QCOMPARE(list().topLevelItemCount(), 1);
    click("officerCancel");
    // Nor can the last administrator cease to be one.
    select(QStringLiteral("Ada"));
    click("changeRoles");
    child<QCheckBox>(page(), "roleAdministrator").setChecked(false);
    click("officerGo");
    QTRY_VERIFY(m_desk->messages().text().contains(QStringLiteral("the last one")));
    const auto facts = opened(kStrong);
    QVERIFY(facts.ok());
    QVERIFY(facts->roles.testFlag(store::Role::Administrator));
}

void TestOfficers::removesAnOfficerAndGivesTheVaultANewKey()
{
    addGrace();
    open();
    select(QStringLiteral("Grace"));
    click("removeOfficer");
    click("officerGo");
    QTRY_COMPARE(list().topLevelItemCount(), 1);
    QVERIFY(m_desk->messages().text().contains(QStringLiteral("was removed")));
    const auto master = [this] {
        QFile header(m_fixture->vaultPath() + QStringLiteral("/vault.hdr"));
        return header.open(QIODevice::ReadOnly) ? header.readAll() : QByteArray();
    };
    const QByteArray before = master();
    const QList<QToolButton *> actions
        = m_desk->messages().findChildren<QToolButton *>(QStringLiteral("messageAction"));
    const QList<QPushButton *> buttons
        = m_desk->messages().findChildren<QPushButton *>(QStringLiteral("messageAction"));
    QCOMPARE(actions.size() + buttons.size(), 1);
    QAbstractButton *offer = actions.isEmpty() ? static_cast<QAbstractButton *>(buttons.first()) : actions.first();
    QTest::mouseClick(offer, Qt::LeftButton); // the new key, at once
    QTRY_VERIFY(page().form().isVisible());
    QVERIFY(child<QLabel>(page(), "officerTask").text().contains(QStringLiteral("key")));
    click("officerGo");
    QTRY_VERIFY(m_desk->messages().text().contains(QStringLiteral("has a new key")));
    QVERIFY(master() != before);
    // The desk goes on with the vault as it is now.
    QCOMPARE(waitFor(window().vault().page({}))->rows.size(), 1);
    QVERIFY(waitFor(window().vault().setSetting(QStringLiteral("test"), 1)).ok());
    const auto refused = opened(kOther);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("vault.passphrase"));
    QVERIFY(opened(kStrong).ok());
}

void TestOfficers::changesNamesRolesAndPassphrases()
{
    addGrace();
    open();
    select(QStringLiteral("Grace"));
    click("renameOfficer");
    QLineEdit &name = child<QLineEdit>(page(), "officerName");
    QCOMPARE(name.text(), QStringLiteral("Grace"));
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Ada")); // taken
    click("officerGo");
    QTRY_COMPARE(m_desk->messages().kind(), MessageStrip::Kind::Failure);
    QCOMPARE(name.text(), QStringLiteral("Ada")); // what was typed stays
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Grace Brewster"));
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_COMPARE(list().findItems(QStringLiteral("Grace Brewster"), Qt::MatchContains).size(), 1);
    select(QStringLiteral("Grace"));
    click("changeRoles");
    child<QCheckBox>(page(), "roleDrafter").setChecked(false);
    QVERIFY(!child<QPushButton>(page(), "officerGo").isEnabled()); // none at all
    child<QCheckBox>(page(), "roleApprover").setChecked(true);
    click("officerGo");
    QTRY_COMPARE(list().findItems(QStringLiteral("Approver"), Qt::MatchExactly, 1).size(), 1);
    select(QStringLiteral("Grace"));
    click("resetPassphrase");
    type("newPassphrase", kThird);
    type("passphraseAgain", kThird);
    click("officerGo");
    QTRY_VERIFY(m_desk->messages().text().contains(QStringLiteral("has a new passphrase")));
    // The own name is at the side at once.
    select(QStringLiteral("Ada"));
    click("renameOfficer");
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Ada Lovelace"));
    click("officerGo");
    QTRY_VERIFY(child<QLabel>(window(), "officer").text().contains(QStringLiteral("Ada Lovelace")));
    QVERIFY(!opened(kOther));
    const auto facts = opened(kThird);
    QVERIFY(facts.ok());
    QCOMPARE(facts->officer, QStringLiteral("Grace Brewster"));
    QCOMPARE(facts->roles, store::Roles(store::Role::Approver));
}

void TestOfficers::saysWhenThePresentPassphraseIsWrong()
{
    addGrace();
    open();
    click("ownPassphrase");
    QCOMPARE(secretIn(page(), "currentPassphrase").echoMode(), QLineEdit::Password);
    for (const char *wrong : { "not what it is at all", kOther }) { // nor that of somebody else
        m_desk->messages().clear();
        type("currentPassphrase", wrong);
        type("newPassphrase", kThird);
        type("passphraseAgain", kThird);
        click("officerGo");
        QTRY_COMPARE(m_desk->messages().kind(), MessageStrip::Kind::Failure);
        QTRY_VERIFY(m_desk->messages().text().contains(QStringLiteral("present passphrase is not right")));
        for (const char *field : { "currentPassphrase", "newPassphrase", "passphraseAgain" })
            QVERIFY(secretIn(page(), field).text().isEmpty());
        QVERIFY(page().form().isVisible());
    }
    type("currentPassphrase", kStrong);
    type("newPassphrase", kThird);
    type("passphraseAgain", kThird);
    click("officerGo");
    QTRY_COMPARE(m_desk->messages().kind(), MessageStrip::Kind::Success);
    QVERIFY(!opened(kStrong));
    QCOMPARE(opened(kThird)->officer, QStringLiteral("Ada"));
}

void TestOfficers::onlyAdministratorsChangeOthers()
{
    addGrace();
    open(kOther);
    QCOMPARE(list().topLevelItemCount(), 2);
    select(QStringLiteral("Ada"));
    for (const char *name : { "addOfficer", "renameOfficer", "changeRoles", "resetPassphrase", "removeOfficer",
                              "rekeyVault", "officersSheet" })
        QVERIFY2(!child<QPushButton>(window(), name).isEnabled(), name);
    QVERIFY(child<QPushButton>(window(), "ownPassphrase").isEnabled());
    // The window is not what keeps it: the vault refuses, too.
    const auto refused = waitFor(window().vault().removeOfficer(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("vault.notAllowed"));
}

void TestOfficers::aKeyThatCouldNotBeGivenClosesTheVault()
{
    // The header is saved when the new key is announced, and again when it is in force: that is where it fails.
    const auto failing = std::make_shared<std::atomic<bool>>(false);
    const auto saved = std::make_shared<std::atomic<int>>(0);
    const auto replace = m_fixture->system.files.replace;
    m_fixture->system.files.replace = [=](const QString &from, const QString &to) -> Result<void> {
        if (*failing && ++*saved > 2) // two copies each time
            return Error{ QStringLiteral("The disk is full."), to, QStringLiteral("file.write"), {} };
        return replace(from, to);
    };
    open();
    click("rekeyVault");
    *failing = true;
    click("officerGo");
    QTRY_VERIFY2(!m_desk->messages().text().isEmpty() && !page().form().isVisible(),
                 qPrintable(m_desk->messages().text()));
    QCOMPARE(m_desk->messages().kind(), MessageStrip::Kind::Failure);
    QCOMPARE(waitFor(window().vault().page({})).error().code, QStringLiteral("db.closed"));
    *failing = false;
    auto *offer = m_desk->messages().findChild<QAbstractButton *>(QStringLiteral("messageAction"));
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(window().desk() == nullptr);
    m_desk->unlock(); // and goes on
    QCOMPARE(waitFor(window().vault().page({}))->rows.size(), 1);
}

void TestOfficers::namesEveryControl()
{
    addGrace();
    open();
    for (const char *task : { "addOfficer", "renameOfficer", "changeRoles", "resetPassphrase", "ownPassphrase" }) {
        select(QStringLiteral("Grace"));
        click(task);
        QCOMPARE(namelessControls(window()), QStringList());
        QCOMPARE(mnemonicCollisions(window()), QStringList());
        click("officerCancel");
        QVERIFY(!page().form().isVisible());
    }
    QCOMPARE(mnemonicCollisions(window()), QStringList());
    QListWidget &side = child<QListWidget>(window(), "side");
    QCOMPARE(side.item(side.count() - 1)->text(), QStringLiteral("Officers")); // at the end of the places
    click("closeOfficers");
    QTRY_VERIFY(!page().isVisible());
    side.setCurrentRow(side.count() - 1);
    QTRY_VERIFY(page().isVisible());
    QCOMPARE(side.currentRow(), side.count() - 1);
}

void TestOfficers::putsTheEmblemOnThePapers()
{
    QImage emblem(300, 200, QImage::Format_RGB32);
    emblem.fill(Qt::darkGreen);
    const QString good = m_fixture->path(QStringLiteral("emblem.png"));
    QVERIFY(emblem.save(good, "PNG"));
    const QString bad = m_fixture->path(QStringLiteral("drawing.png"));
    QFile drawing(bad);
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    drawing.close();
    m_desk->unlock();
    m_desk->trigger("vault.authority");
    QString next = bad;
    fileChoice().filesToRead = [&](QWidget *, const QString &, const QString &) { return QStringList{ next }; };
    QTRY_VERIFY(child<QPushButton>(window(), "chooseLogo").isVisible());
    click("chooseLogo");
    QTRY_COMPARE(m_desk->messages().kind(), MessageStrip::Kind::Failure);
    QVERIFY(waitFor(window().vault().logo())->isEmpty());
    next = good;
    QTRY_VERIFY(child<QPushButton>(window(), "chooseLogo").isEnabled());
    click("chooseLogo");
    QTRY_VERIFY(child<QLabel>(window(), "logo").isVisible());
    const QByteArray kept = *waitFor(window().vault().logo());
    QCOMPARE(QImage::fromData(kept, "PNG").size(), emblem.size());
    const auto *authority = window().findChild<AuthorityPage *>();
    QCOMPARE(authority->letterhead().logo, kept);
    click("removeLogo");
    QTRY_VERIFY(!child<QLabel>(window(), "logo").isVisible());
    QVERIFY(waitFor(window().vault().logo())->isEmpty());
}

QTEST_MAIN(TestOfficers)
#include "tst_officers.moc"
