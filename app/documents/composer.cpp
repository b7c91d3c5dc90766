// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/composer.h"

#include "documents/forms.h"
#include "documents/parallel.h"
#include "documents/tables.h"

#include <algorithm>

namespace comity::layout {

namespace {

constexpr double kGutter = millimetres(7);
constexpr QRgb kRuleColor = 0xff8a8a8a;

Paragraph styled(const QString &text, TextStyle style, Align align = Align::Leading)
{
    Paragraph paragraph;
    paragraph.runs = { { text, ValueKind::Words, false } };
    paragraph.style = style;
    paragraph.align = align;
    return paragraph;
}

Strip ruleStrip(const Rule &rule, double width)
{
    Strip strip;
    strip.height = points(8);
    const double y = points(4);
    if (!rule.dashed) {
        strip.drawing.fills.push_back({ QRectF(0, y, width, points(0.5)), kRuleColor });
        return strip;
    }
    const double dash = points(5);
    for (double x = 0; x + dash <= width; x += 2 * dash)
        strip.drawing.fills.push_back({ QRectF(x, y, dash, points(0.6)), kRuleColor });
    return strip;
}

constexpr double kPictureDotsPerInch = 300;

Strip pictureStrip(const Picture &picture, double width)
{
    const double dot = kDotsPerInch / kPictureDotsPerInch;
    const QSizeF most(std::min(width, millimetres(picture.widthMillimetres)), millimetres(picture.heightMillimetres));
    QSizeF size = QSizeF(picture.image.size()) * dot;
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    Strip strip;
    strip.height = size.height() + points(6);
    strip.after = BreakAfter::Avoid;
    strip.drawing.images.push_back({ picture.image, QRectF(QPointF((width - size.width()) / 2, 0), size) });
    return strip;
}

} // namespace

void Drawing::add(const Drawing &other, double dx, double dy)
{
    for (const GlyphSpan &span : other.spans) {
        spans.push_back(span);
        for (QPointF &position : spans.back().positions)
            position += QPointF(dx, dy);
    }
    for (const Fill &fill : other.fills)
        fills.push_back({ fill.rect.translated(dx, dy), fill.color });
    for (const QPainterPath &path : other.modules)
        modules.push_back(path.translated(dx, dy));
    for (const PlacedImage &placed : other.images)
        images.push_back({ placed.image, placed.rect.translated(dx, dy) });
}

void shift(Strips &strips, double dx)
{
    for (Strip &strip : strips) {
        for (GlyphSpan &span : strip.drawing.spans) {
            for (QPointF &position : span.positions)
                position.rx() += dx;
        }
        for (Fill &fill : strip.drawing.fills)
            fill.rect.translate(dx, 0);
        for (QPainterPath &path : strip.drawing.modules)
            path.translate(dx, 0);
        for (PlacedImage &placed : strip.drawing.images)
            placed.rect.translate(dx, 0);
    }
}

Strips besideEachOther(std::vector<Strips> columns)
{
    size_t count = 0;
    for (const Strips &column : columns)
        count = std::max(count, column.size());
    Strips merged(count);
    for (Strips &column : columns) {
        for (size_t i = 0; i < column.size(); ++i) {
            Strip &to = merged[i];
            Strip &from = column[i];
            to.height = std::max(to.height, from.height);
            to.spaceBefore = std::max(to.spaceBefore, from.spaceBefore);
            if (from.after != BreakAfter::Free)
                to.after = std::max(to.after, from.after);
            if (to.outlineLevel == 0 && from.outlineLevel != 0) {
                to.outlineLevel = from.outlineLevel;
                to.outlineTitle = from.outlineTitle;
            }
            std::move(from.drawing.spans.begin(), from.drawing.spans.end(), std::back_inserter(to.drawing.spans));
            std::move(from.drawing.fills.begin(), from.drawing.fills.end(), std::back_inserter(to.drawing.fills));
            std::move(from.drawing.modules.begin(), from.drawing.modules.end(), std::back_inserter(to.drawing.modules));
            std::move(from.drawing.images.begin(), from.drawing.images.end(), std::back_inserter(to.drawing.images));
        }
    }
    return merged;
}

void pad(Strips &strips, double above, double below)
{
    if (strips.empty())
        return;
    strips.front().height += above;
    Drawing moved;
    moved.add(strips.front().drawing, 0, above);
    strips.front().drawing = std::move(moved);
    strips.back().height += below;
}

void keepTogether(Strips &strips)
{
    for (size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].after = BreakAfter::Avoid;
}

/// Lays one block of whichever kind.
class BlockVisitor
{
public:
    BlockVisitor(const Composer &composer, Language language, double width)
        : m_composer(composer), m_language(language), m_width(width),
          m_context{ composer.m_typography, composer.m_lines, language, width }
    {
    }

