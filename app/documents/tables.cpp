// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables.h"

#include <algorithm>
#include <numeric>

namespace comity::layout {

namespace {

constexpr double kRowPadding = points(2.5);
constexpr QRgb kHairColor = 0xffb0b0b0;
constexpr QRgb kBlack = 0xff000000;

Paragraph plain(const QString &text, TextStyle style, Align align = Align::Leading)
{
    Paragraph paragraph;
    paragraph.runs = { { text, ValueKind::Words, false } };
    paragraph.style = style;
    paragraph.align = align;
    return paragraph;
}

Strips cellStrips(const QList<Paragraph> &paragraphs, const TableContext &context, double width)
{
    Strips cell;
    for (const Paragraph &paragraph : paragraphs) {
        Strips lines = context.lines.lines(paragraph, context.language, width);
        if (!lines.empty())
            lines.front().spaceBefore = 0; // lines of the cells of one row stand level
        cell.insert(cell.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    }
    return cell;
}

void ruleBelow(Strips &row, double width, double thickness, QRgb color)
{
    Strip &last = row.back();
    last.height += thickness;
    last.drawing.fills.push_back({ QRectF(0, last.height - thickness, width, thickness), color });
}

Strips rowOf(const QList<QList<Paragraph>> &cells, const QList<CellPlace> &columns, const TableContext &context)
{
    std::vector<Strips> laid;
    for (qsizetype i = 0; i < cells.size() && i < columns.size(); ++i) {
        Strips cell = cellStrips(cells[i], context, columns[i].width);
        shift(cell, leftOf(columns[i].offset, columns[i].width, context));
        laid.push_back(std::move(cell));
    }
    Strips row = besideEachOther(std::move(laid));
    if (row.empty())
        row.resize(1);
    return row;
}

void append(Strips &to, Strips &&more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void finishRow(Strips &row, const TableContext &context)
{
    keepTogether(row);
    row.back().after = BreakAfter::Free;
    pad(row, kRowPadding, kRowPadding);
    ruleBelow(row, context.width, points(0.4), kHairColor);
}

Strips headRow(const Grid &grid, const QList<CellPlace> &columns, const TableContext &context)
{
    QList<QList<Paragraph>> titles;
    for (const Grid::Column &column : grid.columns)
        titles.append(QList<Paragraph>{ plain(column.title, TextStyle::TableHeading, column.align) });
    Strips head = rowOf(titles, columns, context);
    pad(head, points(3), points(2));
    ruleBelow(head, context.width, points(0.8), kBlack);
    for (Strip &strip : head)
        strip.after = BreakAfter::Avoid;
    return head;
}

// A box to tick, its lower edge on the baseline.
void addBox(Drawing &drawing, double x, double baseline)
{
    const double side = points(8.5);
    const double line = points(0.7);
    const double top = baseline - side + points(1);
    drawing.fills.push_back({ QRectF(x, top, side, line), kBlack });
    drawing.fills.push_back({ QRectF(x, top + side - line, side, line), kBlack });
    drawing.fills.push_back({ QRectF(x, top, line, side), kBlack });
    drawing.fills.push_back({ QRectF(x + side - line, top, line, side), kBlack });
}

// One option under the other, each behind its box, in a column of its own.
Strips boxes(const QStringList &options, double offset, double width, const TableContext &context)
{
    const double inset = points(14);
    const double leading = context.typography.metrics(TextStyle::Body, context.language).leading;
    Strips result;
    for (const QString &option : options) {
        Strips lines = context.lines.lines(plain(option, TextStyle::Body), context.language, width - inset);
        if (lines.empty())
            continue;
        shift(lines, leftOf(offset + inset, width - inset, context));
        lines.front().spaceBefore = 0;
        addBox(lines.front().drawing, leftOf(offset, points(8.5), context), leading * 0.735);
        append(result, std::move(lines));
    }
    return result;
}

// Short options stand on one line.
Strips boxesInLine(const QStringList &options, double offset, double width, const TableContext &context)
{
    std::vector<Strips> cells;
    const double step = width / double(options.size());
    cells.reserve(size_t(options.size()));
    for (qsizetype i = 0; i < options.size(); ++i)
        cells.push_back(boxes({ options[i] }, offset + step * double(i), step - kCellGap, context));
    return besideEachOther(std::move(cells));
}

bool areShort(const QStringList &options)
{
    return options.size() <= 4
        && std::all_of(options.begin(), options.end(), [](const QString &option) { return option.size() <= 16; });
}

Strip writingLine(double offset, double width, double height, const TableContext &context)
{
    Strip strip;
    strip.height = height;
    strip.drawing.fills.push_back(
        { QRectF(leftOf(offset, width, context), height - points(4), width, points(0.5)), kBlack });
    return strip;
}

} // namespace

double leftOf(double offset, double width, const TableContext &context)
{
    return isRightToLeft(context.language) ? context.width - offset - width : offset;
}

QList<CellPlace> places(const QList<double> &shares, double width)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const double usable = width - kCellGap * double(shares.size() - 1);
    QList<CellPlace> result;
    double offset = 0;
    for (const double share : shares) {
        result.append({ offset, usable * share / sum });
        offset += usable * share / sum + kCellGap;
    }
    return result;
}

Strips composeTable(const KeyValueTable &table, const TableContext &context)
{
    const QList<CellPlace> columns = places({ table.keyShare, 1 - table.keyShare }, context.width);
    Strips strips;
    for (const KeyValueTable::Row &entry : table.rows) {
        const QList<Paragraph> key = { plain(entry.key, TextStyle::Label) };
        const QList<QList<Paragraph>> cells{ key, entry.value };
        Strips row = rowOf(cells, columns, context);
        if (table.ruled) {
            finishRow(row, context);
        } else {
            keepTogether(row);
            row.back().after = BreakAfter::Free;
        }
        append(strips, std::move(row));
    }
    if (!strips.empty())
        strips.front().spaceBefore = points(3);
    return strips;
}

Strips composeTable(const Grid &grid, const TableContext &context)
{
    QList<double> shares;
    for (const Grid::Column &column : grid.columns)
        shares.append(column.share);
    const QList<CellPlace> columns = places(shares, context.width);
    const auto header = std::make_shared<Strips>(headRow(grid, columns, context));
    Strips strips = *header;
    for (const Grid::Row &entry : grid.rows) {
        Strips row = rowOf(entry.cells, columns, context);
        for (const Paragraph &paragraph : entry.below)
            append(row, context.lines.lines(paragraph, context.language, context.width));
        finishRow(row, context);
        for (Strip &strip : row)
            strip.header = header;
        append(strips, std::move(row));
    }
    if (!strips.empty())
        strips.front().spaceBefore = points(4);
    return strips;
}

Strips composeSignature(const SignatureBlock &block, const TableContext &context)
{
    const double half = (context.width - kCellGap) / 2;
    Strips seal = context.lines.lines(plain(block.seal, TextStyle::Small, Align::Center), context.language, half);
    shift(seal, leftOf(0, half, context));
    Strips sign = cellStrips(block.lines, context, half);
    shift(sign, leftOf(half + kCellGap, half, context));
    Strip room = writingLine(half + kCellGap, half, millimetres(20), context);
    room.slack = millimetres(8); // a signature finds its place in what is left
    Strips caption = context.lines.lines(plain(block.signature, TextStyle::Small), context.language, half);
    shift(caption, leftOf(half + kCellGap, half, context));

    Strips strips;
    room.spaceBefore = points(10);
    strips.push_back(std::move(room));
    append(strips, std::move(caption));
    append(strips, std::move(sign));
    const size_t level = std::min<size_t>(2, strips.size() - 1);
    for (size_t i = 0; i < seal.size() && level + i < strips.size(); ++i)
        strips[level + i].drawing.add(seal[i].drawing, 0, 0);
    keepTogether(strips);
    return strips;
}

Strips composeBlankLine(const BlankLine &line, const TableContext &context)
{
    const double keyShare = context.typography.isBilingual() ? 1.0 : 0.34;
    const bool stacked = keyShare == 1.0;
    const double width = stacked ? context.width : context.width * (1 - keyShare) - kCellGap;
    const double offset = context.width - width;
    Strips label = context.lines.lines(plain(line.label, TextStyle::Label), context.language,
                                       context.width - (stacked ? 0 : width + kCellGap));
    shift(label, stacked ? 0 : leftOf(0, context.width - width - kCellGap, context));
    Strips value;
    if (!line.boxes.isEmpty())
        value = areShort(line.boxes) ? boxesInLine(line.boxes, offset, width, context)
                                     : boxes(line.boxes, offset, width, context);
    const double leading = context.typography.metrics(TextStyle::Body, context.language).leading;
    for (int i = 0; i < line.rules; ++i) {
        const bool first = i == 0 && value.empty() && !stacked;
        value.push_back(writingLine(offset, width, first ? leading : millimetres(8), context));
    }
    Strips strips;
    if (stacked) {
        append(strips, std::move(label));
        append(strips, std::move(value));
    } else {
        strips = besideEachOther({ std::move(label), std::move(value) });
    }
    if (strips.empty())
        return strips;
    strips.front().spaceBefore = points(9);
    keepTogether(strips);
    return strips;
}

} // namespace comity::layout
