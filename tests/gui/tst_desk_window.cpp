// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, driven with keys and clicks: a day at the desk, and what must never be lost.
#include "guifixture.h"
#include "ui/lists/requestlistpage.h"
#include "ui/preview/exportpanel.h"
#include "ui/preview/findingspanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startpage.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <array>
#include <cstddef>

using namespace comity;
using namespace comity::ui;

namespace {

const QString kSummary = QStringLiteral("/fields/offence.summary/en");

} // namespace

class TestDeskWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUiLanguage(m_language);
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->library);
        QCOMPARE(m_fixture->makeVault(), QString());
        m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    }
    void cleanup()
    {
        m_window.reset();
        setUiLanguage(Language::English);
    }

    void opensARequestFromTheList();
    void keepsWhatIsTypedByItself();
    void losesNothingWhenItIsLocked();
    void losesNothingWhenItIsClosed();
    void losesNothingWhenTheSessionEnds();
    void savesVersionsAndShowsWhatChanged();
    void comparesAnyTwoVersions();
    void beginsANewRequest();
    void leadsFromAFindingToItsField();
    void undoesAndRedoes();
    void saysNothingOfACaseWhenLocked();
    void changesItsLanguageWithoutLosingTheCursor();
    void namesEveryControl();
    void tabsOfARequestByKeys();
    void keepsTheAuthorityForNewRequests();
    void takesFilesFromOutside();
    void anOfferSpeaksTheLanguageOfTheMoment();
    void keepsAttachmentsInTheVault();

private:
    void unlock()
    {
        MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
        m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
        m_window->resize(1400, 900);
        m_window->showStart();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        enterPassphrase();
    }
    void enterPassphrase()
    {
        QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
        QTRY_VERIFY(secret.isEnabled());
        QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
        QTest::keyClick(&secret, Qt::Key_Return);
        QTRY_VERIFY(m_window->desk() != nullptr);
    }
    void openSample()
    {
        unlock();
        RequestListPage &list = child<RequestListPage>(*m_window, "outgoing");
        QTRY_COMPARE(list.model().rowCount(), 1);
        auto *table = list.findChild<QTableView *>();
        QVERIFY(table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    }
    CasePage &openCase() { return *m_window->desk()->currentCase(); }
    /// Puts the cursor into a field and types at its end.
    void typeInto(const QString &pointer, const QString &text)
    {
        QVERIFY(openCase().form().focusField(pointer));
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QString summary()
    {
        return openCase().edit().request().value(QStringLiteral("offence.summary")).text().in(Language::English);
    }
    void trigger(const char *action) { m_window->actions().action(QString::fromLatin1(action))->trigger(); }

    /// All of it is run again in another language, mirrored; where words are looked at, they are the English ones.
    const Language m_language
        = languageFromCode(qEnvironmentVariable("COMITY_TEST_LANGUAGE")).value_or(Language::English);
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestDeskWindow::opensARequestFromTheList()
{
    openSample();
    QCOMPARE(openCase().edit().request().reference(), m_fixture->sample().reference());
    QTRY_VERIFY(child<QLabel>(*m_window, "caseTitle").text().contains(m_fixture->sample().reference()));
    // And back, with the row still chosen.
    QTest::mouseClick(&child<QPushButton>(*m_window, "backToList"), Qt::LeftButton);
    QTRY_VERIFY(m_window->desk()->currentCase() == nullptr);
    QTRY_COMPARE(child<RequestListPage>(*m_window, "outgoing").selectedRequests().size(), 1);
}

void TestDeskWindow::keepsWhatIsTypedByItself()
{
    openSample();
    typeInto(kSummary, QStringLiteral(" Servers were encrypted."));
    QVERIFY(summary().endsWith(QStringLiteral("Servers were encrypted.")));
    // Nothing was pressed; the vault has it all the same, a second after the first key.
    QTRY_COMPARE(waitFor(m_window->vault().drafts())->size(), 1);
    const auto opened = waitFor(m_window->vault().openRequest(1));
    QVERIFY(opened->draft.has_value());
    QCOMPARE(opened->draft->field, kSummary);
    QVERIFY(QJsonDocument(opened->draft->form).toJson().contains("Servers were encrypted."));
}

void TestDeskWindow::losesNothingWhenItIsLocked()
{
    openSample();
    typeInto(kSummary, QStringLiteral(" Half a sen"));
    trigger("vault.lock");
    const auto *shown = m_window->findChild<QWidget *>(QStringLiteral("case"));
    QVERIFY(!shown || !shown->isVisible());
    QTRY_VERIFY(m_window->desk() == nullptr);
    enterPassphrase();
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QVERIFY(summary().endsWith(QStringLiteral("Half a sen")));
    QTRY_COMPARE(openCase().form().currentPlace().pointer, kSummary);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tence."));
    QVERIFY(summary().endsWith(QStringLiteral("Half a sentence.")));
}

/// The end of a session is told once, and nobody can be asked anything.
void TestDeskWindow::losesNothingWhenTheSessionEnds()
{
    openSample();
    typeInto(kSummary, QStringLiteral(" The session ends."));
    // What Qt hands over with the signal can be made by Qt alone; nobody here looks at it.
    alignas(std::max_align_t) std::array<std::byte, 64> nothing{};
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nothing));
    // It is there when the signal returns, without another turn of the event loop.
    auto kept = m_window->vault().openRequest(1);
    kept.waitForFinished();
    QVERIFY(kept.result()->draft.has_value());
    QVERIFY(QJsonDocument(kept.result()->draft->form).toJson().contains("The session ends."));
    QCOMPARE(kept.result()->draft->field, kSummary);
    QVERIFY(m_window->isVisible()); // the system may think better of it
}

