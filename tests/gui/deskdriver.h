// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestlistpage.h"
#include "ui/request/formview.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <functional>

namespace comity::ui {

/// Keys and clicks on the real window, for programs that are no tests themselves: what does not work ends them.
class DeskDriver
{
public:
    explicit DeskDriver(MainWindow &window) : m_window(window) { }

    [[noreturn]] static void fail(const QString &what)
    {
        std::fprintf(stderr, "session: %s\n", qPrintable(what));
        std::fflush(stderr);
        std::_Exit(3);
    }
    static void waitUntil(const std::function<bool()> &there, const char *what)
    {
        if (!QTest::qWaitFor(there, 60'000))
            fail(QStringLiteral("waited in vain for ") + QString::fromLatin1(what));
    }

    template <typename Widget>
    Widget &find(const char *name, const QWidget *in = nullptr) const
    {
        auto *found = (in ? in : &m_window)->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            fail(QStringLiteral("there is no ") + QString::fromLatin1(name));
        return *found;
    }
    void click(const char *button) const
    {
        QPushButton &found = find<QPushButton>(button);
        waitUntil([&] { return found.isVisible() && found.isEnabled(); }, button);
        QTest::mouseClick(&found, Qt::LeftButton);
    }
    void trigger(const char *action) const
    {
        if (QAction *found = m_window.actions().action(QString::fromLatin1(action)))
            found->trigger();
        else
            fail(QStringLiteral("there is no action ") + QString::fromLatin1(action));
    }

    void unlock(const char *passphrase) const
    {
        QLineEdit &secret = find<QLineEdit>("secret", &find<QWidget>("passphrase"));
        waitUntil([&] { return secret.isVisible() && secret.isEnabled(); }, "the field of the passphrase");
        QTest::keyClicks(&secret, QString::fromLatin1(passphrase));
        QTest::keyClick(&secret, Qt::Key_Return);
        waitUntil([this] { return m_window.desk() != nullptr; }, "the desk");
    }
    void open(desk::RequestId id) const
    {
        m_window.desk()->openRequest(id);
        waitUntil([&] { return isOpen(id); }, "the request");
    }
    /// Until all sections of the form are made: nothing more comes to it.
    void waitForForm() const
    {
        qsizetype before = 0;
        waitUntil(
            [&] {
                const qsizetype now = m_window.findChildren<QWidget *>().size();
                const bool steady = now == before;
                before = now;
                return steady;
            },
            "the form");
    }
    [[nodiscard]] bool isOpen(desk::RequestId id) const
    {
        const CasePage *page = m_window.desk()->currentCase();
        return page && page->request() == id;
    }
    [[nodiscard]] CasePage &page() const { return *m_window.desk()->currentCase(); }
    void typeInto(const QString &pointer, const QString &text) const
    {
        m_window.activateWindow(); // a dialog had the focus
        if (!page().form().focusField(pointer))
            fail(QStringLiteral("there is no field ") + pointer);
        waitUntil([] { return QApplication::focusWidget() != nullptr; }, "the focus");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QInputMethodEvent event; // as an input method does it: QTest's keys know ASCII alone
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    /// Whatever opens Qt's file dialog next, the officer types this path there and goes on.
    static void answerFileDialog(const QString &path)
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return;
            timer->deleteLater();
            timer->stop();
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (!name)
                fail(QStringLiteral("the file dialog has no field for the name"));
            for (const char *view : { "listView", "treeView" }) // a row that is selected would count instead
                if (auto *files = dialog->findChild<QAbstractItemView *>(QString::fromLatin1(view)))
                    files->clearSelection();
            name->setText(path);
            static_cast<QDialog *>(dialog)->accept();
            if (dialog->isVisible())
                fail(QStringLiteral("the file dialog does not take ") + path);
        });
        timer->start(20);
    }

    /// Asks for everything that shows itself only when it is asked for: tips, what's-this texts, rows of lists, menus.
    void pokeEverything() const
    {
        const auto widgets = m_window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            poke(widget, widget->rect().center());
            if (auto *view = qobject_cast<QAbstractItemView *>(widget))
                pokeRows(*view);
        }
        (void)m_window.grab();
        const auto menus = m_window.findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            menu->popup(m_window.mapToGlobal(QPoint(10, 10)));
            QCoreApplication::processEvents();
            menu->close();
        }
    }

private:
    static void poke(QWidget *widget, const QPoint &place,
                     const QList<QEvent::Type> &types = { QEvent::ToolTip, QEvent::WhatsThis })
    {
        for (const QEvent::Type type : types) {
            QHelpEvent event(type, place, widget->mapToGlobal(place));
            QCoreApplication::sendEvent(widget, &event);
            QCoreApplication::processEvents();
        }
        const auto top = QApplication::topLevelWidgets();
        for (QWidget *other : top) // tips are windows
            if (other->isVisible() && other->windowType() == Qt::ToolTip)
                (void)other->grab();
    }
    static void pokeRows(QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < qMin(model->rowCount(), 12); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                view.scrollTo(index);
                poke(view.viewport(), view.visualRect(index).center(), { QEvent::ToolTip });
            }
    }

    MainWindow &m_window;
};

} // namespace comity::ui
