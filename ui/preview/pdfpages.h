// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pdfworker.h"

#include <QHash>
#include <QObject>
#include <QSizeF>

#include <memory>

namespace comity::ui {

/// The pages of one PDF as the window shows them: their sizes, their images once these are drawn, what was found on
/// them. When another PDF takes its place, the images of the former one are kept until there are newer ones. GUI
/// thread; never waits for a page.
class PdfPages : public QObject
{
    Q_OBJECT

public:
    PdfPages();
    ~PdfPages() override;

    void load(const QByteArray &pdf); ///< signals loaded() or unreadable()
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] QSizeF size(int page) const { return m_sizes.value(page); } ///< in points
    /// The image there is, perhaps of another size or of the former PDF; none yet: a null image.
    [[nodiscard]] QImage image(int page) const { return m_images.value(page).image; }
    /// It is that of this PDF in this size.
    [[nodiscard]] bool isCurrent(int page, QSize dots) const;

    /// The pages wanted now, the most urgent first; images of others are let go.
    void want(const QList<PdfWorker::Wish> &pages);
    void wantSmall(const QList<PdfWorker::Wish> &pages) { m_worker->wantSmall(pages); }

    void search(const QString &words); ///< signals found(); no words: at once
    /// Their places follow, those of placeFrom() first.
    [[nodiscard]] const QList<PageHit> &hits() const { return m_hits; }
    void placeFrom(int hit) { m_worker->placeFrom(hit); }

Q_SIGNALS:
    void loaded();
    void unreadable();
    void drawn(int page);
    void drawnSmall(int page, const QImage &image);
    void found();
    void placed(int hit);

private:
    struct Drawn
    {
        int document = 0;
        QImage image;
    };

    void takeSizes(int document, const QList<QSizeF> &sizes);
    void takeImage(int document, const PdfWorker::Wish &wish, const QImage &image);
    void takeHits(int search, const QList<PageHit> &hits);
    void takePlaces(int search, int hit, const QList<QRectF> &places);

    int m_document = 0; ///< number of the PDF that was loaded last
    int m_shown = 0;    ///< and of the one the sizes are of
    QList<QSizeF> m_sizes;
    QHash<int, Drawn> m_images;
    QString m_words;
    QString m_placedWords; ///< that m_hits are of
    int m_search = 0;
    QList<PageHit> m_hits;
    std::unique_ptr<PdfWorker> m_worker;
};

} // namespace comity::ui
