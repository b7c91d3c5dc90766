// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/furniture.h"

#include "documents/qr.h"
#include "instruments/instrument.h"

#include <QTransform>

namespace comity::layout {

namespace {

constexpr double kPageWidth = millimetres(210);
constexpr double kPageHeight = millimetres(297);
constexpr double kHeadLine = millimetres(12);
constexpr double kPracticeTop = millimetres(4.6); // printers leave out what stands higher
constexpr double kPracticeHeight = millimetres(6.6);
constexpr double kBelowHeadLine = millimetres(7);
constexpr double kMostForMarking = 0.72;     // of the line that it shares with the reference
constexpr double kCodeInk = millimetres(20); // to be read at 150 dpi
constexpr double kCodeSide
    = millimetres(25.2);         // with the quiet zone of a code of 33 modules, which a fingerprint makes
constexpr int kQuietModules = 4; // on each side
constexpr QRgb kRuleColor = 0xff8a8a8a;
constexpr QRgb kFrameColor = 0xff000000;

Paragraph small(const QString &text, TextStyle style, Align align = Align::Leading, ValueKind kind = ValueKind::Words)
{
    Paragraph paragraph;
    paragraph.runs = { { text, kind, false } };
    paragraph.style = style;
    paragraph.align = align;
    return paragraph;
}

/// The edges of a box.
void addFrame(Drawing &drawing, const QRectF &box, double thickness)
{
    drawing.fills.push_back({ QRectF(box.left(), box.top(), box.width(), thickness), kFrameColor });
    drawing.fills.push_back({ QRectF(box.left(), box.bottom() - thickness, box.width(), thickness), kFrameColor });
    drawing.fills.push_back({ QRectF(box.left(), box.top(), thickness, box.height()), kFrameColor });
    drawing.fills.push_back({ QRectF(box.right() - thickness, box.top(), thickness, box.height()), kFrameColor });
}

double sideMargin(const Document &document) { return millimetres(document.second ? 18 : document.isForm ? 17 : 24); }

/// The rule above what stands at the foot of every page; a fingerprint and its QR code need more room.
double footLine(const Document &document)
{
    const Furniture &furniture = document.furniture;
    return kPageHeight - millimetres(furniture.qrText.isEmpty() && furniture.fingerprint.isEmpty() ? 15 : 34);
}

/// Between the text and the rules above and below it.
double aboveText(const Document &document) { return millimetres(document.isForm ? 3 : 6); }
double belowText(const Document &document) { return millimetres(document.isForm ? 3 : 5); }

} // namespace

QString groupedFingerprint(const QString &fingerprint)
{
    QString grouped;
    for (qsizetype i = 0; i < fingerprint.size(); i += 8)
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + fingerprint.mid(i, 8);
    return grouped;
}

FurnitureLayout::FurnitureLayout(const Document &document, const Typography &typography, const LineLayout &lines)
    : m_document(document), m_typography(typography), m_lines(lines)
{
    m_fixed = fixedParts();
    if (document.furniture.qrText.isEmpty())
        return;
    const QRectF area = textArea();
    const auto code = qrCode(document.furniture.qrText);
    if (!code)
        return;
    const double side = kCodeInk * code->size / (code->size - 2 * kQuietModules);
    const double x = isRightToLeft(document.language) ? area.left() : area.right() - side;
    m_qr = QTransform::fromTranslate(x, footLine(document) + millimetres(1.5)).map(code->scaled(side));
}

QRectF FurnitureLayout::textArea() const
{
    const double side = sideMargin(m_document);
    const double top = kHeadLine + kBelowHeadLine + aboveText(m_document);
    return { side, top, kPageWidth - 2 * side, footLine(m_document) - belowText(m_document) - top };
}

void FurnitureLayout::addLine(Drawing &drawing, const Paragraph &paragraph, Language language, double x, double y,
                              double width) const
{
    double offset = 0;
    for (const Strip &strip : m_lines.lines(paragraph, language, width)) {
        drawing.add(strip.drawing, x, y + offset);
        offset += strip.height;
    }
}

/// The reference as far as one line goes: it stands whole among the references of the first page.
QString FurnitureLayout::shortened(const QString &reference, double width) const
{
    const auto fits = [&](const QString &text) {
        return m_lines
                   .lines(small(text, TextStyle::Small, Align::Leading, ValueKind::Identifier), m_document.language,
                          width)
                   .size()
            <= 1;
    };
    if (fits(reference))
        return reference;
    qsizetype least = 0;
    qsizetype most = std::min<qsizetype>(reference.size(), 200);
    while (most - least > 1) {
        const qsizetype middle = (least + most) / 2;
        (fits(reference.left(middle) + QChar(0x2026)) ? least : most) = middle;
    }
    return reference.left(least) + QChar(0x2026);
}

bool FurnitureLayout::fitsOneLine(const QString &marking, Language language, double width) const
{
    return m_lines.lines(small(marking, TextStyle::Marking), language, width).size() <= 1;
}

/// On one line: two would run into the rule below.
void FurnitureLayout::addMarking(Drawing &drawing, const QString &marking, Language language, double x,
                                 double width) const
{
    const TextStyle style = fitsOneLine(marking, language, width) ? TextStyle::Marking : TextStyle::Small;
    addLine(drawing, small(marking, style), language, x, kHeadLine, width);
}

/// What is no request says so above everything else, in each language of the document.
void FurnitureLayout::addPractice(Drawing &drawing) const
{
    const QStringList &practice = m_document.furniture.practice;
    if (practice.isEmpty())
        return;
    const auto &all = m_document.furniture.words;
    const QRectF area = textArea();
    addFrame(drawing, { area.left(), kPracticeTop, area.width(), kPracticeHeight }, points(1.2));
    const double share = area.width() / double(all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double leading = m_typography.metrics(TextStyle::Marking, all[i].language).leading;
        addLine(drawing, small(practice.value(i), TextStyle::Marking, Align::Center), all[i].language,
                area.left() + share * double(i), kPracticeTop + (kPracticeHeight - leading) / 2, share);
    }
}

Drawing FurnitureLayout::fixedParts() const
{
    Drawing drawing;
    addPractice(drawing);
    const QRectF area = textArea();
    const bool rtl = isRightToLeft(m_document.language);
    const Furniture &furniture = m_document.furniture;
    const double half = area.width() / 2;
    double place = half; // of the marking
    if (!furniture.words.isEmpty()) {
        QStringList markings;
        for (const Furniture::Words &words : furniture.words)
            markings.append(words.marking);
        markings.removeAll(QString());
        if (furniture.words.size() < 2 && !fitsOneLine(markings.value(0), m_document.language, half))
            place = area.width() * kMostForMarking;
        addMarking(drawing, markings.value(0), m_document.language, rtl ? area.right() - place : area.left(), place);
        if (markings.size() > 1)
            addMarking(drawing, markings[1], furniture.words.last().language, area.left() + half, half);
    }
    if (furniture.words.size() < 2) {
        const double rest = area.width() - place;
        addLine(drawing,
                small(shortened(furniture.reference, rest), TextStyle::Small, Align::Trailing, ValueKind::Identifier),
                m_document.language, rtl ? area.left() : area.left() + place, kHeadLine + points(2), rest);
    }
    drawing.fills.push_back({ QRectF(area.left(), kHeadLine + kBelowHeadLine, area.width(), points(0.6)), kRuleColor });
    drawing.fills.push_back({ QRectF(area.left(), footLine(m_document), area.width(), points(0.6)), kRuleColor });
    return drawing;
}

Drawing FurnitureLayout::page(int number, int total) const
{
    Drawing drawing = m_fixed;
    const QRectF area = textArea();
    const double width = area.width() - kCodeSide - millimetres(4);
    const bool rtl = isRightToLeft(m_document.language);
    const double x = rtl ? area.right() - width : area.left();
    double y = footLine(m_document) + millimetres(2);
    const QMap<QString, QString> counts
        = { { QStringLiteral("page"), QString::number(number) }, { QStringLiteral("total"), QString::number(total) } };
    const auto &all = m_document.furniture.words;
    const double share = all.size() > 1 ? width / 2 : width;
    for (qsizetype i = 0; i < all.size(); ++i)
        addLine(drawing, small(fillPlaceholders(all[i].pagePattern, counts), TextStyle::Small), all[i].language,
                x + share * double(i), y, share);
    y += m_typography.metrics(TextStyle::Small, Language::Arabic).leading;
    if (all.size() > 1)
        addLine(drawing,
                small(shortened(m_document.furniture.reference, width), TextStyle::Small, Align::Leading,
                      ValueKind::Identifier),
                m_document.language, x, y, width);
    if (m_document.furniture.fingerprint.isEmpty())
        return drawing;
    y += all.size() > 1 ? m_typography.metrics(TextStyle::Small, Language::English).leading : points(2);
    for (qsizetype i = 0; i < all.size(); ++i)
        addLine(drawing, small(all[i].fingerprintLabel, TextStyle::Small), all[i].language, x + share * double(i), y,
                share);
    y += m_typography.metrics(TextStyle::Small, Language::Arabic).leading;
    addLine(drawing,
            small(groupedFingerprint(m_document.furniture.fingerprint), TextStyle::Small, Align::Leading,
                  ValueKind::Number),
            m_document.language, x, y, width);
    return drawing;
}

} // namespace comity::layout
