// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/coverage.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace comity {

namespace {

using Range = GlyphCoverage::Range;

constexpr char32_t kLastCharacter = 0x10FFFF;

/// Big-endian numbers out of a font; what lies outside reads as 0 and is remembered.
class FontReader
{
public:
    explicit FontReader(const QByteArray &bytes) : m_bytes(bytes) { }

    quint32 number(qsizetype at, int size)
    {
        if (at < 0 || at > m_bytes.size() - size) {
            m_outside = true;
            return 0;
        }
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<uchar>(m_bytes[at + i]);
        return value;
    }
    quint32 u16(qsizetype at) { return number(at, 2); }
    quint32 u32(qsizetype at) { return number(at, 4); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool outside() const { return m_outside; }

private:
    const QByteArray &m_bytes;
    bool m_outside = false;
};

std::vector<Range> merged(std::vector<Range> ranges)
{
    const auto earlier = [](const Range &a, const Range &b) { return a.first < b.first; };
    if (!std::is_sorted(ranges.begin(), ranges.end(), earlier)) // character maps are, mostly
        std::sort(ranges.begin(), ranges.end(), earlier);
    std::vector<Range> result;
    for (const Range &range : ranges) {
        if (!result.empty() && range.first <= result.back().last + 1)
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

void addCharacter(char32_t c, std::vector<Range> *ranges)
{
    if (!ranges->empty() && ranges->back().last + 1 == c)
        ranges->back().last = c;
    else
        ranges->push_back({ c, c });
}

/// Format 4: segments of the BMP, each with an offset or an array of glyphs.
void readSegments(FontReader &font, qsizetype table, std::vector<Range> *ranges)
{
    const auto bytes = static_cast<qsizetype>(font.u16(table + 6)) / 2 * 2;
    for (qsizetype i = 0; i < bytes && !font.outside(); i += 2) {
        const quint32 last = font.u16(table + 14 + i);
        const quint32 first = font.u16(table + 16 + bytes + i);
        const quint32 delta = font.u16(table + 16 + 2 * bytes + i);
        const qsizetype place = table + 16 + 3 * bytes + i;
        const quint32 offset = font.u16(place);
        for (quint32 c = first; c <= last && c != 0xFFFF; ++c) {
            const quint32 glyph
                = offset == 0 ? c + delta : font.u16(place + offset + 2 * static_cast<qsizetype>(c - first));
            if ((glyph & 0xFFFF) != 0)
                addCharacter(c, ranges);
        }
    }
}

/// Format 12: groups of all planes.
void readGroups(FontReader &font, qsizetype table, std::vector<Range> *ranges)
{
    const auto groups = static_cast<qsizetype>(font.u32(table + 12));
    for (qsizetype i = 0; i < groups && !font.outside(); ++i) {
        const quint32 first = font.u32(table + 16 + 12 * i);
        const quint32 last = font.u32(table + 20 + 12 * i);
        const bool startsAtNothing = font.u32(table + 24 + 12 * i) == 0;
        if (last <= kLastCharacter && first + (startsAtNothing ? 1 : 0) <= last)
            ranges->push_back({ first + (startsAtNothing ? 1 : 0), last });
    }
}

qsizetype findTable(FontReader &font, quint32 tag)
{
    const auto count = static_cast<qsizetype>(font.u16(4));
    for (qsizetype i = 0; i < count; ++i) {
        if (font.u32(12 + 16 * i) == tag)
            return static_cast<qsizetype>(font.u32(12 + 16 * i + 8));
    }
    return 0;
}

bool isPicked(char32_t c, std::initializer_list<Range> ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

} // namespace

GlyphCoverage::GlyphCoverage(std::vector<Range> ranges) : m_ranges(merged(std::move(ranges))) { }

Result<GlyphCoverage> GlyphCoverage::readFont(const QByteArray &bytes, const QString &fileName)
{
    FontReader font(bytes);
    std::vector<Range> ranges;
    const qsizetype cmap = findTable(font, 0x636D6170); // "cmap"
    const auto tables = static_cast<qsizetype>(font.u16(cmap + 2));
    for (qsizetype i = 0; cmap > 0 && i < tables; ++i) {
        const qsizetype table = cmap + static_cast<qsizetype>(font.u32(cmap + 8 + 8 * i));
        if (font.u16(table) == 4)
            readSegments(font, table, &ranges);
        else if (font.u16(table) == 12)
            readGroups(font, table, &ranges);
    }
    if (font.outside() || ranges.empty())
        return Error{ QStringLiteral("A font of the program is damaged; install the program again."), fileName,
                      QStringLiteral("fonts.damaged"), QStringLiteral("no usable character map") };
    return GlyphCoverage(std::move(ranges));
}

Result<GlyphCoverage> GlyphCoverage::readDirectory(const QString &directory)
{
    GlyphCoverage all;
    for (const ShippedFamily &family : shippedFonts()) {
        const QString path = QDir(directory).filePath(QString::fromUtf16(family.regular));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ QStringLiteral("A font of the program is missing; install the program again."), path,
                          QStringLiteral("fonts.missing"), file.errorString() };
        const Result<GlyphCoverage> coverage = readFile(file);
        if (!coverage)
            return coverage.error();
        all = all.united(*coverage);
    }
    return all;
}

Result<GlyphCoverage> GlyphCoverage::readFile(QFile &file)
{
    // Of twenty megabytes of fonts, the character maps are a few kilobytes: the rest is not brought into memory.
    if (const uchar *mapped = file.map(0, file.size()))
        return readFont(QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size()), file.fileName());
    return readFont(file.readAll(), file.fileName());
}

bool GlyphCoverage::hasGlyph(char32_t character) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), character,
                                        [](char32_t c, const Range &range) { return c < range.first; });
    return after != m_ranges.begin() && character <= std::prev(after)->last;
}

