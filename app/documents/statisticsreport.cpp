// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/statisticsreport.h"

#include "common/translation.h"
#include "documents/documentcharacters.h"
#include "documents/documentpdf.h"
#include "documents/fonts.h"
#include "documents/letterparts.h"
#include "domain/writtendate.h"

#include <QTimeZone>

#include <utility>

namespace comity {

using namespace layout;

namespace {

struct StatisticsReportStrings
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsReportStrings)
};

constexpr double kKeyShare = 0.22; ///< of the width, for the names of values

/// Of a table: what the line is about, where a figure has 1; the less, the more figures there are.
double labelShare(qsizetype columns)
{
    constexpr double few = 4;
    constexpr double some = 2.6;
    constexpr double many = 1.8;
    return columns <= 2 ? few : columns <= 4 ? some : many;
}

/// The report in one language, as blocks.
class Report
{
public:
    Report(const StatisticsReportInput &input, Language language)
        : m_input(input), m_language(language), m_tell{ input.library, input.words, language, input.minimum }
    {
    }

    [[nodiscard]] QString title() const { return word("report.title"); }

    Document document()
    {
        m_document.language = m_language;
        Furniture::Words furniture;
        furniture.language = m_language;
        furniture.pagePattern
            = m_input.library.terms().text(QStringLiteral("adm.page_x_of_y"), m_language,
                                           { { QStringLiteral("page"), QStringLiteral("{page}") },
                                             { QStringLiteral("total"), QStringLiteral("{total}") } });
        m_document.furniture.words = { furniture };
        if (m_input.statistics.practiceDesk)
            m_document.furniture.practice
                = { m_input.library.terms().text(QStringLiteral("mark.practice"), m_language) };
        head();
        notes();
        for (const StatisticsTable &table : statisticsTables(m_input.statistics, m_tell))
            add(table);
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString word(const char *id, const QMap<QString, QString> &arguments = {}) const
    {
        return m_input.words.text(QString::fromLatin1(id), m_language, arguments);
    }

    template <typename Content>
    void put(Content content)
    {
        m_document.blocks.push_back({ std::move(content) });
    }

    static Paragraph paragraph(const QString &text, ValueKind kind = ValueKind::Words,
                               TextStyle style = TextStyle::Body)
    {
        Paragraph paragraph;
        paragraph.runs = { { text, kind, false } };
        paragraph.style = style;
        return paragraph;
    }

    void head()
    {
        addLogo(m_document.blocks, m_input.letterhead);
        if (!m_input.party.isEmpty()) {
            Paragraph party = paragraph(sentenceCase(m_input.library.parties().formalName(m_input.party, m_language)),
                                        ValueKind::Words, TextStyle::Letterhead);
            party.align = Align::Center;
            put(party);
        }
        Language used = m_language;
        const QString name = m_input.letterhead.names.best(m_language, Language::English, &used);
        if (!name.isEmpty()) {
            Paragraph authority = paragraph(name, ValueKind::Name);
            authority.align = Align::Center;
            if (used != m_language)
                authority.language = used;
            put(authority);
        }
        put(Heading{ 1, title(), {}, {} });
        KeyValueTable table;
        table.keyShare = kKeyShare;
        table.ruled = false;
        table.rows = { { word("report.period"), { paragraph(statisticsPeriod(m_input.statistics.span, m_tell)) } },
                       { word("report.made"), { paragraph(writtenDate(m_input.made, m_language)) } } };
        put(table);
    }

    void notes()
    {
        put(Heading{ 2, word("report.notes"), {}, {} });
        for (const QString &note : statisticsNotes(m_input.statistics, m_tell))
            put(paragraph(note));
    }

    void add(const StatisticsTable &table)
    {
        put(Heading{ 2, table.title, {}, {} });
        if (table.note != m_note) { // of what came in the same is said as of what went out, just before
            Paragraph note = paragraph(table.note, ValueKind::Words, TextStyle::Small);
            note.keepWithNext = true;
            put(note);
        }
        m_note = table.note;
        Grid grid;
        grid.columns = { { table.rowHeading, labelShare(table.columns.size()) } };
        for (const StatisticsTable::Column &column : table.columns)
            grid.columns.append({ column.label, 1, Align::Trailing });
        for (const StatisticsTable::Row &row : table.rows)
            grid.rows.append(gridRow(row));
        put(grid);
        if (table.withholds())
            put(paragraph(word("note.withheld", { { QStringLiteral("notes"), word("report.notes") } }),
                          ValueKind::Words, TextStyle::Small));
    }

    static Grid::Row gridRow(const StatisticsTable::Row &row)
    {
        Grid::Row line;
        Paragraph label = paragraph(row.label);
        label.runs.first().bold = row.total;
        line.cells = { { label } };
        for (const StatisticsTable::Cell &cell : row.cells) {
            Paragraph figure = paragraph(cell.text, cell.isNumber() ? ValueKind::Number : ValueKind::Words);
            figure.runs.first().bold = row.total;
            figure.align = Align::Trailing;
            line.cells.append({ figure });
        }
        return line;
    }

    const StatisticsReportInput &m_input;
    Language m_language;
    StatisticsTelling m_tell;
    Document m_document;
    QString m_note; ///< of the table before
};

} // namespace

Result<QByteArray> renderStatisticsReport(const StatisticsReportInput &input, Language language, const FontSet &fonts)
{
    Report report(input, language);
    const Document document = report.document();
    if (const QList<char32_t> missing = unsupportedCharacters(document, fonts); !missing.isEmpty())
        return Error{ StatisticsReportStrings::tr("The report holds characters that cannot be printed (%1).")
                          .arg(characterNames(missing)),
                      {},
                      QStringLiteral("document.characters"),
                      {} };
    PdfProperties properties;
    properties.language = language;
    properties.title = report.title();
    properties.date = input.made.startOfDay(QTimeZone::utc());
    properties.rightToLeft = isRightToLeft(language);
    return documentPdf(document, std::move(properties), fonts);
}

} // namespace comity
