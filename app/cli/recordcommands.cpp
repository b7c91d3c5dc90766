// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli add, list, search
#include "cli/output.h"
#include "cli/records.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "desk/storedrequest.h"
#include "domain/receivedmark.h"
#include "exchange/requestwriter.h"
#include "store/data/attachmentrepository.h"
#include "store/data/requestlist.h"
#include "store/data/searchindex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace comity::cli {

using namespace store;

namespace {

struct RecordCommandsStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecordCommandsStrings)
};

const QString kLimit = QStringLiteral("limit");

Result<int> limitOf(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int limit = parser.value(kLimit).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= 1000)
        return limit;
    return Error{ RecordCommandsStrings::tr("The limit is a number from 1 to 1,000."), {}, {}, {} };
}

/// The annexes of a request that are there as files, with their hashes where the request says them.
Result<QStringList> annexFiles(const RequestInput &input, const QString &path)
{
    QStringList files;
    if (path == QLatin1String("-"))
        return files;
    const QDir folder(QFileInfo(path).absolutePath());
    for (const Annex &annex : input.request.annexes) {
        const QString file = folder.filePath(annex.path);
        if (annex.path.isEmpty() || !QFileInfo(file).isFile())
            continue;
        QFile bytes(file);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!bytes.open(QIODevice::ReadOnly) || !hash.addData(&bytes))
            return Error{
                RecordCommandsStrings::tr("An annex cannot be read."), file, QStringLiteral("annex.read"), {}
            };
        if (!annex.sha256.isEmpty() && annex.sha256 != QString::fromLatin1(hash.result().toHex()))
            return Error{ RecordCommandsStrings::tr(
                              "An annex is not the file that the request names: its hash differs."),
                          file,
                          QStringLiteral("annex.hash"),
                          {} };
        files.append(file);
    }
    return files;
}

/// The request and its annexes in one transaction.
Result<RequestId> addWithAnnexes(Vault &vault, const StoredRequest &stored, const QStringList &files)
{
    RequestId id = 0;
    const Result<void> written = vault.session().write([&]() -> Result<void> {
        const auto added = RequestRepository(vault.session()).add(stored);
        if (!added)
            return added.error();
        id = *added;
        for (const QString &file : files) {
            QFile bytes(file);
            if (!bytes.open(QIODevice::ReadOnly))
                return Error{
                    RecordCommandsStrings::tr("An annex cannot be read."), file, QStringLiteral("annex.read"), {}
                };
            const auto attached = AttachmentRepository(vault.session()).add(id, QFileInfo(file).fileName(), bytes);
            if (!attached)
                return attached.error();
        }
        return {};
    });
    return written ? Result<RequestId>(id) : Result<RequestId>(written.error());
}

Result<RequestFilter> filterOf(const QCommandLineParser &parser)
{
    RequestFilter filter;
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const auto set = [&](const char *name) { return parser.isSet(QString::fromLatin1(name)); };
    if (set("direction")) {
        const QString direction = value("direction");
        if (direction != QLatin1String("outgoing") && direction != QLatin1String("incoming"))
            return Error{ RecordCommandsStrings::tr("The direction is outgoing or incoming."), {}, {}, {} };
        filter.direction = direction == QLatin1String("incoming") ? Direction::Incoming : Direction::Outgoing;
    }
    if (set("state"))
        filter.states = value("state").split(QLatin1Char(','), Qt::SkipEmptyParts);
    filter.party = value("party").toUpper();
    filter.type = value("type");
    if (set("urgent"))
        filter.urgent = true;
    const QString shelf = value("shelf");
    filter.shelf = shelfFromName(shelf);
    if (!filter.shelf && shelf != QLatin1String("all"))
        return Error{
            RecordCommandsStrings::tr("The shelf is desk, archive, bin or all, not \"%1\".").arg(shelf), {}, {}, {}
        };
    for (const auto &[name, date] : { std::pair("from", &filter.from), std::pair("to", &filter.to) }) {
        if (!set(name))
            continue;
        *date = QDate::fromString(value(name), Qt::ISODate);
        if (!date->isValid())
            return Error{
                RecordCommandsStrings::tr("\"%1\" is not a date (as 2026-11-16).").arg(value(name)), {}, {}, {}
            };
    }
    return filter;
}

void addFilterOptions(QCommandLineParser &parser)
{
    const auto option = [&](const char *name, const QString &help, const char *what) {
        parser.addOption({ QString::fromLatin1(name), help, QString::fromLatin1(what) });
    };
    option("direction", RecordCommandsStrings::tr("outgoing or incoming"), "D");
    option("state", RecordCommandsStrings::tr("the state, or several joined by commas"), "S");
    option("party", RecordCommandsStrings::tr("the other Party, as FR"), "P");
    option("type", RecordCommandsStrings::tr("the kind of request, as preservation or access"), "T");
    parser.addOption({ QStringLiteral("urgent"), RecordCommandsStrings::tr("urgent requests only") });
    parser.addOption({ QStringLiteral("shelf"), RecordCommandsStrings::tr("desk, archive, bin or all"),
                       QStringLiteral("S"), QStringLiteral("desk") });
    option("from", RecordCommandsStrings::tr("dated this day or later"), "DATE");
    option("to", RecordCommandsStrings::tr("dated this day or earlier"), "DATE");
    parser.addOption(
        { kLimit, RecordCommandsStrings::tr("how many, at most 1,000"), QStringLiteral("N"), QStringLiteral("50") });
}

