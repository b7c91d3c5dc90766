// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include "common/translation.h"
#include "documents/documentcharacters.h"
#include "documents/documentpdf.h"
#include "documents/fonts.h"
#include "documents/withheld.h"

#include <QTimeZone>

namespace comity {

namespace {

struct RequestDocumentStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestDocumentStrings)
};

Error cannotPrint(const QList<char32_t> &characters)
{
    return Error{ RequestDocumentStrings::tr("The request holds characters that cannot be printed (%1).")
                      .arg(layout::characterNames(characters)),
                  {},
                  QStringLiteral("document.characters"),
                  {} };
}

Error withheld()
{
    return Error{ RequestDocumentStrings::tr("The information is not printed before the receiving Party has answered "
                                             "on the conditions."),
                  {},
                  QStringLiteral("document.withheld"),
                  {} };
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
    if (input.request.isPractice())
        properties.title
            = input.terms.text(QStringLiteral("mark.practice"), language) + QStringLiteral(" – ") + properties.title;
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
    if (isWithheld(input.request))
        return withheld();
    if (const QList<char32_t> missing = layout::unsupportedCharacters(document, fonts); !missing.isEmpty())
        return cannotPrint(missing);
    return documentPdf(document, propertiesOf(input, document), fonts);
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

Result<layout::PagedDocument> requestPages(const TransmittalInput &input, Language language,
                                           std::optional<Language> beside, const FontSet &fonts)
{
    if (isWithheld(input.request))
        return withheld();
    const layout::Document document
        = beside ? transmittalDocument(input, language, *beside) : transmittalDocument(input, language);
    if (const QList<char32_t> missing = layout::unsupportedCharacters(document, fonts); !missing.isEmpty())
        return cannotPrint(missing);
    return layout::paginate(document, fonts);
}

} // namespace comity
