// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/lines.h"

#include "documents/bidi.h"
#include "documents/composer.h"
#include "documents/fonts.h"
#include "documents/textmarks.h"

#include <QTextLayout>

#include <algorithm>

namespace comity::layout {

namespace {

// QTextLayout shapes its whole text before the first line: longer paragraphs are fed to it piece by piece.
constexpr qsizetype kChunk = 4000;
constexpr qsizetype kMostMarks = 64;
constexpr double kBaseline = 0.735; // of the line box
constexpr double kMaximumWidth = 1e6;

struct Extent
{
    qsizetype start;
    qsizetype end;
};

/// One logical paragraph (no line feed) and what is bold in it.
struct Source
{
    QString text;
    QList<Extent> bold;
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty(); }
};

QList<Source> sourcesOf(const Paragraph &paragraph, Language language)
{
    QList<Source> sources(1);
    for (const Run &run : paragraph.runs) {
        const QStringList pieces = preparedText(run, language).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                sources.append(Source());
            Source &source = sources.last();
            if (run.bold && !pieces[i].isEmpty())
                source.bold.append({ source.text.size(), source.text.size() + pieces[i].size() });
            source.text += pieces[i];
        }
    }
    return sources;
}

/// Steers the layout and draws nothing. (Joiners are not among these: the shapes of the letters round them depend on
/// them.)
bool isControl(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x200B || u == 0x200E || u == 0x200F || u == 0x2060 || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

/// Where a piece that begins at `start` may end, `wanted` or a little before it: a letter keeps its marks, unless it
/// has more of them than any writing does.
qsizetype safeEnd(const QString &text, qsizetype start, qsizetype wanted)
{
    if (wanted >= text.size())
        return text.size();
    const qsizetype least = std::max(start + 1, wanted - kMostMarks);
    for (qsizetype end = wanted; end > least; --end) {
        if (!text[end].isLowSurrogate() && !text[end].isMark())
            return end;
    }
    return text[wanted].isLowSurrogate() ? wanted - 1 : wanted;
}

class ParagraphLayout
{
public:
    ParagraphLayout(const Typography &typography, const StyleMetrics &style, Language language, Align align, bool marks,
                    double width)
        : m_typography(typography), m_style(style), m_language(language), m_align(align), m_marks(marks), m_width(width)
    {
    }

    void layOut(const Source &source, Strips &out) const
    {
        qsizetype start = 0;
        while (start < source.text.size()) {
            const qsizetype end = safeEnd(source.text, start, start + kChunk);
            const qsizetype used = layOutChunk(source, start, end, out);
            start += used;
        }
    }

private:
    // Lays the text from `start`; the last line is given back to the next chunk unless the text ends here.
    qsizetype layOutChunk(const Source &source, qsizetype start, qsizetype end, Strips &out) const
    {
        const bool last = end == source.text.size();
        QTextLayout layout(source.text.mid(start, end - start),
                           m_typography.font(m_language, m_style.size, m_style.bold));
        layout.setTextOption(option());
        layout.setFormats(formats(source, start, layout.text()));
        layout.beginLayout();
        qsizetype used = 0;
        std::vector<QTextLine> lines;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_width);
            line.setPosition({ 0, 0 });
            lines.push_back(line);
        }
        layout.endLayout();
        const size_t count = last || lines.size() < 2 ? lines.size() : lines.size() - 1;
        for (size_t i = 0; i < count; ++i) {
            out.push_back(strip(layout, lines[i]));
            used += lines[i].textLength();
        }
        return last ? end - start : std::max<qsizetype>(used, 1);
    }

    [[nodiscard]] QTextOption option() const
    {
        QTextOption option;
        option.setTextDirection(isRightToLeft(m_language) ? Qt::RightToLeft : Qt::LeftToRight);
        // QTextLayout, unlike QTextDocument, takes left and right as they are said.
        const bool atRight = (m_align == Align::Trailing) != isRightToLeft(m_language);
        option.setAlignment(m_align == Align::Center ? Qt::AlignHCenter : atRight ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        return option;
    }

    // Which font serves which characters, and what is bold.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const Source &source, qsizetype start,
                                                          const QString &text) const
    {
        QList<QTextLayout::FormatRange> ranges;
        qsizetype from = 0;
        const auto append = [&](qsizetype to, bool bold) {
            if (to <= from)
                return;
            QTextCharFormat base;
            if (bold)
                base.setFontWeight(QFont::Bold);
            ranges.append(
                m_typography.fonts().runs(m_language, QStringView(text).mid(from, to - from), base, int(from)));
            from = to;
        };
        for (const Extent &bold : source.bold) {
            append(std::clamp<qsizetype>(bold.start - start, 0, text.size()), false);
            append(std::clamp<qsizetype>(bold.end - start, 0, text.size()), true);
        }
        append(text.size(), false);
        return ranges;
    }

    [[nodiscard]] Strip strip(const QTextLayout &layout, const QTextLine &line) const
    {
        Strip strip;
        strip.height = m_style.leading;
        const QPointF shift(0, m_style.leading * kBaseline - line.y() - line.ascent());
        appendGlyphs(layout.text(), line, shift, strip.drawing);
        if (m_marks)
            appendTextMarks(layout, line, m_language, m_style.leading * kBaseline,
                            m_typography.latinRawFont(m_style.size), strip.drawing);
        return strip;
    }

    // The glyphs of all but the controls: a control is given the glyph of a space, without width, and programs that
    // extract the text would read a space in the middle of a reference.
    void appendGlyphs(const QString &text, const QTextLine &line, QPointF shift, Drawing &drawing) const
    {
        const int end = line.textStart() + line.textLength();
        for (int from = line.textStart(); from < end;) {
            int to = from;
            while (to < end && !isControl(text[to]))
                ++to;
            if (to > from)
                appendGlyphs(line.glyphRuns(from, to - from), shift, drawing);
            from = to + 1;
        }
    }

    void appendGlyphs(const QList<QGlyphRun> &runs, QPointF shift, Drawing &drawing) const
    {
        for (const QGlyphRun &run : runs) {
            QList<QPointF> positions = run.positions();
            for (QPointF &position : positions)
                position += shift;
            drawing.spans.push_back({ run.rawFont(), run.glyphIndexes(), positions, m_style.color });
        }
    }

    const Typography &m_typography;
    const StyleMetrics &m_style;
    Language m_language;
    Align m_align;
    bool m_marks;
    double m_width;
};

