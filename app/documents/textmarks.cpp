// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textmarks.h"

#include <QTextLayout>

#include <optional>

namespace comity::layout {

namespace {

constexpr ushort kLeftToRightMark = 0x200E;
constexpr ushort kRightToLeftMark = 0x200F;
constexpr double kNudge = 1.5; // a mark stands a hair beside the edge it belongs to

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
                    put(kRightToLeftMark, edges(i).left - kNudge);
                ++i;
            }
        }
    }

private:
    struct Edges
    {
        double left;
        double right;
    };

    [[nodiscard]] double x(qsizetype i, QTextLine::Edge edge) const { return m_line.cursorToX(int(i), edge); }

    [[nodiscard]] Edges edges(qsizetype i) const
    {
        const double a = x(i, QTextLine::Leading);
        const double b = x(i, QTextLine::Trailing);
        return { std::min(a, b), std::max(a, b) };
    }

    [[nodiscard]] bool drawnLeftToRight(qsizetype i, Class kind) const
    {
        if (kind == Class::Left || m_text[i].direction() == QChar::DirEN || m_text[i].direction() == QChar::DirAN)
            return true;
        return x(i, QTextLine::Trailing) > x(i, QTextLine::Leading);
    }

    [[nodiscard]] bool followedByRight(qsizetype i) const
    {
        while (i < m_end && (classOf(m_text[i]) == Class::Space || classOf(m_text[i]) == Class::Invisible))
            ++i;
        return i >= m_end || classOf(m_text[i]) == Class::Right;
    }

    // The characters from `first` that are drawn left to right; gives the end.
    template <typename Put>
    qsizetype markLeftToRightRun(qsizetype first, Put put) const
    {
        qsizetype end = first; // behind the last one seen
        for (qsizetype i = first; i < m_end; ++i) {
            const Class kind = classOf(m_text[i]);
            if (kind == Class::Space || kind == Class::Invisible)
                continue;
            if (kind == Class::Right || !drawnLeftToRight(i, kind) || x(i, QTextLine::Leading) + 1 < edges(first).left)
                break;
            end = i + 1;
        }
        end = std::max(end, first + 1);
        const Class closing = classOf(m_text[end - 1]);
        if (closing != Class::Left && closing != Class::Number)
            put(kLeftToRightMark, edges(end - 1).right + kNudge);
        if (!followedByRight(end))
            put(kRightToLeftMark, edges(first).left - kNudge);
        return end;
    }

    template <typename Put>
    void markLeftToRightLine(Put put) const
    {
        qsizetype last = m_end - 1;
        while (last >= m_start && (classOf(m_text[last]) == Class::Space || classOf(m_text[last]) == Class::Invisible))
            --last;
        if (last >= m_start && classOf(m_text[last]) == Class::Neutral)
            put(kLeftToRightMark, edges(last).right + kNudge);
    }

    QString m_text;
    const QTextLine &m_line;
    bool m_rtl;
    qsizetype m_start;
    qsizetype m_end;
};

} // namespace

void appendTextMarks(const QTextLayout &layout, const QTextLine &line, Language language, double baseline,
                     const QRawFont &font, Drawing &drawing)
{
    const QList<quint32> marks = font.glyphIndexesForString(QString(QChar(kLeftToRightMark)) + QChar(kRightToLeftMark));
    if (marks.size() != 2 || marks[0] == 0 || marks[1] == 0 || marks[0] == marks[1])
        return;
    GlyphSpan span;
    span.font = font;
    Marker(layout, line, language).run([&](ushort mark, double x) {
        span.glyphs.append(mark == kLeftToRightMark ? marks[0] : marks[1]);
        span.positions.append({ x, baseline });
    });
    if (!span.glyphs.isEmpty())
        drawing.spans.push_back(std::move(span));
}

} // namespace comity::layout
