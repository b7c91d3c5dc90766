// SPDX-License-Identifier: GPL-3.0-or-later
//
// What typing costs the window: the turns of its event loop while an officer types into the whole form of a request,
// with findings and preview on. The least a turn can cost is a plain text field of the same size in a bare window: it
// is typed into in the same run.
#include "figures.h"
#include "gui/guifixture.h"
#include "ui/request/formview.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"
#include "words/dictionaryfiles.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace comity;
using namespace comity::bench;
using namespace comity::ui;

namespace {

constexpr int kKeys = 600;
constexpr int kBetweenKeys = 30; // milliseconds: somebody who types fast

void waitUntil(const std::function<bool()> &there)
{
    if (!QTest::qWaitFor(there, 20'000))
        qFatal("the window did not come to it");
}

/// Every turn of the event loop, key by key; the milliseconds in which nothing else could have been drawn.
QString typeInto(const std::function<QWidget *()> &field)
{
    const QString words = QStringLiteral("the servers of the port were encrypted and the records copied out. ");
    std::vector<double> turns;
    const auto turn = [&turns](const std::function<void()> &work) {
        QElapsedTimer timer;
        timer.start();
        work();
        turns.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (int i = 0; i < kKeys; ++i) {
        const QChar letter = words.at(i % words.size());
        turn([&] { QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, QString(letter), Qt::NoModifier); });
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < kBetweenKeys)
            turn([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); });
    }
    std::erase_if(turns, [](double t) { return t < 0.05; }); // nothing was to be done
    std::ranges::sort(turns);
    const auto at = [&turns](double part) { return turns.at(static_cast<size_t>(double(turns.size() - 1) * part)); };
    return QStringLiteral("p50 %1 p95 %2 p99 %3 most %4 ms")
        .arg(at(0.5), 0, 'f', 2)
        .arg(at(0.95), 0, 'f', 2)
        .arg(at(0.99), 0, 'f', 2)
        .arg(turns.back(), 0, 'f', 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(QStringLiteral("light"));
    setUiLanguage(Language::English);
    GuiFixture fixture;
    if (const QString problem = fixture.makeVault(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    fixture.preferences.rememberVault(fixture.vaultPath());
    // Spelled by what this computer has, so that typing pays for it.
    const auto dictionaries = Speller::openerFor(QStringLiteral(COMITY_WORDS_PROGRAM), dictionaryFolders({}));
    MainWindow window({ fixture.library, fixture.system, fixture.system.clock, {}, dictionaries }, fixture.preferences);
    window.resize(1440, 900);
    window.showStart();
    window.show();
    QLineEdit &secret = child<QLineEdit>(child<QWidget>(window, "passphrase"), "secret");
    QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
    QTest::keyClick(&secret, Qt::Key_Return);
    waitUntil([&] { return window.desk() != nullptr; });
    window.desk()->openRequest(1);
    waitUntil([&] { return window.desk()->currentCase() != nullptr; });
    child<QTabWidget>(window, "caseTabs").setCurrentIndex(2); // the preview; findings are worked out in any case
    QTest::qWait(2000);
    window.desk()->currentCase()->form().focusField(QStringLiteral("/fields/offence.summary/en"));
    waitUntil([] { return QApplication::focusWidget() != nullptr; });
    line(QStringLiteral("typing into a request, findings and preview on"),
         typeInto([] { return QApplication::focusWidget(); }));

    QPlainTextEdit bare;
    bare.resize(600, 200);
    bare.show();
    QTest::qWait(200);
    line(QStringLiteral("typing into a bare text field"), typeInto([&bare] { return &bare; }));
    line(QStringLiteral("resident memory with the request open, MiB"), QString::number(statusMiB("VmRSS:")));
    return 0;
}
