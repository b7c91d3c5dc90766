// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vaultdesk.h"

#include "desk/storedrequest.h"
#include "desk/thiscomputer.h"
#include "documents/fonts.h"
#include "documents/recoverysheet.h"
#include "exchange/requestreader.h"
#include "platform/paths.h"
#include "store/data/eventrepository.h"
#include "store/data/requestlist.h"
#include "store/data/settingsrepository.h"
#include "store/vault/vaultbackup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <utility>

namespace comity::desk {

using namespace store;

namespace {

Result<Request> requestOf(const QByteArray &document, const Library &library, const QString &reference)
{
    return RequestReader(library).read(document, reference);
}

Result<RequestPage> pageOf(Vault &vault, const ListQuery &query)
{
    auto listed = RequestList(vault.session()).page(query);
    if (!listed)
        return listed.error();
    return RequestPage{ listed->rows, listed->next, {}, false };
}

Result<RequestPage> foundIn(Vault &vault, const SearchQuery &query)
{
    const auto found = SearchIndex(vault.session()).search(query);
    if (!found)
        return found.error();
    RequestPage page;
    page.nextFound = found->next;
    page.narrowed = found->narrowed;
    RequestRepository requests(vault.session());
    for (const RequestId id : found->hits) {
        auto summary = requests.summary(id);
        if (!summary)
            return summary.error();
        page.rows.append(std::move(*summary));
    }
    return page;
}

Result<RequestCounts> countsOf(Vault &vault)
{
    RequestList list(vault.session());
    RequestCounts counts;
    for (const auto &[direction, number] :
         { std::pair(Direction::Outgoing, &counts.outgoing), std::pair(Direction::Incoming, &counts.incoming) }) {
        const auto states = list.states(direction);
        if (!states)
            return states.error();
        for (const auto &[state, n] : *states)
            *number += n;
    }
    const auto drafts = DraftRepository(vault.session()).list();
    if (!drafts)
        return drafts.error();
    counts.drafts = drafts->size();
    return counts;
}

Result<QList<RequestSummary>> draftsOf(Vault &vault)
{
    const auto drafts = DraftRepository(vault.session()).list();
    if (!drafts)
        return drafts.error();
    QList<RequestSummary> rows;
    RequestRepository requests(vault.session());
    for (const Draft &draft : *drafts) {
        auto summary = requests.summary(draft.request);
        if (!summary)
            return summary.error();
        rows.append(std::move(*summary));
    }
    return rows;
}

const QString kWarningAccepted = QStringLiteral("warningAccepted");

Result<QMap<QString, QString>> acceptedIn(Vault &vault, RequestId id)
{
    const auto events = EventRepository(vault.session()).list(id);
    if (!events)
        return events.error();
    QMap<QString, QString> accepted;
    for (const StoredEvent &event : *events) {
        if (event.kind != kWarningAccepted)
            continue;
        const QString key = event.details.value(QStringLiteral("finding")).toString();
        const QString reason = event.details.value(QStringLiteral("reason")).toString();
        if (reason.isEmpty())
            accepted.remove(key);
        else
            accepted.insert(key, reason);
    }
    return accepted;
}

Result<void> acceptIn(Vault &vault, RequestId id, const QString &key, const QString &reason)
{
    StoredEvent event;
    event.request = id;
    event.kind = kWarningAccepted;
    event.occurred = vault.session().now().toString(Qt::ISODate);
    event.details = { { QStringLiteral("finding"), key }, { QStringLiteral("reason"), reason } };
    const auto added = EventRepository(vault.session()).add(event);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<OpenedRequest> openedIn(Vault &vault, RequestId id, const Library &library)
{
    const auto stored = RequestRepository(vault.session()).load(id);
    if (!stored)
        return stored.error();
    auto request = requestOf(stored->document, library, stored->summary.reference);
    if (!request)
        return request.error();
    const auto draft = DraftRepository(vault.session()).find(id);
    if (!draft)
        return draft.error();
    const auto accepted = acceptedIn(vault, id);
    if (!accepted)
        return accepted.error();
    OpenedRequest opened{ stored->summary, std::move(*request), {}, *accepted };
    if (draft->has_value())
        opened.draft = DraftState{ (*draft)->baseVersion, (*draft)->form, (*draft)->field, (*draft)->cursor };
    return opened;
}

/// The state of a request follows from events, not from what is typed; a save leaves it as it is.
Result<RequestSummary> savedIn(Vault &vault, RequestId id, StoredRequest stored, qint64 expectedVersion)
{
    RequestRepository requests(vault.session());
    const auto former = requests.summary(id);
    if (!former)
        return former.error();
    stored.summary.id = id;
    stored.summary.state = former->state;
    const auto version = requests.save(stored, expectedVersion);
    if (!version)
        return version.error();
    return requests.summary(id);
}

Result<QByteArray> sheetOf(Vault &vault, Language language, const Library &library)
{
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return fonts.error();
    const auto data = vault.recoveryData();
    if (!data)
        return data.error();
    RecoverySheetInput input;
    input.vaultName = vault.name();
    input.vaultId = vault.id().toString(QUuid::WithoutBraces);
    input.code = data->code;
    input.qrText = data->qrText;
    input.auditHead = data->auditCode;
    input.auditCount = data->entries;
    input.madeAt = vault.session().now();
    input.madeBy = vault.officer().name;
    auto pdf = renderRecoverySheet(input, language, **fonts, library.terms());
    wipe(input.code);
    wipe(input.qrText);
    return pdf;
}

VaultFacts factsOf(const Vault &vault)
{
    const Officer &officer = vault.officer();
    return { vault.name(),  vault.folder(), vault.id().toString(QUuid::WithoutBraces), officer.name, officer.id,
             officer.roles, vault.notices() };
}

} // namespace

VaultDesk::VaultDesk(std::shared_ptr<const Library> library, VaultSystem system)
    : m_library(std::move(library)), m_system(std::move(system))
{
    m_readers.setMaxThreadCount(1);
}

VaultDesk::~VaultDesk()
{
    m_ending = true;
    m_readers.waitForDone();
}

// ---- open and close

QFuture<Result<VaultFacts>> VaultDesk::openWith(Maker maker)
{
    const auto facts = std::make_shared<VaultFacts>();
    const auto opener = [vault = m_vault, facts, maker = std::move(maker)]() -> Result<std::shared_ptr<Connection>> {
        auto made = maker();
        if (!made)
            return made.error();
        *facts = factsOf(**made);
        *vault = made->get();
        const std::shared_ptr<Vault> whole(made->release(), [vault](Vault *ending) {
            *vault = nullptr;
            delete ending;
        });
        return std::shared_ptr<Connection>(whole, &whole->connection());
    };
    return m_queue.openShared(opener).then([facts](const Result<void> &opened) -> Result<VaultFacts> {
        if (!opened)
            return opened.error();
        return *facts;
    });
}

QFuture<Result<VaultFacts>> VaultDesk::create(const QString &folder, const QString &officer, SecretText passphrase,
                                              const NewDerivation &derivation)
{
    const auto secret = std::make_shared<SecretText>(std::move(passphrase)); // std::function wants to copy
    return openWith([folder, officer, secret, derivation, system = m_system] {
        auto vault = Vault::create(folder, officer, *secret, system, derivation);
        if (vault)
            rememberSlot(system, **vault);
        return vault;
    });
}

QFuture<Result<VaultFacts>> VaultDesk::open(const QString &folder, SecretText passphrase, bool acceptRollback)
{
    const auto secret = std::make_shared<SecretText>(std::move(passphrase));
    return openWith([folder, secret, acceptRollback, system = m_system] {
        OpenVaultOptions options;
        options.unlock.firstSlot = lastSlot(system, folder);
        options.acceptRollback = acceptRollback;
        auto vault = Vault::open(folder, *secret, system, options);
        if (vault)
            rememberSlot(system, **vault);
        return vault;
    });
}

QFuture<Result<void>> VaultDesk::close()
{
    // The log is emptied here, where a failure can still be told; ending the vault then has nothing left to write.
    auto emptied = run([](Vault &vault) { return vault.connection().checkpoint(); }, Priority::Background);
    // Done means closed: an opening that is asked for afterwards must not be what the closing meets.
    return m_queue.close().then([emptied](const Result<void> &) { return emptied.result(); });
}

// ---- lists

QFuture<Result<RequestPage>> VaultDesk::page(const ListQuery &query, const CancelToken &token)
{
    return run([query](Vault &vault) { return pageOf(vault, query); }, Priority::Interactive, token);
}

QFuture<Result<RequestPage>> VaultDesk::search(const SearchQuery &query, const CancelToken &token)
{
    return run([query](Vault &vault) { return foundIn(vault, query); }, Priority::Interactive, token);
}

QFuture<Result<RequestCounts>> VaultDesk::counts()
{
    return run([](Vault &vault) { return countsOf(vault); });
}

QFuture<Result<QList<RequestSummary>>> VaultDesk::drafts()
{
    return run([](Vault &vault) { return draftsOf(vault); }, Priority::Interactive);
}

// ---- one request

QFuture<Result<OpenedRequest>> VaultDesk::openRequest(RequestId id)
{
    return run([id, library = m_library](Vault &vault) { return openedIn(vault, id, *library); },
               Priority::Interactive);
}

QFuture<Result<RequestSummary>> VaultDesk::addRequest(const Request &request)
{
    return run(
        [request, library = m_library](Vault &vault) -> Result<RequestSummary> {
            RequestRepository requests(vault.session());
            const auto id = requests.add(storedRequest(request, *library));
            if (!id)
                return id.error();
            return requests.summary(*id);
        },
        Priority::Interactive);
}

QFuture<Result<RequestSummary>> VaultDesk::saveRequest(RequestId id, const Request &request, qint64 expectedVersion)
{
    return run([id, request, expectedVersion, library = m_library](
                   Vault &vault) { return savedIn(vault, id, storedRequest(request, *library), expectedVersion); },
               Priority::Interactive);
}

QFuture<Result<void>> VaultDesk::keepDraft(RequestId id, const DraftState &draft)
{
    return run(
        [id, draft](Vault &vault) {
            Draft kept;
            kept.request = id;
            kept.baseVersion = draft.baseVersion;
            kept.form = draft.form;
            kept.field = draft.field;
            kept.cursor = draft.cursor;
            return DraftRepository(vault.session()).keep(kept);
        },
        Priority::Interactive);
}

QFuture<Result<void>> VaultDesk::discardDraft(RequestId id)
{
    return run([id](Vault &vault) { return DraftRepository(vault.session()).discard(id); }, Priority::Interactive);
}

// ---- files from outside

namespace {

struct VaultDeskStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultDeskStrings)
};

Result<QList<AttachmentInfo>> attachmentsOf(Vault &vault, RequestId id)
{
    auto all = AttachmentRepository(vault.session()).list(id);
    if (all)
        all->removeIf([](const AttachmentInfo &info) { return info.removed.has_value(); });
    return all;
}

Result<AttachmentInfo> attachedIn(Vault &vault, RequestId id, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ VaultDeskStrings::tr("This is a folder, not a file."), path, QStringLiteral("input.folder"), {} };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ VaultDeskStrings::tr("The file cannot be read (%1).").arg(file.errorString()), path,
                      QStringLiteral("input.open"), file.errorString() };
    return AttachmentRepository(vault.session()).add(id, info.fileName(), file);
}

