// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vaultdesk.h"

#include "desk/passphrases.h"
#include "desk/practicevault.h"
#include "desk/storedrequest.h"
#include "desk/thiscomputer.h"
#include "exchange/requestreader.h"
#include "life/conditions.h"
#include "store/data/conditionrepository.h"
#include "store/data/eventrepository.h"
#include "store/data/requestlist.h"
#include "store/data/settingsrepository.h"

#include <algorithm>
#include <utility>

namespace comity::desk {

using namespace store;

namespace {

constexpr int kCountUpTo = 1000; // a page of the store at most

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
        if (summary->shelf == Shelf::Desk) // what was put away is no work that waits
            rows.append(std::move(*summary));
    }
    return rows;
}

Result<RequestCounts> countsOf(Vault &vault)
{
    RequestList list(vault.session());
    RequestCounts counts;
    RequestFilter filter;
    for (const auto &[direction, number] :
         { std::pair(Direction::Outgoing, &counts.outgoing), std::pair(Direction::Incoming, &counts.incoming) }) {
        filter.direction = direction;
        const auto count = list.count(filter); // of these the store keeps a table
        if (!count)
            return count.error();
        *number = count->n;
    }
    filter.direction.reset();
    for (const auto &[shelf, number] :
         { std::pair(Shelf::Archive, &counts.archived), std::pair(Shelf::Bin, &counts.binned) }) {
        filter.shelf = shelf;
        const auto count = list.count(filter);
        if (!count)
            return count.error();
        *number = count->n;
    }
    const auto drafts = draftsOf(vault);
    if (!drafts)
        return drafts.error();
    counts.drafts = drafts->size();
    return counts;
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
    const auto conditions = ConditionRepository(vault.session()).of(id);
    if (!conditions)
        return conditions.error();
    OpenedRequest opened{ stored->summary, std::move(*request), {}, *accepted };
    opened.bound = std::ranges::any_of(*conditions, [](const StoredCondition &condition) {
        return condition.ours && condition.standing == standingName(ConditionStanding::Binding);
    });
    if (draft->has_value())
        opened.draft = DraftState{ (*draft)->baseVersion, (*draft)->form, (*draft)->field, (*draft)->cursor };
    return opened;
}

} // namespace

Result<VaultFacts> VaultDesk::factsOf(Vault &vault)
{
    const auto practice = isPracticeVault(vault);
    if (!practice)
        return practice.error();
    const Officer &officer = vault.officer();
    return VaultFacts{ vault.name(),    vault.folder(), vault.id().toString(QUuid::WithoutBraces),
                       officer.name,    officer.id,     officer.roles,
                       vault.notices(), *practice };
}

VaultDesk::VaultDesk(std::shared_ptr<const Library> library, VaultSystem system)
    : m_library(std::move(library)), m_system(std::move(system))
{
    m_readers.setMaxThreadCount(1);
    if (!m_system.deadlines.make)
        m_system.deadlines = deadlineRules(m_library.now());
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
    const auto opener = [vault = m_vault, whole = m_whole, library = m_library, facts,
                         maker = std::move(maker)]() -> Result<std::shared_ptr<Connection>> {
        auto made = maker();
        if (!made)
            return made.error();
        const auto left = library.takeFrom(**made);
        if (!left)
            return left.error();
        auto found = factsOf(**made);
        if (!found)
            return found.error();
        *facts = std::move(*found);
        facts->notices += leftInWords(*left);
        *vault = made->get();
        const std::shared_ptr<Vault> opened(made->release(), [vault](Vault *ending) {
            *vault = nullptr;
            delete ending;
        });
        *whole = opened;
        return std::shared_ptr<Connection>(opened, &opened->connection());
    };
    auto opening = m_queue.openShared(opener);
    keepDeadlinesUp(); // behind the opening and what is asked for first
    return opening.then([facts](const Result<void> &opened) -> Result<VaultFacts> {
        if (!opened)
            return opened.error();
        return *facts;
    });
}

QFuture<Result<VaultFacts>> VaultDesk::create(const QString &folder, const QString &officer, SecretText passphrase,
                                              const NewDerivation &derivation)
{
    const auto secret = shared(std::move(passphrase));
    return openWith([folder, officer, secret, derivation, system = m_system] {
        auto vault = Vault::create(folder, officer, *secret, system, derivation);
        if (vault)
            rememberSlot(system, **vault);
        return vault;
    });
}

QFuture<Result<VaultFacts>> VaultDesk::createPractice(const QString &folder, const QString &officer,
                                                      SecretText passphrase, const PracticeProgress &progress,
                                                      const NewDerivation &derivation)
{
    const auto secret = shared(std::move(passphrase));
    return openWith([folder, officer, secret, derivation, progress, library = m_library,
                     system = m_system]() -> Result<std::unique_ptr<Vault>> {
        auto vault = createPracticeVault(folder, officer, *secret, system, *library, progress, derivation);
        if (vault)
            rememberSlot(system, **vault);
        return vault;
    });
}

QFuture<Result<VaultFacts>> VaultDesk::open(const QString &folder, SecretText passphrase, bool acceptRollback)
{
    const auto secret = shared(std::move(passphrase));
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

QFuture<Result<RequestCount>> VaultDesk::count(const RequestFilter &filter, const CancelToken &token)
{
    return run([filter](Vault &vault) { return RequestList(vault.session()).count(filter, kCountUpTo); },
               Priority::Interactive, token);
}

QFuture<Result<RequestCount>> VaultDesk::countFound(const SearchQuery &query, const CancelToken &token)
{
    SearchQuery all = query;
    all.limit = kCountUpTo;
    return run(
        [all](Vault &vault) -> Result<RequestCount> {
            const auto found = SearchIndex(vault.session()).search(all);
            if (!found)
                return found.error();
            return RequestCount{ found->hits.size(), found->next.has_value() };
        },
        Priority::Interactive, token);
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
            const auto stored = storedRequestFor(vault, request, *library);
            if (!stored)
                return stored.error();
            RequestRepository requests(vault.session());
            const auto id = requests.add(*stored);
            if (!id)
                return id.error();
            return requests.summary(*id);
        },
        Priority::Interactive);
}

QFuture<Result<RequestSummary>> VaultDesk::saveRequest(RequestId id, const Request &request, qint64 expectedVersion)
{
    return run([id, request, expectedVersion, library = m_library](
                   Vault &vault) { return CaseWork(vault, *library).save(id, request, expectedVersion); },
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

// ---- the desk itself

QFuture<Result<QMap<QString, QJsonValue>>> VaultDesk::settings(const QString &prefix)
{
    return run([prefix](Vault &vault) { return SettingsRepository(vault.session()).all(prefix); });
}

QFuture<Result<void>> VaultDesk::setSetting(const QString &key, const QJsonValue &value)
{
    if (key == kPracticeSetting) // a practice desk stays one, and no other becomes one by this door
        return run([](Vault &) -> Result<void> { return practiceIsSettled(); });
    auto set = run([key, value](Vault &vault) { return SettingsRepository(vault.session()).set(key, value); });
    if (key == kZoneSetting || key == kTargetsSetting || key == kLeadsSetting)
        keepDeadlinesUp();
    return set;
}

} // namespace comity::desk
