// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace comity::ui {

class PlainLabel;

/// The line in which one types the words that are looked for: one hit back or on, which of how many it is, and the way
/// out. Enter goes on, Shift+Enter back, Escape closes. What is searched, and how, is its heirs'.
class WordsBar : public QWidget
{
    Q_OBJECT

public:
    virtual void step(int by) = 0;
    virtual void close() = 0;

protected:
    /// The parts are found by `name` and what they are: "findWords", "findNext". The heir calls retranslate().
    WordsBar(const QString &name, QWidget *parent);

    virtual void search() = 0; ///< after a pause in typing
    virtual void showCount() = 0;
    virtual void retranslate();

    void takeKeyboard(); ///< shows the bar, with all its words chosen
    /// `hit` from 0; the buttons go with it.
    void tellCount(qsizetype hit, qsizetype hits, bool searching = false);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    QTimer m_delay;
    PlainLabel *m_label;
    QLineEdit *m_words;

private:
    QToolButton *m_previous;
    QToolButton *m_next;
    PlainLabel *m_count;
    QToolButton *m_close;
};

} // namespace comity::ui
