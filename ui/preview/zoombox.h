// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace comity::ui {

class PagesView;

/// How large the pages are shown: fitted, or in per cent of the paper.
class ZoomBox : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBox(PagesView &view, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *box() const { return m_box; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void choose(int index);

    PagesView &m_view;
    QToolButton *m_out = nullptr;
    QComboBox *m_box = nullptr;
    QToolButton *m_in = nullptr;
};

} // namespace comity::ui
