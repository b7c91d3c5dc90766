// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace comity::ui {

/// The list of a FindingsModel, its lines wrapped, its text never read as markup. Enter, or a click, chooses a finding;
/// the arrow keys fold and unfold.
class FindingsView : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &finding);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);
};

} // namespace comity::ui
