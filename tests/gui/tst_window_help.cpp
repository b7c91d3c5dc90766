// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guifixture.h"
#include "gui/tinydictionary.h"
#include "ui/help/helppages.h"
#include "ui/help/helppanel.h"
#include "ui/lists/requestlistpage.h"
#include "ui/request/formfindbar.h"
#include "ui/request/formview.h"
#include "ui/request/spelling.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace comity;
using namespace comity::ui;

namespace {

const QString kSummary = QStringLiteral("/fields/offence.summary/en");

} // namespace

/// What F1, Ctrl+F and the dictionaries do in the whole window.
class TestWindowHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void helpBeforeAVaultIsOpen();
    void helpForTheFieldAndItFollows();
    void helpForEveryPlace_data();
    void helpForEveryPlace();
    void helpSpeaksTheLanguageOfTheWindow();
    void helpSaysTheKeysOfTheActions();
    void findsInTheRequest();
    void wordsOfTheDeskAreInTheVault();
    void everyControlHasAName();

private:
    void unlock();
    void openSample();
    void pressF1();
    [[nodiscard]] QString helpText() const
    {
        return child<QTextBrowser>(*m_window, "helpText").document()->toPlainText();
    }
    void trigger(const char *action) { m_window->actions().action(QString::fromLatin1(action))->trigger(); }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<test::TinyDictionaries> m_tiny;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowHelp::init()
{
    setUiLanguage(Language::English);
    m_fixture = std::make_unique<GuiFixture>();
    QCOMPARE(m_fixture->makeVault(), QString());
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    m_tiny = std::make_unique<test::TinyDictionaries>();
    MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
    around.dictionaries = Speller::openerFor(QStringLiteral(COMITY_WORDS_PROGRAM), { m_tiny->folder() });
    m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
    m_window->resize(1400, 900);
    m_window->showStart();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowHelp::cleanup()
{
    m_window.reset();
    setUiLanguage(Language::English);
}

void TestWindowHelp::unlock()
{
    QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
    QTRY_VERIFY(secret.isEnabled());
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
    QTest::keyClick(&secret, Qt::Key_Return);
    QTRY_VERIFY(m_window->desk() != nullptr);
}

void TestWindowHelp::openSample()
{
    unlock();
    m_window->desk()->openRequest(1);
    QTRY_VERIFY(m_window->desk()->currentCase() != nullptr);
}

void TestWindowHelp::pressF1()
{
    QWidget *at = QApplication::focusWidget();
    QTest::keyClick(at ? at : m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(m_window->help().isVisible());
}

void TestWindowHelp::helpBeforeAVaultIsOpen()
{
    QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
    secret.setFocus();
    pressF1();
    QCOMPARE(m_window->help().place(), QStringLiteral("unlock"));
    QTRY_VERIFY(m_window->help().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->help().isVisible());
    QCOMPARE(QApplication::focusWidget(), &secret); // back where one was
}

void TestWindowHelp::helpForTheFieldAndItFollows()
{
    openSample();
    FormView &form = m_window->desk()->currentCase()->form();
    QVERIFY(form.focusField(kSummary));
    pressF1();
    QCOMPARE(m_window->help().place(), kSummary);
    const Template *preservation
        = m_fixture->library->instrument(QStringLiteral("uk-2022"))->findTemplate(QStringLiteral("preservation"));
    const Field *summary = preservation->field(QStringLiteral("offence.summary"));
    QVERIFY(helpText().contains(summary->label.in(Language::English)));
    QVERIFY(helpText().contains(summary->hint.in(Language::English)));
    QVERIFY(helpText().contains(QStringLiteral("R-9.2b")));
    QVERIFY(helpText().contains(QStringLiteral("brief summary of the related facts"))); // the article
    // Nothing of the case.
    const QString typed = m_fixture->sample().value(summary->key).text().in(Language::English).left(40);
    QVERIFY(!typed.isEmpty() && !helpText().contains(typed));
    QVERIFY(form.focusField(QStringLiteral("/fields/data.items/0/identifier")));
    QTRY_COMPARE(m_window->help().place(), QStringLiteral("/fields/data.items/0/identifier"));
    m_window->closeHelp();
    QVERIFY(form.focusField(kSummary));
    QVERIFY(!m_window->help().isVisible());
}

void TestWindowHelp::helpForEveryPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *place, const char *page) {
        QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(page);
    };
    row("outgoing", "find");
    row("tab 0", "findings");
    row("tab 1", "events");
    row("tab 2", "print");
    row("tab 3", "history");
    row("tab 4", "print");
    row("tab 5", "attachments");
    row("vault.authority", "authority");
    row("vault.sheet", "passphrase");
    row("vault.officers", "officers");
}

