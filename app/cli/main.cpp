// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "platform/process.h"

#include <QGuiApplication>
#include <QHash>
#include <QLoggingCategory>
#include <QTimeZone>
#include <QTranslator>

namespace comity::cli {

namespace {

struct MainStrings
{
    Q_DECLARE_TR_FUNCTIONS(MainStrings)
};

QString usage()
{
    return MainStrings::tr(
        "Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …\n"
        "\n"
        "  templates [--format json]         the kinds of requests, by article\n"
        "  template INSTRUMENT TYPE          an empty request as JSON\n"
        "  check REQUEST [--language L] [--format json]\n"
        "                                    what the treaty asks for and the request lacks\n"
        "  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]\n"
        "                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar\n"
        "  read FILE [--pretty]              the request inside a transmittal or a request file\n"
        "\n"
        "In a vault, the encrypted store of one desk:\n"
        "\n"
        "  vault create DIR --officer NAME [--practice]\n"
        "                                    a new vault with its first officer, or a practice desk with sample cases\n"
        "  vault sheet DIR --output FILE [--language L]\n"
        "                                    its recovery sheet, to be printed and put in a safe\n"
        "  vault verify DIR [--head CODE] [--details] [--format json]\n"
        "                                    reads all of it, says what is damaged or was set back\n"
        "  vault backup DIR --to FOLDER [--prune]\n"
        "  vault restore BACKUP DIR          a new vault made of a backup\n"
        "  vault recover DIR --officer NAME  opens it by the code of a recovery sheet\n"
        "  vault rekey DIR                   a new key for everything\n"
        "  vault officer list|passphrase DIR\n"
        "  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]\n"
        "  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES\n"
        "  add REQUEST --vault DIR [--incoming]\n"
        "                                    puts a request in, our own or one that came from another Party\n"
        "  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]\n"
        "                                    the request, how its case stands, and what happened\n"
        "  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]\n"
        "       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]\n"
        "  search TEXT --vault DIR [--best-first] [and what list has]\n"
        "  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on\n"
        "  shelf REFERENCE desk|archive|bin|back --vault DIR\n"
        "                                    puts a request away or takes it out again; nothing is ever deleted\n"
        "  assign REFERENCE NAME --vault DIR the officer who has the case\n"
        "\n");
}

QString usageOfInstruments()
{
    return MainStrings::tr(
        "The treaty texts under which requests are made:\n"
        "\n"
        "  instruments [--format json]       which there are, and what of their text is verified\n"
        "  instruments show ID               what is known of one, its articles and kinds of requests\n"
        "  instruments compare ID ID [--all] what one has and the other has not; --all: also what is "
        "the same\n"
        "  instruments check FILE            what is wrong with the file of an instrument, and where\n"
        "  instruments import FILE --vault DIR\n"
        "                                    the vault keeps an instrument of the office's own; with --vault DIR the\n"
        "                                    other words know it too\n"
        "  instruments remove ID --vault DIR one under which there are no requests\n"
        "\n"
        "With --instrument-folder FOLDER before the command, template, templates, check, render and instruments\n"
        "know the instruments of that folder too.\n"
        "\n");
}

QString usageOfLife()
{
    return MainStrings::tr(
        "The life of a request:\n"
        "\n"
        "  events [--direction D] [--format json]\n"
        "                                    what can happen, and what each event says (a star: it must)\n"
        "  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]\n"
        "                                    that it happened; state and deadlines follow. WHEN: a date, or an "
        "instant\n"
        "                                    with its offset, as 2026-11-16T14:03:00+01:00; now without it. A text is "
        "in\n"
        "                                    the language of the messages, or KEY.fr=… in French; words of a list "
        "stand\n"
        "                                    apart by commas. What has parts is JSON, best in FILE. A mistaken event "
        "is\n"
        "                                    corrected by another: record REFERENCE corrected --detail event=NUMBER\n"
        "                                    --detail reason=WHY\n"
        "  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]\n"
        "            [--ics FILE [--references]]\n"
        "                                    what falls due, the earliest first; or as a calendar\n"
        "  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]\n"
        "             [--report-due] [--csv | --format json]\n"
        "                                    which conditions bind whom since when, and which explanation is due\n"
        "\n");
}

QString usageOfSealed()
{
    return MainStrings::tr(
        "What only named officers may read (article 18(4): who the person is), each with their own passphrase; "
        "neither\n"
        "an administrator nor the recovery sheet opens it:\n"
        "\n"
        "  sealed list REFERENCE --vault DIR [--format json]\n"
        "                                    its versions, for whom they open, and who opened one when\n"
        "  sealed open REFERENCE --vault DIR [--version N]\n"
        "  sealed write REFERENCE --vault DIR --file FILE --reader NAME…\n"
        "                                    for these officers and no others; two at least, or it may be lost\n"
        "\n");
}

QString usageOfFollowUp()
{
    return MainStrings::tr(
        "From a preservation to access:\n"
        "\n"
        "  followup REFERENCE --vault DIR [--reference R] [--format json]\n"
        "                                    the request for access to the data that this one preserved,\n"
        "                                    filled from it and linked to it; R: its own reference\n"
        "\n");
}

QString usageOfDirectory()
{
    return MainStrings::tr(
        "The directory of Parties and their authorities:\n"
        "\n"
        "  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]\n"
        "  directory show PARTY [ID] --vault DIR [--history] [--format json]\n"
        "                                    an authority, or without ID what the Party has declared\n"
        "  directory set PARTY ID FIELD=VALUE… --vault DIR\n"
        "                                    fields as in the table that export --as csv gives: name.fr=…,\n"
        "                                    languages=\"en fr\"; an empty value clears. ID is party for the Party "
        "itself\n"
        "  directory verify-date PARTY ID [DATE] --vault DIR\n"
        "                                    that it was compared with its source, today or on that day\n"
        "  directory remove PARTY ID --vault DIR\n"
        "  directory addressee REQUEST --vault DIR\n"
        "                                    who may be addressed with a request, the best first, and why\n"
        "  check REQUEST --directory FILE    the addressee is looked up in a directory file as well\n"
        "  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…\n"
        "                                    shows what a file would change (* suggested, ! both changed it); saves\n"
        "                                    nothing without --apply\n"
        "  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]\n");
}

QString usageOfAll()
{
    return MainStrings::tr(
        "A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.\n"
        "FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the\n"
        "request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;\n"
        "3 the vault cannot be opened.\n");
}

QString usageOfStatistics()
{
    return MainStrings::tr(
        "Statistics:\n"
        "\n"
        "  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]\n"
        "             [--minimum N] [--csv] [--format json] [--output FILE]\n"
        "                                    by Party, kind, month, language and ground, times, lapses, what is open\n"
        "                                    and overdue; what counts fewer than N (5) is not shown\n"
        "  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …\n"
        "                                    the same as a report\n"
        "\n");
}

QString usageOfBasis()
{
    return MainStrings::tr(
        "The legal basis:\n"
        "\n"
        "  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]\n"
        "        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]\n"
        "  basis --request REQUEST …         whether the text is in force between the Parties, which regime governs,\n"
        "                                    and what follows: paragraphs, channels, grounds, conditions\n"
        "  basis --standing FILE --keep --vault DIR\n"
        "                                    keeps what is known of deposits, declarations and treaties in the vault\n"
        "  check REQUEST [--vault DIR] [--standing FILE]\n"
        "                                    what the vault, or a file, knows of the Parties counts in the findings\n"
        "\n");
}

QString usageOfPapers()
{
    return MainStrings::tr(
        "The papers of the dialogue about a request:\n"
        "\n"
        "  render REQUEST --document KIND --details FILE --language L --output FOLDER\n"
        "         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]\n"
        "         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]\n"
        "                                    KIND: the kind of event it tells of, as acknowledged or refused; "
        "or reply,\n"
        "                                    the reply torn off a request\n"
        "  read FILE                         gives the notice inside such a paper\n"
        "  confirm EXPEDITED CONFIRMATION [--format json]\n"
        "                                    whether a formal confirmation confirms the copy received before\n");
}

void speak(Language language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/comity/translations/comity_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(translator);
}

struct Call
{
    Environment environment;
    QStringList rest; ///< the command and its arguments
};

/// Takes the options that stand before the command.
Result<Call> readCall(QStringList arguments)
{
    Call call;
    call.environment.messages = systemLanguage();
    while (arguments.size() >= 2 && arguments.first().startsWith(QLatin1String("--"))) {
        const QString option = arguments.takeFirst();
        const QString value = arguments.first();
        if (option == QLatin1String("--messages")) {
            const auto language = languageFromCode(value);
            if (!language)
                return Error{
                    MainStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.").arg(value), {}, {}, {}
                };
            call.environment.messages = *language;
        } else if (option == QLatin1String("--as-of")) {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            if (!date.isValid())
                return Error{ MainStrings::tr("\"%1\" is not a date (as 2026-11-16).").arg(value), {}, {}, {} };
            call.environment.clock = Clock(QDateTime(date, QTime(12, 0), QTimeZone::utc()));
        } else if (option == QLatin1String("--instrument-folder")) {
            call.environment.instrumentFolder = value;
        } else {
            arguments.prepend(option);
            break;
        }
        arguments.removeFirst();
    }
    call.rest = arguments;
    return call;
}

int run(const QStringList &arguments)
{
    auto call = readCall(arguments);
    if (!call)
        return refuse(call.error());
    speak(call->environment.messages);
    if (call->rest.isEmpty() || call->rest.first() == QLatin1String("--help")
        || call->rest.first() == QLatin1String("help"))
        return writeResult((usage() + usageOfInstruments() + usageOfLife() + usageOfFollowUp() + usageOfSealed()
                            + usageOfBasis() + usageOfStatistics() + usageOfPapers() + QLatin1Char('\n')
                            + usageOfDirectory() + QLatin1Char('\n') + usageOfAll())
                               .toUtf8())
                && !call->rest.isEmpty()
            ? Done
            : Unusable;
    const QString name = call->rest.takeFirst();
    if (name == QLatin1String("--version"))
        return writeResult("comity-cli " COMITY_VERSION "\n") ? Done : Unusable;
    if (name == QLatin1String("draw"))
        return runDraw(call->rest); // needs no treaty
    using Command = int (*)(const Environment &, const QStringList &);
    static const QHash<QString, Command> commands = { { QStringLiteral("template"), runTemplate },
                                                      { QStringLiteral("templates"), runTemplates },
                                                      { QStringLiteral("check"), runCheck },
                                                      { QStringLiteral("render"), runRender },
                                                      { QStringLiteral("read"), runRead },
                                                      { QStringLiteral("vault"), runVault },
                                                      { QStringLiteral("add"), runAdd },
                                                      { QStringLiteral("show"), runShow },
                                                      { QStringLiteral("list"), runList },
                                                      { QStringLiteral("search"), runSearch },
                                                      { QStringLiteral("import"), runImport },
                                                      { QStringLiteral("record"), runRecord },
                                                      { QStringLiteral("events"), runEvents },
                                                      { QStringLiteral("shelf"), runShelf },
                                                      { QStringLiteral("assign"), runAssign },
                                                      { QStringLiteral("deadlines"), runDeadlines },
                                                      { QStringLiteral("confirm"), runConfirm },
                                                      { QStringLiteral("directory"), runDirectory },
                                                      { QStringLiteral("followup"), runFollowUp },
                                                      { QStringLiteral("conditions"), runConditions },
                                                      { QStringLiteral("sealed"), runSealed },
                                                      { QStringLiteral("basis"), runBasis },
                                                      { QStringLiteral("statistics"), runStatistics },
                                                      { QStringLiteral("instruments"), runInstruments } };
    const Command command = commands.value(name);
    if (!command)
        return refuse(
            { MainStrings::tr("There is no command \"%1\"; comity-cli --help lists them.").arg(name), {}, {}, {} });
    auto library = Library::loadBuiltIn();
    if (!library)
        return refuse(library.error());
    call->environment.library = *library;
    call->environment.shipped = std::move(*library);
    if (!call->environment.instrumentFolder.isEmpty()) {
        // What a vault keeps has to be read where it is opened next, without the folder.
        static const QStringList withoutVault{ QStringLiteral("template"), QStringLiteral("templates"),
                                               QStringLiteral("check"), QStringLiteral("render"),
                                               QStringLiteral("instruments") };
        if (!withoutVault.contains(name))
            return refuse({ MainStrings::tr("--instrument-folder is for template, templates, check, render and "
                                            "instruments."),
                            {},
                            {},
                            {} });
        auto more = withFolder(*call->environment.library, call->environment.instrumentFolder);
        if (!more)
            return refuse(more.error());
        call->environment.library = std::move(*more);
    }
    return command(call->environment, call->rest);
}

} // namespace

bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, int positional)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(QStringList{ QStringLiteral("comity-cli") } + arguments)) {
        writeMessage(QStringLiteral("comity-cli: ") + parser.errorText());
        return false;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given == positional || (positional < 0 && given > 0))
        return true;
    if (positional < 0) {
        writeMessage(QStringLiteral("comity-cli: ") + MainStrings::tr("This command takes one file or several."));
        return false;
    }
    writeMessage(QStringLiteral("comity-cli: ")
                 + MainStrings::tr("This command takes %n file(s) or word(s); comity-cli --help shows how.", nullptr,
                                   positional));
    return false;
}

} // namespace comity::cli

int main(int argc, char **argv)
{
    comity::protectProcess();
    // One line of our own says what went wrong; Qt's remarks on the session it runs in would stand beside it as noise.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*=false"));
    // A command line has no screen, and plugins come from Qt's own folder alone.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("comity-cli"));
    return comity::cli::run(QCoreApplication::arguments().mid(1));
}