// At least two lines before a page ends and two after it has begun.
void keepLines(Strips &strips, size_t first)
{
    const size_t count = strips.size() - first;
    if (count < 2)
        return;
    strips[first].after = BreakAfter::Avoid;
    strips[first + count - 2].after = BreakAfter::Avoid;
}

} // namespace

Strips LineLayout::lines(const Paragraph &paragraph, Language documentLanguage, double width) const
{
    const Language language = paragraph.language.value_or(documentLanguage);
    const StyleMetrics style = m_typography.metrics(paragraph.style, language);
    const bool mirrored = isRightToLeft(language) != isRightToLeft(documentLanguage);
    const Align align = mirrored && paragraph.align == Align::Trailing ? Align::Leading : paragraph.align;
    const double usable = std::clamp(width, style.size * 2, kMaximumWidth);
    const ParagraphLayout layout(m_typography, style, language, align, m_marks, usable);
    Strips strips;
    for (const Source &source : sourcesOf(paragraph, language)) {
        if (source.isEmpty())
            continue;
        const size_t first = strips.size();
        layout.layOut(source, strips);
        strips[first].spaceBefore = first == 0 ? style.before : points(3);
        keepLines(strips, first);
    }
    // A column too narrow for two letters is overrun on its trailing side.
    const bool atRight = (align == Align::Trailing) != isRightToLeft(language);
    if (const double over = usable - width; over > 0)
        shift(strips, align == Align::Center ? -over / 2 : atRight ? -over : 0);
    if (paragraph.keepWithNext && !strips.empty())
        strips.back().after = BreakAfter::Avoid;
    return strips;
}

} // namespace comity::layout
