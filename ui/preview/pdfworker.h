// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textsearch.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

class QPdfDocument;

namespace comity::ui {

/// Words that were found on a page.
struct PageHit
{
    int page = 0;
    TextSpan span;        ///< in the text of the page
    QList<QRectF> places; ///< of each line they stand on, in points from the top left corner; none: not known yet
};

/// The thread on which a PDF is read and drawn: PDFium does one thing at a time and lets everybody wait, so that
/// nothing of it is ever called from the window's own thread. Asked for things, it does the most urgent first: the
/// document, the pages in sight, what is searched, the small pages.
class PdfWorker
{
public:
    struct Wish
    {
        int page = 0;
        QSize size; ///< in dots
        friend bool operator==(const Wish &, const Wish &) = default;
    };
    /// Who hears of what is done; called on the worker's thread.
    struct Listener
    {
        std::function<void(int document, const QList<QSizeF> &sizes)> loaded; ///< in points; none: it is unreadable
        std::function<void(int document, const Wish &wish, const QImage &image)> drawn;
        std::function<void(int document, int page, const QImage &image)> drawnSmall;
        std::function<void(int search, const QList<PageHit> &hits)> found; ///< all, without their places
        std::function<void(int search, int hit, const QList<QRectF> &places)> placed;
    };

    explicit PdfWorker(Listener listener);
    ~PdfWorker(); ///< waits for the page being drawn
    Q_DISABLE_COPY_MOVE(PdfWorker)

    void load(int document, const QByteArray &pdf); ///< `document` is its number; no bytes: close
    void want(const QList<Wish> &pages);            ///< in place of what was wanted
    void wantSmall(const QList<Wish> &pages);
    void search(int search, const QString &words);
    void placeFrom(int hit); ///< tells the places of this hit next, then of those behind it

private:
    struct Search
    {
        int number = 0;
        QString words;
        int page = 0; ///< the next one to look at
        bool told = false;
        QList<PageHit> hits;
        int next = 0; ///< hit whose places are looked for
        int left = 0; ///< hits without
    };

    void work();
    std::function<void()> nextStep(); ///< under the mutex; null: nothing to do
    void open(int document, const QByteArray &pdf);
    [[nodiscard]] QImage draw(const Wish &wish) const;
    void continueSearch(Search search);
    void findOnPage(Search &search);

    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::optional<std::pair<int, QByteArray>> m_toLoad;
    QList<Wish> m_wanted;
    QList<Wish> m_small;
    std::optional<Search> m_search; ///< none while a step of it is done
    int m_placeFrom = -1;

    // of the thread alone
    int m_document = 0;
    QPdfDocument *m_pdf = nullptr;
    QStringList m_texts; ///< of the pages that were searched; a null string: not yet

    std::thread m_thread;
};

} // namespace comity::ui
