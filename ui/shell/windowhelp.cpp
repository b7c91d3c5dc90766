// SPDX-License-Identifier: GPL-3.0-or-later
//
// The help of the main window: which page goes with what the officer is at.
#include "ui/help/helppanel.h"
#include "ui/request/requestedit.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/helptopics.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startpage.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kWide = 46; // characters, at first: the form wants the room

} // namespace

void MainWindow::addHelp()
{
    m_splitter->setObjectName(QStringLiteral("windowAndHelp"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_help->hide();
    m_help->setKeysOf([this](const QString &name) {
        QList<QAction *> actions{ m_actions->action(name) };
        if (name == QLatin1String("new")) // of the first form
            for (QAction *action : m_actions->all())
                if (action->objectName().startsWith(QLatin1String("new.")) && !action->shortcut().isEmpty()
                    && action->objectName() != QLatin1String("new.import"))
                    actions.append(action);
        const QAction *found = actions.constLast();
        return found ? found->shortcut().toString(QKeySequence::NativeText) : QString();
    });
    connect(m_help, &HelpPanel::closeWanted, this, &MainWindow::closeHelp);
    QMenu *menu = addMenu([] { return tr("&Help"); });
    QAction *open = m_actions->add(QStringLiteral("help.open"), QKeySequence::HelpContents,
                                   [] { return tr("&Help for what you are at"); });
    connect(open, &QAction::triggered, this, &MainWindow::openHelp);
    QAction *contents = m_actions->add(QStringLiteral("help.contents"), {}, [] { return tr("&Contents of the help"); });
    connect(contents, &QAction::triggered, this, [this] {
        openHelp();
        m_help->showContents();
    });
    menu->addAction(open);
    menu->addAction(contents);
}

/// The field with the cursor; false when it is in none.
bool MainWindow::helpAtCursor()
{
    CasePage *open = m_desk ? m_desk->currentCase() : nullptr;
    const QString pointer = open ? open->form().currentPlace().pointer : QString();
    if (pointer.isEmpty())
        return false;
    const Request &request = open->edit().request();
    return m_help->showField(request.instrument, request.type, pointer);
}

void MainWindow::openHelp()
{
    QWidget *focused = QApplication::focusWidget();
    const bool isInHelp = focused && m_help->isAncestorOf(focused);
    if (isInHelp) {
        m_help->showContents();
    } else {
        m_beforeHelp = focused;
        if (!helpAtCursor()) {
            QString topic = focused && isAncestorOf(focused) ? helpTopicOf(focused) : QString();
            if (topic.isEmpty()) // the keyboard is nowhere: the place that is to be seen
                topic = helpTopicOf(m_desk ? static_cast<QWidget *>(m_desk) : m_start);
            m_help->showPage(topic);
        }
    }
    if (!m_help->isVisible()) {
        m_help->show();
        const int wide = std::min(width() / 3, fontMetrics().averageCharWidth() * kWide);
        m_splitter->setSizes({ width() - wide, wide });
    }
    m_help->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeHelp()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadKeyboard = focused && m_help->isAncestorOf(focused);
    m_help->hide();
    if (hadKeyboard && m_beforeHelp)
        m_beforeHelp->setFocus(Qt::OtherFocusReason);
}

/// Help about a field goes along with the cursor while it is open.
void MainWindow::followCursor()
{
    if (CasePage *open = m_desk->currentCase())
        connect(&open->form(), &FormView::placeChanged, this, [this] {
            if (m_help->isVisible() && m_help->isAtField())
                helpAtCursor();
        });
}

} // namespace comity::ui