void TestWindowHelp::helpForEveryPlace()
{
    QFETCH(QString, place);
    QFETCH(QString, page);
    if (place.startsWith(QLatin1String("tab"))) {
        openSample();
        auto &tabs = child<QTabWidget>(*m_window, "caseTabs");
        tabs.setCurrentIndex(place.mid(4).toInt());
        QWidget *first = nullptr;
        const auto inside = tabs.currentWidget()->findChildren<QWidget *>();
        for (QWidget *widget : inside)
            if (!first && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus)
                first = widget;
        QVERIFY(first);
        first->setFocus();
        QTRY_VERIFY(tabs.currentWidget()->isAncestorOf(QApplication::focusWidget()));
    } else {
        unlock();
        if (place.contains(QLatin1Char('.')))
            trigger(place.toLatin1().constData());
        else
            child<RequestListPage>(*m_window, place.toLatin1().constData()).focusSearch();
    }
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    pressF1();
    QCOMPARE(m_window->help().place(), page);
}

void TestWindowHelp::helpSpeaksTheLanguageOfTheWindow()
{
    unlock();
    trigger("help.contents");
    QVERIFY(m_window->help().place().isEmpty());
    m_window->setLanguage(Language::Arabic);
    QTRY_VERIFY(helpText().contains(HelpPages::title(QStringLiteral("send"), Language::Arabic)));
    QTRY_COMPARE(m_window->help().layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(m_window->help().mapTo(m_window.get(), QPoint(0, 0)).x() < m_window->width() / 2); // at the left side
}

void TestWindowHelp::helpSaysTheKeysOfTheActions()
{
    unlock();
    m_window->help().showPage(QStringLiteral("keyboard"));
    for (const char *keys : { "Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+P", "Ctrl+E", "Ctrl+F", "Ctrl+Z", "Ctrl+L", "F1" })
        QVERIFY2(helpText().contains(QString::fromLatin1(keys)), keys);
    QVERIFY(!helpText().contains(QLatin1Char('{')));
    QVERIFY2(!helpText().contains(QStringLiteral("–")), qPrintable(helpText()));
}

void TestWindowHelp::findsInTheRequest()
{
    openSample();
    FormView &form = m_window->desk()->currentCase()->form();
    QVERIFY(form.focusField(kSummary));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(child<FormFindBar>(*m_window, "formFindBar").isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), &child<QLineEdit>(*m_window, "formFindWords"));
}

void TestWindowHelp::wordsOfTheDeskAreInTheVault()
{
    unlock();
    m_window->desk()->spelling()->addOwnWord(Language::French, QStringLiteral("Kadirova"));
    m_window->lock();
    QTRY_VERIFY(m_window->desk() == nullptr);
    unlock();
    QTRY_COMPARE(m_window->desk()->spelling()->ownWords(Language::French), QStringList{ QStringLiteral("Kadirova") });
    QVERIFY(m_window->desk()->spelling()->ownWords(Language::English).isEmpty());
    // Switched off it stays so.
    trigger("edit.spelling");
    QVERIFY(!m_window->desk()->spelling()->isOn());
    m_window->lock();
    QTRY_VERIFY(m_window->desk() == nullptr);
    unlock();
    QVERIFY(!m_window->desk()->spelling()->isOn());
}

void TestWindowHelp::everyControlHasAName()
{
    openSample();
    trigger("help.open");
    m_window->desk()->currentCase()->findInForm();
    QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestWindowHelp)
#include "tst_window_help.moc"
