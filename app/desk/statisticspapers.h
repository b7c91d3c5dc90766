// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "desk/paperfiles.h"
#include "desk/statisticswork.h"
#include "life/statisticswords.h"

#include <QFuture>

namespace comity::desk {

/// The words of statistics, read once.
[[nodiscard]] const StatisticsWords &statisticsWords();

/// What the files of a report are called by: "2026", or "2026-01-01-2026-03-31" for a span that is no year.
[[nodiscard]] QString statisticsName(const StatisticsSpan &span);
inline const QString kStatisticsDocument = QStringLiteral("statistics"); ///< "2026-statistics-fr.pdf"

/// The report in these languages, as PDFs. Any thread. Errors: those of FontSet::load() and renderStatisticsReport().
[[nodiscard]] Result<QList<Paper>> statisticsPapers(const DeskStatistics &statistics, int minimum, QDate made,
                                                    const QList<Language> &languages, const Library &library);
/// Where the files of a report go.
struct ReportPlace
{
    QString folder;
    Existing existing = Existing::Keep;
};
/// Makes them and writes them, on another thread. Errors: those of writePapers() too.
[[nodiscard]] QFuture<Result<WrittenPapers>> writeStatisticsReport(const DeskStatistics &statistics, int minimum,
                                                                   QDate made, const QList<Language> &languages,
                                                                   const ReportPlace &place,
                                                                   const std::shared_ptr<const Library> &library);

} // namespace comity::desk
