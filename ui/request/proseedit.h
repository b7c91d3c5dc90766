// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QPlainTextEdit>

namespace comity::ui {

class SpellMarks;
class Spelling;

/// Prose of one language: plain text that keeps each of its characters, grows with what is in it, is left by Tab, and
/// whose undo is the request's.
class ProseEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `lines` is how tall it is at least.
    explicit ProseEdit(int lines, QWidget *parent = nullptr);

    /// The text as it is: unlike toPlainText(), with its no-break spaces.
    [[nodiscard]] QString prose() const;
    /// Shows another text with the cursor where it differs; does nothing when it is the same.
    void showProse(const QString &text);
    /// Line breaks cannot stand in the value: the key does nothing, pasted ones become ", ".
    void setOneLine(bool oneLine) { m_oneLine = oneLine; }
    /// Scrolls from `lines` on instead of growing.
    void setGrows(bool grows);
    /// Of the language, never of the window; by its content when nothing is given.
    void setTextDirection(Qt::LayoutDirection direction);
    [[nodiscard]] int cursorOffset() const { return textCursor().position(); }
    void setCursorOffset(int offset);
    /// Underlines the words that no dictionary of the language has. Ctrl+. and the menu offer what may have been meant.
    void setSpelling(Spelling &spelling, Language language);

Q_SIGNALS:
    void edited(const QString &text); ///< by the officer
    void stepEnds();                  ///< what is edited next is a step of undo by itself

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    void markMissingGlyphs(int from, int length);
    QMenu *makeMenu();
    void openSpelling();
    void chooseWrapping();

    SpellMarks *m_marks = nullptr;
    int m_lines;
    bool m_oneLine = false;
    bool m_grows = true;
    bool m_showing = false;
};

} // namespace comity::ui
