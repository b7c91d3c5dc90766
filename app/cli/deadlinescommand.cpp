// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli deadlines: what falls due in all requests of a vault.
#include "cli/casetext.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "desk/outsidefiles.h"
#include "life/icalendar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace comity::cli {

using namespace store;

namespace {

struct DeadlinesCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(DeadlinesCommandStrings)
};

const QString kFrom = QStringLiteral("from");
const QString kUntil = QStringLiteral("until");
const QString kKind = QStringLiteral("kind");
const QString kOurs = QStringLiteral("ours");
const QString kIcs = QStringLiteral("ics");
const QString kReferences = QStringLiteral("references");
const QString kLimit = QStringLiteral("limit");
constexpr int kPage = 1000;

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &name)
{
    const QDate date = QDate::fromString(parser.value(name), Qt::ISODate);
    if (date.isValid() || !parser.isSet(name))
        return date;
    return Error{
        DeadlinesCommandStrings::tr("\"%1\" is not a date (as 2026-11-16).").arg(parser.value(name)), {}, {}, {}
    };
}

Result<DeadlineQuery> queryOf(const QCommandLineParser &parser, const QString &zone)
{
    DeadlineQuery query;
    query.limit = kPage;
    const auto from = dateOption(parser, kFrom);
    const auto until = dateOption(parser, kUntil);
    if (!from || !until)
        return from ? until.error() : from.error();
    // due is the first moment after the last day: what ends on a day is due at the end of it
    if (from->isValid())
        query.from = endOfDay(*from, zone);
    if (until->isValid())
        query.to = endOfDay(*until, zone).addMSecs(1);
    for (const QString &kind : parser.values(kKind)) {
        if (!deadlineKinds().contains(kind))
            return Error{ DeadlinesCommandStrings::tr("There is no kind of deadline \"%1\". There are: %2")
                              .arg(kind, deadlineKinds().join(QStringLiteral(", "))),
                          {},
                          {},
                          {} };
        query.kinds.append(kind);
    }
    if (parser.isSet(kOurs))
        query.ours = true;
    return query;
}

/// All that the query finds, up to so many.
Result<QList<desk::DueRow>> collect(desk::CaseWork &work, DeadlineQuery query, qsizetype most, bool *more)
{
    QList<desk::DueRow> rows;
    do {
        query.limit = static_cast<int>(std::min<qsizetype>(kPage, most - rows.size()));
        auto page = work.deadlines(query);
        if (!page)
            return page.error();
        rows.append(page->rows);
        query.after = page->next;
    } while (query.after && rows.size() < most);
    *more = query.after.has_value();
    return rows;
}

int writeCalendar(const QCommandLineParser &parser, const Vault &vault, const QList<desk::DueRow> &rows,
                  const QDateTime &now, Language language)
{
    QList<CalendarEntry> entries;
    for (const desk::DueRow &row : rows)
        entries.append({ row.request.id, parser.isSet(kReferences) ? row.request.reference : QString(),
                         row.request.direction, row.deadline });
    const CalendarOptions options{ language, vault.id().toString(QUuid::WithoutBraces), now,
                                   parser.isSet(kReferences) };
    const auto written = desk::writeFile(parser.value(kIcs), calendarOf(entries, options, desk::eventWords()));
    return written ? int(Done) : refuse(written.error());
}

int print(const QList<desk::DueRow> &rows, const QDateTime &now, bool asJson, Language language)
{
    QByteArray out;
    QJsonArray array;
    for (const desk::DueRow &row : rows) {
        out += dueLine(row, now, language).toUtf8();
        QJsonObject object = deadlineJson(row.deadline, now);
        object.insert(QStringLiteral("reference"), row.request.reference);
        object.insert(QStringLiteral("direction"), directionColumn(row.request.direction));
        object.insert(QStringLiteral("party"), row.request.counterpart());
        array.append(object);
    }
    if (!writeResult(asJson ? QJsonDocument(array).toJson(QJsonDocument::Indented) : out))
        return Unusable;
    return rows.isEmpty() ? Objections : Done;
}

void addOptions(QCommandLineParser &parser)
{
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption({ kFrom, DeadlinesCommandStrings::tr("due on this day or later"), QStringLiteral("DATE") });
    parser.addOption({ kUntil, DeadlinesCommandStrings::tr("due on this day or earlier"), QStringLiteral("DATE") });
    parser.addOption({ kKind,
                       DeadlinesCommandStrings::tr("of this kind, as preservationEnds; may be given several times"),
                       QStringLiteral("K") });
    parser.addOption({ kOurs, DeadlinesCommandStrings::tr("only what this office has to do") });
    parser.addOption({ kIcs,
                       DeadlinesCommandStrings::tr("write a calendar (iCalendar) instead, with nothing of the case"),
                       QStringLiteral("FILE") });
    parser.addOption(
        { kReferences, DeadlinesCommandStrings::tr("with the references of the requests in the calendar") });
    parser.addOption({ kLimit, DeadlinesCommandStrings::tr("how many lines, at most 1,000"), QStringLiteral("N"),
                       QStringLiteral("1000") });
}

} // namespace

int runDeadlines(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const auto asJson = wantsJson(parser);
    bool isNumber = false;
    const int limit = parser.value(kLimit).toInt(&isNumber);
    if (!asJson)
        return refuse(asJson.error());
    if (!isNumber || limit < 1 || limit > kPage)
        return refuse({ DeadlinesCommandStrings::tr("The limit is a number from 1 to 1,000."), {}, {}, {} });
    if (const auto usable = queryOf(parser, {}); !usable)
        return refuse(usable.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    desk::CaseWork work(*vault, *environment.library, environment.messages);
    const auto zone = work.zone();
    const auto query = zone ? queryOf(parser, *zone) : Result<DeadlineQuery>(zone.error());
    if (!query)
        return refuse(query.error());
    if (zone->isEmpty())
        writeMessage(DeadlinesCommandStrings::tr(
            "This desk has no time zone yet: its days end at midnight UTC. The window asks for it."));
    const QDateTime now = vault->session().now();
    const bool calendar = parser.isSet(kIcs);
    bool more = false;
    const auto rows = collect(work, *query, calendar ? 100'000 : limit, &more);
    if (!rows)
        return refuse(rows.error());
    if (more)
        writeMessage(DeadlinesCommandStrings::tr("There are more; raise --limit or narrow the list."));
    return calendar ? writeCalendar(parser, *vault, *rows, now, environment.messages)
                    : print(*rows, now, *asJson, environment.messages);
}

} // namespace comity::cli
