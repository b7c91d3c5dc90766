// SPDX-License-Identifier: GPL-3.0-or-later
//
// The very program that officers run, with a script at its keyboard: for tests that look at it from outside (what it
// opens, what it leaves on the disk, what is in its memory, what a kill costs). The script is COMITY_SESSION, the
// folder it works in COMITY_SESSION_FOLDER. The secrets come from files there, so that neither the program nor its
// environment holds them.
#include "deskdriver.h"
#include "ui/shell/program.h"
#include "ui/widgets/messagestrip.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSocketNotifier>

#include <chrono>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace comity;
using namespace comity::ui;

namespace {

const QString kSummary = QStringLiteral("/fields/offence.summary/en");

class Session
{
public:
    explicit Session(MainWindow &window)
        : m_window(window), m_driver(window), m_folder(qEnvironmentVariable("COMITY_SESSION_FOLDER"))
    {
    }

    void run(const QByteArray &script)
    {
        if (script == "canary")
            canary();
        else if (script == "first")
            firstDay();
        else if (script == "second")
            secondDay();
        else if (script == "lock")
            lockWhenTold();
        else if (script == "call")
            openWhatWasCalled();
        else if (script == "locked")
            tell("locked");
        else if (script == "type")
            typeForEver();
        else
            DeskDriver::fail(QStringLiteral("no such script"));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return QDir(m_folder).filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            DeskDriver::fail(QStringLiteral("cannot read ") + file.fileName());
        return file.readAll();
    }
    static void say(const QByteArray &line)
    {
        std::fprintf(stdout, "%s\n", line.constData());
        std::fflush(stdout);
    }
    /// What the process says of itself, after a word: whether it may be dumped, and how large a core file may be.
    static void tell(const char *word)
    {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        say(QByteArray(word) + " dumpable=" + QByteArray::number(prctl(PR_GET_DUMPABLE))
            + " core=" + QByteArray::number(qulonglong(core.rlim_cur)) + " pid=" + QByteArray::number(getpid()));
    }
    void unlock() const { m_driver.unlock(read("passphrase").constData()); }
    /// The program starts afresh in the place of itself; what it does then is this.
    void lockInto(const char *script) const
    {
        qputenv("COMITY_SESSION", script);
        m_driver.trigger("vault.lock");
    }
    void end() const
    {
        QTimer::singleShot(0, &m_window, [this] { m_window.close(); });
    }
    [[nodiscard]] bool says(const QString &part) const { return m_window.desk()->messages().text().contains(part); }

    // ---- the canary

    void visitLists() const
    {
        QListWidget &side = m_driver.find<QListWidget>("side");
        for (int row = 0; row < side.count(); ++row) {
            side.setCurrentRow(row);
            QTest::qWait(100);
            m_driver.pokeEverything();
        }
        side.setCurrentRow(0);
        QLineEdit &search = m_driver.find<QLineEdit>("search", &m_driver.find<QWidget>("outgoing"));
        QTest::keyClicks(&search, QStringLiteral("canary"));
        QTest::qWait(400);
        m_driver.pokeEverything();
        search.clear();
    }
    void visitCase() const
    {
        QTabWidget &tabs = m_driver.find<QTabWidget>("caseTabs");
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            QTest::qWait(400); // findings and pages come by themselves
            m_driver.pokeEverything();
        }
    }
    /// Text that brings its own pictures along, and words that are no date.
    void pasteMarkup() const
    {
        auto *markup = new QMimeData;
        const QString text = QString::fromUtf8(read("markup"));
        markup->setHtml(text);
        markup->setText(text);
        QApplication::clipboard()->setMimeData(markup);
        m_window.activateWindow();
        for (const char *pointer :
             { "/fields/offence.summary/en", "/reference", "/date", "/fields/data.items/0/identifier" }) {
            if (!m_driver.page().form().focusField(QString::fromLatin1(pointer)))
                continue;
            DeskDriver::waitUntil([] { return QApplication::focusWidget() != nullptr; }, "the focus");
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
            QTest::qWait(50);
        }
    }
    void canary()
    {
        m_driver.pokeEverything();
        unlock();
        visitLists();
        for (const desk::RequestId id : { 1, 2 }) {
            m_driver.open(id);
            pasteMarkup();
            visitCase();
            m_window.setLanguage(id == 1 ? Language::Arabic : Language::Chinese);
            QTest::qWait(200);
            m_driver.pokeEverything();
            m_window.setLanguage(Language::English);
        }
        m_driver.trigger("request.print");
        QTest::qWait(300);
        m_driver.pokeEverything();
        DeskDriver::answerFileDialog(path("<img src=canary-refused.png>.json"));
        m_driver.trigger("new.import");
        QTest::qWait(300);
        m_driver.pokeEverything();
        for (const char *place : { "vault.authority", "vault.sheet" }) {
            m_driver.trigger(place);
            QTest::qWait(300);
            m_driver.pokeEverything();
        }
        say("seen");
        end();
    }

    // ---- two days at the desk

