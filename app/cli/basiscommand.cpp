// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli basis: on what a request between two Parties rests, and what follows from it.
#include "basis/basiswords.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "desk/standings.h"
#include "exchange/standingreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::cli {

namespace {

struct BasisCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(BasisCommandStrings)
};

const QString kRequest = QStringLiteral("request");
const QString kRequesting = QStringLiteral("requesting");
const QString kRequested = QStringLiteral("requested");
const QString kOn = QStringLiteral("on");
const QString kFor = QStringLiteral("for");
const QString kInstrument = QStringLiteral("instrument");
const QString kOffence = QStringLiteral("offence");
const QString kUrgent = QStringLiteral("urgent");
const QString kCoercive = QStringLiteral("coercive");
const QString kStanding = QStringLiteral("standing");
const QString kKeep = QStringLiteral("keep");
constexpr qint64 kLargest = 16 * 1024 * 1024;

void addOptions(QCommandLineParser &parser)
{
    addVaultOption(parser);
    addFormatOption(parser);
    const QString code = QStringLiteral("CODE");
    parser.addOption(
        { kRequest, BasisCommandStrings::tr("take Parties, day and kind from a request"), QStringLiteral("FILE") });
    parser.addOption({ kRequesting, BasisCommandStrings::tr("the requesting Party, as NZ"), code });
    parser.addOption({ kRequested, BasisCommandStrings::tr("the requested Party"), code });
    parser.addOption({ kOn, BasisCommandStrings::tr("on this day; today without it"), QStringLiteral("DATE") });
    parser.addOption({ kFor, BasisCommandStrings::tr("the kind of request, as preservation"), QStringLiteral("TYPE"),
                       QStringLiteral("preservation") });
    parser.addOption({ kInstrument, BasisCommandStrings::tr("the instrument; uk-2022 without it"), QStringLiteral("ID"),
                       QStringLiteral("uk-2022") });
    parser.addOption({ kOffence, BasisCommandStrings::tr("convention or electronicEvidence"), QStringLiteral("KIND") });
    parser.addOption({ kUrgent, BasisCommandStrings::tr("the matter is urgent") });
    parser.addOption({ kCoercive, BasisCommandStrings::tr("whether coercive action is asked: yes or no"),
                       QStringLiteral("YES-OR-NO") });
    parser.addOption({ kStanding, BasisCommandStrings::tr("who is bound by what; that of the vault without it"),
                       QStringLiteral("FILE") });
    parser.addOption({ kKeep, BasisCommandStrings::tr("keep what --standing says in the vault") });
}

Error wrong(const QString &message) { return { message, {}, QStringLiteral("call.basis"), {} }; }

Result<void> readAnswers(const QCommandLineParser &parser, BasisQuestion &question)
{
    if (parser.isSet(kOffence)) {
        const QString offence = parser.value(kOffence);
        if (offence != QLatin1String("convention") && offence != QLatin1String("electronicEvidence"))
            return wrong(BasisCommandStrings::tr("--offence is convention or electronicEvidence."));
        question.conventionOffence = offence == QLatin1String("convention");
    }
    if (parser.isSet(kCoercive)) {
        const QString coercive = parser.value(kCoercive);
        if (coercive != QLatin1String("yes") && coercive != QLatin1String("no"))
            return wrong(BasisCommandStrings::tr("--coercive is yes or no."));
        question.coercive = coercive == QLatin1String("yes");
    }
    question.urgent = question.urgent || parser.isSet(kUrgent);
    return {};
}

Result<BasisQuestion> questionOf(const Environment &environment, const QCommandLineParser &parser, QString *instrument)
{
    BasisQuestion question;
    *instrument = parser.value(kInstrument);
    if (parser.isSet(kRequest)) {
        const auto input = readRequestInput(environment, parser.value(kRequest));
        if (!input)
            return input.error();
        question = desk::basisQuestion(input->request);
        *instrument = input->request.instrument;
    }
    if (parser.isSet(kRequesting))
        question.requesting = parser.value(kRequesting);
    if (parser.isSet(kRequested))
        question.requested = parser.value(kRequested);
    if (question.procedure.isEmpty() || parser.isSet(kFor))
        question.procedure = parser.value(kFor);
    if (parser.isSet(kOn))
        question.day = QDate::fromString(parser.value(kOn), Qt::ISODate);
    else if (!question.day.isValid())
        question.day = environment.clock.nowUtc().date();
    if (!question.day.isValid())
        return wrong(BasisCommandStrings::tr("\"%1\" is not a date (as 2026-11-16).").arg(parser.value(kOn)));
    for (const QString &party : { question.requesting, question.requested }) {
        if (party.isEmpty())
            return wrong(BasisCommandStrings::tr("Say which Parties: --requesting and --requested, or --request."));
        if (!environment.library->parties().find(party))
            return wrong(BasisCommandStrings::tr("The Party \"%1\" is not known.").arg(party));
    }
    if (question.requesting == question.requested)
        return wrong(BasisCommandStrings::tr("A Party makes no request to itself."));
    if (const auto read = readAnswers(parser, question); !read)
        return read.error();
    return question;
}

