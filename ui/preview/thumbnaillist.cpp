// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/thumbnaillist.h"

#include "ui/preview/pdfpages.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QScrollBar>

namespace comity::ui {

ThumbnailList::ThumbnailList(PdfPages &pages, QWidget *parent) : QListWidget(parent), m_pages(pages)
{
    setObjectName(QStringLiteral("thumbnails"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    const int width = fontMetrics().averageCharWidth() * 14;
    setIconSize(QSize(width, width * 10 / 7));
    setGridSize(QSize(width + fontMetrics().height(), width * 10 / 7 + fontMetrics().height() * 2));
    setFixedWidth(gridSize().width() + verticalScrollBar()->sizeHint().width() + fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&pages, &PdfPages::loaded, this, &ThumbnailList::refill);
    connect(&pages, &PdfPages::drawnSmall, this, [this](int page, const QImage &image) {
        QPixmap pixmap = QPixmap::fromImage(image);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        if (QListWidgetItem *small = item(page))
            small->setIcon(QIcon(pixmap));
    });
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_following && row >= 0)
            Q_EMIT pageWanted(row);
    });
    retranslate();
}

void ThumbnailList::setCurrentPage(int page)
{
    m_following = true;
    setCurrentRow(page);
    m_following = false;
}

void ThumbnailList::refill()
{
    m_following = true;
    while (count() > m_pages.count())
        delete takeItem(count() - 1);
    while (count() < m_pages.count()) {
        auto *small = new QListWidgetItem(localeOf(uiLanguage()).toString(count() + 1), this);
        QPixmap blank(iconSize()); // keeps the number where it will stand below the page
        blank.fill(Qt::white);
        small->setIcon(QIcon(blank));
        small->setTextAlignment(Qt::AlignCenter);
    }
    m_following = false;
    retranslate();
    wantPages();
}

void ThumbnailList::wantPages()
{
    if (!isVisible())
        return;
    QList<PdfWorker::Wish> wishes;
    for (int page = 0; page < m_pages.count(); ++page) {
        const QSizeF fitted = m_pages.size(page).scaled(iconSize(), Qt::KeepAspectRatio);
        wishes.append({ page, (fitted * devicePixelRatioF()).toSize() });
    }
    m_pages.wantSmall(wishes);
}

void ThumbnailList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    wantPages();
}

void ThumbnailList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThumbnailList::retranslate()
{
    setAccessibleName(tr("Pages in small"));
    for (int page = 0; page < count(); ++page)
        item(page)->setData(Qt::AccessibleTextRole, tr("Page %1").arg(localeOf(uiLanguage()).toString(page + 1)));
}

} // namespace comity::ui
