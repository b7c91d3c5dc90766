// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfworker.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace comity::ui {

namespace {

/// PDFium gives a rectangle for each letter; those of one line become one.
QList<QRectF> linesOf(const QList<QPolygonF> &letters)
{
    QList<QRectF> lines;
    for (const QPolygonF &letter : letters) {
        const QRectF rect = letter.boundingRect();
        const double middle = rect.center().y();
        if (!lines.isEmpty() && middle > lines.last().top() - 3 && middle < lines.last().bottom() + 3)
            lines.last() |= rect;
        else
            lines.append(rect);
    }
    return lines;
}

} // namespace

PdfWorker::PdfWorker(Listener listener) : m_listener(std::move(listener)), m_thread([this] { work(); }) { }

PdfWorker::~PdfWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void PdfWorker::load(int document, const QByteArray &pdf)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_toLoad = { document, pdf };
        m_wanted.clear();
        m_small.clear();
        m_search.reset();
    }
    m_wake.notify_all();
}

void PdfWorker::want(const QList<Wish> &pages)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = pages;
    }
    m_wake.notify_all();
}

void PdfWorker::wantSmall(const QList<Wish> &pages)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_small = pages;
    }
    m_wake.notify_all();
}

void PdfWorker::search(int search, const QString &words)
{
    Search fresh;
    fresh.number = search;
    fresh.words = words;
    {
        const std::scoped_lock lock(m_mutex);
        m_search = std::move(fresh);
        m_placeFrom = -1;
    }
    m_wake.notify_all();
}

void PdfWorker::placeFrom(int hit)
{
    const std::scoped_lock lock(m_mutex); // the search goes on by itself
    m_placeFrom = hit;
}

// ---- the worker's thread

void PdfWorker::work()
{
    QPdfDocument pdf;
    m_pdf = &pdf;
    for (;;) {
        std::function<void()> step;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [&] { return m_ending || (step = nextStep()); });
            if (m_ending)
                break;
        }
        step();
    }
    pdf.close();
}

std::function<void()> PdfWorker::nextStep()
{
    if (m_toLoad) {
        const auto [document, bytes] = *m_toLoad;
        m_toLoad.reset();
        return [this, document = document, bytes = bytes] { open(document, bytes); };
    }
    if (!m_wanted.isEmpty())
        return [this, wish = m_wanted.takeFirst()] { m_listener.drawn(m_document, wish, draw(wish)); };
    if (m_search) {
        Search search = std::move(*m_search);
        m_search.reset();
        return [this, search = std::move(search)] { continueSearch(search); };
    }
    if (!m_small.isEmpty())
        return [this, wish = m_small.takeFirst()] { m_listener.drawnSmall(m_document, wish.page, draw(wish)); };
    return {};
}

void PdfWorker::open(int document, const QByteArray &pdf)
{
    m_pdf->close();
    m_texts.clear();
    m_document = document;
    delete m_pdf->findChild<QBuffer *>(); // of the document before
    if (pdf.isEmpty())
        return;
    auto *buffer = new QBuffer(m_pdf);
    buffer->setData(pdf);
    buffer->open(QIODevice::ReadOnly);
    m_pdf->load(buffer);
    QList<QSizeF> sizes;
    for (int page = 0; m_pdf->status() == QPdfDocument::Status::Ready && page < m_pdf->pageCount(); ++page)
        sizes.append(m_pdf->pagePointSize(page));
    m_texts.resize(sizes.size());
    m_listener.loaded(document, sizes);
}

QImage PdfWorker::draw(const Wish &wish) const
{
    if (wish.page >= m_pdf->pageCount() || wish.size.isEmpty())
        return {};
    const QImage drawn = m_pdf->render(wish.page, wish.size);
    QImage page(wish.size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, drawn);
    return page;
}

/// One page, or the place of one hit: pages to be drawn do not wait for a search.
void PdfWorker::continueSearch(Search search)
{
    if (search.page < m_texts.size()) {
        findOnPage(search);
    } else if (!search.told) {
        search.told = true;
        search.left = int(search.hits.size());
        m_listener.found(search.number, search.hits);
    } else if (search.left > 0) {
        PageHit &hit = search.hits[search.next];
        // Each call reads the page anew, some milliseconds; PDFium offers no other way in here.
        hit.places = linesOf(m_pdf->getSelectionAtIndex(hit.page, hit.span.start, hit.span.length).bounds());
        if (hit.places.isEmpty())
            hit.places.append(QRectF()); // it has none: looked for once
        --search.left;
        m_listener.placed(search.number, search.next, hit.places);
    }
    if (search.told && search.left == 0)
        return;
    const std::scoped_lock lock(m_mutex);
    if (m_search || m_toLoad)
        return; // somebody wants something else by now
    if (search.told) {
        const int count = int(search.hits.size());
        if (m_placeFrom >= 0 && m_placeFrom < count)
            search.next = m_placeFrom;
        m_placeFrom = -1;
        for (int tried = 0; tried < count && !search.hits.at(search.next).places.isEmpty(); ++tried)
            search.next = (search.next + 1) % count;
    }
    m_search = std::move(search);
}

void PdfWorker::findOnPage(Search &search)
{
    QString &text = m_texts[search.page];
    if (text.isNull())
        text = m_pdf->getAllText(search.page).text();
    const QList<TextSpan> spans = findText(text, search.words);
    for (const TextSpan &span : spans)
        search.hits.append({ search.page, span, {} });
    ++search.page;
}

} // namespace comity::ui
