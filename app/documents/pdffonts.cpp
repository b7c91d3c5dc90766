// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdffonts.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>

namespace comity {

namespace {

/// Words and hexadecimal strings of a character map, one after the other.
class CMapTokens
{
public:
    explicit CMapTokens(const std::string &text) : m_text(text) { }

    std::string next()
    {
        m_at = m_text.find_first_not_of(" \t\r\n", m_at);
        if (m_at == std::string::npos)
            return {};
        size_t end = m_at + 1;
        if (m_text[m_at] == '<' && m_text.compare(m_at, 2, "<<") != 0)
            end = m_text.find('>', m_at) + 1; // 0 when there is none
        else if (m_text[m_at] != '[' && m_text[m_at] != ']')
            end = std::min(m_text.find_first_of(" \t\r\n[]", m_at + 1), m_text.size());
        if (end == 0)
            throw std::runtime_error("unended string in a character map");
        const std::string token = m_text.substr(m_at, end - m_at);
        m_at = end;
        return token;
    }

private:
    const std::string &m_text;
    size_t m_at = 0;
};

QByteArray hexBytes(const std::string &token)
{
    if (token.size() < 2 || token.front() != '<' || token.back() != '>' || token.size() % 2 != 0)
        throw std::runtime_error("unexpected word in a character map: " + token);
    return QByteArray::fromHex(QByteArray(token.data() + 1, static_cast<qsizetype>(token.size()) - 2));
}

quint16 glyphOf(const std::string &token)
{
    const QByteArray bytes = hexBytes(token);
    if (bytes.size() != 2)
        throw std::runtime_error("glyph of unexpected width in a character map");
    return static_cast<quint16>(static_cast<uchar>(bytes[0]) << 8 | static_cast<uchar>(bytes[1]));
}

QString textOf(const std::string &token)
{
    const QByteArray bytes = hexBytes(token);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text.append(QChar(static_cast<char16_t>(static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]))));
    return text;
}

void readRanges(CMapTokens &tokens, GlyphTexts *texts)
{
    for (std::string token = tokens.next(); token != "endbfrange"; token = tokens.next()) {
        const quint16 first = glyphOf(token);
        const quint16 last = glyphOf(tokens.next());
        std::string value = tokens.next();
        const bool list = value == "[";
        QString text = list ? QString() : textOf(value);
        for (int glyph = first; glyph <= last; ++glyph) {
            if (list)
                text = textOf(tokens.next());
            texts->insert(static_cast<quint16>(glyph), text);
            if (!list && !text.isEmpty())
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
        if (list && tokens.next() != "]")
            throw std::runtime_error("a list of unexpected length in a character map");
    }
}

void readCharacters(CMapTokens &tokens, GlyphTexts *texts)
{
    for (std::string token = tokens.next(); token != "endbfchar"; token = tokens.next())
        texts->insert(glyphOf(token), textOf(tokens.next()));
}

QByteArray hexString(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + hex + '>';
}

std::string streamText(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_specialized);
    return { reinterpret_cast<const char *>(data->getBuffer()), data->getSize() };
}

void cleanToUnicode(QPDFObjectHandle font)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return;
    GlyphTexts texts = readToUnicode(streamText(stream));
    texts.remove(0); // the glyph of what is missing
    for (QString &text : texts)
        text = typedText(text);
    stream.replaceStreamData(writeToUnicode(texts), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Six capital letters that depend on the outlines that are embedded and on nothing else.
std::string subsetTag(const QPDFObjectHandle &program)
{
    const std::string bytes = streamText(program);
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                                     QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag.push_back(static_cast<char>('A' + static_cast<uchar>(hash[i]) % 26));
    return tag + "+";
}

/// Qt tags the name in the descriptor only, and by a number that changes from run to run.
void nameSubset(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1)
        return;
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    QPDFObjectHandle program = descriptor.isDictionary() ? descriptor.getKey("/FontFile2") : descriptor;
    if (!program.isStream() || !font.getKey("/BaseFont").isName())
        return;
    const std::string plain = font.getKey("/BaseFont").getName().substr(1);
    const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + subsetTag(program) + plain);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descriptor.replaceKey("/FontName", name);
}

bool isArabicShape(QChar c)
{
    return (c >= QChar(0xFB50) && c <= QChar(0xFDFF)) || (c >= QChar(0xFE70) && c <= QChar(0xFEFC));
}

} // namespace

GlyphTexts readToUnicode(const std::string &cmap)
{
    GlyphTexts texts;
    CMapTokens tokens(cmap);
    for (std::string token = tokens.next(); !token.empty(); token = tokens.next()) {
        if (token == "beginbfrange")
            readRanges(tokens, &texts);
        else if (token == "beginbfchar")
            readCharacters(tokens, &texts);
    }
    return texts;
}

std::string writeToUnicode(const GlyphTexts &texts)
{
    constexpr qsizetype kBlock = 100; // the most that one block may hold
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    qsizetype written = 0;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it, ++written) {
        if (written % kBlock == 0)
            cmap += QByteArray::number(std::min(kBlock, texts.size() - written)) + " beginbfchar\n";
        cmap += hexString(QString(QChar(it.key()))) + ' ' + hexString(it.value()) + '\n';
        if (written % kBlock == kBlock - 1 || written == texts.size() - 1)
            cmap += "endbfchar\n";
    }
    cmap += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return cmap.toStdString();
}

QString typedText(const QString &glyphText)
{
    if (glyphText.size() != 1)
        return glyphText;
    const QChar c = glyphText.front();
    if (c == QLatin1Char('\t') || c == QLatin1Char('\r') || c == QLatin1Char('\n'))
        return QStringLiteral(" ");
    if (!isArabicShape(c))
        return glyphText;
    const QString letters = c.decomposition();
    if (letters.startsWith(QLatin1Char(' '))) // a vowel mark, or several of one letter, standing alone
        return letters.mid(1);
    return letters.size() == 1 ? letters : glyphText;
}

void cleanFonts(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        cleanToUnicode(object);
        nameSubset(object);
    }
}

} // namespace comity
