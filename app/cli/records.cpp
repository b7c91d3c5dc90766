// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/records.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::cli {

using namespace store;

namespace {

struct RecordsStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecordsStrings)
};

const QString kFormat = QStringLiteral("format");

QString directionName(Direction direction)
{
    return direction == Direction::Outgoing ? QStringLiteral("outgoing") : QStringLiteral("incoming");
}

} // namespace

QString cell(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || (c.unicode() >= 0x202a && c.unicode() <= 0x202e))
            c = QLatin1Char('?');
    }
    return line;
}

QString summaryLine(const RequestSummary &summary, Language language)
{
    const QString title = summary.title.best(language, Language::English);
    return QStringList{ cell(summary.reference),
                        summary.date.toString(Qt::ISODate),
                        summary.state,
                        summary.counterpart(),
                        summary.urgent ? RecordsStrings::tr("urgent") : QString(),
                        cell(title) }
        .join(QLatin1Char('\t'));
}

QJsonObject summaryJson(const RequestSummary &summary)
{
    QJsonObject title;
    for (auto it = summary.title.values().begin(); it != summary.title.values().end(); ++it)
        title.insert(languageCode(it.key()), it.value());
    return { { QStringLiteral("reference"), summary.reference },
             { QStringLiteral("direction"), directionName(summary.direction) },
             { QStringLiteral("instrument"), summary.instrument },
             { QStringLiteral("type"), summary.type },
             { QStringLiteral("state"), summary.state },
             { QStringLiteral("shelf"), shelfName(summary.shelf) },
             { QStringLiteral("date"), summary.date.toString(Qt::ISODate) },
             { QStringLiteral("requesting"), summary.requesting },
             { QStringLiteral("requested"), summary.requested },
             { QStringLiteral("urgent"), summary.urgent },
             { QStringLiteral("version"), summary.version },
             { QStringLiteral("changed"), summary.changed.toString(Qt::ISODateWithMs) },
             { QStringLiteral("fingerprint"), summary.fingerprint },
             { QStringLiteral("title"), title } };
}

void addFormatOption(QCommandLineParser &parser)
{
    parser.addOption({ kFormat, RecordsStrings::tr("text or json"), QStringLiteral("F"), QStringLiteral("text") });
}

Result<bool> wantsJson(const QCommandLineParser &parser)
{
    const QString format = parser.value(kFormat);
    if (format == QLatin1String("json") || format == QLatin1String("text"))
        return format == QLatin1String("json");
    return Error{ RecordsStrings::tr("The format is text or json, not \"%1\".").arg(format), {}, {}, {} };
}

int refuseRequest(const Error &error)
{
    const int status = refuse(error);
    return error.code == QLatin1String("store.notFound") ? int(Objections) : status;
}

int printSummaries(const QList<RequestSummary> &summaries, bool asJson, Language language)
{
    QByteArray out;
    if (asJson) {
        QJsonArray array;
        for (const RequestSummary &summary : summaries)
            array.append(summaryJson(summary));
        out = QJsonDocument(array).toJson(QJsonDocument::Indented);
    } else {
        for (const RequestSummary &summary : summaries)
            out += summaryLine(summary, language).toUtf8() + '\n';
    }
    if (!writeResult(out))
        return Unusable;
    return summaries.isEmpty() ? Objections : Done;
}

Result<RequestSummary> findRequest(DataSession &session, const QString &reference)
{
    auto found = RequestRepository(session).findByReference(reference);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ RecordsStrings::tr("There is no request with this reference."),
                      reference,
                      QStringLiteral("store.notFound"),
                      {} };
    if (found->size() > 1)
        return Error{ RecordsStrings::tr("%n requests bear this reference.", nullptr, int(found->size())),
                      reference,
                      QStringLiteral("call.ambiguous"),
                      {} };
    return found->constFirst();
}

} // namespace comity::cli
