// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli add, show, list, search
#include "cli/output.h"
#include "cli/records.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "desk/storedrequest.h"
#include "store/data/attachmentrepository.h"
#include "store/data/requestlist.h"
#include "store/data/searchindex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace comity::cli {

using namespace store;

namespace {

struct RecordCommandsStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecordCommandsStrings)
};

const QString kFormat = QStringLiteral("format");
const QString kLimit = QStringLiteral("limit");

void addFormatOption(QCommandLineParser &parser)
{
    parser.addOption(
        { kFormat, RecordCommandsStrings::tr("text or json"), QStringLiteral("F"), QStringLiteral("text") });
}

Result<bool> wantsJson(const QCommandLineParser &parser)
{
    const QString format = parser.value(kFormat);
    if (format == QLatin1String("json") || format == QLatin1String("text"))
        return format == QLatin1String("json");
    return Error{ RecordCommandsStrings::tr("The format is text or json, not \"%1\".").arg(format), {}, {}, {} };
}

Result<int> limitOf(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int limit = parser.value(kLimit).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= 1000)
        return limit;
    return Error{ RecordCommandsStrings::tr("The limit is a number from 1 to 1,000."), {}, {}, {} };
}

/// The vault of --vault; when there is none, `status` says what to end with.
std::unique_ptr<Vault> vaultOf(const Environment &environment, const QCommandLineParser &parser, int *status)
{
    const auto folder = vaultOption(parser);
    if (!folder) {
        *status = refuse(folder.error());
        return nullptr;
    }
    auto vault = openVault(environment, parser, *folder);
    if (vault)
        return std::move(*vault);
    *status = refuseVault(vault.error());
    return nullptr;
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
    option("type", RecordCommandsStrings::tr("the kind of request, as preservation"), "T");
    parser.addOption({ QStringLiteral("urgent"), RecordCommandsStrings::tr("urgent requests only") });
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

QString shownText(const RequestSummary &summary, const QList<VersionInfo> &versions,
                  const QList<AttachmentInfo> &attachments, Language language)
{
    QString text = summaryLine(summary, language) + QLatin1Char('\n');
    text += RecordCommandsStrings::tr("Fingerprint (SHA-256): %1").arg(summary.fingerprint) + QLatin1Char('\n');
    for (const VersionInfo &version : versions)
        text += RecordCommandsStrings::tr("Version %1, saved %2")
                    .arg(version.version)
                    .arg(version.at.toString(Qt::ISODate))
            + QLatin1Char('\n');
    for (const AttachmentInfo &attachment : attachments)
        text += RecordCommandsStrings::tr("Attachment %1: %2, %3 bytes, SHA-256 %4")
                    .arg(attachment.id)
                    .arg(attachment.name)
                    .arg(attachment.size)
                    .arg(attachment.sha256)
            + QLatin1Char('\n');
    return text;
}

int saveAttachment(Vault &vault, const RequestSummary &summary, const QString &number, const QString &path)
{
    const auto attachments = AttachmentRepository(vault.session()).list(summary.id);
    if (!attachments)
        return refuse(attachments.error());
    for (const AttachmentInfo &attachment : *attachments) {
        if (QString::number(attachment.id) != number)
            continue;
        QSaveFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::WriteOnly))
            return refuse(
                { RecordCommandsStrings::tr("Say where the attachment shall go: --output FILE."), path, {}, {} });
        if (const auto copied = AttachmentRepository(vault.session()).copyTo(attachment.id, file); !copied)
            return refuse(copied.error());
        return file.commit()
            ? Done
            : refuse({ RecordCommandsStrings::tr("The file cannot be written (%1).").arg(file.errorString()),
                       path,
                       {},
                       {} });
    }
    writeMessage(RecordCommandsStrings::tr("The request has no attachment of this number."));
    return Objections;
}

} // namespace

int runAdd(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REQUEST"), RecordCommandsStrings::tr("a request file, or -"));
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString path = parser.positionalArguments().constFirst();
    const auto input = readRequestInput(environment, path);
    if (!input)
        return refuse(input.error());
    const auto files = annexFiles(*input, path);
    if (!files)
        return refuse(files.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const StoredRequest stored = desk::storedRequest(input->request, *environment.library);
    const auto known = RequestRepository(vault->session()).findByFingerprint(input->fingerprint);
    if (!known)
        return refuse(known.error());
    if (*known != 0) {
        writeMessage(RecordCommandsStrings::tr("This request is in the vault already; nothing was changed."));
        return Done;
    }
    const auto added = addWithAnnexes(*vault, stored, *files);
    if (!added)
        return refuse(added.error());
    return writeResult(stored.summary.reference.toUtf8() + '\n') ? Done : Unusable;
}

int runShow(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"),
                                 RecordCommandsStrings::tr("the reference of the request"));
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption({ QStringLiteral("attachment"),
                       RecordCommandsStrings::tr("write out the attachment of this number"), QStringLiteral("N") });
    parser.addOption({ QStringLiteral("output"), RecordCommandsStrings::tr("where the attachment shall go"),
                       QStringLiteral("FILE") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const auto summary = findRequest(vault->session(), parser.positionalArguments().constFirst());
    if (!summary) {
        status = refuse(summary.error());
        return summary.error().code == QLatin1String("store.notFound") ? int(Objections) : status;
    }
    if (parser.isSet(QStringLiteral("attachment")))
        return saveAttachment(*vault, *summary, parser.value(QStringLiteral("attachment")),
                              parser.value(QStringLiteral("output")));
    if (*asJson) {
        const auto document = RequestRepository(vault->session()).document(summary->id, summary->version);
        if (!document)
            return refuse(document.error());
        return writeResult(QJsonDocument::fromJson(*document).toJson(QJsonDocument::Indented)) ? Done : Unusable;
    }
    const auto versions = RequestRepository(vault->session()).versions(summary->id);
    const auto attachments = AttachmentRepository(vault->session()).list(summary->id);
    if (!versions || !attachments)
        return refuse(versions ? attachments.error() : versions.error());
    return writeResult(shownText(*summary, *versions, *attachments, environment.messages).toUtf8()) ? Done : Unusable;
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