QList<char32_t> GlyphCoverage::unsupported(const QString &text) const
{
    QList<char32_t> missing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (!supports(c) && !missing.contains(c))
            missing.append(c);
    }
    return missing;
}

bool GlyphCoverage::isInvisible(char32_t c)
{
    // Unicode's Default_Ignorable_Code_Point, and the white space that only ends or moves a line.
    return isPicked(c,
                    { { 0x09, 0x0A },
                      { 0x0D, 0x0D },
                      { 0xAD, 0xAD },
                      { 0x34F, 0x34F },
                      { 0x61C, 0x61C },
                      { 0x17B4, 0x17B5 },
                      { 0x180B, 0x180F },
                      { 0x200B, 0x200F },
                      { 0x2028, 0x202E },
                      { 0x2060, 0x206F },
                      { 0xFE00, 0xFE0F },
                      { 0xFEFF, 0xFEFF },
                      { 0xE0000, 0xE0FFF } });
}

GlyphCoverage GlyphCoverage::united(const GlyphCoverage &other) const
{
    std::vector<Range> ranges = m_ranges;
    ranges.insert(ranges.end(), other.m_ranges.begin(), other.m_ranges.end());
    return GlyphCoverage(std::move(ranges));
}

GlyphCoverage GlyphCoverage::intersected(const GlyphCoverage &other) const
{
    std::vector<Range> ranges;
    auto a = m_ranges.begin();
    auto b = other.m_ranges.begin();
    while (a != m_ranges.end() && b != other.m_ranges.end()) {
        const Range common{ std::max(a->first, b->first), std::min(a->last, b->last) };
        if (common.first <= common.last)
            ranges.push_back(common);
        (a->last < b->last) ? ++a : ++b;
    }
    return GlyphCoverage(std::move(ranges));
}

const std::vector<ShippedFamily> &shippedFonts()
{
    static const std::vector<ShippedFamily> fonts{
        { u"Comity Sans", u"ComitySans-Regular.ttf", u"ComitySans-Bold.ttf" },
        { u"Comity Sans Arabic", u"ComitySansArabic-Regular.ttf", u"ComitySansArabic-Bold.ttf" },
        { u"Comity Sans Han", u"ComitySansHan-Regular.otf", u"ComitySansHan-Bold.otf" },
        { u"Comity Sans Symbols", u"ComitySansSymbols-Regular.ttf", nullptr },
        { u"Comity Sans Math", u"ComitySansMath-Regular.ttf", nullptr },
        { u"Comity Sans Mono", u"ComitySansMono-Regular.otf", nullptr },
    };
    return fonts;
}

} // namespace comity
