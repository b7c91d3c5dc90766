// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QImage>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace comity::layout {

/// What a piece of text is. How it is isolated in a line of the other direction, and where it may be broken, follows
/// from this and never from a guess.
enum class ValueKind {
    Words,      ///< our own words: printed as they are, with the controls they carry
    Prose,      ///< sentences an officer typed
    Name,       ///< a person, a firm, an address: may be in any script
    Identifier, ///< a reference, an address of a machine, a hash: never broken at a hyphen
    Date,
    Number,
    Telephone,
    Email,
    Url
};

/// A piece of a paragraph. The text is plain text: nothing in it is markup.
struct Run
{
    QString text;
    ValueKind kind = ValueKind::Words;
    bool bold = false;
};

enum class TextStyle {
    Body,
    Label,       ///< the name of a field
    Small,       ///< notes, letterhead details
    Marking,     ///< URGENT, CONFIDENTIAL
    Letterhead,  ///< the Party
    Title,       ///< the subject
    Heading,     ///< a section
    TableHeading ///< the head row of a grid
};

enum class Align { Leading, Center, Trailing };

/// One paragraph, or the text of one cell. Line feeds in its runs start a new paragraph.
struct Paragraph
{
    QList<Run> runs;
    TextStyle style = TextStyle::Body;
    bool keepWithNext = false;
    Align align = Align::Leading;
    std::optional<Language> language; ///< when it is not that of the document: its own direction and font
    bool indented = false;            ///< a value under its label
};

/// A heading; it also becomes an entry of the outline, under `outline` (its own text when that is empty).
struct Heading
{
    int level = 1;
    QString text;
    QString outline;
    QString note; ///< printed small after it: the paragraph it serves
};

/// Short values: names on the leading side, values on the other.
struct KeyValueTable
{
    struct Row
    {
        QString key;
        QList<Paragraph> value;
    };
    QList<Row> rows;
    double keyShare = 0.30; ///< of the width
    bool ruled = true;      ///< a hair line under each row
};

/// A table with a head row that is repeated on every page. A row is kept whole unless it is taller than a page; the
/// paragraphs of `below` stand under its cells over the full width.
struct Grid
{
    struct Column
    {
        QString title;
        double share = 1;
        Align align = Align::Leading; ///< of the title; cells have their own
    };
    struct Row
    {
        QList<QList<Paragraph>> cells;
        QList<Paragraph> below;
    };
    QList<Column> columns;
    QList<Row> rows;
};

/// The place for signature and seal; never split.
struct SignatureBlock
{
    QList<Paragraph> lines; ///< who signs
    QString signature;      ///< "Signature"
    QString seal;           ///< "Place of the official seal"
};

/// A line to be filled in by hand: its label, boxes to tick, a rule to write on.
struct BlankLine
{
    QString label;
    QStringList boxes;
    int rules = 1; ///< lines to write on; none when there are only boxes
};

/// A code to be copied by hand: large signs of one width in groups, each group under its number, each line under its
/// own; beside them the same as a QR code. Always from left to right, the line numbers on the leading side. Never
/// split.
struct CodeBox
{
    QList<QStringList> lines; ///< of groups; ASCII
    QString lineLabel;        ///< "Line {n}"
    QString qrText;
};

/// A short code of one line, in signs of one width. ASCII.
struct CodeLine
{
    QString label;
    QString code;
    double keyShare = 0.30; ///< of the width, for the label
};

/// Cells under headings, to be filled in by hand; never split.
struct FillTable
{
    QList<Grid::Column> columns;
    QStringList rows; ///< what is printed small in the first cell of each
    double rowMillimetres = 8;
};

struct PageBreak
{
};

struct Rule
{
    bool dashed = false; ///< the edge at which a reply is torn off
};

/// A picture in the middle of a line, as large as fits: never more than these, never larger than 300 dots to the inch
/// make it.
struct Picture
{
    QImage image;
    double widthMillimetres = 70;
    double heightMillimetres = 24;
};

struct Block;

/// Two languages side by side, block by block.
struct Columns
{
    std::vector<Block> left;
    std::vector<Block> right;
};

struct Block
{
    std::variant<Paragraph, Heading, KeyValueTable, Grid, SignatureBlock, BlankLine, CodeBox, CodeLine, FillTable,
                 PageBreak, Rule, Picture, Columns>
        content;
};

using Blocks = std::vector<Block>;

/// What stands on every page.
struct Furniture
{
    /// The words of it in one language; a bilingual document has two.
    struct Words
    {
        Language language = Language::English;
        QString marking;          ///< "URGENT · CONFIDENTIAL"
        QString pagePattern;      ///< "Page {page} of {total}"
        QString fingerprintLabel; ///< what the hexadecimal digits are
    };
    QList<Words> words;
    QString reference;
    QString fingerprint; ///< 64 hexadecimal digits
    QString qrText;      ///< nothing: no QR code
    /// "TRAINING – NOT A REQUEST" in the language of each of `words`, boxed above everything; mostly nothing.
    QStringList practice;
};

/// A document, free of any device.
struct Document
{
    Language language = Language::English;
    std::optional<Language> second; ///< the right-hand column of a bilingual document
    bool isForm = false;            ///< a sheet of one page: smaller letters, less white
    Blocks blocks;
    Furniture furniture;
};

} // namespace comity::layout
