// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentcharacters.h"

#include "documents/bidi.h"
#include "documents/fonts.h"

#include <QSet>

#include <algorithm>

namespace comity::layout {

namespace {

constexpr qsizetype kNamedCharacters = 8; // in an error; the finding of the check names all of them with their fields

class Collector
{
public:
    explicit Collector(const FontSet &fonts) : m_fonts(fonts) { }

    void operator()(const Paragraph &paragraph)
    {
        for (const Run &run : paragraph.runs)
            add(withoutControls(run.text)); // what is never drawn needs no glyph
    }

    void operator()(const Heading &heading)
    {
        add(heading.text);
        add(heading.note);
    }

    void operator()(const KeyValueTable &table)
    {
        for (const KeyValueTable::Row &row : table.rows) {
            add(row.key);
            addAll(row.value);
        }
    }

    void operator()(const Grid &grid)
    {
        for (const Grid::Column &column : grid.columns)
            add(column.title);
        for (const Grid::Row &row : grid.rows) {
            for (const QList<Paragraph> &cell : row.cells)
                addAll(cell);
            addAll(row.below);
        }
    }

    void operator()(const SignatureBlock &block)
    {
        addAll(block.lines);
        add(block.signature);
        add(block.seal);
    }

    void operator()(const BlankLine &line)
    {
        add(line.label);
        for (const QString &box : line.boxes)
            add(box);
    }

    void operator()(const Columns &columns)
    {
        addBlocks(columns.left);
        addBlocks(columns.right);
    }

    void operator()(const CodeBox &box) { add(box.lineLabel); } // codes are ASCII
    void operator()(const CodeLine &line) { add(line.label); }

    void operator()(const FillTable &table)
    {
        for (const Grid::Column &column : table.columns)
            add(column.title);
        for (const QString &text : table.rows)
            add(text);
    }

    void operator()(const PageBreak &) { }
    void operator()(const Rule &) { }
    void operator()(const Picture &) { }

    void addBlocks(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

    void add(const QString &text)
    {
        for (const char32_t c : m_fonts.unsupported(text)) {
            if (m_seen.contains(c))
                continue;
            m_seen.insert(c);
            m_found.append(c);
        }
    }

    [[nodiscard]] const QList<char32_t> &found() const { return m_found; }

private:
    void addAll(const QList<Paragraph> &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs)
            (*this)(paragraph);
    }

    const FontSet &m_fonts;
    QSet<char32_t> m_seen;
    QList<char32_t> m_found;
};

} // namespace

QList<char32_t> unsupportedCharacters(const Document &document, const FontSet &fonts)
{
    Collector collector(fonts);
    collector.addBlocks(document.blocks);
    for (const Furniture::Words &words : document.furniture.words) {
        collector.add(words.marking);
        collector.add(words.pagePattern);
        collector.add(words.fingerprintLabel);
    }
    collector.add(withoutControls(document.furniture.reference));
    for (const QString &practice : document.furniture.practice)
        collector.add(practice);
    return collector.found();
}

QString characterNames(const QList<char32_t> &characters)
{
    QStringList codes;
    for (const char32_t c : characters.first(std::min(characters.size(), kNamedCharacters)))
        codes.append(QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0')));
    if (characters.size() > kNamedCharacters)
        codes.append(QChar(0x2026));
    return codes.join(QStringLiteral(", "));
}

} // namespace comity::layout
