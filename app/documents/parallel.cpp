// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/parallel.h"

#include <algorithm>
#include <limits>

namespace comity::layout {

namespace {

constexpr double kLevel = points(0.5);       // edges closer than this are one edge
constexpr double kTallest = millimetres(60); // no more than this is kept in one piece for want of a common edge

/// One column, line by line, with the places where its lines begin and end.
class Column
{
public:
    explicit Column(Strips strips) : m_strips(std::move(strips))
    {
        double y = 0;
        for (size_t i = 0; i < m_strips.size(); ++i) {
            y += i == 0 ? 0 : m_strips[i].spaceBefore; // the space above the first belongs to both columns
            m_tops.push_back(y);
            y += m_strips[i].height;
            m_bottoms.push_back(y);
        }
    }

    [[nodiscard]] bool atEnd() const { return m_next == m_strips.size(); }
    [[nodiscard]] bool isEmpty() const { return m_strips.empty(); }
    [[nodiscard]] double spaceBefore() const { return isEmpty() ? 0 : m_strips.front().spaceBefore; }
    [[nodiscard]] double nextTop() const { return atEnd() ? std::numeric_limits<double>::max() : m_tops[m_next]; }
    [[nodiscard]] double nextBottom() const { return atEnd() ? std::numeric_limits<double>::max() : m_bottoms[m_next]; }
    [[nodiscard]] double lastBottom() const { return m_next == 0 ? 0 : m_bottoms[m_next - 1]; }

    /// Puts the next line into `strip`, whose upper edge is at `top` of the column.
    void takeInto(Strip &strip, double top)
    {
        Strip &from = m_strips[m_next];
        strip.drawing.add(from.drawing, 0, m_tops[m_next] - top);
        strip.after = from.after;
        if (strip.outlineLevel == 0 && from.outlineLevel != 0) {
            strip.outlineLevel = from.outlineLevel;
            strip.outlineTitle = from.outlineTitle;
        }
        ++m_next;
    }

private:
    Strips m_strips;
    std::vector<double> m_tops;
    std::vector<double> m_bottoms;
    size_t m_next = 0;
};

/// Lines of both columns down to the first place where the page may end in both.
Strip nextPiece(Column &left, Column &right, double &cut)
{
    Strip piece;
    const double top = std::min(left.nextTop(), right.nextTop());
    piece.spaceBefore = top - cut;
    double bottom = top;
    Strip leftPart;
    Strip rightPart;
    do {
        const bool takeLeft = left.nextBottom() <= right.nextBottom();
        Column &column = takeLeft ? left : right;
        column.takeInto(takeLeft ? leftPart : rightPart, top);
        bottom = std::max(bottom, column.lastBottom());
        // A line of either column that begins above what was taken belongs to the same piece.
    } while (std::min(left.nextTop(), right.nextTop()) < bottom - kLevel && bottom - top < kTallest);
    piece.height = bottom - top;
    piece.after = std::max(leftPart.after, rightPart.after);
    piece.drawing = std::move(leftPart.drawing);
    piece.drawing.add(rightPart.drawing, 0, 0);
    const Strip &titled = leftPart.outlineLevel != 0 ? leftPart : rightPart;
    piece.outlineLevel = titled.outlineLevel;
    piece.outlineTitle = titled.outlineTitle;
    cut = bottom;
    return piece;
}

} // namespace

Strips parallel(Strips left, Strips right)
{
    Column leftColumn(std::move(left));
    Column rightColumn(std::move(right));
    const double before = std::max(leftColumn.spaceBefore(), rightColumn.spaceBefore());
    Strips result;
    double cut = 0;
    while (!leftColumn.atEnd() || !rightColumn.atEnd())
        result.push_back(nextPiece(leftColumn, rightColumn, cut));
    if (!result.empty())
        result.front().spaceBefore = before;
    return result;
}

} // namespace comity::layout