    void createVault() const
    {
        m_driver.click("createVault");
        m_driver.find<QLineEdit>("officerName").setText(QStringLiteral("Ada"));
        m_driver.find<QLineEdit>("vaultName").setText(QStringLiteral("Office"));
        m_driver.find<QLineEdit>("vaultParent").setText(m_folder);
        m_driver.click("next");
        const QString passphrase = QString::fromLatin1(read("passphrase"));
        for (const char *field : { "newPassphrase", "passphraseAgain" })
            QTest::keyClicks(&m_driver.find<QLineEdit>("secret", &m_driver.find<QWidget>(field)), passphrase);
        m_driver.click("next");
        for (int steps = 0; !m_window.desk(); ++steps) { // the sheet, the backups: later
            if (steps > 1200)
                DeskDriver::fail(QStringLiteral("the new vault does not open"));
            QTest::qWait(50);
            const auto buttons = m_window.findChildren<QPushButton *>(QStringLiteral("next"));
            for (QPushButton *next : buttons)
                if (!m_window.desk() && next->isVisible() && next->isEnabled()) {
                    QTest::mouseClick(next, Qt::LeftButton);
                    break;
                }
        }
    }
    void exportPdf() const
    {
        m_driver.trigger("request.export");
        m_driver.click("exportAll");
        DeskDriver::answerFileDialog(path("out"));
        m_driver.click("exportStart");
        DeskDriver::waitUntil([this] { return QDir(path("out")).entryList({ QStringLiteral("*.pdf") }).size() >= 6; },
                              "the PDF files");
    }
    void attach() const
    {
        QTabWidget &tabs = m_driver.find<QTabWidget>("caseTabs");
        tabs.setCurrentIndex(5);
        auto &list = m_driver.find<QAbstractItemView>("attachments");
        DeskDriver::answerFileDialog(path("in/secret-list.txt"));
        m_driver.click("addAttachment");
        DeskDriver::waitUntil([&] { return list.model()->rowCount() == 1; }, "the attachment");
        for (int i = 0; i < 10; ++i) { // each through the dialog of Qt itself
            const QString to = QDir(path("out")).filePath(QStringLiteral("saved-%1.txt").arg(i));
            DeskDriver::answerFileDialog(to);
            m_driver.click("saveAttachment");
            DeskDriver::waitUntil([&] { return QFile::exists(to); }, "the saved attachment");
        }
    }
    /// The vault and the files are those of the call.
    void openWhatWasCalled() const
    {
        unlock();
        DeskDriver::waitUntil([this] { return says(QStringLiteral("came in")); }, "the file of the call");
        m_driver.open(1);
        say("came in: " + m_driver.page().summary().reference.toUtf8());
        end();
    }
    void firstDay()
    {
        createVault();
        for (int i = 0; i < 10; ++i) {
            DeskDriver::answerFileDialog(path("in/case.json"));
            m_driver.trigger("new.import");
            DeskDriver::waitUntil(
                [this, i] { return says(i == 0 ? QStringLiteral("came in") : QStringLiteral("before")); },
                "the import");
            m_window.desk()->messages().clear();
        }
        m_driver.open(1);
        m_driver.typeInto(kSummary, QString::fromUtf8(read("words")));
        attach();
        m_driver.find<QTabWidget>("caseTabs").setCurrentIndex(2); // the pages
        QTest::qWait(1500);
        (void)m_window.grab();
        m_driver.find<QTabWidget>("caseTabs").setCurrentIndex(3);
        m_driver.trigger("request.print"); // there is no printer: that is told
        exportPdf();
        m_driver.trigger("request.save");
        DeskDriver::waitUntil([this] { return m_driver.page().summary().version == 2; }, "the new version");
        QApplication::clipboard()->setText(QString::fromUtf8(read("words")));
        m_driver.typeInto(kSummary, QStringLiteral(" not saved"));
        tell("first");
        lockInto("second");
    }
    void secondDay()
    {
        tell("second");
        unlock();
        m_driver.open(1);
        QTest::qWait(500);
        m_driver.pokeEverything();
        say("done");
        end();
    }

    // ---- memory

    void lockWhenTold()
    {
        unlock();
        m_driver.open(1);
        m_driver.typeInto(kSummary, QString::fromUtf8(read("words")));
        m_driver.find<QTabWidget>("caseTabs").setCurrentIndex(2);
        QTest::qWait(800);
        (void)m_window.grab();
        tell("open");
        auto *told = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &m_window);
        QObject::connect(told, &QSocketNotifier::activated, told, [this, told] {
            told->setEnabled(false);
            lockInto("locked");
        });
    }

    // ---- kills

    /// A word every few milliseconds, each told with the moment at which it was typed.
    void typeForEver()
    {
        unlock();
        m_driver.open(1);
        m_driver.typeInto(kSummary, QStringLiteral(" begin"));
        auto *timer = new QTimer(&m_window);
        QObject::connect(timer, &QTimer::timeout, timer, [this] {
            QWidget *focus = QApplication::focusWidget();
            if (!focus) // the window is closed, and the last events are on their way
                return;
            const QByteArray word = "w" + QByteArray::number(m_words++) + ".";
            QTest::keyClicks(focus, QLatin1Char(' ') + QString::fromLatin1(word));
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            say(word + ' '
                + QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count())));
        });
        timer->start(40);
    }

    MainWindow &m_window;
    DeskDriver m_driver;
    QString m_folder;
    int m_words = 0;
};

} // namespace

int main(int argc, char **argv)
{
    std::unique_ptr<Session> session;
    return runProgram(argc, argv, [&session](MainWindow &window) {
        session = std::make_unique<Session>(window);
        QTimer::singleShot(0, &window, [&session] { session->run(qgetenv("COMITY_SESSION")); });
    });
}
