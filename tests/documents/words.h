// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paginator.h"
#include "documents/pdffile.h"
#include "printed.h"

#include <QPageLayout>
#include <QXmlStreamReader>

namespace comity::probe {

/// A word as pdftotext finds it, in millimetres from the top left corner of its page. (In Arabic each letter is one.)
struct Word
{
    QString text;
    int page = 0; ///< from 1
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

/// All words of a document, in the order in which they are drawn.
inline QList<Word> wordsOf(const QString &path)
{
    QXmlStreamReader xml(
        run(QStringLiteral("pdftotext"),
            { QStringLiteral("-bbox"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-") }));
    QList<Word> words;
    int page = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        page += xml.name() == QLatin1String("page") ? 1 : 0;
        if (xml.name() != QLatin1String("word"))
            continue;
        const auto millimetres
            = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble() / 72 * 25.4; };
        Word word{ {}, page, millimetres("xMin"), millimetres("yMin"), millimetres("xMax"), millimetres("yMax") };
        word.text = withoutSteering(xml.readElementText());
        words.append(word);
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return words;
}

/// With the foot that a request has: bodyWords() knows where that begins.
inline layout::Document paperWithFingerprint()
{
    layout::Document document;
    document.furniture.fingerprint = QString(64, QLatin1Char('0'));
    return document;
}

/// The words that stand between the lines above and below the text.
inline QList<Word> bodyWords(const QString &path)
{
    QList<Word> words = wordsOf(path);
    words.removeIf([](const Word &word) { return word.middle() < 22 || word.middle() > 264; });
    return words;
}

/// The first word that reads like this.
inline std::optional<Word> find(const QList<Word> &words, const QString &text)
{
    for (const Word &word : words) {
        if (word.text == text)
            return word;
    }
    return {};
}

/// A document of a test's own blocks, made into a file as the transmittals are.
inline QByteArray pdfOf(const layout::Document &document)
{
    const layout::PagedDocument paged = layout::paginate(document, *fonts());
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(layout::kDotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        paged.drawAll(writer);
    }
    PdfProperties properties;
    properties.language = document.language;
    properties.title = QStringLiteral("test");
    for (const layout::OutlineMark &mark : paged.outline())
        properties.outline.append({ mark.title, mark.page, mark.y / layout::millimetres(1), mark.level - 1 });
    const auto pdf = finishPdf(raw, properties);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().oneLine()));
    return *pdf;
}

inline layout::Paragraph paragraphOf(const QString &text, layout::ValueKind kind = layout::ValueKind::Prose)
{
    layout::Paragraph paragraph;
    paragraph.runs = { { text, kind, false } };
    return paragraph;
}

} // namespace comity::probe
