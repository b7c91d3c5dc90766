// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfmetadata.h"

#include <QXmlStreamWriter>

namespace comity {

namespace {

QString rdfNamespace() { return QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"); }
QString dcNamespace() { return QStringLiteral("http://purl.org/dc/elements/1.1/"); }
QString xmpNamespace() { return QStringLiteral("http://ns.adobe.com/xap/1.0/"); }
QString pdfNamespace() { return QStringLiteral("http://ns.adobe.com/pdf/1.3/"); }
QString customNamespace() { return QStringLiteral("http://ns.adobe.com/pdfx/1.3/"); }

/// Without the characters that XML cannot hold.
QString xmlText(const QString &text)
{
    QString clean;
    const QString wellFormed = QString::fromUtf8(text.toUtf8()); // a lone surrogate becomes U+FFFD
    for (const QChar c : wellFormed) {
        const bool allowed = c >= QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n');
        if (allowed && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            clean.append(c);
    }
    return clean;
}

/// A property that XMP wants as a list: one entry of an Alt, Bag or Seq.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dcNamespace(), name);
    xml.writeStartElement(rdfNamespace(), kind);
    xml.writeStartElement(rdfNamespace(), QStringLiteral("li"));
    if (kind == QLatin1String("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(xmlText(value));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const PdfProperties &properties)
{
    const QString date = properties.date.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    xml.writeTextElement(dcNamespace(), QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), properties.title);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), properties.subject);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), properties.author);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), languageTag(properties.language));
    if (properties.date.isValid()) {
        for (const char *name : { "CreateDate", "ModifyDate", "MetadataDate" })
            xml.writeTextElement(xmpNamespace(), QLatin1String(name), date);
    }
    xml.writeTextElement(xmpNamespace(), QStringLiteral("CreatorTool"), producerName());
    xml.writeTextElement(pdfNamespace(), QStringLiteral("Producer"), producerName());
    for (auto it = properties.custom.cbegin(); it != properties.custom.cend(); ++it)
        xml.writeTextElement(customNamespace(), it.key(), xmlText(it.value()));
}

} // namespace

QByteArray xmpPacket(const PdfProperties &properties)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdfNamespace(), QStringLiteral("rdf"));
    xml.writeStartElement(rdfNamespace(), QStringLiteral("RDF"));
    xml.writeNamespace(dcNamespace(), QStringLiteral("dc"));
    xml.writeNamespace(xmpNamespace(), QStringLiteral("xmp"));
    xml.writeNamespace(pdfNamespace(), QStringLiteral("pdf"));
    xml.writeNamespace(customNamespace(), QStringLiteral("pdfx"));
    xml.writeStartElement(rdfNamespace(), QStringLiteral("Description"));
    xml.writeAttribute(rdfNamespace(), QStringLiteral("about"), QString());
    writeProperties(xml, properties);
    xml.writeEndDocument();
    return QByteArray("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>") + body
        + "\n<?xpacket end=\"r\"?>\n";
}

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-Hans") : languageCode(language);
}

QString producerName() { return QStringLiteral("Comity"); }

} // namespace comity
