// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace comity::ui {

class FindBar;
class PagesView;
class PdfPages;
class PlainLabel;
class ThumbnailList;
class ZoomBox;

/// The very pages that will be printed, of a request or a paper of the dialogue, in the language chosen. Nothing here
/// waits for them: they are made by the RequestDesk and drawn by a thread of their own, and the former pages stay until
/// the new ones are there.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives the panel.
    explicit PreviewPanel(desk::RequestDesk &desk, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// What is printed, as it now is; called at every change. The first pages are made at once, later ones 300 ms after
    /// the last change; while the panel is hidden, none.
    void setMatter(const desk::PaperMatter &matter);
    void setRequest(const Request &request) { setMatter(request); }
    void refresh(); ///< at once
    void clear();   ///< nothing of a request stays in memory: for locking

    /// The language it was drafted in until an officer chooses another.
    [[nodiscard]] desk::PaperLanguages languages() const;
    void setLanguages(const desk::PaperLanguages &choice);

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 1; 0 when there is none
    void goToPage(int page);               ///< from 1
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const QByteArray &pdf() const { return m_pdf; } ///< of the pages shown
    void setThumbnailsVisible(bool visible);
    [[nodiscard]] bool thumbnailsVisible() const;
    void openFind();

Q_SIGNALS:
    void languagesChanged(const comity::desk::PaperLanguages &languages);
    void shown(int pages);                                           ///< new pages took the place of the former ones
    void failed(const comity::Error &error);                         ///< it is also shown in the panel
    void printWanted(const comity::desk::PaperLanguages &languages); ///< the officer pressed "Print…"

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QHBoxLayout *buildPlaceBar();
    void connectParts();
    void retranslate();
    [[nodiscard]] Language drafted() const;
    void fillLanguages();
    void ask();
    void receive(int number, const Result<QByteArray> &pdf);
    void showError(const Error &error);
    void showPlace();
    [[nodiscard]] static bool isOwnKey(const QKeyEvent &event);

    desk::RequestDesk &m_desk;
    std::optional<desk::PaperMatter> m_matter;
    std::optional<desk::PaperLanguages> m_chosen; ///< by the officer
    QByteArray m_pdf;
    std::optional<Error> m_error;
    QTimer m_delay;
    int m_asked = 0;      ///< number of the latest rendering asked for
    int m_answered = 0;   ///< and of the latest that came
    bool m_stale = false; ///< changed since it was asked for

    std::unique_ptr<PdfPages> m_pages;
    QComboBox *m_language = nullptr;
    PlainLabel *m_languageLabel = nullptr;
    ZoomBox *m_zoom = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_thumbs = nullptr;
    QToolButton *m_find = nullptr;
    QToolButton *m_print = nullptr;
    PlainLabel *m_place = nullptr;
    PlainLabel *m_busy = nullptr;
    PlainLabel *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    PagesView *m_view = nullptr;
    ThumbnailList *m_thumbnails = nullptr;
    FindBar *m_findBar = nullptr;
};

} // namespace comity::ui
