// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli directory …
#include "cli/directoryoutput.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "desk/directorywork.h"
#include "desk/outsidefiles.h"
#include "exchange/directorycsv.h"
#include "exchange/directorywriter.h"
#include "services/addressee.h"

#include <QCoreApplication>

#include <functional>

namespace comity::cli {

using namespace store;
using desk::DirectoryItem;
using desk::DirectoryWork;

namespace {

struct DirectoryCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryCommandStrings)
};

const QString kParty = QStringLiteral("party");
const QString kRole = QStringLiteral("role");
const QString kFind = QStringLiteral("find");
const QString kStale = QStringLiteral("stale");
const QString kOpen = QStringLiteral("open");
const QString kHistory = QStringLiteral("history");
const QString kApply = QStringLiteral("apply");
const QString kOnly = QStringLiteral("only");
const QString kOutput = QStringLiteral("output");
const QString kAs = QStringLiteral("as");

/// What an action works with.
struct Call
{
    const Environment &environment;
    const QCommandLineParser &parser;
    QStringList words;
    Vault &vault;
    DirectoryWork work;

    [[nodiscard]] QString party() const { return words.value(0).toUpper(); }
    [[nodiscard]] QString id() const { return words.value(1, QString::fromLatin1(kPartyEntry)); }
    [[nodiscard]] QDate today() const { return environment.clock.todayUtc(); }
};

int refuseEntry(const Error &error)
{
    const int status = refuse(error);
    return error.code == QLatin1String("store.notFound") ? int(Objections) : status;
}

int list(Call &call)
{
    const auto asJson = wantsJson(call.parser);
    const auto contents = call.work.contents(call.parser.value(kParty).toUpper());
    if (!asJson || !contents)
        return refuse(asJson ? contents.error() : asJson.error());
    for (const QString &entry : contents->unreadable)
        writeMessage(DirectoryCommandStrings::tr("The entry %1 cannot be read by this program.").arg(entry));
    const DirectoryPrinter printer(call.environment, contents->staleAfterDays);
    QList<DirectoryItem> found;
    for (const DirectoryItem &item : contents->items) {
        const AuthorityRecord authority(item.record);
        const bool wanted = (!call.parser.isSet(kRole) || authority.hasRole(call.parser.value(kRole)))
            && (!call.parser.isSet(kStale) || printer.isStale(item.record))
            && (!call.parser.isSet(kOpen) || printer.isOpen(authority))
            && (!call.parser.isSet(kFind) || printer.matches(item.record, call.parser.value(kFind)));
        if (wanted)
            found.append(item);
    }
    const bool written = writeResult(*asJson ? printer.json(found) : printer.lines(found));
    return !written ? int(Unusable) : found.isEmpty() ? int(Objections) : int(Done);
}

int show(Call &call)
{
    const auto asJson = wantsJson(call.parser);
    if (!asJson)
        return refuse(asJson.error());
    const auto days = call.work.staleAfterDays();
    if (!days)
        return refuse(days.error());
    const DirectoryPrinter printer(call.environment, *days);
    if (call.parser.isSet(kHistory)) {
        const auto past = call.work.history(call.party(), call.id());
        if (!past)
            return refuse(past.error());
        return !writeResult(printer.history(*past)) ? int(Unusable) : past->isEmpty() ? int(Objections) : int(Done);
    }
    const auto item = call.work.load(call.party(), call.id());
    if (!item)
        return refuseEntry(item.error());
    return writeResult(*asJson ? printer.json({ *item }) : printer.text(*item)) ? Done : Unusable;
}

/// The entry of the words, or a new one.
Result<DirectoryItem> itemToSet(Call &call)
{
    auto item = call.work.load(call.party(), call.id());
    if (item || item.error().code != QLatin1String("store.notFound"))
        return item;
    DirectoryItem fresh;
    fresh.record.party = call.party();
    fresh.record.id = call.id();
    return fresh;
}

