// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace comity::ui {

class PagesView;
class PdfPages;
class PlainLabel;

/// Finds words in the pages: hits are counted and marked, and one after the other is brought into sight.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(PdfPages &pages, PagesView &view, QWidget *parent = nullptr);

    void open();  ///< shows itself and takes the keyboard
    void close(); ///< hides itself and what it marked
    void clear(); ///< also forgets the words
    void step(int by);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void search();
    void showHits();
    void showCount();

    PdfPages &m_pages;
    PagesView &m_view;
    QTimer m_delay;
    int m_hit = -1;
    bool m_fresh = false; ///< the words changed: the first hit comes into sight

    PlainLabel *m_label = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    PlainLabel *m_count = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace comity::ui