void TestDeskWindow::losesNothingWhenItIsClosed()
{
    openSample();
    typeInto(kSummary, QStringLiteral(" The last words."));
    QVERIFY(m_window->close());
    m_window.reset();
    desk::VaultDesk other(m_fixture->library, m_fixture->system);
    QVERIFY(waitFor(other.open(m_fixture->vaultPath(), store::passphrase(kStrong))).ok());
    const auto opened = waitFor(other.openRequest(1));
    QVERIFY(opened->draft.has_value());
    QVERIFY(QJsonDocument(opened->draft->form).toJson().contains("The last words."));
}

void TestDeskWindow::savesVersionsAndShowsWhatChanged()
{
    openSample();
    typeInto(kSummary, QStringLiteral(" New evidence."));
    trigger("request.save");
    QTRY_COMPARE(openCase().summary().version, 2);
    QTRY_VERIFY(waitFor(m_window->vault().drafts())->isEmpty());
    child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(3);
    QTreeWidget &versions = child<QTreeWidget>(*m_window, "versions");
    QTRY_COMPARE(versions.topLevelItemCount(), 2);
    QTreeWidget &differences = child<QTreeWidget>(*m_window, "differences");
    QTRY_COMPARE(differences.topLevelItemCount(), 1);
    QVERIFY(differences.topLevelItem(0)->text(2).contains(QStringLiteral("New evidence.")));
    QVERIFY(!differences.topLevelItem(0)->text(1).contains(QStringLiteral("New evidence.")));
}

void TestDeskWindow::comparesAnyTwoVersions()
{
    openSample();
    for (int version = 2; version <= 4; ++version) {
        typeInto(kSummary, QStringLiteral(" Step %1.").arg(version));
        trigger("request.save");
        QTRY_COMPARE(openCase().summary().version, version);
    }
    child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(3);
    QTRY_COMPARE(child<QTreeWidget>(*m_window, "versions").topLevelItemCount(), 4);
    QTreeWidget &differences = child<QTreeWidget>(*m_window, "differences");
    QTRY_VERIFY(differences.topLevelItemCount() == 1
                && differences.topLevelItem(0)->text(1).contains(QStringLiteral("Step 3.")));
    QComboBox &with = child<QComboBox>(*m_window, "comparedWith");
    QCOMPARE(with.count(), 3);
    with.setFocus();
    QTest::keyClick(&with, Qt::Key_End); // the first version
    QTRY_COMPARE(differences.topLevelItemCount(), 1);
    QTRY_VERIFY(!differences.topLevelItem(0)->text(1).contains(QStringLiteral("Step 2.")));
    QVERIFY(differences.topLevelItem(0)->text(2).contains(QStringLiteral("Step 2.")));
    if (m_language == Language::English)
        QVERIFY(child<QLabel>(*m_window, "differenceHeading")
                    .text()
                    .contains(QStringLiteral("from version 1 to version 4")));
}

