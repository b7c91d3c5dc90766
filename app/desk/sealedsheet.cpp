// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sealedsheet.h"

#include "common/inpool.h"
#include "documents/documentpdf.h"
#include "documents/fonts.h"
#include "platform/paths.h"

#include <QThreadPool>

namespace comity::desk {

using namespace layout;

namespace {

class Sheet
{
public:
    Sheet(const Library &library, const Request &request, const Template &form)
        : m_library(library), m_request(request), m_form(form), m_language(request.language())
    {
    }

    Document of(const Section &section, const QString &text)
    {
        m_document.language = m_language;
        m_document.blocks.push_back({ Heading{ 1, section.sealed.in(m_language), {}, {} } });
        KeyValueTable table;
        for (const QString &key : { QStringLiteral("reference"), m_form.headline })
            if (const Field *field = m_form.field(key))
                table.rows.append({ field->label.in(m_language), { value(key) } });
        m_document.blocks.push_back({ table });
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            Paragraph paragraph;
            // Each line in its own direction: names in other letters stand among them.
            paragraph.runs = { { line, ValueKind::Name } };
            m_document.blocks.push_back({ paragraph });
        }
        furniture();
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString term(const char *key, const QMap<QString, QString> &arguments = {}) const
    {
        return m_library.terms().text(QString::fromLatin1(key), m_language, arguments);
    }

    [[nodiscard]] Paragraph value(const QString &key) const
    {
        const Value value = m_request.value(key);
        const QString text = value.string().isEmpty() ? value.text().best(m_language, m_language) : value.string();
        Paragraph paragraph;
        paragraph.runs = { { text, ValueKind::Identifier } };
        return paragraph;
    }

    void furniture()
    {
        Furniture::Words words;
        words.language = m_language;
        words.marking = term("mark.strictly_confidential");
        words.pagePattern = term("adm.page_x_of_y",
                                 { { QStringLiteral("page"), QStringLiteral("{page}") },
                                   { QStringLiteral("total"), QStringLiteral("{total}") } });
        m_document.furniture.words = { words };
        m_document.furniture.reference = m_request.reference();
        if (m_request.isPractice())
            m_document.furniture.practice = { term("mark.practice") };
    }

    const Library &m_library;
    const Request &m_request;
    const Template &m_form;
    Language m_language;
    Document m_document;
};

Result<QByteArray> make(const Library &library, const Request &request, const QString &sectionId, const QString &text)
{
    const Instrument *instrument = library.instrument(request.instrument);
    const Template *form = instrument ? instrument->findTemplate(request.type) : nullptr;
    const Section *section = nullptr;
    if (form)
        for (const Section &one : form->sections)
            if (one.id == sectionId && !one.sealed.isEmpty())
                section = &one;
    if (!section)
        return Error{ QStringLiteral("The form has no such note."), sectionId, QStringLiteral("sheet.section"), {} };
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return fonts.error();
    PdfProperties properties;
    properties.language = request.language();
    properties.title = section->sealed.in(request.language());
    properties.rightToLeft = isRightToLeft(request.language());
    return documentPdf(Sheet(library, request, *form).of(*section, text), properties, **fonts);
}

} // namespace

QFuture<Result<QByteArray>> sealedSheetPdf(std::shared_ptr<const Library> library, const Request &request,
                                           const QString &section, const QString &text)
{
    return doneIn(*QThreadPool::globalInstance(), [library = std::move(library), request, section, text] {
        return make(*library, request, section, text);
    });
}

} // namespace comity::desk
