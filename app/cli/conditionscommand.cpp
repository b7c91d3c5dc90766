// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli conditions: which conditions bind whom in all requests of a vault, and which explanation of the use is
// due.
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "desk/csvexport.h"
#include "exchange/requestwriter.h"
#include "services/conditionwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::cli {

using namespace store;

namespace {

struct ConditionsCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ConditionsCommandStrings)
};

const QString kCase = QStringLiteral("case");
const QString kStanding = QStringLiteral("standing");
const QString kWho = QStringLiteral("who");
const QString kReport = QStringLiteral("report-due");
const QString kCsv = QStringLiteral("csv");
constexpr int kPage = 1000;
constexpr qsizetype kMost = 100'000;

QString isoDay(const QDate &day) { return day.toString(Qt::ISODate); }

/// Whom it binds, or would bind.
QString whoId(const Condition &condition) { return condition.bindsUs ? QStringLiteral("us") : QStringLiteral("them"); }

Error notOneOf(const QString &value, const QStringList &known)
{
    return { ConditionsCommandStrings::tr("\"%1\" is not one of: %2").arg(value, known.join(QStringLiteral(", "))),
             {},
             {},
             {} };
}

Result<ConditionQuery> queryOf(const QCommandLineParser &parser)
{
    static const QStringList standings{ QStringLiteral("binding"), QStringLiteral("proposed"),
                                        QStringLiteral("declined"), QStringLiteral("all") };
    static const QStringList sides{ QStringLiteral("us"), QStringLiteral("them"), QStringLiteral("all") };
    const QString standing = parser.value(kStanding);
    const QString who = parser.value(kWho);
    if (!standings.contains(standing))
        return notOneOf(standing, standings);
    if (!sides.contains(who))
        return notOneOf(who, sides);
    ConditionQuery query;
    query.limit = kPage;
    if (standing != standings.constLast())
        query.standing = standing;
    if (who != sides.constLast())
        query.ours = who == sides.constFirst();
    query.reportOpen = parser.isSet(kReport);
    return query;
}

/// Speaks of the conditions that were found.
class ConditionPrinter
{
public:
    ConditionPrinter(const Library &library, const QString &zone, Language language)
        : m_library(library), m_zone(zone), m_language(language)
    {
    }

    [[nodiscard]] QStringList cells(const desk::ConditionLine &line) const
    {
        return { isoDay(localDay(line.condition.since, m_zone)),
                 standingName(line.condition.standing),
                 whoId(line.condition),
                 line.request.reference,
                 line.request.counterpart(),
                 words(line),
                 line.condition.item < 0 ? QString() : QString::number(line.condition.item + 1),
                 line.condition.paragraph,
                 report(line) };
    }

    [[nodiscard]] static QStringList headings()
    {
        return { ConditionsCommandStrings::tr("Since"),
                 ConditionsCommandStrings::tr("State"),
                 ConditionsCommandStrings::tr("Binds"),
                 ConditionsCommandStrings::tr("Reference"),
                 ConditionsCommandStrings::tr("Party"),
                 ConditionsCommandStrings::tr("Condition"),
                 ConditionsCommandStrings::tr("Data item"),
                 ConditionsCommandStrings::tr("Paragraph"),
                 ConditionsCommandStrings::tr("Explanation of the use") };
    }

    [[nodiscard]] static QJsonObject json(const desk::ConditionLine &line)
    {
        const Condition &condition = line.condition;
        QJsonObject object{ { QStringLiteral("reference"), line.request.reference },
                            { QStringLiteral("direction"), directionColumn(line.request.direction) },
                            { QStringLiteral("party"), line.request.counterpart() },
                            { QStringLiteral("condition"), condition.condition },
                            { QStringLiteral("paragraph"), condition.paragraph },
                            { QStringLiteral("standing"), standingName(condition.standing) },
                            { QStringLiteral("binds"), whoId(condition) },
                            { QStringLiteral("since"), condition.since },
                            { QStringLiteral("event"), condition.event },
                            { QStringLiteral("useDue"), isoDay(line.useDue) },
                            { QStringLiteral("useReported"), line.useReported } };
        if (condition.item >= 0)
            object.insert(QStringLiteral("item"), condition.item);
        if (line.useDue.isValid())
            object.insert(QStringLiteral("useBasis"), basisName(line.useBasis));
        if (!condition.text.isEmpty())
            object.insert(QStringLiteral("text"), textToJson(condition.text));
        return object;
    }

private:
    [[nodiscard]] QString words(const desk::ConditionLine &line) const
    {
        const Instrument *instrument = m_library.instrument(line.request.instrument);
        return instrument ? conditionInWords(line.condition, *instrument, desk::eventWords(), isoDay, m_language)
                          : line.condition.condition;
    }

    [[nodiscard]] QString report(const desk::ConditionLine &line) const
    {
        if (line.useDue.isValid())
            return reportInWords(line.useDue, line.useBasis, desk::eventWords(), isoDay, m_language);
        if (line.useReported.isEmpty())
            return {};
        return desk::eventWords().text(QStringLiteral("condition.reported"), m_language,
                                       { { QStringLiteral("date"), isoDay(localDay(line.useReported, m_zone)) } });
    }

    const Library &m_library;
    QString m_zone;
    Language m_language;
};

int print(const QList<desk::ConditionLine> &rows, const ConditionPrinter &printer, bool asJson, bool asCsv)
{
    QByteArray out = asCsv ? "\xef\xbb\xbf" + desk::csvLine(ConditionPrinter::headings()) : QByteArray();
    QJsonArray array;
    for (const desk::ConditionLine &line : rows) {
        QStringList cells = printer.cells(line);
        if (asCsv) {
            out += desk::csvLine(cells);
            continue;
        }
        for (QString &one : cells)
            one = cell(one);
        out += cells.join(QLatin1Char('\t')).toUtf8() + '\n';
        array.append(ConditionPrinter::json(line));
    }
    if (!writeResult(asJson ? QJsonDocument(array).toJson(QJsonDocument::Indented) : out))
        return Unusable;
    return rows.isEmpty() ? Objections : Done;
}

void addOptions(QCommandLineParser &parser)
{
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption({ kCase, ConditionsCommandStrings::tr("of this request alone, by its reference"),
                       QStringLiteral("REFERENCE") });
    parser.addOption({ kStanding, ConditionsCommandStrings::tr("binding, proposed, declined or all"),
                       QStringLiteral("S"), QStringLiteral("binding") });
    parser.addOption({ kWho, ConditionsCommandStrings::tr("whom they bind: us, them or all"), QStringLiteral("W"),
                       QStringLiteral("all") });
    parser.addOption({ kReport, ConditionsCommandStrings::tr("only where an explanation of the use is due") });
    parser.addOption({ kCsv, ConditionsCommandStrings::tr("as a table (CSV)") });
}

} // namespace

int runConditions(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    auto query = queryOf(parser);
    if (!query)
        return refuse(query.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    if (parser.isSet(kCase)) {
        const auto request = findRequest(vault->session(), parser.value(kCase));
        if (!request)
            return refuseRequest(request.error());
        query->request = request->id;
    }
    desk::CaseWork work(*vault, *environment.library, environment.messages);
    const auto lines = work.allConditions(*query, kMost);
    if (!lines)
        return refuse(lines.error());
    if (lines->next)
        writeMessage(ConditionsCommandStrings::tr("There are more; narrow the list."));
    return print(lines->rows, ConditionPrinter(*environment.library, lines->zone, environment.messages), *asJson,
                 parser.isSet(kCsv));
}

} // namespace comity::cli
