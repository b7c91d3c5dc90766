// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli record, events, shelf, assign: what happens to a request in a vault.
#include "cli/eventdetails.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "desk/casework.h"
#include "desk/receivedpapers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::cli {

using namespace store;

namespace {

struct CaseCommandsStrings
{
    Q_DECLARE_TR_FUNCTIONS(CaseCommandsStrings)
};

const QString kOn = QStringLiteral("on");
const QString kDetail = QStringLiteral("detail");
const QString kDetails = QStringLiteral("details");
const QString kPaper = QStringLiteral("paper");

QString kindsOf(Direction direction)
{
    QStringList ids;
    for (const EventKind &kind : eventKinds())
        if (kind.isFor(direction))
            ids.append(kind.id);
    return ids.join(QStringLiteral(", "));
}

/// What the event takes stands behind the reason when it is about what the event says.
int refuseEvent(const Error &error, const EventKind &kind, Direction direction)
{
    const int status = refuse(error);
    if (error.code.startsWith(QLatin1String("event.")) && !error.place.isEmpty()
        && error.place != QLatin1String("occurred"))
        writeMessage(CaseCommandsStrings::tr("The event %1 takes: %2").arg(kind.id, detailKeys(kind, direction)));
    return status;
}

int tellRecorded(const desk::RecordedEvent &recorded, bool asJson, const Environment &environment)
{
    const Instrument *instrument = environment.library->instrument(recorded.summary.instrument);
    const EventWords &words = instrument ? desk::eventWords(*instrument) : desk::eventWords();
    for (const Doubt &doubt : recorded.doubts)
        writeMessage(doubt.sentence(words, environment.messages));
    if (!recorded.followed.isEmpty())
        writeMessage(CaseCommandsStrings::tr("It is recorded too that it was sent as the follow-up of the request for "
                                             "preservation %1; the notice of it is the paper followUpSent.")
                         .arg(recorded.followed));
    if (!asJson)
        return writeResult((QStringList{ recorded.summary.reference, recorded.event.kind,
                                         QString::number(recorded.event.id), recorded.summary.state }
                                .join(QLatin1Char('\t'))
                            + QLatin1Char('\n'))
                               .toUtf8())
            ? Done
            : Unusable;
    QJsonObject object = eventJson(recorded.event);
    object.insert(QStringLiteral("reference"), recorded.summary.reference);
    object.insert(QStringLiteral("state"), recorded.summary.state);
    QJsonArray doubts;
    for (const Doubt &doubt : recorded.doubts)
        doubts.append(doubt.id);
    object.insert(QStringLiteral("doubts"), doubts);
    if (!recorded.followed.isEmpty())
        object.insert(QStringLiteral("followed"), recorded.followed);
    return writeResult(QJsonDocument(object).toJson(QJsonDocument::Indented)) ? Done : Unusable;
}

/// A paper of the other Party, and the event that it tells this side of.
struct Told
{
    desk::ReceivedPaper paper;
    Event event;
};

Error notTold(const QString &message, const QString &path)
{
    return { message, path, QStringLiteral("paper.event"), {} };
}

/// Read by a process of its own, and held to the request and to the event that are named in the call.
Result<Told> readTold(const Environment &environment, Vault &vault, const RequestSummary &summary, const QString &path,
                      const QString &kind)
{
    const auto paper = desk::readReceivedPaper(path, *environment.library,
                                               desk::readTextsApart(QCoreApplication::applicationFilePath()));
    if (!paper)
        return paper.error();
    const auto placed = desk::placePaper(vault, *environment.library, *paper);
    if (!placed)
        return placed.error();
    if (placed->request != summary.id)
        return notTold(
            CaseCommandsStrings::tr("The paper is not about this request, but about \"%1\".").arg(placed->reference),
            path);
    auto event = desk::mirroredEvent(*paper, summary.direction);
    if (!event || event->kind != kind)
        return notTold(event ? CaseCommandsStrings::tr("The paper tells of another event: %1").arg(event->kind)
                             : CaseCommandsStrings::tr("The paper tells of nothing that this side records."),
                       path);
    if (placed->fit == desk::PlacedPaper::Fit::OtherContent && !placed->expedited)
        writeMessage(CaseCommandsStrings::tr("The paper names another content of the request than is known here."));
    if (placed->expedited)
        event->details.insert(QStringLiteral("matches"),
                              event->details.value(QLatin1String("fingerprint")).toString().toLower()
                                  == placed->expedited->fingerprint);
    return Told{ *paper, *event };
}

/// With its paper, all of it or nothing.
Result<desk::RecordedEvent> recordTold(desk::CaseWork &work, Vault &vault, RequestId id, const Event &event,
                                       const std::optional<Told> &told)
{
    if (!told)
        return work.record(id, event);
    Result<desk::RecordedEvent> recorded = Error();
    const auto written = vault.session().write([&]() -> Result<void> {
        if (const auto kept = desk::keepPaper(vault, id, told->paper); !kept)
            return kept;
        const auto &request = told->paper.request;
        recorded = work.record(id, event, request ? std::optional(request->request) : std::nullopt);
        return recorded ? Result<void>() : Result<void>(recorded.error());
    });
    return written ? recorded : Result<desk::RecordedEvent>(written.error());
}

int record(const Environment &environment, const QCommandLineParser &parser, Vault &vault, bool asJson)
{
    const QStringList words = parser.positionalArguments();
    const auto summary = findRequest(vault.session(), words.at(0));
    if (!summary)
        return refuseRequest(summary.error());
    const EventKind *kind = eventKind(words.at(1));
    if (!kind || !kind->isFor(summary->direction))
        return refuse({ (kind ? CaseCommandsStrings::tr("The event \"%1\" is not one of this side. There are: %2")
                              : CaseCommandsStrings::tr("There is no event \"%1\". There are: %2"))
                            .arg(words.at(1), kindsOf(summary->direction)),
                        {},
                        {},
                        {} });
    const auto details = readDetails(*kind, parser.values(kDetail), parser.value(kDetails), environment.messages);
    if (!details)
        return refuseEvent(details.error(), *kind, summary->direction);
    desk::CaseWork work(vault, *environment.library, environment.messages);
    const auto before = work.caseOf(summary->id);
    if (!before)
        return refuse(before.error());
    std::optional<Told> told;
    if (parser.isSet(kPaper)) {
        auto read = readTold(environment, vault, *summary, parser.value(kPaper), kind->id);
        if (!read)
            return refuse(read.error());
        told = std::move(*read);
    }
    Event event = told ? told->event : Event();
    event.kind = kind->id;
    if (parser.isSet(kOn))
        event.occurred = parser.value(kOn);
    for (auto it = details->begin(); it != details->end(); ++it)
        event.details.insert(it.key(), it.value());
    const auto recorded = recordTold(work, vault, summary->id, event, told);
    if (recorded)
        return tellRecorded(*recorded, asJson, environment);
    const int status = refuseEvent(recorded.error(), *kind, summary->direction);
    // what the case does not allow is an objection to it; what the call says wrongly makes the call unusable
    return before->possible.contains(kind->id) ? status : int(Objections);
}

} // namespace

