// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdffile.h"

#include "documents/pdffonts.h"
#include "documents/pdfmetadata.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace comity {

namespace {

using Object = QPDFObjectHandle;

constexpr double kPointsPerMillimetre = 72 / 25.4;

Error badProperties(const QString &detail)
{
    return Error{ QStringLiteral("The document cannot be made: a property of it is missing or wrong."), QString(),
                  QStringLiteral("pdf.properties"), detail };
}

Object textString(const QString &text) { return Object::newUnicodeString(text.toStdString()); }

std::string pdfDate(const QDateTime &date)
{
    return date.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    });
}

Result<void> checkProperties(const PdfProperties &properties)
{
    if (properties.title.trimmed().isEmpty())
        return badProperties(QStringLiteral("no title"));
    const QList<QString> keys = properties.custom.keys();
    if (!std::all_of(keys.cbegin(), keys.cend(), isPlainKey))
        return badProperties(QStringLiteral("a key that is not of ASCII letters"));
    return {};
}

/// The document's properties, written anew: nothing that Qt put there stays.
void writeInfo(QPDF &pdf, const PdfProperties &properties)
{
    Object info = Object::newDictionary();
    const auto set = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, textString(text));
    };
    for (auto it = properties.custom.cbegin(); it != properties.custom.cend(); ++it)
        set(('/' + it.key().toLatin1()).constData(), it.value());
    set("/Title", properties.title);
    set("/Subject", properties.subject);
    set("/Author", properties.author);
    set("/Creator", producerName());
    set("/Producer", producerName());
    if (properties.date.isValid()) {
        info.replaceKey("/CreationDate", Object::newString(pdfDate(properties.date)));
        info.replaceKey("/ModDate", Object::newString(pdfDate(properties.date)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void writeMetadata(QPDF &pdf, const PdfProperties &properties)
{
    Object stream = Object::newStream(&pdf, xmpPacket(properties).toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void writeViewing(QPDF &pdf, const PdfProperties &properties)
{
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    if (properties.rightToLeft)
        preferences.replaceKey("/Direction", Object::newName("/R2L"));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", textString(languageTag(properties.language)));
}

Object destination(Object page, double yMillimetres)
{
    const double top = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return Object::newArray({ page, Object::newName("/XYZ"), Object::newNull(),
                              Object::newReal(std::clamp(top - yMillimetres * kPointsPerMillimetre, 0.0, top), 2),
                              Object::newNull() });
}

/// Hangs an entry under its parent, after the last one there; every entry is open.
void appendEntry(Object parent, Object entry)
{
    entry.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        entry.replaceKey("/Prev", parent.getKey("/Last"));
        parent.getKey("/Last").replaceKey("/Next", entry);
    } else {
        parent.replaceKey("/First", entry);
    }
    parent.replaceKey("/Last", entry);
    for (Object above = parent; above.isDictionary(); above = above.getKey("/Parent")) {
        const long long count = above.hasKey("/Count") ? above.getKey("/Count").getIntValue() : 0;
        above.replaceKey("/Count", Object::newInteger(count + 1));
    }
}

Result<void> writeOutline(QPDF &pdf, const QList<OutlineEntry> &outline)
{
    if (outline.isEmpty())
        return {};
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object root = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    std::vector<Object> open{ root }; // the entry that each level hangs under
    for (const OutlineEntry &line : outline) {
        if (line.page < 0 || static_cast<size_t>(line.page) >= pages.size())
            return badProperties(QStringLiteral("an outline entry on page %1").arg(line.page));
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", textString(line.title));
        Object page = pages[static_cast<size_t>(line.page)].getObjectHandle();
        entry.replaceKey("/Dest", destination(page, line.yMillimetres));
        open.resize(std::min(static_cast<size_t>(std::max(line.level, 0)) + 1, open.size()), root);
        appendEntry(open.back(), entry);
        open.push_back(entry);
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    return {};
}

void writeAttachment(QPDF &pdf, const PdfAttachment &attachment, const PdfProperties &properties)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    if (properties.date.isValid())
        stream.setCreationDate(pdfDate(properties.date)).setModDate(pdfDate(properties.date));
    stream.setSubtype(attachment.mime.toStdString());
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    Object specification = file.getObjectHandle();
    specification.replaceKey("/AFRelationship", Object::newName("/" + attachment.relationship.toStdString()));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    if (!pdf.getRoot().hasKey("/AF"))
        pdf.getRoot().replaceKey("/AF", Object::newArray());
    pdf.getRoot().getKey("/AF").appendItem(specification);
}

/// Objects are numbered in the order in which a walk from the trailer meets them, so the numbers Qt gave do not matter.
QByteArray writePdf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()) };
}

Result<QByteArray> finish(const QByteArray &raw, const PdfProperties &properties)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("document", raw.constData(), static_cast<size_t>(raw.size()));
    cleanFonts(pdf);
    pdf.getTrailer().removeKey("/ID");
    writeInfo(pdf, properties);
    writeMetadata(pdf, properties);
    writeViewing(pdf, properties);
    if (const Result<void> outline = writeOutline(pdf, properties.outline); !outline)
        return outline.error();
    for (const PdfAttachment &attachment : properties.attachments)
        writeAttachment(pdf, attachment, properties);
    return writePdf(pdf);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const PdfProperties &properties)
{
    if (const Result<void> usable = checkProperties(properties); !usable)
        return usable.error();
    try {
        return finish(raw, properties);
    } catch (const std::exception &e) {
        return Error{ QStringLiteral("The document cannot be made: its pages could not be read back."), QString(),
                      QStringLiteral("pdf.damaged"), QString::fromUtf8(e.what()) };
    }
}

} // namespace comity
