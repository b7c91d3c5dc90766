// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "common/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace comity {

/// A line of the table of contents that a reader shows beside the pages.
struct OutlineEntry
{
    QString title;
    int page = 0;            ///< 0 is the first page
    double yMillimetres = 0; ///< how far below the top edge of the page the place is
    int level = 0;           ///< 0 is the outermost; one more than the entry before at most, deeper is taken as that
};

/// A file that travels inside the document.
struct PdfAttachment
{
    QString name; ///< a plain file name: "request.json"
    QByteArray bytes;
    QString mime;                                    ///< "application/json"
    QString description;                             ///< shown beside the name
    QString relationship = QStringLiteral("Source"); ///< what it is to the document (ISO 32000-2, AFRelationship)
};

/// What is known of a document beyond its pages. The dates of the file are all `date`: nothing in it tells when or
/// where it was printed.
struct PdfProperties
{
    Language language = Language::English;
    QString title; ///< must not be empty: readers show it instead of the file name
    QString subject;
    QString author;
    QDateTime date; ///< written in UTC, to the second; an undated draft has none
    bool rightToLeft = false;
    QList<OutlineEntry> outline;
    QList<PdfAttachment> attachments;
    QMap<QString, QString> custom; ///< further entries of the document's properties; the keys are ASCII letters
};

/// Makes a finished document of the pages that Qt wrote: PDF 1.7 with language, title, table of contents, XMP, attached
/// files, a clean text layer and fixed dates. The same input gives the same bytes, in every process and on every day
/// (with one version of libqpdf and zlib). Qt numbers fonts by the seed of its hashes; that is evened out here, so no
/// seed has to be set. Any thread.
/// Errors: "pdf.properties" (no title, an outline entry outside the pages), "pdf.damaged" (`raw` is no PDF or
/// not one that Qt wrote).
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &raw, const PdfProperties &properties);

} // namespace comity