std::optional<RequestSort> sortOf(const QString &name)
{
    static const QHash<QString, RequestSort> sorts = { { QStringLiteral("changed"), RequestSort::Changed },
                                                       { QStringLiteral("date"), RequestSort::Date },
                                                       { QStringLiteral("reference"), RequestSort::Reference },
                                                       { QStringLiteral("party"), RequestSort::Party },
                                                       { QStringLiteral("state"), RequestSort::State } };
    const auto found = sorts.constFind(name);
    return found == sorts.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

int runAdd(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REQUEST"), RecordCommandsStrings::tr("a request file, or -"));
    parser.addOption({ QStringLiteral("incoming"),
                       RecordCommandsStrings::tr("it came from another Party, which sent it as its own") });
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status); // before the request: it may keep the instrument
    if (!vault)
        return status;
    const QString path = parser.positionalArguments().constFirst();
    auto input = readRequestInput(environment, path);
    if (!input)
        return refuse(input.error());
    if (parser.isSet(QStringLiteral("incoming")) && input->request.direction == Direction::Outgoing)
        markReceived(input->request, input->fingerprint); // of the file that was sent, which has the other direction
    const auto files = annexFiles(*input, path);
    if (!files)
        return refuse(files.error());
    const auto stored = desk::storedRequestFor(*vault, input->request, *environment.library);
    if (!stored)
        return refuse(stored.error());
    const auto known = RequestRepository(vault->session()).findByFingerprint(fingerprintOf(stored->document));
    if (!known)
        return refuse(known.error());
    if (*known != 0) {
        writeMessage(RecordCommandsStrings::tr("This request is in the vault already; nothing was changed."));
        return Done;
    }
    const auto added = addWithAnnexes(*vault, *stored, *files);
    if (!added)
        return refuse(added.error());
    return writeResult(stored->summary.reference.toUtf8() + '\n') ? Done : Unusable;
}

int runList(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addVaultOption(parser);
    addFormatOption(parser);
    addFilterOptions(parser);
    parser.addOption({ QStringLiteral("sort"), RecordCommandsStrings::tr("changed, date, reference, party or state"),
                       QStringLiteral("S"), QStringLiteral("changed") });
    parser.addOption({ QStringLiteral("ascending"), RecordCommandsStrings::tr("the other way round") });
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const auto asJson = wantsJson(parser);
    const auto filter = filterOf(parser);
    const auto limit = limitOf(parser);
    const auto sort = sortOf(parser.value(QStringLiteral("sort")));
    if (!asJson || !filter || !limit)
        return refuse(!asJson ? asJson.error() : !filter ? filter.error() : limit.error());
    if (!sort)
        return refuse({ RecordCommandsStrings::tr("The list is sorted by changed, date, reference, party or state."),
                        {},
                        {},
                        {} });
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    ListQuery query;
    query.filter = *filter;
    query.sort = *sort;
    query.descending = !parser.isSet(QStringLiteral("ascending"));
    query.limit = *limit;
    const auto page = RequestList(vault->session()).page(query);
    if (!page)
        return refuse(page.error());
    if (page->next)
        writeMessage(RecordCommandsStrings::tr("There are more; raise --limit or narrow the list."));
    return printSummaries(page->rows, *asJson, environment.messages);
}

int runSearch(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("TEXT"), RecordCommandsStrings::tr("what to look for"));
    addVaultOption(parser);
    addFormatOption(parser);
    addFilterOptions(parser);
    parser.addOption({ QStringLiteral("best-first"),
                       RecordCommandsStrings::tr("hits in whole words and at the top of a request first") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto asJson = wantsJson(parser);
    const auto filter = filterOf(parser);
    const auto limit = limitOf(parser);
    if (!asJson || !filter || !limit)
        return refuse(!asJson ? asJson.error() : !filter ? filter.error() : limit.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    SearchQuery query;
    query.text = parser.positionalArguments().constFirst();
    query.filter = *filter;
    query.limit = *limit;
    query.order = parser.isSet(QStringLiteral("best-first")) ? SearchOrder::BestFirst : SearchOrder::NewestFirst;
    SearchIndex index(vault->session());
    RequestRepository requests(vault->session());
    QList<RequestSummary> hits;
    for (bool more = true; more && hits.size() < *limit;) {
        const auto page = index.search(query); // with a filter a page may be short and still have a next one
        if (!page)
            return refuse(page.error());
        for (const RequestId id : page->hits) {
            const auto summary = requests.summary(id);
            if (!summary)
                return refuse(summary.error());
            hits.append(*summary);
        }
        query.after = page->next;
        more = page->next.has_value();
    }
    return printSummaries(hits.mid(0, *limit), *asJson, environment.messages);
}

} // namespace comity::cli