int runRecord(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"), CaseCommandsStrings::tr("the reference of the request"));
    parser.addPositionalArgument(QStringLiteral("EVENT"),
                                 CaseCommandsStrings::tr("what happened; comity-cli events lists them"));
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption({ kOn, CaseCommandsStrings::tr("when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it"),
                       QStringLiteral("WHEN") });
    parser.addOption({ kDetail, CaseCommandsStrings::tr("what the event says; of a text KEY.fr says it in French"),
                       QStringLiteral("KEY=VALUE") });
    parser.addOption(
        { kDetails, CaseCommandsStrings::tr("a JSON file with what the event says, or -"), QStringLiteral("FILE") });
    parser.addOption({ kPaper,
                       CaseCommandsStrings::tr("the paper of the other Party that tells of it, a PDF or a notice: it "
                                               "says what --detail does not, and is kept with the request"),
                       QStringLiteral("FILE") });
    if (!parseArguments(parser, arguments, 2))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    return vault ? record(environment, parser, *vault, *asJson) : status;
}

int runEvents(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addFormatOption(parser);
    parser.addOption({ QStringLiteral("direction"), CaseCommandsStrings::tr("outgoing or incoming"),
                       QStringLiteral("D"), QStringLiteral("outgoing") });
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    const QString side = parser.value(QStringLiteral("direction"));
    if (side != QLatin1String("outgoing") && side != QLatin1String("incoming"))
        return refuse({ CaseCommandsStrings::tr("The direction is outgoing or incoming."), {}, {}, {} });
    const Direction direction = side == QLatin1String("outgoing") ? Direction::Outgoing : Direction::Incoming;
    QString lines;
    QJsonArray array;
    for (const EventKind &kind : eventKinds()) {
        if (!kind.isFor(direction))
            continue;
        const QString words = desk::eventWords().event(kind.id, direction, environment.messages);
        lines += QStringList{ kind.id, detailKeys(kind, direction), words }.join(QLatin1Char('\t')) + QLatin1Char('\n');
        array.append(kindJson(kind, direction, words));
    }
    const QByteArray out = *asJson ? QJsonDocument(array).toJson(QJsonDocument::Indented) : lines.toUtf8();
    return writeResult(out) ? Done : Unusable;
}