QString lines(const BasisInWords &words, const LegalBasis &basis, const BasisQuestion &question)
{
    QStringList out{ words.force(basis, question) };
    for (const BasisLine &line : words.forceOfEach(basis, question))
        out.append(line.text);
    if (const QString regime = words.regime(basis); !regime.isEmpty())
        out.append(regime);
    out += { QString(), words.heading(QStringLiteral("paragraph")) };
    for (const BasisLine &line : words.paragraphs(basis))
        out.append(QStringLiteral("  ") + line.text);
    QString subject = QStringLiteral("paragraph");
    for (const Switch &one : basis.switches) {
        if (one.subject == QLatin1String("paragraph"))
            continue;
        if (one.subject != subject) {
            subject = one.subject;
            out += { QString(), words.heading(subject) };
        }
        out.append(QStringLiteral("  ") + words.row(one));
    }
    if (!basis.doubts.isEmpty())
        out += { QString(), words.heading(QStringLiteral("doubt")) };
    for (const BasisDoubt &doubt : basis.doubts)
        out.append(QStringLiteral("  ") + words.doubt(doubt));
    return out.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString settingId(Setting setting)
{
    return setting == Setting::On ? QStringLiteral("on")
        : setting == Setting::Off ? QStringLiteral("off")
                                  : QStringLiteral("depends");
}

QJsonObject json(const BasisInWords &words, const LegalBasis &basis)
{
    QJsonArray switches;
    for (const Switch &one : basis.switches)
        switches.append(QJsonObject{ { QStringLiteral("subject"), one.subject },
                                     { QStringLiteral("id"), one.id },
                                     { QStringLiteral("setting"), settingId(one.setting) },
                                     { QStringLiteral("paragraph"), one.paragraph },
                                     { QStringLiteral("because"), one.reason },
                                     { QStringLiteral("words"), words.reason(one) } });
    QJsonArray doubts;
    for (const BasisDoubt &doubt : basis.doubts)
        doubts.append(QJsonObject{ { QStringLiteral("id"), doubt.id },
                                   { QStringLiteral("paragraph"), doubt.paragraph },
                                   { QStringLiteral("words"), words.doubt(doubt) } });
    QJsonObject object{ { QStringLiteral("regime"), regimeId(basis.regime) },
                        { QStringLiteral("regimeWords"), words.regime(basis) },
                        { QStringLiteral("switches"), switches },
                        { QStringLiteral("doubts"), doubts } };
    if (basis.inForceBetween)
        object.insert(QStringLiteral("inForce"), *basis.inForceBetween);
    return object;
}

int tell(const Environment &environment, const QCommandLineParser &parser, const Instrument &instrument,
         const Standing &standing, const BasisQuestion &question)
{
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    const auto &catalogue = BasisWords::builtIn();
    if (!catalogue)
        return refuse(catalogue.error());
    const LegalBasis basis = legalBasis(instrument, standing, question);
    BasisWords cited = *catalogue;
    cited.setCounterparts(instrument.counterparts);
    const BasisInWords words(cited, instrument, standing, environment.library->parties(), environment.messages);
    const QByteArray out = *asJson ? QJsonDocument(json(words, basis)).toJson(QJsonDocument::Indented)
                                   : lines(words, basis, question).toUtf8();
    if (!writeResult(out))
        return Unusable;
    return basis.inForceBetween == std::optional<bool>(false) ? Objections : Done;
}

} // namespace

int runBasis(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const bool keeps = parser.isSet(kKeep);
    if (keeps && !(parser.isSet(kStanding) && parser.isSet(QStringLiteral("vault"))))
        return refuse(wrong(BasisCommandStrings::tr("--keep needs --standing and --vault.")));
    std::unique_ptr<store::Vault> vault; // before anything is read: it may keep the instrument
    if (parser.isSet(QStringLiteral("vault"))) {
        int status = Done;
        vault = vaultOf(environment, parser, &status);
        if (!vault)
            return status;
    }
    Standing standing;
    QString instrumentId;
    QByteArray file;
    if (parser.isSet(kStanding)) {
        const auto bytes = readInput(parser.value(kStanding), kLargest);
        if (!bytes)
            return refuse(bytes.error());
        file = *bytes;
        auto read = StandingReader(*environment.library).read(file, inputName(parser.value(kStanding)));
        if (!read)
            return refuse(read.error());
        standing = std::move(*read);
    }
    const bool asks = parser.isSet(kRequest) || parser.isSet(kRequesting) || parser.isSet(kRequested) || !keeps;
    const auto question = asks ? questionOf(environment, parser, &instrumentId) : BasisQuestion();
    if (!question)
        return refuse(question.error());
    if (keeps) {
        const auto kept
            = desk::keepStanding(vault->session(), *environment.library, file, inputName(parser.value(kStanding)));
        if (!kept)
            return refuse(kept.error());
    } else if (vault && !parser.isSet(kStanding)) {
        auto known = desk::standingOf(vault->session(), *environment.library, instrumentId);
        if (!known)
            return refuse(known.error());
        standing = known->value_or(Standing());
    }
    if (!asks)
        return Done;
    const Instrument *instrument = environment.library->instrument(instrumentId);
    if (!instrument || instrument->basis.isEmpty())
        return refuse(wrong(BasisCommandStrings::tr("The instrument \"%1\" is not known.").arg(instrumentId)));
    if (!instrument->findTemplate(question->procedure))
        return refuse(
            wrong(BasisCommandStrings::tr("The instrument has no kind of request \"%1\".").arg(question->procedure)));
    if (!standing.instrument.isEmpty() && standing.instrument != instrumentId)
        return refuse(wrong(
            BasisCommandStrings::tr("What --standing says is about the instrument \"%1\".").arg(standing.instrument)));
    return tell(environment, parser, *instrument, standing, *question);
}

} // namespace comity::cli
