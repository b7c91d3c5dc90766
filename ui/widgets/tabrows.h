// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTabWidget;
class QToolButton;

namespace comity::ui {

/// The tabs of a tab widget as buttons above it, in as many rows as they need: a bar of tabs that is wider than its
/// place has arrows to scroll it, behind which the last of them are not found.
class TabRows : public QWidget
{
    Q_OBJECT

public:
    /// Takes the place of the bar of `tabs`, which has its pages already.
    explicit TabRows(QTabWidget &tabs, QWidget *parent = nullptr);

    void setText(const QWidget *page, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void select(int index);

    QTabWidget &m_tabs;
    QList<QToolButton *> m_buttons;
};

} // namespace comity::ui
