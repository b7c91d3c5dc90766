// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statisticspapers.h"

#include "common/inpool.h"
#include "documents/fonts.h"
#include "documents/statisticsreport.h"
#include "platform/paths.h"

#include <QThreadPool>

namespace comity::desk {

const StatisticsWords &statisticsWords()
{
    static const StatisticsWords words = [] {
        auto loaded = StatisticsWords::loadBuiltIn();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().oneLine())); // it is in the program; tests read all of it
        return std::move(*loaded);
    }();
    return words;
}

QString statisticsName(const StatisticsSpan &span)
{
    const int year = span.from.year();
    if (span.from == QDate(year, 1, 1) && span.to == QDate(year, 12, 31))
        return QString::number(year);
    return span.from.toString(Qt::ISODate) + QLatin1Char('-') + span.to.toString(Qt::ISODate);
}

Result<QList<Paper>> statisticsPapers(const DeskStatistics &statistics, int minimum, QDate made,
                                      const QList<Language> &languages, const Library &library)
{
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return fonts.error();
    const StatisticsReportInput input{ statistics.figures,    minimum, statistics.party,
                                       statistics.letterhead, made,    library,
                                       statisticsWords() };
    QList<Paper> papers;
    for (const Language language : languages) {
        auto pdf = renderStatisticsReport(input, language, **fonts);
        if (!pdf)
            return pdf.error();
        papers.append({ { language, {} }, std::move(*pdf) });
    }
    return papers;
}

QFuture<Result<WrittenPapers>> writeStatisticsReport(const DeskStatistics &statistics, int minimum, QDate made,
                                                     const QList<Language> &languages, const ReportPlace &place,
                                                     const std::shared_ptr<const Library> &library)
{
    return doneIn(*QThreadPool::globalInstance(), [statistics, minimum, made, languages, place, library] {
        const auto papers = statisticsPapers(statistics, minimum, made, languages, *library);
        return papers ? writePapers(*papers, place.folder, statisticsName(statistics.figures.span), place.existing,
                                    kStatisticsDocument)
                      : Result<WrittenPapers>(papers.error());
    });
}

} // namespace comity::desk