Result<void> attachmentTo(Vault &vault, AttachmentId id, const QString &path)
{
    QSaveFile file(path);
    const auto refused = [&] {
        return Error{ VaultDeskStrings::tr("The file cannot be written (%1).").arg(file.errorString()), path,
                      QStringLiteral("output.write"), file.errorString() };
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    if (const auto copied = AttachmentRepository(vault.session()).copyTo(id, file); !copied)
        return copied;
    return file.commit() ? Result<void>() : Result<void>(refused());
}

} // namespace

QFuture<Result<QList<AttachmentInfo>>> VaultDesk::attachments(RequestId id)
{
    return run([id](Vault &vault) { return attachmentsOf(vault, id); });
}

QFuture<Result<AttachmentInfo>> VaultDesk::attach(RequestId id, const QString &path)
{
    return run([id, path](Vault &vault) { return attachedIn(vault, id, path); });
}

QFuture<Result<void>> VaultDesk::saveAttachment(AttachmentId id, const QString &path)
{
    return run([id, path](Vault &vault) { return attachmentTo(vault, id, path); });
}

QFuture<Result<void>> VaultDesk::removeAttachment(AttachmentId id)
{
    return run([id](Vault &vault) { return AttachmentRepository(vault.session()).remove(id); });
}

namespace {

/// The command line beside the window.
QString readingProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QStringList found = folder.entryList({ QStringLiteral("comity-cli"), QStringLiteral("comity-cli.exe") });
    return folder.filePath(found.value(0, QStringLiteral("comity-cli")));
}

} // namespace