int set(Call &call)
{
    const auto item = itemToSet(call);
    if (!item)
        return refuse(item.error());
    QJsonObject entry = directoryRecordToJson(item->record);
    for (const QString &word : call.words.mid(2)) {
        const QString key = word.section(QLatin1Char('='), 0, 0);
        if (!word.contains(QLatin1Char('=')))
            return refuse(
                { DirectoryCommandStrings::tr("\"%1\" is not of the form FIELD=VALUE.").arg(word), {}, {}, {} });
        const auto changed = withCell(entry, key, word.section(QLatin1Char('='), 1));
        if (!changed)
            return refuse(changed.error());
        entry = *changed;
    }
    const auto record = DirectoryReader(*call.environment.library).readRecord(entry, item->record.isParty());
    if (!record)
        return refuse(record.error());
    const auto saved = call.work.save({ *record, item->version, {} });
    return saved ? Done : refuse(saved.error());
}

int remove(Call &call)
{
    const auto item = call.work.load(call.party(), call.id());
    if (!item)
        return refuseEntry(item.error());
    const auto removed = call.work.remove(*item);
    return removed ? Done : refuse(removed.error());
}

int verifyDate(Call &call)
{
    auto item = call.work.load(call.party(), call.id());
    if (!item)
        return refuseEntry(item.error());
    const QString day = call.words.value(2);
    const QDate date = day.isEmpty() ? call.today() : QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || date > call.today())
        return refuse(
            { DirectoryCommandStrings::tr("\"%1\" is not a date until today (as 2026-11-16).").arg(day), {}, {}, {} });
    item->record.values.insert(QStringLiteral("verifiedOn"), Value(date));
    const auto saved = call.work.save(*item);
    return saved ? Done : refuse(saved.error());
}

/// What is taken of the differences; nothing for an entry that is left as it is.
QList<DirectoryItem> taken(const desk::DirectoryComparison &comparison, bool all, const QStringList &only)
{
    QList<DirectoryItem> items;
    for (const RecordDifference &difference : comparison.differences) {
        const QString key = desk::directoryKey(difference.theirs);
        if (!only.isEmpty() && !only.contains(key))
            continue;
        QSet<QString> fields = suggestedFields(difference);
        if (all)
            for (const FieldDifference &field : difference.fields)
                fields.insert(field.field->key);
        if (!fields.isEmpty())
            items.append({ merged(difference, fields), comparison.version.value(key), {} });
    }
    return items;
}

int import(Call &call)
{
    const QString apply = call.parser.value(kApply);
    if (!apply.isEmpty() && apply != QLatin1String("suggested") && apply != QLatin1String("all"))
        return refuse({ DirectoryCommandStrings::tr("Apply suggested or all, not \"%1\".").arg(apply), {}, {}, {} });
    const QString path = call.words.value(0);
    const auto file = readInput(path, desk::kDirectoryBytesMost);
    if (!file)
        return refuse(file.error());
    const auto incoming = desk::readIncoming(*file, inputName(path), *call.environment.library);
    const auto comparison
        = incoming ? call.work.compare(*incoming) : Result<desk::DirectoryComparison>(incoming.error());
    if (!comparison)
        return refuse(comparison.error());
    if (!writeResult(DirectoryPrinter(call.environment, 0).differences(*comparison)))
        return Unusable;
    if (apply.isEmpty()) {
        writeMessage(
            DirectoryCommandStrings::tr("Nothing was saved. --apply suggested takes what is marked *, --apply all "
                                        "everything."));
        return Done;
    }
    const auto items = taken(*comparison, apply == QLatin1String("all"), call.parser.values(kOnly));
    const auto saved = call.work.apply(items);
    if (!saved)
        return refuse(saved.error());
    writeMessage(DirectoryCommandStrings::tr("%n entry(ies) saved.", nullptr, int(items.size())));
    return Done;
}

int addressee(Call &call)
{
    const auto input = readRequestInput(call.environment, call.words.value(0));
    const auto contents
        = input ? call.work.contents(input->request.requestedParty()) : Result<desk::DirectoryContents>(input.error());
    if (!contents)
        return refuse(contents.error());
    const DirectoryPrinter printer(call.environment, contents->staleAfterDays);
    const auto choices = addresseeChoices(input->request, *input->form, contents->view(), call.today());
    QByteArray out;
    for (const AddresseeChoice &choice : choices) {
        out += printer.lines({ { choice.authority, 0, {} } });
        out += "  " + reasonWords(choice.reason, *input->instrument, call.environment.messages).toUtf8() + '\n';
    }
    return !writeResult(out) ? int(Unusable) : choices.isEmpty() ? int(Objections) : int(Done);
}

