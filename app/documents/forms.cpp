// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms.h"

#include "documents/qr.h"
#include "instruments/instrument.h"

#include <QTransform>

#include <algorithm>

namespace comity::layout {

namespace {

constexpr double kSize = points(17.5);      ///< of the signs of a code box
constexpr double kSmallSize = points(11.5); ///< of a code line
constexpr double kTracking = 0.09;          ///< between signs, of their size
constexpr double kBetweenGroups = 0.25;     ///< besides the space
constexpr double kPadding = millimetres(2.5);
constexpr double kLabelWidth = millimetres(14);
constexpr double kCodeLeading = points(23);
constexpr double kBetweenLines = points(5);
constexpr double kQrSide = millimetres(43); // with its quiet zone: that of a recovery code is 35 mm without
constexpr double kAroundQr = millimetres(0.8);
constexpr double kBaseline = 0.735; // of the line box, as in lines.cpp
constexpr QRgb kBlack = 0xff000000;
constexpr QRgb kHairColor = 0xffb0b0b0;

Paragraph plain(const QString &text, TextStyle style, Align align = Align::Leading)
{
    Paragraph paragraph;
    paragraph.runs = { { text, ValueKind::Words, false } };
    paragraph.style = style;
    paragraph.align = align;
    return paragraph;
}

/// A line of signs of one width, each in a place of its own. Its spaces are drawn, too: a program that copies the line
/// shall find them.
class CodeSigns
{
public:
    CodeSigns(const QStringList &groups, double size)
        : m_font(Typography::codeRawFont(size)),
          m_step(m_font.advancesForGlyphIndexes(glyphs(u"0")).first().x() + kTracking * size),
          m_between(kBetweenGroups * size)
    {
        double x = 0;
        for (const QString &group : groups) {
            if (!m_text.isEmpty()) {
                place(u' ', x);
                x += m_step + m_between;
            }
            m_groups.append({ x, m_step * double(group.size()) });
            for (const QChar sign : group) {
                place(sign, x);
                x += m_step;
            }
        }
        m_width = x;
    }

    /// Where each group stands.
    [[nodiscard]] const QList<CellPlace> &groups() const { return m_groups; }
    [[nodiscard]] double width() const { return m_width; }

    void draw(Drawing &drawing, double left, double baseline) const
    {
        GlyphSpan span{ m_font, glyphs(m_text), {}, kBlack };
        for (const double x : m_places)
            span.positions.append({ left + x, baseline });
        drawing.spans.push_back(std::move(span));
    }

private:
    [[nodiscard]] QList<quint32> glyphs(QStringView text) const
    {
        return m_font.glyphIndexesForString(text.toString());
    }

    void place(QChar sign, double x)
    {
        m_text += sign;
        m_places.append(x + kTracking * m_font.pixelSize() / 2); // in the middle of its place
    }

