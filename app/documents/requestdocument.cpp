// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include "common/translation.h"
#include "documents/documentcharacters.h"
#include "documents/fonts.h"
#include "documents/paginator.h"
#include "documents/pdffile.h"
#include "documents/strip.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTimeZone>

namespace comity {

namespace {

struct RequestDocumentStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestDocumentStrings)
};

constexpr qsizetype kNamedCharacters = 8; // in an error; the finding of the check names all of them with their fields

Error cannotPrint(const QList<char32_t> &characters)
{
    QStringList codes;
    for (const char32_t c : characters.first(std::min(characters.size(), kNamedCharacters)))
        codes.append(QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0')));
    if (characters.size() > kNamedCharacters)
        codes.append(QChar(0x2026));
    return Error{ RequestDocumentStrings::tr("The request holds characters that cannot be printed (%1).")
                      .arg(codes.join(QStringLiteral(", "))),
                  {},
                  QStringLiteral("document.characters"),
                  {} };
}

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

PdfProperties propertiesOf(const TransmittalInput &input, const layout::Document &document)
{
    const Language language = document.language;
    PdfProperties properties;
    properties.language = language;
    const Label &title = input.tmpl.title;
    properties.title = input.request.reference().isEmpty()
        ? title.in(language)
        : input.request.reference() + QStringLiteral(" – ") + title.in(language);
    properties.subject = title.in(language);
    properties.author = input.request.value(QStringLiteral("requesting.authority.name"))
                            .text()
                            .best(language, input.request.language());
    if (const QDate date = input.request.date(); date.isValid())
        properties.date = date.startOfDay(QTimeZone::utc());
    properties.rightToLeft = isRightToLeft(language);
    properties.attachments.append({ QStringLiteral("request.json"), input.canonicalJson,
                                    QStringLiteral("application/json"), input.request.reference() });
    properties.custom.insert(QStringLiteral("ComityFingerprint"), input.fingerprint);
    return properties;
}

Result<QByteArray> render(const TransmittalInput &input, const layout::Document &document, const FontSet &fonts)
{
    if (const QList<char32_t> missing = layout::unsupportedCharacters(document, fonts); !missing.isEmpty())
        return cannotPrint(missing);
    const layout::PagedDocument paged = layout::paginate(document, fonts);
    PdfProperties properties = propertiesOf(input, document);
    properties.outline = outlineOf(paged);
    return finishPdf(pagesOf(paged), properties);
}

} // namespace

Result<QByteArray> renderRequest(const TransmittalInput &input, Language language, const FontSet &fonts)
{
    return render(input, transmittalDocument(input, language), fonts);
}

Result<QByteArray> renderRequestBilingual(const TransmittalInput &input, Language left, Language right,
                                          const FontSet &fonts)
{
    return render(input, transmittalDocument(input, left, right), fonts);
}

} // namespace comity