void TestDeskWindow::beginsANewRequest()
{
    unlock();
    trigger("new.uk-2022.preservation");
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QCOMPARE(openCase().edit().request().date(), QDate(2026, 11, 16));
    typeInto(QStringLiteral("/reference"), QStringLiteral("FR-CA/2026/1"));
    trigger("request.save");
    QTRY_COMPARE(openCase().summary().reference, QStringLiteral("FR-CA/2026/1"));
    QTest::mouseClick(&child<QPushButton>(*m_window, "backToList"), Qt::LeftButton);
    QTRY_COMPARE(child<RequestListPage>(*m_window, "outgoing").model().rowCount(), 2);
}

void TestDeskWindow::leadsFromAFindingToItsField()
{
    unlock();
    trigger("new.uk-2022.preservation");
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    auto *findings = m_window->findChild<FindingsPanel *>();
    QVERIFY(findings);
    QTRY_VERIFY(findings->errorCount() > 0);
    Q_EMIT findings->fieldWanted(QStringLiteral("/fields/necessity"));
    QTRY_VERIFY(openCase().form().currentPlace().pointer.startsWith(QStringLiteral("/fields/necessity")));
}

void TestDeskWindow::undoesAndRedoes()
{
    openSample();
    const QString before = summary();
    typeInto(kSummary, QStringLiteral(" A mistake."));
    QVERIFY(summary() != before);
    while (openCase().undoStack().canUndo())
        trigger("edit.undo");
    QCOMPARE(summary(), before);
    trigger("edit.redo");
    QVERIFY(summary() != before);
}

void TestDeskWindow::saysNothingOfACaseWhenLocked()
{
    openSample();
    QVERIFY(!m_window->windowTitle().contains(m_fixture->sample().reference()));
    trigger("vault.lock");
    QTRY_VERIFY(m_window->desk() == nullptr);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Office")));
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(m_fixture->sample().reference()));
    QFile settings(m_fixture->path(QStringLiteral("comity.ini")));
    m_window.reset();
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(m_fixture->sample().reference().toUtf8()));
}

void TestDeskWindow::changesItsLanguageWithoutLosingTheCursor()
{
    openSample();
    typeInto(kSummary, QStringLiteral(" Half"));
    m_window->setLanguage(Language::Arabic);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(openCase().form().currentPlace().pointer, kSummary);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" a word."));
    QVERIFY(summary().endsWith(QStringLiteral(" Half a word.")));
    QTRY_VERIFY(child<QWidget>(*m_window, "side").mapToGlobal(QPoint()).x()
                > child<QWidget>(*m_window, "caseTitle").mapToGlobal(QPoint()).x());
    QCOMPARE(m_fixture->preferences.language(), std::optional(Language::Arabic));
}

void TestDeskWindow::namesEveryControl()
{
    openSample();
    QTabWidget &tabs = child<QTabWidget>(*m_window, "caseTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QTRY_COMPARE(namelessControls(*m_window), QStringList());
    }
    QTest::mouseClick(&child<QPushButton>(*m_window, "backToList"), Qt::LeftButton);
    QTRY_VERIFY(m_window->desk()->currentCase() == nullptr);
    QTRY_COMPARE(namelessControls(*m_window), QStringList());
    trigger("vault.sheet");
    QTRY_COMPARE(namelessControls(*m_window), QStringList());
    trigger("vault.authority");
    QTRY_COMPARE(namelessControls(*m_window), QStringList());
}

