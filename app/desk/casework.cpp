// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casework.h"

#include "common/translation.h"
#include "desk/caseworkopened.h"
#include "desk/ownparty.h"
#include "desk/standings.h"
#include "desk/storedrequest.h"
#include "domain/receivedmark.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "services/checkservice.h"
#include "store/data/eventrepository.h"
#include "store/data/officerrepository.h"
#include "store/data/settingsrepository.h"

#include <algorithm>

namespace comity::desk {

using namespace store;

namespace {

struct CaseWorkStrings
{
    Q_DECLARE_TR_FUNCTIONS(CaseWorkStrings)
};

} // namespace

Event eventFrom(const StoredEvent &stored)
{
    return { stored.id, stored.kind, stored.occurred, stored.details, stored.recorded, stored.officer };
}

QList<Event> eventsFrom(const QList<StoredEvent> &stored)
{
    QList<Event> events;
    for (const StoredEvent &event : stored)
        events.append(eventFrom(event));
    return events;
}

// ---- what a case is made from

Result<QString> CaseWork::zone() { return zoneOf(m_vault.session()); }

Result<CaseWork::Opened> CaseWork::open(RequestId id)
{
    const auto stored = RequestRepository(m_vault.session()).load(id);
    if (!stored)
        return stored.error();
    auto request = RequestReader(m_library).read(stored->document, stored->summary.reference);
    if (!request)
        return request.error();
    const auto events = this->events(id);
    if (!events)
        return events.error();
    const auto ownZone = zone();
    if (!ownZone)
        return ownZone.error();
    const Instrument *instrument = m_library.instrument(request->instrument);
    if (!instrument)
        return Error{ CaseWorkStrings::tr("This program does not know the treaty of this request."),
                      request->instrument,
                      QStringLiteral("case.instrument"),
                      {} };
    return Opened{ stored->summary, std::move(*request), instrument, *events, *ownZone };
}

Result<std::optional<CaseWork::Opened>> CaseWork::openReadable(RequestId id)
{
    auto opened = open(id);
    if (opened)
        return std::optional(std::move(*opened));
    static const QStringList readers{ QStringLiteral("json."), QStringLiteral("request."), QStringLiteral("value."),
                                      QStringLiteral("case.instrument") };
    const QString code = opened.error().code;
    if (std::ranges::any_of(readers, [&](const QString &reader) { return code.startsWith(reader); }))
        return std::optional<Opened>();
    return opened.error();
}

Result<QList<Event>> CaseWork::events(RequestId id)
{
    const auto stored = EventRepository(m_vault.session()).list(id);
    if (!stored)
        return stored.error();
    return eventsFrom(*stored);
}

Result<Case> CaseWork::caseOf(RequestId id)
{
    auto opened = open(id);
    if (!opened)
        return opened.error();
    const CaseFile file = opened->file();
    const auto targets = targetsOf(m_vault.session());
    if (!targets)
        return targets.error();
    Case result;
    result.now = m_vault.session().now();
    QDateTime latest = m_vault.session().latestRecorded();
    for (const Event &event : std::as_const(opened->events))
        latest = std::max(latest, event.recorded);
    result.clockBack = clockWentBack(latest, result.now);
    result.state = caseState(file);
    result.deadlines = deadlinesOf(file, result.state, *targets);
    result.conditions = conditionsOf(file, *targets);
    result.timeline = timeline(file, *targets, result.now);
    result.possible = opened->summary.shelf == Shelf::Bin ? QStringList() : possibleEvents(file);
    result.summary = opened->summary;
    result.zone = opened->zone;
    result.events = opened->events;
    result.request = std::move(opened->request);
    return result;
}

// ---- recording

Result<EventContext> CaseWork::contextOf(RequestId id, const Instrument &instrument)
{
    DataSession &session = m_vault.session();
    const auto versions = RequestRepository(session).versions(id);
    if (!versions)
        return versions.error();
    const auto reservation = ownReservation(m_vault, m_library, instrument);
    if (!reservation)
        return reservation.error();
    EventContext context{ eventWords(instrument), m_language, Clock(session.now()), session.officer(),
                          versions->constFirst().officer };
    context.reservation = *reservation;
    return context;
}

Result<void> CaseWork::mayRecord(const Opened &opened, const Event &event)
{
    if (opened.summary.shelf == Shelf::Bin)
        return Error{ CaseWorkStrings::tr("The request is in the bin. Take it out of the bin first."),
                      opened.summary.reference,
                      QStringLiteral("case.inBin"),
                      {} };
    const bool decides = event.kind == events::approved || event.kind == events::returned;
    if (decides && !m_vault.officer().roles.testFlag(Role::Approver))
        return Error{ CaseWorkStrings::tr("Only an officer with the role of approver can do this."),
                      {},
                      QStringLiteral("case.notAllowed"),
                      {} };
    return {};
}

/// How many errors and warnings the request has, unless the event says it.
Result<void> CaseWork::addFindings(const Request &request, Event &event)
{
    const QString errors = QStringLiteral("errors");
    const QString warnings = QStringLiteral("warnings");
    if (event.details.contains(errors) || event.details.contains(warnings))
        return {};
    const auto preservations = preservationsFor(request);
    if (!preservations)
        return preservations.error();
    const auto force = forceOf(m_vault.session(), m_library, request.instrument);
    if (!force)
        return force.error();
    const auto findings
        = CheckService(m_library, Clock(m_vault.session().now()), {}, nullptr, *force ? &**force : nullptr)
              .check(request, {}, *preservations);
    if (!findings)
        return findings.error();
    const auto count = [&findings](Severity severity) {
        return std::count_if(findings->begin(), findings->end(),
                             [severity](const Finding &finding) { return finding.severity == severity; });
    };
    event.details.insert(errors, static_cast<qint64>(count(Severity::Error)));
    event.details.insert(warnings, static_cast<qint64>(count(Severity::Warning)));
    return {};
}

/// In a transaction of the caller: what was accepted with its changes is the request from now on.
Result<void> CaseWork::takeOver(RequestId id, const Event &event, const Request &confirmed)
{
    if (event.kind != events::confirmationReceived || !event.details.value(QLatin1String("changesAccepted")).toBool())
        return {};
    const QString fingerprint = fingerprintIn(confirmed, m_library);
    if (event.details.value(QLatin1String("fingerprint")).toString().toLower() != fingerprint)
        return Error{ CaseWorkStrings::tr("What came with the confirmation is not the content that it confirms: its "
                                          "fingerprint is another one."),
                      fingerprint,
                      QStringLiteral("case.confirmedContent"),
                      {} };
    const auto summary = RequestRepository(m_vault.session()).summary(id);
    if (!summary)
        return summary.error();
    Request request = confirmed;
    markReceived(request, fingerprint);
    const auto saved = save(id, request, summary->version);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<RecordedEvent> CaseWork::record(RequestId id, const Event &event, const std::optional<Request> &confirmed)
{
    DataSession &session = m_vault.session();
    auto opened = open(id);
    if (!opened)
        return opened.error();
    Event whole = event;
    if (whole.occurred.isEmpty())
        whole.occurred = writtenIn(opened->zone, session.now());
    if (whole.kind == events::checked)
        if (const auto checked = addFindings(opened->request, whole); !checked)
            return checked.error();
    static const QStringList ofOurText{ events::checked, events::submitted, events::approved, events::sent };
    const QString fingerprint = QStringLiteral("fingerprint");
    if (ofOurText.contains(whole.kind) && opened->request.direction == Direction::Outgoing
        && !whole.details.contains(fingerprint))
        whole.details.insert(fingerprint, opened->summary.fingerprint);
    if (const auto allowed = mayRecord(*opened, whole); !allowed)
        return allowed.error();
    const auto context = contextOf(id, *opened->instrument);
    if (!context)
        return context.error();
    auto doubts = checkEvent(opened->file(), whole, *context);
    if (!doubts)
        return doubts.error();

    QString followed;
    const Result<void> written = session.write([&]() -> Result<void> {
        if (const auto added = add(whole, *opened); !added)
            return added;
        whole = opened->events.constLast();
        const auto other = whole.kind == events::sent ? recordFollowed(*opened, whole) : Result<QString>(QString());
        if (!other)
            return other.error();
        followed = *other;
        return confirmed ? takeOver(id, whole, *confirmed) : Result<void>();
    });
    if (!written)
        return written.error();
    auto summary = RequestRepository(session).summary(id);
    if (!summary)
        return summary.error();
    return RecordedEvent{ whole, *doubts, std::move(*summary), followed };
}

/// In a transaction of the caller.
Result<void> CaseWork::add(const Event &event, Opened &opened)
{
    DataSession &session = m_vault.session();
    StoredEvent stored;
    stored.request = opened.summary.id;
    stored.kind = event.kind;
    stored.occurred = event.occurred;
    stored.details = event.details;
    const auto added = EventRepository(session).add(stored);
    if (!added)
        return added.error();
    opened.events.append(eventFrom(*added));
    const QString state = caseState(opened.file()).id;
    return state == opened.summary.state ? Result<void>()
                                         : RequestRepository(session).setState(opened.summary.id, state);
}

Result<RequestSummary> CaseWork::save(RequestId id, const Request &request, qint64 expectedVersion)
{
    DataSession &session = m_vault.session();
    auto opened = open(id);
    if (!opened)
        return opened.error();
    auto marked = storedRequestFor(m_vault, request, m_library);
    if (!marked)
        return marked.error();
    StoredRequest &stored = *marked;
    const QString fingerprint = fingerprintOf(stored.document);
    stored.summary.id = id;
    const bool bound = opened->summary.state == states::submitted || opened->summary.state == states::approved;
    const Result<void> written = session.write([&]() -> Result<void> {
        if (bound && fingerprint != opened->summary.fingerprint) {
            StoredEvent drafted;
            drafted.request = id;
            drafted.kind = events::drafted;
            drafted.occurred = writtenIn(opened->zone, session.now());
            const auto added = EventRepository(session).add(drafted);
            if (!added)
                return added.error();
            opened->events.append(eventFrom(*added));
        }
        opened->summary.fingerprint = fingerprint;
        opened->request = request;
        stored.summary.state = caseState(opened->file()).id;
        const auto version = RequestRepository(session).save(stored, expectedVersion);
        return version ? Result<void>() : Result<void>(version.error());
    });
    if (!written)
        return written.error();
    return RequestRepository(session).summary(id);
}

// ---- papers

/// The content that an event is about: of a confirmation and a copy what they name, else what both Parties have.
Result<RequestCopy> CaseWork::copyAt(RequestId id, const Opened &opened, const Event &event)
{
    const QString told = copyBothHave(opened.request, opened.events, event);
    const QString fingerprint = told.isEmpty() ? opened.summary.fingerprint : told;
    RequestRepository requests(m_vault.session());
    const auto versions = requests.versions(id);
    if (!versions)
        return versions.error();
    for (const VersionInfo &version : *versions) {
        if (version.fingerprint != fingerprint)
            continue;
        const auto document = requests.document(id, version.version);
        if (!document)
            return document.error();
        auto request = RequestReader(m_library).read(*document, opened.summary.reference);
        if (!request)
            return request.error();
        return RequestCopy{ std::move(*request), fingerprint };
    }
    return RequestCopy{ opened.request, fingerprint }; // of what came in, the copy that was sent is another file
}

Result<CasePaper> CaseWork::paper(RequestId id, qint64 event)
{
    const auto opened = open(id);
    if (!opened)
        return opened.error();
    const auto found = std::ranges::find(opened->events, event, &Event::id);
    if (found == opened->events.end() || !hasPaper(*found, opened->request.direction))
        return Error{
            CaseWorkStrings::tr("No paper tells the other Party of this event."), {}, QStringLiteral("case.noPaper"), {}
        };
    const auto copy = copyAt(id, *opened, *found);
    if (!copy)
        return copy.error();
    CasePaper paper = casePaper(*found, *copy);
    if (const Event *question = answeredBy(*found, opened->events)) {
        const QString document = question->details.value(QLatin1String("document")).toString();
        if (!document.isEmpty()) // without its fingerprint nobody could say which paper is meant
            paper.notice.answers = NoticeSubject{ question->kind, {}, {}, document };
    }
    return paper;
}

// ---- where it lies, and with whom

Result<void> CaseWork::eachOf(const QList<RequestId> &ids,
                              const std::function<Result<void>(RequestRepository &, RequestId)> &change)
{
    RequestRepository requests(m_vault.session());
    return m_vault.session().write([&]() -> Result<void> {
        for (const RequestId id : ids)
            if (const Result<void> done = change(requests, id); !done)
                return done;
        return {};
    });
}

Result<void> CaseWork::moveTo(const QList<RequestId> &ids, Shelf shelf)
{
    return eachOf(ids, [shelf](RequestRepository &requests, RequestId id) { return requests.setShelf(id, shelf); });
}

Result<void> CaseWork::putBack(const QList<RequestId> &ids)
{
    return eachOf(ids, [](RequestRepository &requests, RequestId id) -> Result<void> {
        const auto summary = requests.summary(id);
        if (!summary)
            return summary.error();
        const auto before = requests.shelfBefore(id);
        if (!before)
            return before.error();
        // what came from the bin into the archive does not go back into the bin
        const bool onTheDesk = summary->shelf != Shelf::Bin || *before == Shelf::Bin;
        return requests.setShelf(id, onTheDesk ? Shelf::Desk : *before);
    });
}

Result<void> CaseWork::assign(const QList<RequestId> &ids, OfficerId officer)
{
    const auto found = OfficerRepository(m_vault.session()).list(false);
    if (!found)
        return found.error();
    const auto isThere = [officer](const Officer &one) { return one.id == officer; };
    if (std::none_of(found->begin(), found->end(), isThere))
        return Error{ CaseWorkStrings::tr("There is no such officer in the vault any more."),
                      {},
                      QStringLiteral("store.notFound"),
                      QStringLiteral("officer/%1").arg(officer) };
    return eachOf(ids, [officer](RequestRepository &requests, RequestId id) -> Result<void> {
        const auto summary = requests.summary(id);
        if (!summary)
            return summary.error();
        return summary->owner == officer ? Result<void>() : requests.assign(id, officer);
    });
}

} // namespace comity::desk