int exportAll(Call &call)
{
    const QString as = call.parser.value(kAs);
    if (as != QLatin1String("json") && as != QLatin1String("csv"))
        return refuse(
            { DirectoryCommandStrings::tr("It is exported as json or as csv, not \"%1\".").arg(as), {}, {}, {} });
    const auto bytes
        = call.work.exported(as == QLatin1String("csv"), call.today(), call.parser.value(kParty).toUpper());
    if (!bytes)
        return refuse(bytes.error());
    if (!call.parser.isSet(kOutput))
        return writeResult(*bytes) ? Done : Unusable;
    const auto written = desk::writeFile(call.parser.value(kOutput), *bytes);
    return written ? int(Done) : refuse(written.error());
}

struct Action
{
    int (*run)(Call &call);
    int least; ///< words
    int most;  ///< -1: any number
};

const QHash<QString, Action> &actions()
{
    static const QHash<QString, Action> all{
        { QStringLiteral("list"), { list, 0, 0 } },
        { QStringLiteral("show"), { show, 1, 2 } },
        { QStringLiteral("set"), { set, 3, -1 } },
        { QStringLiteral("remove"), { remove, 2, 2 } },
        { QStringLiteral("import"), { import, 1, 1 } },
        { QStringLiteral("export"), { exportAll, 0, 0 } },
        { QStringLiteral("verify-date"), { verifyDate, 2, 3 } },
        { QStringLiteral("addressee"), { addressee, 1, 1 } },
    };
    return all;
}

void addOptions(QCommandLineParser &parser)
{
    addVaultOption(parser);
    addFormatOption(parser);
    const auto option = [&](const QString &name, const QString &help, const char *what) {
        parser.addOption({ name, help, QString::fromLatin1(what) });
    };
    option(kParty, DirectoryCommandStrings::tr("the Party, as FR"), "P");
    option(kRole,
           DirectoryCommandStrings::tr("mutualAssistance, extradition, network247, judicial, interpol or competent"),
           "R");
    option(kFind, DirectoryCommandStrings::tr("words of the names, addresses and Parties"), "TEXT");
    parser.addOption({ kStale, DirectoryCommandStrings::tr("those that want to be verified again") });
    parser.addOption({ kOpen, DirectoryCommandStrings::tr("those where somebody is there now") });
    parser.addOption({ kHistory, DirectoryCommandStrings::tr("what the entry was before") });
    option(kApply, DirectoryCommandStrings::tr("suggested or all"), "WHAT");
    option(kOnly, DirectoryCommandStrings::tr("only this entry, as FR/central"), "ENTRY");
    option(kOutput, DirectoryCommandStrings::tr("into this file"), "FILE");
    parser.addOption({ kAs, DirectoryCommandStrings::tr("json or csv"), QStringLiteral("F"), QStringLiteral("json") });
}

} // namespace

int runDirectory(const Environment &environment, const QStringList &arguments)
{
    const auto action = actions().constFind(arguments.value(0));
    if (action == actions().constEnd())
        return refuse(
            { DirectoryCommandStrings::tr("The directory: list, show, set, remove, verify-date, addressee, import, "
                                          "export; comity-cli --help shows how."),
              {},
              {},
              {} });
    QCommandLineParser parser;
    addOptions(parser);
    const qsizetype words = [&] { // how many there are is looked at below
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
        return parser.parse(QStringList{ QStringLiteral("comity-cli") } + arguments.mid(1))
            ? parser.positionalArguments().size()
            : qsizetype(-1);
    }();
    if (words < action->least || (action->most >= 0 && words > action->most))
        return refuse({ words < 0
                            ? parser.errorText()
                            : DirectoryCommandStrings::tr("Too few or too many words; comity-cli --help shows how."),
                        {},
                        {},
                        {} });
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    Call call{ environment, parser, parser.positionalArguments(), *vault, DirectoryWork(*vault, *environment.library) };
    return action->run(call);
}

} // namespace comity::cli