void TestDeskWindow::tabsOfARequestByKeys()
{
    openSample();
    QTabWidget &tabs = child<QTabWidget>(*m_window, "caseTabs");
    tabs.setCurrentIndex(0);
    m_window->activateWindow();
    child<QToolButton>(*m_window, "tab.0").setFocus();
    QTRY_VERIFY(child<QToolButton>(*m_window, "tab.0").hasFocus());
    const Qt::Key onwards = QApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    QTest::keyClick(QApplication::focusWidget(), onwards);
    QCOMPARE(tabs.currentIndex(), 1);
    QTest::keyClick(QApplication::focusWidget(), onwards);
    QCOMPARE(tabs.currentIndex(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs.currentIndex(), 3);
    QVERIFY(child<QToolButton>(*m_window, "tab.3").isChecked());
    QTest::mouseClick(&child<QToolButton>(*m_window, "tab.6"), Qt::LeftButton);
    QCOMPARE(tabs.currentIndex(), 6);
    tabs.setCurrentIndex(0);
    QVERIFY(child<QToolButton>(*m_window, "tab.0").isChecked());
}

void TestDeskWindow::keepsTheAuthorityForNewRequests()
{
    unlock();
    trigger("vault.authority");
    QPushButton &save = child<QPushButton>(*m_window, "saveAuthority");
    QTRY_VERIFY(save.isVisible());
    FormView *form = nullptr; // it comes when the vault has answered
    QTRY_VERIFY((form = save.parentWidget()->findChild<FormView *>()) != nullptr);
    QVERIFY(form->focusField(QStringLiteral("/requesting/authority/email")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("desk@authority.example"));
    QTest::mouseClick(&save, Qt::LeftButton);
    QTRY_VERIFY(!save.isVisible());
    trigger("new.uk-2022.preservation");
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
    QCOMPARE(openCase().edit().request().value(QStringLiteral("requesting.authority.email")).string(),
             QStringLiteral("desk@authority.example"));
}

void TestDeskWindow::takesFilesFromOutside()
{
    if (m_language != Language::English)
        QSKIP("looks at English words");
    QFile sample(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString good = m_fixture->path(QStringLiteral("other.json"));
    const QString bad = m_fixture->path(QStringLiteral("bad.json"));
    QFile file(good);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample.readAll().replace("GB-CA/2026/0142", "GB-CA/2026/0999"));
    file.close();
    QFile broken(bad);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"comity\": \"request/1\", ");
    broken.close();
    unlock();
    const FileChoice before = fileChoice();
    fileChoice().filesToRead = [&](QWidget *, const QString &, const QString &) { return QStringList{ good, bad }; };
    trigger("new.import");
    MessageStrip &messages = m_window->desk()->messages();
    QTRY_COMPARE(messages.kind(), MessageStrip::Kind::Warning); // one of the two was refused
    QVERIFY(messages.text().startsWith(QStringLiteral("1 request came in.")));
    QVERIFY(messages.text().contains(QStringLiteral("bad.json")));
    QTRY_COMPARE(child<RequestListPage>(*m_window, "outgoing").model().rowCount(), 2);
    trigger("new.import");
    QTRY_VERIFY(messages.text().contains(QStringLiteral("was imported before")));
    fileChoice() = before;
    QTRY_COMPARE(child<RequestListPage>(*m_window, "outgoing").model().rowCount(), 2);
}

void TestDeskWindow::anOfferSpeaksTheLanguageOfTheMoment()
{
    if (m_language != Language::English)
        QSKIP("looks at English words");
    unlock();
    MessageStrip &messages = m_window->desk()->messages();
    QTRY_VERIFY(messages.text().startsWith(QStringLiteral("Say once who you are")));
    m_window->setLanguage(Language::French);
    QTRY_VERIFY(!messages.text().contains(QStringLiteral("Say once")));
    QVERIFY(!messages.text().isEmpty());
    QTest::mouseClick(&child<QPushButton>(messages, "messageAction"), Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>(*m_window, "saveAuthority").isVisible());
}

void TestDeskWindow::keepsAttachmentsInTheVault()
{
    const QString path = m_fixture->path(QStringLiteral("list.txt"));
    const QString out = m_fixture->path(QStringLiteral("back.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("203.0.113.45\n");
    file.close();
    openSample();
    child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(5);
    QTreeWidget &list = child<QTreeWidget>(*m_window, "attachments");
    const FileChoice before = fileChoice();
    fileChoice().filesToRead = [&](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
    fileChoice().fileToWrite = [&](QWidget *, const QString &, const QString &) { return out; };
    QTest::mouseClick(&child<QPushButton>(*m_window, "addAttachment"), Qt::LeftButton);
    QTRY_COMPARE(list.topLevelItemCount(), 1);
    QCOMPARE(list.topLevelItem(0)->text(0), QStringLiteral("list.txt"));
    QFile::remove(path);
    QTest::mouseClick(&child<QPushButton>(*m_window, "saveAttachment"), Qt::LeftButton);
    QFile back(out);
    QTRY_VERIFY(back.exists());
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), QByteArray("203.0.113.45\n"));
    QTest::mouseClick(&child<QPushButton>(*m_window, "removeAttachment"), Qt::LeftButton);
    QTRY_COMPARE(list.topLevelItemCount(), 0);
    fileChoice() = before;
}

QTEST_MAIN(TestDeskWindow)
#include "tst_desk_window.moc"
