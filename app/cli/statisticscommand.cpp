// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli statistics: figures over the requests of a vault, as tables, for programs, and as a report in six
// languages. What is small is withheld.
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "desk/outsidefiles.h"
#include "desk/statisticspapers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::cli {

namespace {

struct StatisticsCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsCommandStrings)
};

const QString kYear = QStringLiteral("year");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kDirection = QStringLiteral("direction");
const QString kCsv = QStringLiteral("csv");
const QString kMinimum = QStringLiteral("minimum");
const QString kOutput = QStringLiteral("output");
const QString kPdf = QStringLiteral("pdf");
const QString kLanguages = QStringLiteral("languages");
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

/// What the call asks for, before a vault is opened.
struct Wish
{
    desk::StatisticsQuery query;
    int minimum = kUsualCellSize;
    QList<Language> languages; ///< of the report
    bool json = false;
};

Error unusable(const QString &sentence) { return { sentence, {}, {}, {} }; }

Result<void> readSpan(const QCommandLineParser &parser, const QDate &today, desk::StatisticsQuery &query)
{
    const bool days = parser.isSet(kFrom) || parser.isSet(kTo);
    if (days && parser.isSet(kYear))
        return unusable(StatisticsCommandStrings::tr("Give a year, or the first and the last day, not both."));
    if (!days) {
        bool isNumber = true;
        const int year = parser.isSet(kYear) ? parser.value(kYear).toInt(&isNumber) : today.year();
        if (!isNumber || year < kFirstYear || year > kLastYear)
            return unusable(StatisticsCommandStrings::tr("\"%1\" is not a year (as 2026).").arg(parser.value(kYear)));
        query = desk::StatisticsQuery::ofYear(year);
        return {};
    }
    for (const auto &[option, day] : { std::pair(kFrom, &query.from), std::pair(kTo, &query.to) }) {
        *day = QDate::fromString(parser.value(option), Qt::ISODate);
        if (!day->isValid())
            return unusable(
                StatisticsCommandStrings::tr("\"%1\" is not a date (as 2026-11-16).").arg(parser.value(option)));
    }
    return {};
}

