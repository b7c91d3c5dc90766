// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace comity::layout {

inline constexpr int kDotsPerInch = 1200; ///< every length of a laid out document is in these units
[[nodiscard]] constexpr double millimetres(double mm) { return mm * kDotsPerInch / 25.4; }
[[nodiscard]] constexpr double points(double pt) { return pt * kDotsPerInch / 72.0; }

/// Glyphs of one font, each at its own place (the baseline origin).
struct GlyphSpan
{
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    QRgb color = 0xff000000;
};

/// A filled rectangle: rules and the edges of boxes.
struct Fill
{
    QRectF rect;
    QRgb color = 0xff000000;
};

/// A picture in its place.
struct PlacedImage
{
    QImage image;
    QRectF rect;
};

/// What is drawn, at places relative to the strip (or the page) that holds it.
struct Drawing
{
    std::vector<GlyphSpan> spans;
    std::vector<Fill> fills;
    std::vector<QPainterPath> modules; ///< of QR codes: black, without antialiasing
    std::vector<PlacedImage> images;

    /// Adds `other`, moved by (dx, dy).
    void add(const Drawing &other, double dx, double dy);
};

/// Whether a page may end after a strip.
enum class BreakAfter {
    Free,
    Avoid, ///< only when what is kept together is taller than a page
    Always ///< a page ends here
};

/// A horizontal slice of the text area that is never cut: a line, or a line of every cell of a row.
struct Strip
{
    double spaceBefore = 0; ///< dropped at the top of a page
    double height = 0;
    double slack = 0; ///< of the height, empty at its top: given up where a page more would be begun for lack of it
    BreakAfter after = BreakAfter::Free;
    Drawing drawing;
    std::shared_ptr<const std::vector<Strip>> header; ///< repeated when a page ends before this strip
    int outlineLevel = 0;                             ///< not zero: an entry of the outline points here
    QString outlineTitle;
};

using Strips = std::vector<Strip>;

} // namespace comity::layout