Result<ImportedFile> VaultDesk::importFile(const QString &path)
{
    const auto bytes = readFileFromOutside(path);
    if (!bytes)
        return ImportedFile{ ImportedFile::Outcome::Refused, path, 0, {}, bytes.error() };
    std::optional<Result<QByteArray>> inside;
    if (bytes->startsWith("%PDF-"))
        inside = readPdfApart(readingProgram())(*bytes, path);
    auto taken = run([path, bytes = *bytes, inside, library = m_library](Vault &vault) -> Result<ImportedFile> {
        RequestImport import(*library, vault, [&](const QByteArray &, const QString &) { return *inside; });
        if (const auto begun = import.begin(QFileInfo(path).fileName()); !begun)
            return begun.error();
        auto file = import.take(path, bytes);
        if (!file)
            return file;
        if (const auto finished = import.finish(); !finished)
            return finished.error();
        return file;
    });
    taken.waitForFinished();
    return taken.result();
}

QFuture<Result<QList<ImportedFile>>> VaultDesk::importFiles(const QStringList &paths)
{
    const auto promise = std::make_shared<QPromise<Result<QList<ImportedFile>>>>();
    promise->start();
    auto future = promise->future();
    m_readers.start([this, promise, paths] {
        QList<ImportedFile> files;
        std::optional<Error> failure;
        for (const QString &path : paths) {
            if (m_ending)
                break;
            auto file = importFile(path);
            if (!file) {
                failure = file.error();
                break;
            }
            files.append(std::move(*file));
        }
        promise->addResult(failure ? Result<QList<ImportedFile>>(*failure) : Result<QList<ImportedFile>>(files));
        promise->finish();
    });
    return future;
}

