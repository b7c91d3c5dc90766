// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casework.h"
#include "guifixture.h"
#include "ui/life/coursepanel.h"
#include "ui/life/paperpanel.h"
#include "ui/life/recordpanel.h"
#include "ui/request/formview.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace comity::ui {

/// One office: its vault in the window, and an officer at the keyboard. Each step is bound by the test's own time.
class Office
{
public:
    Office(GuiFixture &fixture, const QString &vault) : m_fixture(fixture), m_vault(vault) { }

    GuiFixture &fixture() { return m_fixture; }
    MainWindow &window() { return *m_window; }
    desk::VaultDesk &vault() { return m_window->vault(); }
    CasePage &page() { return *m_window->desk()->currentCase(); }
    CoursePanel &course() { return child<CoursePanel>(page(), "course"); }
    PaperPanel &paper() { return child<PaperPanel>(course(), "paper"); }
    MessageStrip &messages()
    {
        for (QObject *one : page().children())
            if (auto *strip = qobject_cast<MessageStrip *>(one))
                return *strip;
        qFatal("the case has no strip for messages");
    }
    QString state() { return child<QLabel>(course(), "courseState").text(); }
    void close() { m_window.reset(); }

    void unlock(const Clock &clock, const char *passphrase = kStrong)
    {
        m_fixture.preferences.rememberVault(m_vault);
        auto system = m_fixture.system;
        system.clock = clock;
        MainWindow::Surroundings around{ m_fixture.library, system, clock, {} };
        m_window = std::make_unique<MainWindow>(around, m_fixture.preferences);
        m_window->resize(1500, 1000);
        m_window->showStart(m_vault);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QLineEdit &secret = child<QLineEdit>(child<QWidget>(*m_window, "passphrase"), "secret");
        QTRY_VERIFY(secret.isEnabled());
        QTest::keyClicks(&secret, QString::fromLatin1(passphrase));
        QTest::keyClick(&secret, Qt::Key_Return);
        QTRY_VERIFY(m_window->desk() != nullptr);
    }
    void open(desk::RequestId id)
    {
        m_window->desk()->openRequest(id);
        QTRY_VERIFY(m_window->desk()->currentCase() && page().request() == id);
        QTRY_VERIFY(!state().isEmpty());
        showCourse();
    }
    void showCourse()
    {
        auto &tabs = child<QTabWidget>(page(), "caseTabs");
        tabs.setCurrentWidget(&course());
        QTRY_VERIFY(course().isVisible());
    }
    void click(const char *name)
    {
        auto *button = page().findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    // ---- a form of the course: of an event or of a paper

    void typeInto(const char *form, const QString &pointer, const QString &text)
    {
        m_window->activateWindow();
        auto &view = child<FormView>(course(), form);
        QVERIFY2(view.focusField(pointer), qPrintable(pointer));
        QTRY_VERIFY(QApplication::focusWidget() && view.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// An entry of a list, by its id.
    void choose(const char *form, const QString &pointer, const QString &id)
    {
        choose(child<FormView>(course(), form), pointer, id);
    }
    void choose(FormView &view, const QString &pointer, const QString &id)
    {
        m_window->activateWindow();
        QVERIFY2(view.focusField(pointer), qPrintable(pointer));
        QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != id; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), id);
    }
    /// Opens the form of an event.
    void begin(const QString &kind)
    {
        showCourse();
        if (auto *next = course().findChild<QPushButton *>(QStringLiteral("next.") + kind)) {
            QTest::mouseClick(next, Qt::LeftButton);
        } else {
            click("beginRecording");
            auto &box = child<QComboBox>(course(), "eventKind");
            const int at = box.findData(kind);
            QVERIFY2(at >= 0, qPrintable(kind));
            box.setFocus();
            while (box.currentIndex() != at)
                QTest::keyClick(&box, box.currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
            Q_EMIT box.activated(at);
        }
        QTRY_VERIFY(child<RecordPanel>(course(), "recording").isOpen());
        QCOMPARE(child<RecordPanel>(course(), "recording").kind(), kind);
    }
    void record()
    {
        const qsizetype before = waitFor(vault().events(page().request()))->size();
        click("recordEvent");
        QTRY_VERIFY2(!child<RecordPanel>(course(), "recording").isOpen(),
                     qPrintable(child<RecordPanel>(course(), "recording").findChild<MessageStrip *>()->text()));
        QCOMPARE(waitFor(vault().events(page().request()))->size(), before + 1);
        QTRY_VERIFY(shows(last().id));
    }
    /// The row of an event is in the timeline.
    bool shows(qint64 event)
    {
        const auto &tree = child<QTreeWidget>(course(), "timeline");
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            if (tree.topLevelItem(i)->data(0, Qt::UserRole).toLongLong() == event)
                return true;
        return false;
    }
    Event last() { return waitFor(vault().events(page().request()))->last(); }

    // ---- papers

    /// By the button in the row of the event.
    void openPaper(qint64 event)
    {
        showCourse();
        click(qPrintable(QStringLiteral("paper.") + QString::number(event)));
        QTRY_VERIFY(paper().isVisible());
        QTRY_VERIFY(course().findChild<FormView *>(QStringLiteral("paperForm")) != nullptr);
    }
    /// Writes the open paper in one language, and gives the path of the file.
    QString writePaper(const QString &folder, Language language = Language::English)
    {
        QString path;
        writeInto(folder, language, path);
        return path;
    }
    void closePaper()
    {
        QTest::mouseClick(&child<QPushButton>(paper(), "closePaper"), Qt::LeftButton);
        QTRY_VERIFY(!paper().isVisible());
    }

private:
    void writeInto(const QString &folder, Language language, QString &path)
    {
        fileChoice().folder = [folder](QWidget *, const QString &, const QString &) { return folder; };
        QTest::mouseClick(&child<QPushButton>(paper(), "paperFiles"), Qt::LeftButton);
        auto &list = child<QListWidget>(paper(), "exportLanguages");
        QTRY_VERIFY(list.isVisible());
        const auto row = static_cast<int>(std::ranges::find(kLanguages, language) - kLanguages.begin());
        for (int i = 0; i < list.count(); ++i)
            list.item(i)->setCheckState(i == row ? Qt::Checked : Qt::Unchecked);
        const QStringList before = QDir(folder).entryList(QDir::Files);
        QTest::mouseClick(&child<QPushButton>(paper(), "exportStart"), Qt::LeftButton);
        const auto newOnes = [&] {
            QStringList now = QDir(folder).entryList({ QStringLiteral("*.pdf") }, QDir::Files);
            now.removeIf([&](const QString &name) { return before.contains(name); });
            return now;
        };
        QTRY_VERIFY_WITH_TIMEOUT(newOnes().size() == 1, 30000);
        path = folder + QLatin1Char('/') + newOnes().constFirst();
        QTRY_VERIFY(child<QPushButton>(paper(), "exportStart").isEnabled());
    }

    GuiFixture &m_fixture;
    QString m_vault;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace comity::ui
