// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QList>
#include <QRectF>

namespace comity::ui {

class PdfPages;

/// The pages of a PDF below each other. What is in sight stays in sight when the pages are made anew, the zoom changes
/// or the panel gets another width.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Factor };

    explicit PagesView(PdfPages &pages, QWidget *parent = nullptr);

    void setZoom(Zoom zoom, double factor = 1.0); ///< the factor counts for Zoom::Factor: 1 is the size of the paper
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] double factor() const { return m_factor; } ///< as it now is, also when fitted
    void zoomBySteps(int steps);

    void forget();                         ///< the pages were cleared
    [[nodiscard]] int currentPage() const; ///< from 0; -1: there is none
    void goToPage(int page);
    /// Marks what was found and brings hit `index` into sight; -1: none is the current one.
    void showHit(int index);

    /// A page in the coordinates of the viewport, for tests.
    [[nodiscard]] QRect pageRect(int page) const;

Q_SIGNALS:
    void currentPageChanged();
    void zoomChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The place at the top of the viewport, free of zoom.
    struct Anchor
    {
        int page = 0;
        double part = 0; ///< of the height of the page
    };

    [[nodiscard]] Anchor anchor() const;
    void lay();
    void restore(const Anchor &anchor);
    [[nodiscard]] double fittedFactor(QSize room) const;
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] QSize dots(int page) const;
    void wantPages();
    void paintPage(QPainter &painter, int page) const;
    void seekHit();
    void paintHits(QPainter &painter, int page) const;

    PdfPages &m_pages;
    Zoom m_zoom = Zoom::FitWidth;
    double m_factor = 1.0;
    QList<QRect> m_rects; ///< of the pages, before scrolling
    int m_hit = -1;
    bool m_seeking = false; ///< the hit comes into sight when its place is known
    int m_lastPage = -1;
    bool m_laying = false;
};

} // namespace comity::ui
