// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace comity::ui {

/// Headings with lines below them, each line wrapped to the width that there is, with its picture.
class LineTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit LineTree(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace comity::ui