int runShelf(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"), CaseCommandsStrings::tr("the reference of the request"));
    parser.addPositionalArgument(QStringLiteral("SHELF"),
                                 CaseCommandsStrings::tr("desk, archive, bin, or back to where it was before"));
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, 2))
        return Unusable;
    const QString name = parser.positionalArguments().at(1);
    const auto shelf = shelfFromName(name);
    const bool back = name == QLatin1String("back");
    if (!shelf && !back)
        return refuse({ CaseCommandsStrings::tr("A request is put on the desk, into the archive or into the bin, or "
                                                "back: desk, archive, bin or back, not \"%1\".")
                            .arg(name),
                        {},
                        {},
                        {} });
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const auto summary = findRequest(vault->session(), parser.positionalArguments().constFirst());
    if (!summary)
        return refuseRequest(summary.error());
    desk::CaseWork work(*vault, *environment.library, environment.messages);
    const auto moved = back ? work.putBack({ summary->id }) : work.moveTo({ summary->id }, *shelf);
    if (!moved)
        return refuse(moved.error());
    const auto now = RequestRepository(vault->session()).summary(summary->id);
    if (!now)
        return refuse(now.error());
    return writeResult((now->reference + QLatin1Char('\t') + shelfName(now->shelf) + QLatin1Char('\n')).toUtf8())
        ? Done
        : Unusable;
}

int runAssign(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"), CaseCommandsStrings::tr("the reference of the request"));
    parser.addPositionalArgument(QStringLiteral("NAME"), CaseCommandsStrings::tr("the officer who gets the case"));
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, 2))
        return Unusable;
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const auto summary = findRequest(vault->session(), parser.positionalArguments().constFirst());
    if (!summary)
        return refuseRequest(summary.error());
    const auto officers = OfficerRepository(vault->session()).list(false);
    if (!officers)
        return refuse(officers.error());
    const QString name = parser.positionalArguments().at(1);
    for (const Officer &officer : *officers) {
        if (officer.name != name)
            continue;
        const auto done = desk::CaseWork(*vault, *environment.library).assign({ summary->id }, officer.id);
        return done ? int(Done) : refuse(done.error());
    }
    return refuse({ CaseCommandsStrings::tr("There is no officer of this name in the vault."), name, {}, {} });
}

} // namespace comity::cli