    QRawFont m_font;
    double m_step;
    double m_between;
    QString m_text;
    QList<double> m_places;
    QList<CellPlace> m_groups;
    double m_width = 0;
};

/// Draws a short text; gives the place below it.
double drawText(Drawing &drawing, const Paragraph &paragraph, Language language, const CellPlace &place, double y,
                const TableContext &context)
{
    for (const Strip &strip : context.lines.lines(paragraph, language, place.width)) {
        drawing.add(strip.drawing, place.offset, y);
        y += strip.height;
    }
    return y;
}

void drawFrame(Drawing &drawing, double width, double height)
{
    const double line = points(0.8);
    drawing.fills.push_back({ QRectF(0, 0, width, line), kBlack });
    drawing.fills.push_back({ QRectF(0, height - line, width, line), kBlack });
    drawing.fills.push_back({ QRectF(0, 0, line, height), kBlack });
    drawing.fills.push_back({ QRectF(width - line, 0, line, height), kBlack });
}

} // namespace

Strips composeCodeBox(const CodeBox &box, const TableContext &context)
{
    const double numberLeading = context.typography.metrics(TextStyle::Small, Language::English).leading;
    const double labelLeading = context.typography.metrics(TextStyle::Small, context.language).leading;
    const double lineHeight = numberLeading + kCodeLeading;
    const auto count = double(box.lines.size());
    const double linesHeight = count * lineHeight + std::max(count - 1, 0.0) * kBetweenLines;
    Strip strip;
    strip.height = std::max(linesHeight + 2 * kPadding, box.qrText.isEmpty() ? 0 : kQrSide + 2 * kAroundQr);
    strip.spaceBefore = points(4);

    double y = (strip.height - linesHeight) / 2;
    int number = 0;
    int lineNumber = 0;
    for (const QStringList &groups : box.lines) {
        const CodeSigns signs(groups, kSize);
        const CellPlace label{ leftOf(kPadding, kLabelWidth, context), kLabelWidth };
        const double left = leftOf(kPadding + kLabelWidth, signs.width(), context);
        const QString name
            = fillPlaceholders(box.lineLabel, { { QStringLiteral("n"), QString::number(++lineNumber) } });
        drawText(strip.drawing, plain(name, TextStyle::Small), context.language, label,
                 y + kBaseline * (numberLeading - labelLeading), context);
        for (const CellPlace &group : signs.groups())
            drawText(strip.drawing, plain(QString::number(++number), TextStyle::Small, Align::Center),
                     Language::English, { left + group.offset, group.width }, y, context);
        signs.draw(strip.drawing, left, y + numberLeading + kBaseline * kCodeLeading);
        y += lineHeight + kBetweenLines;
    }
    if (const auto code = qrCode(box.qrText)) {
        const double left = leftOf(context.width - kQrSide - kAroundQr, kQrSide, context);
        strip.drawing.modules.push_back(
            QTransform::fromTranslate(left, (strip.height - kQrSide) / 2).map(code->scaled(kQrSide)));
    }
    drawFrame(strip.drawing, context.width, strip.height);
    return { strip };
}

Strips composeCodeLine(const CodeLine &line, const TableContext &context)
{
    const StyleMetrics style = context.typography.metrics(TextStyle::Label, context.language);
    const QList<CellPlace> columns = places({ line.keyShare, 1 - line.keyShare }, context.width);
    const CodeSigns signs({ line.code }, kSmallSize);
    Strip strip;
    const CellPlace label{ leftOf(columns[0].offset, columns[0].width, context), columns[0].width };
    strip.spaceBefore = points(3);
    strip.height
        = std::max(drawText(strip.drawing, plain(line.label, TextStyle::Label), context.language, label, 0, context),
                   style.leading);
    signs.draw(strip.drawing, leftOf(columns[1].offset, signs.width(), context), kBaseline * style.leading);
    return { strip };
}

Strips composeFillTable(const FillTable &table, const TableContext &context)
{
    Strips strips = composeTable(Grid{ table.columns, {} }, context);
    if (strips.empty())
        return strips;
    QList<double> shares;
    for (const Grid::Column &column : table.columns)
        shares.append(column.share);
    const double hair = points(0.5);
    const double height = millimetres(table.rowMillimetres);
    const QList<CellPlace> columns = places(shares, context.width);
    for (const QString &text : table.rows) {
        Strip row;
        row.height = height;
        row.drawing.fills.push_back({ QRectF(0, height - hair, context.width, hair), kHairColor });
        const CellPlace first{ leftOf(0, columns.first().width, context), columns.first().width };
        drawText(row.drawing, plain(text, TextStyle::Small), context.language, first, points(2.5), context);
        for (const CellPlace &column : columns.mid(1)) {
            const double edge = leftOf(column.offset - kCellGap / 2, hair, context);
            row.drawing.fills.push_back({ QRectF(edge, 0, hair, height), kHairColor });
        }
        strips.push_back(std::move(row));
    }
    keepTogether(strips);
    strips.back().after = BreakAfter::Free;
    return strips;
}

} // namespace comity::layout
