// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fileview.h"

#include <QWidget>

class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace comity::ui {

class PlainLabel;

/// What is in a file from outside, shown from memory: text, a picture, the pages of a PDF (drawn by another process).
/// Keys: Ctrl+Plus, Ctrl+Minus and Ctrl+0 size it; Page Down and Page Up scroll, and go to the next and the earlier
/// page at the end of one; Ctrl+Page Down and Ctrl+Page Up go there at once.
class AttachmentView : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentView(QWidget *parent = nullptr);

    void showFile(const QByteArray &bytes);
    void showError(const Error &error);
    void clear(); ///< nothing of a file stays
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Of the page or the picture, against the room there is; 1 fits the width.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const std::optional<desk::FileView> &shown() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void load();
    void show(const Result<desk::FileView> &view);
    void showImage();
    void showWords();
    void goTo(int page);
    void setZoom(double zoom);
    bool turn(int key); ///< Page Down and Page Up, at the end of a page
    [[nodiscard]] bool hasImage() const;
    [[nodiscard]] QSize room() const;

    QByteArray m_bytes; ///< of a PDF: each page is drawn when it is looked at
    std::optional<desk::FileView> m_view;
    std::optional<Error> m_error;
    int m_page = 0;
    int m_round = 0; ///< answers of earlier rounds are not heard
    bool m_loading = false;
    bool m_toEnd = false; ///< the page that comes is entered from below
    double m_zoom = 1;
    int m_textSteps = 0;

    QToolButton *m_earlier;
    PlainLabel *m_where;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_fit;
    QToolButton *m_larger;
    PlainLabel *m_says;
    QStackedWidget *m_stack;
    PlainLabel *m_nothing;
    QPlainTextEdit *m_text;
    QScrollArea *m_scroll;
    PlainLabel *m_image;
};

} // namespace comity::ui
