// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfpages.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace comity::ui {

PdfPages::PdfPages()
{
    PdfWorker::Listener listener;
    listener.loaded = [this](int document, const QList<QSizeF> &sizes) {
        QMetaObject::invokeMethod(this, [this, document, sizes] { takeSizes(document, sizes); }, Qt::QueuedConnection);
    };
    listener.drawn = [this](int document, const PdfWorker::Wish &wish, const QImage &image) {
        QMetaObject::invokeMethod(
            this, [this, document, wish, image] { takeImage(document, wish, image); }, Qt::QueuedConnection);
    };
    listener.drawnSmall = [this](int document, int page, const QImage &image) {
        QMetaObject::invokeMethod(
            this,
            [this, document, page, image] {
                if (document == m_shown && !image.isNull())
                    Q_EMIT drawnSmall(page, image);
            },
            Qt::QueuedConnection);
    };
    listener.found = [this](int search, const QList<PageHit> &hits) {
        QMetaObject::invokeMethod(this, [this, search, hits] { takeHits(search, hits); }, Qt::QueuedConnection);
    };
    listener.placed = [this](int search, int hit, const QList<QRectF> &places) {
        QMetaObject::invokeMethod(
            this, [this, search, hit, places] { takePlaces(search, hit, places); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<PdfWorker>(std::move(listener));
}

PdfPages::~PdfPages() = default;

void PdfPages::load(const QByteArray &pdf) { m_worker->load(++m_document, pdf); }

void PdfPages::clear()
{
    m_worker->load(++m_document, {});
    m_shown = m_document;
    m_sizes.clear();
    m_images.clear();
    m_words.clear();
    m_hits.clear();
}

bool PdfPages::isCurrent(int page, QSize dots) const
{
    const Drawn drawn = m_images.value(page);
    return drawn.document == m_shown && drawn.image.size() == dots;
}

void PdfPages::want(const QList<PdfWorker::Wish> &pages)
{
    QList<PdfWorker::Wish> missing;
    for (const PdfWorker::Wish &wish : pages) {
        if (!isCurrent(wish.page, wish.size))
            missing.append(wish);
    }
    const auto isWanted = [&pages](int page) {
        return std::any_of(pages.cbegin(), pages.cend(),
                           [page](const PdfWorker::Wish &wish) { return wish.page == page; });
    };
    m_images.removeIf([&isWanted](const auto &entry) { return !isWanted(entry.key()); });
    m_worker->want(missing);
}

void PdfPages::search(const QString &words)
{
    m_words = words;
    ++m_search;
    if (!words.trimmed().isEmpty())
        return m_worker->search(m_search, words);
    m_hits.clear();
    Q_EMIT found();
}

void PdfPages::takeSizes(int document, const QList<QSizeF> &sizes)
{
    if (document != m_document)
        return; // a later one is on its way
    if (sizes.isEmpty())
        return Q_EMIT unreadable();
    m_shown = document;
    m_sizes = sizes;
    Q_EMIT loaded();
    search(m_words);
}

void PdfPages::takeImage(int document, const PdfWorker::Wish &wish, const QImage &image)
{
    if (document != m_shown || image.isNull())
        return;
    m_images.insert(wish.page, { document, image });
    Q_EMIT drawn(wish.page);
}

void PdfPages::takeHits(int search, const QList<PageHit> &hits)
{
    if (search != m_search)
        return;
    const QList<PageHit> former = std::exchange(m_hits, hits);
    // The marks of the same words stay until their places on the new pages are known.
    for (qsizetype i = 0; m_words == m_placedWords && i < std::min(former.size(), m_hits.size()); ++i) {
        if (former.at(i).page == m_hits.at(i).page)
            m_hits[i].places = former.at(i).places;
    }
    m_placedWords = m_words;
    Q_EMIT found();
}

void PdfPages::takePlaces(int search, int hit, const QList<QRectF> &places)
{
    if (search != m_search || hit >= m_hits.size())
        return;
    m_hits[hit].places = places;
    Q_EMIT placed(hit);
}

} // namespace comity::ui
