// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterhead.h"
#include "life/statisticswords.h"

#include <QByteArray>
#include <QDate>

namespace comity {

class FontSet;

/// What a report of statistics is made from.
struct StatisticsReportInput
{
    const Statistics &statistics;
    int minimum = kUsualCellSize; ///< see isCellSize()
    QString party;                ///< whose authority it is, by its code; may be empty
    const Letterhead &letterhead;
    QDate made;
    const Library &library;
    const StatisticsWords &words;
};

/// The report of a period, as articles 19 and 21(5) ask for information: whose it is, the tables, what the figures mean
/// and what is not shown. Nothing in it is of a person. Same input, same bytes. Any thread.
///
/// Errors: "document.characters", those of finishPdf().
[[nodiscard]] Result<QByteArray> renderStatisticsReport(const StatisticsReportInput &input, Language language,
                                                        const FontSet &fonts);

} // namespace comity