    Strips operator()(const Paragraph &paragraph) const
    {
        if (!paragraph.indented)
            return m_composer.m_lines.lines(paragraph, m_language, m_width);
        const double indent = millimetres(5);
        Strips strips = m_composer.m_lines.lines(paragraph, m_language, m_width - indent);
        if (!isRightToLeft(m_language))
            shift(strips, indent);
        return strips;
    }

    Strips operator()(const Heading &heading) const
    {
        const TextStyle style = heading.level == 1 ? TextStyle::Title : TextStyle::Heading;
        const bool beside = !heading.note.isEmpty() && !m_composer.m_typography.isBilingual();
        const double besideShare = beside ? noteShare(heading) : 0.0;
        Strips strips = m_composer.m_lines.lines(styled(heading.text, style), m_language, m_width * (1 - besideShare));
        if (strips.empty())
            return strips;
        if (isRightToLeft(m_language))
            shift(strips, m_width * besideShare);
        if (beside)
            appendNoteBeside(heading, besideShare, style, strips);
        else if (!heading.note.isEmpty())
            appendNoteBelow(heading, strips);
        if (heading.level > 1)
            underline(strips.back());
        for (Strip &strip : strips)
            strip.after = BreakAfter::Avoid;
        strips.front().outlineLevel = heading.level;
        strips.front().outlineTitle = heading.outline.isEmpty() ? heading.text : heading.outline;
        return strips;
    }

    Strips operator()(const KeyValueTable &table) const { return composeTable(table, m_context); }
    Strips operator()(const Grid &grid) const { return composeTable(grid, m_context); }
    Strips operator()(const SignatureBlock &block) const { return composeSignature(block, m_context); }
    Strips operator()(const BlankLine &line) const { return composeBlankLine(line, m_context); }

    Strips operator()(const CodeBox &box) const { return composeCodeBox(box, m_context); }
    Strips operator()(const CodeLine &line) const { return composeCodeLine(line, m_context); }
    Strips operator()(const FillTable &table) const { return composeFillTable(table, m_context); }

    Strips operator()(const PageBreak &) const
    {
        Strip strip;
        strip.after = BreakAfter::Always;
        return { strip };
    }

    Strips operator()(const Rule &rule) const { return { ruleStrip(rule, m_width) }; }

    Strips operator()(const Picture &picture) const { return { pictureStrip(picture, m_width) }; }

    Strips operator()(const Columns &columns) const
    {
        return m_composer.columns(columns, m_language, m_composer.second.value_or(m_language), m_width);
    }

private:
    Strips noteLines(const Heading &heading, double share) const
    {
        return m_composer.m_lines.lines(styled(heading.note, TextStyle::Small, Align::Trailing), m_language,
                                        m_width * share);
    }

    // How much of the width the note wants to stand on one line; the citation is longest in French.
    [[nodiscard]] double noteShare(const Heading &heading) const
    {
        for (const double share : { 0.28, 0.34 }) {
            if (noteLines(heading, share).size() <= 1)
                return share;
        }
        return 0.42;
    }

    void appendNoteBeside(const Heading &heading, double share, TextStyle style, Strips &strips) const
    {
        Strips note = noteLines(heading, share);
        if (!isRightToLeft(m_language))
            shift(note, m_width * (1 - share));
        const double drop = 0.735
            * (m_composer.m_typography.metrics(style, m_language).leading
               - m_composer.m_typography.metrics(TextStyle::Small, m_language).leading);
        for (size_t i = 0; i < note.size(); ++i) {
            if (i >= strips.size())
                strips.push_back(Strip());
            strips[i].drawing.add(note[i].drawing, 0, drop);
            strips[i].height = std::max(strips[i].height, note[i].height + drop);
        }
    }

    void appendNoteBelow(const Heading &heading, Strips &strips) const
    {
        Strips note = m_composer.m_lines.lines(styled(heading.note, TextStyle::Small), m_language, m_width);
        strips.insert(strips.end(), note.begin(), note.end());
    }

    void underline(Strip &strip) const
    {
        strip.height += points(2);
        strip.drawing.fills.push_back({ QRectF(0, strip.height - points(1), m_width, points(0.5)), kRuleColor });
    }

    const Composer &m_composer;
    Language m_language;
    double m_width;
    TableContext m_context;
};

Strips Composer::compose(const Block &block, Language language, double width) const
{
    return std::visit(BlockVisitor(*this, language, width), block.content);
}

Strips Composer::compose(const Blocks &blocks, Language language, double width) const
{
    Strips strips;
    for (const Block &block : blocks) {
        Strips more = compose(block, language, width);
        strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return strips;
}

Strips Composer::columns(const Columns &columns, Language left, Language right, double width) const
{
    const double half = (width - kGutter) / 2;
    Strips leftStrips = compose(columns.left, left, half);
    Strips rightStrips = compose(columns.right, right, half);
    shift(rightStrips, half + kGutter);
    return parallel(std::move(leftStrips), std::move(rightStrips));
}

} // namespace comity::layout
