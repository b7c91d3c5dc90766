// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "instruments/sentences.h"
#include "life/statistics.h"

namespace comity {

/// The words of statistics, in six languages (resources/messages/statistics.json).
class StatisticsWords : public SentenceCatalogue
{
public:
    static inline const QString kFile = QStringLiteral("statistics.json");

    /// Those that ship inside the program.
    static Result<StatisticsWords> loadBuiltIn();
    /// Errors: "statistics.format", "statistics.incomplete".
    static Result<StatisticsWords> fromJson(const QByteArray &json, const QString &fileName);
};

/// One table of figures in words, with nothing in it that must not be told: what the window shows, what is written into
/// files and printed is this and nothing else.
struct StatisticsTable
{
    struct Cell
    {
        enum class Kind {
            Count,
            Time,  ///< hours or days, as the row says
            Small, ///< fewer than the minimum
            Hidden,
            None ///< there is nothing to tell: no time without cases
        };
        Kind kind = Kind::None;
        double value = 0; ///< of counts and times
        QString text;     ///< as it stands in a table: "12", "<5", "*", "3.5"
        double drawn = 0; ///< how long its bar is: a count, or days, whatever the row has

        [[nodiscard]] bool isNumber() const { return kind == Kind::Count || kind == Kind::Time; }
    };
    struct Row
    {
        QString key; ///< stable, for programs: "FR", "uk-2022/preservation", "2026-03", "total"
        QString label;
        QString drawnLabel; ///< what its bar is called
        QList<Cell> cells;
        bool total = false;
    };
    struct Column
    {
        QString key; ///< "outgoing", "incoming", "cases", "lower", "median", "upper", "acknowledged.median"
        QString label;
        bool drawn = true;  ///< has bars
        QString drawnLabel; ///< what its bars are called; empty: as the column
    };

    QString id; ///< "party", "type", "month", …
    QString title;
    QString note; ///< what is counted, in a sentence or two
    QString rowHeading;
    QList<Column> columns;
    QList<Row> rows;

    bool times = false; ///< the bars are days

    [[nodiscard]] QList<int> drawn() const; ///< the columns that a chart draws
    [[nodiscard]] bool withholds() const;   ///< a cell is not shown
};

/// What statistics are to be told in.
struct StatisticsTelling
{
    const Library &library;
    const StatisticsWords &words;
    Language language = Language::English;
    int minimum = kUsualCellSize; ///< see isCellSize()
};

/// All tables of the figures. What is small is withheld here.
[[nodiscard]] QList<StatisticsTable> statisticsTables(const Statistics &statistics, const StatisticsTelling &telling);
/// "1 January 2026 to 31 December 2026", or until when, while that is not over.
[[nodiscard]] QString statisticsPeriod(const StatisticsSpan &span, const StatisticsTelling &telling);
/// What all figures have in common: what is counted and what is not, what is withheld, what could not be read.
[[nodiscard]] QStringList statisticsNotes(const Statistics &statistics, const StatisticsTelling &telling);

/// All tables as one: a line for each figure, with the table, the row and the column that it belongs to, and the
/// notes. UTF-8 with a byte order mark.
[[nodiscard]] QByteArray statisticsCsv(const Statistics &statistics, const QList<StatisticsTable> &tables,
                                       const StatisticsTelling &telling);

} // namespace comity
