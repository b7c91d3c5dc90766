// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabrows.h"

#include "ui/widgets/flowlayout.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace comity::ui {

TabRows::TabRows(QTabWidget &tabs, QWidget *parent) : QWidget(parent), m_tabs(tabs)
{
    tabs.tabBar()->hide();
    tabs.setFocusProxy(nullptr); // it was the bar
    auto *rows = new FlowLayout;
    QWidget *before = &tabs; // the buttons come ahead of what is on the pages
    for (int i = 0; i < tabs.count(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("tab.%1").arg(i));
        button->setCheckable(true);
        button->setAutoExclusive(true); // the arrow keys go from one to the next
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, &tabs, [&tabs, i](bool checked) {
            if (checked)
                tabs.setCurrentIndex(i);
        });
        rows->addWidget(button);
        m_buttons.append(button);
        setTabOrder(before, button);
        before = button;
    }
    tabs.setFocusPolicy(Qt::NoFocus);
    setLayout(rows);
    QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Fixed);
    narrow.setHeightForWidth(true);
    setSizePolicy(narrow);
    connect(&tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_buttons.size())
            select(index);
    });
    select(tabs.currentIndex());
}

/// The Tab key comes to the one that is chosen and leaves from it.
void TabRows::select(int index)
{
    m_buttons.at(index)->setChecked(true);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void TabRows::setText(const QWidget *page, const QString &text)
{
    const int index = m_tabs.indexOf(page);
    m_tabs.setTabText(index, text);
    m_buttons.at(index)->setText(text);
}

/// Ctrl+Tab turns the pages from here as it does on them.
void TabRows::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers().testFlag(Qt::ControlModifier))
        QCoreApplication::sendEvent(&m_tabs, event);
    else
        QWidget::keyPressEvent(event);
}

} // namespace comity::ui