QFuture<Result<void>> VaultDesk::acceptWarning(RequestId id, const QString &findingKey, const QString &reason)
{
    return run([id, findingKey, reason](Vault &vault) { return acceptIn(vault, id, findingKey, reason); },
               Priority::Interactive);
}

QFuture<Result<QList<VersionInfo>>> VaultDesk::versions(RequestId id)
{
    return run([id](Vault &vault) { return RequestRepository(vault.session()).versions(id); });
}

QFuture<Result<Request>> VaultDesk::version(RequestId id, qint64 version)
{
    return run([id, version, library = m_library](Vault &vault) -> Result<Request> {
        const auto document = RequestRepository(vault.session()).document(id, version);
        if (!document)
            return document.error();
        return requestOf(*document, *library, QString());
    });
}

QFuture<Result<QList<Officer>>> VaultDesk::officers()
{
    return run([](Vault &vault) { return OfficerRepository(vault.session()).list(true); });
}

// ---- the desk itself

QFuture<Result<QMap<QString, QJsonValue>>> VaultDesk::settings(const QString &prefix)
{
    return run([prefix](Vault &vault) { return SettingsRepository(vault.session()).all(prefix); });
}

QFuture<Result<void>> VaultDesk::setSetting(const QString &key, const QJsonValue &value)
{
    return run([key, value](Vault &vault) { return SettingsRepository(vault.session()).set(key, value); });
}

QFuture<Result<QByteArray>> VaultDesk::recoverySheet(Language language)
{
    return run([language, library = m_library](Vault &vault) { return sheetOf(vault, language, *library); });
}

QFuture<Result<QString>> VaultDesk::backup(const QString &parent)
{
    return run([parent](Vault &vault) { return VaultBackup::make(vault, parent); });
}

} // namespace comity::desk
