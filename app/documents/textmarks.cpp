// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textmarks.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <optional>

namespace comity::layout {

namespace {

constexpr ushort kLeftToRightMark = 0x200E;
constexpr ushort kRightToLeftMark = 0x200F;
constexpr double kNudge = 1.5; // a mark stands a hair before the edge it belongs to: in front of what begins there

// How an extracting program sees a character.
enum class Class { Left, Number, Right, Space, Neutral, Invisible };

Class classOf(QChar c)
{
    const ushort u = c.unicode();
    if ((u >= 0x200B && u <= 0x200F) || (u >= 0x2060 && u <= 0x2069) || c.isMark())
        return Class::Invisible;
    switch (c.direction()) {
    case QChar::DirL: return Class::Left;
    case QChar::DirR:
    case QChar::DirAL: return Class::Right;
    case QChar::DirEN:
    case QChar::DirAN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS: return Class::Number;
    case QChar::DirWS: return Class::Space;
    default: return c.isSpace() ? Class::Space : Class::Neutral;
    }
}

class Marker
{
public:
    Marker(const QTextLayout &layout, const QTextLine &line, Language language)
        : m_text(layout.text()), m_line(line), m_rtl(isRightToLeft(language)), m_start(line.textStart()),
          m_end(line.textStart() + line.textLength())
    {
    }

    template <typename Put>
    void run(Put put) const
    {
        if (!m_rtl) {
            markLeftToRightLine(put);
            return;
        }
        for (qsizetype i = m_start; i < m_end;) {
            const Class kind = classOf(m_text[i]);
            if (kind == Class::Right || kind == Class::Space || kind == Class::Invisible) {
                ++i;
            } else if (drawnLeftToRight(i, kind)) {
                i = markLeftToRightRun(i, put);
            } else {
                if (kind == Class::Number && !followedByRight(i + 1))
                    put(kRightToLeftMark, box(i).left - kNudge);
                ++i;
            }
        }
    }

private:
    struct Box
    {
        double left;
        double right;
        bool leftToRight;
    };

    [[nodiscard]] double x(qsizetype i, QTextLine::Edge edge) const { return m_line.cursorToX(int(i), edge); }

    // Where a character is drawn. Not by the place of the cursor: where the direction changes, that is at the far end
    // of what follows.
    [[nodiscard]] Box box(qsizetype i) const
    {
        const QList<QGlyphRun> runs = m_line.glyphRuns(int(i), 1);
        if (runs.isEmpty() || runs.first().positions().isEmpty()) {
            const double at = x(i, QTextLine::Leading);
            return { at, at, false };
        }
        const QGlyphRun &run = runs.first();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        const double left = run.positions().first().x();
        return { left, left + advances.first().x(), !run.isRightToLeft() };
    }

    [[nodiscard]] bool drawnLeftToRight(qsizetype i, Class kind) const
    {
        if (kind == Class::Left || m_text[i].direction() == QChar::DirEN || m_text[i].direction() == QChar::DirAN)
            return true;
        return box(i).leftToRight;
    }

    // A space in between does not count: it would be read as part of what is drawn left to right.
    [[nodiscard]] bool followedByRight(qsizetype i) const
    {
        while (i < m_end && classOf(m_text[i]) == Class::Invisible)
            ++i;
        return i >= m_end || classOf(m_text[i]) == Class::Right;
    }

    // The characters from `first` that are drawn left to right; gives the end.
    template <typename Put>
    qsizetype markLeftToRightRun(qsizetype first, Put put) const
    {
        const double left = box(first).left;
        qsizetype end = first; // behind the last one seen
        for (qsizetype i = first; i < m_end; ++i) {
            const Class kind = classOf(m_text[i]);
            if (kind == Class::Space || kind == Class::Invisible)
                continue;
            const bool elsewhere = i > first && x(i, QTextLine::Leading) < left + 1; // another run, farther to the left
            if (kind == Class::Right || elsewhere || !drawnLeftToRight(i, kind))
                break;
            end = i + 1;
        }
        end = std::max(end, first + 1);
        const Class closing = classOf(m_text[end - 1]);
        if (closing != Class::Left && closing != Class::Number)
            put(kLeftToRightMark, box(end - 1).right - kNudge);
        if (!followedByRight(end))
            put(kRightToLeftMark, left - kNudge);
        return end;
    }

    template <typename Put>
    void markLeftToRightLine(Put put) const
    {
        qsizetype last = m_end - 1;
        while (last >= m_start && (classOf(m_text[last]) == Class::Space || classOf(m_text[last]) == Class::Invisible))
            --last;
        if (last >= m_start && classOf(m_text[last]) == Class::Neutral)
            put(kLeftToRightMark, box(last).right - kNudge);
    }

    QString m_text;
    const QTextLine &m_line;
    bool m_rtl;
    qsizetype m_start;
    qsizetype m_end;
};

/// The first glyph of a span, drawn from left to right, in front of which a mark at `x` belongs; -1 when there is none.
qsizetype placeIn(const GlyphSpan &span, double x)
{
    if (!span.positions.isEmpty() && x <= span.positions.first().x() && span.positions.first().x() <= x + 2 * kNudge)
        return 0;
    for (qsizetype i = 1; i < span.positions.size(); ++i) {
        if (span.positions[i - 1].x() < x && x <= span.positions[i].x())
            return i;
    }
    return -1;
}

/// Draws the mark in its turn: glyphs drawn one behind the other are one word to an extracting program, and a mark that
/// lies inside of a word but is drawn elsewhere tears the line apart there.
void insertMark(std::vector<GlyphSpan> &spans, GlyphSpan &&mark)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const qsizetype place = placeIn(*span, mark.positions.first().x());
        if (place < 0)
            continue;
        auto at = span.base() - 1;
        if (place > 0) {
            GlyphSpan rest{ at->font, at->glyphs.mid(place), at->positions.mid(place), at->color };
            at->glyphs.resize(place);
            at->positions.resize(place);
            at = spans.insert(at + 1, std::move(rest));
        }
        spans.insert(at, std::move(mark));
        return;
    }
    spans.push_back(std::move(mark));
}

} // namespace

void appendTextMarks(const QTextLayout &layout, const QTextLine &line, Language language, double baseline,
                     const QRawFont &font, Drawing &drawing)
{
    const QList<quint32> marks = font.glyphIndexesForString(QString(QChar(kLeftToRightMark)) + QChar(kRightToLeftMark));
    if (marks.size() != 2 || marks[0] == 0 || marks[1] == 0 || marks[0] == marks[1])
        return;
    Marker(layout, line, language).run([&](ushort mark, double x) {
        const quint32 glyph = mark == kLeftToRightMark ? marks[0] : marks[1];
        insertMark(drawing.spans, { font, { glyph }, { QPointF(x, baseline) } });
    });
}

} // namespace comity::layout
