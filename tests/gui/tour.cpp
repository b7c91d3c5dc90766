// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tour of the desk that leaves a picture of each place in each language, to be looked at by people: tour FOLDER
#include "desk/practicevault.h"
#include "guifixture.h"
#include "ui/help/helppanel.h"
#include "ui/life/timelineview.h"
#include "ui/lists/requestlistpage.h"
#include "ui/request/formview.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace comity;
using namespace comity::ui;

namespace {

class Tour
{
public:
    explicit Tour(const QString &folder) : m_folder(folder) { }

    void run()
    {
        if (const QString problem = m_fixture.makeVault(); !problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        m_fixture.preferences.rememberVault(m_fixture.vaultPath());
        MainWindow::Surroundings around{ m_fixture.library, m_fixture.system, m_fixture.system.clock, {} };
        m_window = std::make_unique<MainWindow>(around, m_fixture.preferences);
        m_window->resize(1440, 900);
        m_window->showStart();
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        inEachLanguage("1-start");
        QTest::mouseClick(&child<QPushButton>(*m_window, "createVault"), Qt::LeftButton);
        inEachLanguage("2-new-vault");
        QTest::mouseClick(&child<QPushButton>(*m_window, "back"), Qt::LeftButton);
        unlock();
        inEachLanguage("3-list");
        m_window->desk()->openRequest(1);
        waitUntil([this] { return m_window->desk()->currentCase() != nullptr; });
        inEachLanguage("4-request");
        QTabWidget &tabs = child<QTabWidget>(*m_window, "caseTabs");
        const char *names[] = { "5-findings", "5-course", "6-preview", "7-history", "8-files", "8-attachments" };
        for (int tab = 0; tab < tabs.count() && tab < int(std::size(names)); ++tab) {
            tabs.setCurrentIndex(tab);
            inEachLanguage(names[tab]);
        }
        m_window->desk()->currentCase()->form().focusField(QStringLiteral("/fields/data.items/0/identifier"));
        inEachLanguage("9-table");
        m_window->openHelp();
        inEachLanguage("9-table-help");
        m_window->help().showPage(QStringLiteral("form"));
        inEachLanguage("9-help");
        m_window->closeHelp();
        for (const char *theme : { "dark", "contrast" }) {
            applyTheme(QString::fromLatin1(theme));
            take(QStringLiteral("a-") + QString::fromLatin1(theme));
        }
        applyTheme(QStringLiteral("light"));
        m_window->actions().action(QStringLiteral("vault.authority"))->trigger();
        inEachLanguage("b-authority");
        m_window->actions().action(QStringLiteral("vault.sheet"))->trigger();
        inEachLanguage("b-sheet");
        m_window->actions().action(QStringLiteral("new.uk-2022.preservation"))->trigger();
        waitUntil([this] { return m_window->desk()->currentCase() != nullptr; });
        inEachLanguage("c-new");
        m_window->actions().action(QStringLiteral("vault.officers"))->trigger();
        inEachLanguage("d-officers");
        m_window.reset();
    }

    /// A desk on which something happened.
    void practise()
    {
        const QString folder = m_fixture.path(QStringLiteral("Practice.vault"));
        if (auto made = desk::createPracticeVault(folder, QStringLiteral("Ada"), store::passphrase(kStrong),
                                                  m_fixture.system, *m_fixture.library, {}, store::cheapDerivation());
            !made)
            qFatal("%s", qPrintable(made.error().oneLine()));
        m_fixture.preferences.rememberVault(folder);
        MainWindow::Surroundings around{ m_fixture.library, m_fixture.system, m_fixture.system.clock, {} };
        m_window = std::make_unique<MainWindow>(around, m_fixture.preferences);
        m_window->resize(1440, 900);
        m_window->showStart();
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        unlock();
        inEachLanguage("e-practice");
        m_window->desk()->showDeadlines();
        inEachLanguage("e-deadlines");
        m_window->desk()->showConditions();
        inEachLanguage("e-conditions");
        m_window->desk()->showDirectory();
        inEachLanguage("e-directory");
        m_window->desk()->goTo(QStringLiteral("statistics"));
        inEachLanguage("e-statistics");
        m_window->desk()->goTo(QStringLiteral("basis"));
        inEachLanguage("e-basis");
        m_window->desk()->goTo(QStringLiteral("instruments"));
        inEachLanguage("e-instruments");
        m_window->actions().action(QStringLiteral("program.settings"))->trigger();
        inEachLanguage("e-settings");
        QTest::mouseClick(&child<QPushButton>(*m_window, "closeSettings"), Qt::LeftButton);
        for (desk::RequestId id = 1; id <= 11; ++id) {
            m_window->desk()->openRequest(id);
            waitUntil([this, id] {
                return m_window->desk()->currentCase() && m_window->desk()->currentCase()->request() == id;
            });
            child<QTabWidget>(*m_window, "caseTabs").setCurrentIndex(1);
            if (id == 5)
                inEachLanguage("f-course-5");
            else
                take(QStringLiteral("f-course-%1").arg(id));
        }
        const auto papers = child<TimelineView>(*m_window, "timeline").findChildren<QToolButton *>();
        if (papers.isEmpty())
            qFatal("no event of the last case has a paper");
        papers.constLast()->click();
        inEachLanguage("g-paper");
        QTest::mouseClick(&child<QPushButton>(*m_window, "closePaper"), Qt::LeftButton);
        QTest::mouseClick(&child<QPushButton>(*m_window, "beginRecording"), Qt::LeftButton);
        inEachLanguage("g-record");
    }

private:
    static void waitUntil(const std::function<bool()> &there)
    {
        if (!QTest::qWaitFor(there, 20'000))
            qFatal("the tour waits in vain");
    }

    void unlock()
    {
        QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
        QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
        QTest::keyClick(&secret, Qt::Key_Return);
        waitUntil([this] { return m_window->desk() != nullptr; });
    }

    void inEachLanguage(const char *name)
    {
        for (const Language language : kLanguages) {
            m_window->setLanguage(language);
            take(QString::fromLatin1(name) + QLatin1Char('-') + languageCode(language));
        }
        m_window->setLanguage(Language::English);
    }

    void take(const QString &name)
    {
        QTest::qWait(700); // findings and pages come by themselves
        if (!m_window->grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png"))))
            qFatal("the picture cannot be written");
    }

    QString m_folder;
    GuiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    applyTheme(QStringLiteral("light"));
    setUiLanguage(Language::English);
    Tour tour(QString::fromLocal8Bit(argv[1]));
    tour.run();
    tour.practise();
    return 0;
}
