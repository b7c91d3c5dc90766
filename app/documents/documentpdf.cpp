// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentpdf.h"

#include "documents/paginator.h"
#include "documents/strip.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace comity {

namespace {

QByteArray pagesOf(const layout::PagedDocument &paged)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(layout::kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    paged.drawAll(writer);
    return pdf;
}

QList<OutlineEntry> outlineOf(const layout::PagedDocument &paged)
{
    QList<OutlineEntry> entries;
    for (const layout::OutlineMark &mark : paged.outline())
        entries.append({ mark.title, mark.page, mark.y / layout::millimetres(1), mark.level - 1 });
    return entries;
}

} // namespace

Result<QByteArray> documentPdf(const layout::Document &document, PdfProperties properties, const FontSet &fonts)
{
    const layout::PagedDocument paged = layout::paginate(document, fonts);
    properties.outline = outlineOf(paged);
    return finishPdf(pagesOf(paged), properties);
}

} // namespace comity