Result<QList<Language>> readLanguages(const QString &value)
{
    if (value == QLatin1String("all"))
        return QList<Language>(comity::kLanguages.begin(), comity::kLanguages.end());
    QList<Language> languages;
    for (const QString &code : value.split(QLatin1Char(','))) {
        const auto language = languageFromCode(code);
        if (!language)
            return unusable(
                StatisticsCommandStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.").arg(code));
        if (!languages.contains(*language))
            languages.append(*language);
    }
    return languages;
}

Result<Wish> readWish(const QCommandLineParser &parser, const QDate &today)
{
    Wish wish;
    if (const auto span = readSpan(parser, today, wish.query); !span)
        return span.error();
    const QString direction = parser.value(kDirection);
    if (direction == QLatin1String("outgoing") || direction == QLatin1String("incoming"))
        wish.query.direction = direction == QLatin1String("outgoing") ? Direction::Outgoing : Direction::Incoming;
    else if (direction != QLatin1String("both"))
        return unusable(StatisticsCommandStrings::tr("\"%1\" is not one of: %2")
                            .arg(direction, QStringLiteral("outgoing, incoming, both")));
    bool isNumber = false;
    wish.minimum = parser.value(kMinimum).toInt(&isNumber);
    if (!isNumber || !isCellSize(wish.minimum))
        return unusable(StatisticsCommandStrings::tr("The minimum cell size is 1 (nothing is withheld), or a number "
                                                     "from 3 to 20: \"fewer than 2\" would tell that it is one."));
    const auto languages = readLanguages(parser.value(kLanguages));
    if (!languages)
        return languages.error();
    wish.languages = *languages;
    const auto json = wantsJson(parser);
    if (!json)
        return json.error();
    wish.json = *json;
    if (wish.json && parser.isSet(kCsv))
        return unusable(StatisticsCommandStrings::tr("Give --csv or --format json, not both."));
    return wish;
}

QJsonValue jsonOf(const StatisticsTable::Cell &cell, int minimum)
{
    using Kind = StatisticsTable::Cell::Kind;
    switch (cell.kind) {
    case Kind::Count: return static_cast<qint64>(cell.value);
    case Kind::Time: return cell.value;
    case Kind::Small: return QJsonObject{ { QStringLiteral("below"), minimum } };
    case Kind::Hidden: return QJsonObject{ { QStringLiteral("withheld"), true } };
    case Kind::None: break;
    }
    return QJsonValue::Null;
}

QByteArray jsonOf(const Statistics &statistics, const QList<StatisticsTable> &tables, int minimum)
{
    QJsonArray all;
    for (const StatisticsTable &table : tables) {
        QJsonArray rows;
        for (const StatisticsTable::Row &row : table.rows) {
            QJsonObject cells;
            for (int i = 0; i < row.cells.size(); ++i)
                cells.insert(table.columns.at(i).key, jsonOf(row.cells.at(i), minimum));
            rows.append(QJsonObject{ { QStringLiteral("key"), row.key },
                                     { QStringLiteral("label"), row.label },
                                     { QStringLiteral("figures"), cells } });
        }
        all.append(QJsonObject{ { QStringLiteral("id"), table.id },
                                { QStringLiteral("title"), table.title },
                                { QStringLiteral("counts"), table.note },
                                { QStringLiteral("rows"), rows } });
    }
    const StatisticsSpan &span = statistics.span;
    const QJsonObject whole{ { QStringLiteral("from"), span.from.toString(Qt::ISODate) },
                             { QStringLiteral("to"), span.to.toString(Qt::ISODate) },
                             { QStringLiteral("until"), span.lastDay.toString(Qt::ISODate) },
                             { QStringLiteral("over"), span.isOver() },
                             { QStringLiteral("minimum"), minimum },
                             { QStringLiteral("practice"), statistics.practiceDesk },
                             { QStringLiteral("unreadable"), statistics.unreadable },
                             { QStringLiteral("tables"), all } };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray textOf(const Statistics &statistics, const QList<StatisticsTable> &tables, const StatisticsTelling &telling)
{
    QStringList lines{ statisticsPeriod(statistics.span, telling) };
    lines += statisticsNotes(statistics, telling);
    for (const StatisticsTable &table : tables) {
        QStringList head{ table.rowHeading };
        for (const StatisticsTable::Column &column : table.columns)
            head << column.label;
        lines << QString() << table.title << table.note << head.join(QLatin1Char('\t'));
        for (const StatisticsTable::Row &row : table.rows) {
            QStringList cells{ cell(row.label) };
            for (const StatisticsTable::Cell &figure : row.cells)
                cells << figure.text;
            lines << cells.join(QLatin1Char('\t'));
        }
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

int writeReports(const Environment &environment, const desk::DeskStatistics &statistics, const Wish &wish,
                 const QString &folder)
{
    const auto papers = desk::statisticsPapers(statistics, wish.minimum, environment.clock.todayUtc(), wish.languages,
                                               *environment.library);
    if (!papers)
        return refuse(papers.error());
    const auto written = desk::writePapers(*papers, folder, desk::statisticsName(statistics.figures.span),
                                           desk::Existing::Replace, desk::kStatisticsDocument);
    if (!written)
        return refuse(written.error());
    for (const QString &path : written->written)
        if (!writeResult(path.toUtf8() + '\n'))
            return Unusable;
    return Done;
}

int print(const Environment &environment, const QCommandLineParser &parser, const Statistics &statistics,
          const Wish &wish)
{
    const StatisticsTelling telling{ *environment.library, desk::statisticsWords(), environment.messages,
                                     wish.minimum };
    const QList<StatisticsTable> tables = statisticsTables(statistics, telling);
    const QByteArray result = wish.json ? jsonOf(statistics, tables, wish.minimum)
        : parser.isSet(kCsv)            ? statisticsCsv(statistics, tables, telling)
                                        : textOf(statistics, tables, telling);
    if (!parser.isSet(kOutput))
        return writeResult(result) ? Done : Unusable;
    const auto written = desk::writeFile(parser.value(kOutput), result);
    return written ? int(Done) : refuse(written.error());
}

void addOptions(QCommandLineParser &parser)
{
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption(
        { kYear, StatisticsCommandStrings::tr("of this year; the one that runs without it"), QStringLiteral("YEAR") });
    parser.addOption({ kFrom, StatisticsCommandStrings::tr("from this day on"), QStringLiteral("DATE") });
    parser.addOption({ kTo, StatisticsCommandStrings::tr("until this day"), QStringLiteral("DATE") });
    parser.addOption({ kDirection, StatisticsCommandStrings::tr("outgoing, incoming or both"), QStringLiteral("D"),
                       QStringLiteral("both") });
    parser.addOption({ kMinimum,
                       StatisticsCommandStrings::tr("what counts fewer than this is not shown: 3 to 20, or 1 for use "
                                                    "inside the office"),
                       QStringLiteral("N"), QString::number(kUsualCellSize) });
    parser.addOption({ kCsv, StatisticsCommandStrings::tr("as a table (CSV)") });
    parser.addOption({ kOutput, StatisticsCommandStrings::tr("the file to write"), QStringLiteral("FILE") });
    parser.addOption({ kPdf, StatisticsCommandStrings::tr("write the report as PDF files into this folder instead"),
                       QStringLiteral("FOLDER") });
    parser.addOption({ kLanguages, StatisticsCommandStrings::tr("of the report: all, or some of them as ar,en,fr"),
                       QStringLiteral("L"), QStringLiteral("all") });
}

} // namespace

int runStatistics(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const auto wish = readWish(parser, environment.clock.todayUtc());
    if (!wish)
        return refuse(wish.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const auto statistics = desk::statisticsOf(*vault, *environment.library, wish->query);
    if (!statistics)
        return refuse(statistics.error());
    return parser.isSet(kPdf) ? writeReports(environment, *statistics, *wish, parser.value(kPdf))
                              : print(environment, parser, statistics->figures, *wish);
}

} // namespace comity::cli
