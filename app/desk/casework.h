// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casepapers.h"
#include "domain/event.h"
#include "instruments/library.h"
#include "life/checkevent.h"
#include "life/conditions.h"
#include "life/deadlines.h"
#include "life/timeline.h"
#include "rules/rule.h"
#include "store/data/conditionrepository.h"
#include "store/data/deadlinerepository.h"
#include "store/data/requestrepository.h"
#include "store/vault/vault.h"

#include <memory>

namespace comity::desk {

/// Settings of the desk that decide what falls due when; a change makes the deadlines anew.
inline const QString kZoneSetting = QStringLiteral("desk.zone"); ///< IANA name; UTC without it
/// Days by kind of deadline: what this office has set itself. Kinds that are left out keep their defaults.
inline const QString kTargetsSetting = QStringLiteral("deadlines.targets");
inline const QString kLeadsSetting = QStringLiteral("deadlines.leads"); ///< days before, by kind: arrays of numbers
/// Whether our Party has made the reservation of article 9(4): true or false.
inline const QString kReservationSetting = QStringLiteral("desk.reservation");

/// A request as a case: what happened, how it stands, what is due.
struct Case
{
    store::RequestSummary summary;
    Request request; ///< of the latest version
    QList<Event> events;
    CaseState state;
    QList<Deadline> deadlines;
    Conditions conditions;
    Timeline timeline;
    QStringList possible;                   ///< kinds of events that can be recorded now
    QString zone;                           ///< of the desk
    QDateTime now;                          ///< by which the timeline was made
    std::optional<ClockWentBack> clockBack; ///< what is due counts by a clock that cannot be right
};

struct RecordedEvent
{
    Event event; ///< as it is stored
    QList<Doubt> doubts;
    store::RequestSummary summary; ///< with the state that follows
    /// The preservation of which the same was recorded by it: that its follow-up was sent (9(7)). Empty: there is none.
    QString followed;
};

struct DueRow
{
    store::RequestSummary request;
    Deadline deadline;
};

struct DuePage
{
    QList<DueRow> rows;
    std::optional<store::DeadlineQuery::Key> next;
    std::optional<ClockWentBack> clockBack; ///< as in Case
};

/// A preservation whose last guaranteed day is over, and nothing holds the data: an officer may record that it lapsed.
/// The program never does by itself, for the clock of a computer may be ahead.
struct LapseOffer
{
    store::RequestSummary request;
    QDate lastDay;
};

/// A condition with the request that it belongs to.
struct ConditionLine
{
    store::RequestSummary request;
    Condition condition;
    QDate useDue; ///< of the report on the use that is open; invalid while there is none
    Basis useBasis = Basis::Office;
    QString useReported; ///< when the last report was given; empty while there is none
};

struct ConditionLines
{
    QList<ConditionLine> rows; ///< the latest first
    QString zone;              ///< of the desk
    std::optional<store::ConditionQuery::Key> next;
};

/// The life of requests in an open vault: events are recorded by the rules of app/life, and state and deadlines follow
/// in the same transaction. For the thread of the vault; VaultDesk brings it to the window, the command line uses it as
/// it is.
///
/// Errors besides those of the repositories: "event.…" as checkEvent() says, "case.inBin" (a request in the bin has to
/// be taken out of it first), "case.notAllowed" (approving is for approvers), "case.instrument".
class CaseWork
{
public:
    /// `language` is that of refusals.
    CaseWork(store::Vault &vault, const Library &library, Language language = Language::English)
        : m_vault(vault), m_library(library), m_language(language)
    {
    }

    /// Records an event, or says why it cannot be; nothing is written then. What the desk knows and the event leaves
    /// out is filled in: the moment (now), the fingerprint of our request where one is checked, submitted, approved or
    /// sent, and what a check finds. `confirmed` is the content that came with a formal confirmation, 4(3): where its
    /// changes are accepted it is the next version of the request, in the same transaction ("case.confirmedContent":
    /// it is not what the event says was confirmed).
    [[nodiscard]] Result<RecordedEvent> record(store::RequestId id, const Event &event,
                                               const std::optional<Request> &confirmed = {});
    [[nodiscard]] Result<Case> caseOf(store::RequestId id);
    [[nodiscard]] Result<QList<Event>> events(store::RequestId id);
    /// The paper that tells the other Party of an event: about the request as it was when it happened, naming the copy
    /// that both Parties have, and the notice that it answers. Errors: "case.noPaper".
    [[nodiscard]] Result<CasePaper> paper(store::RequestId id, qint64 event);
    /// Puts a request that follows this preservation into the vault, filled from it (services/followup.h), and gives
    /// it. Errors besides: those of mayFollow().
    [[nodiscard]] Result<store::RequestSummary> followUp(store::RequestId preservation, const QString &reference = {});
    /// The preservations in force by a Party that a request could be the follow-up of; none for other requests.
    [[nodiscard]] Result<QList<LivePreservation>> preservationsFor(const Request &request);
    /// A new version, as RequestRepository::save(). One that was submitted or approved is a draft again, which an event
    /// says: an approval is for what was approved and nothing else.
    [[nodiscard]] Result<store::RequestSummary> save(store::RequestId id, const Request &request,
                                                     qint64 expectedVersion);
    [[nodiscard]] Result<DuePage> deadlines(const store::DeadlineQuery &query);
    /// What lapsed and nobody recorded, of the first `most` requests whose last day is over.
    [[nodiscard]] Result<QList<LapseOffer>> lapsesDue(qsizetype most = 200);
    /// Records it for those of them where it is still so; gives how many.
    [[nodiscard]] Result<int> recordLapses(const QList<store::RequestId> &ids);
    [[nodiscard]] Result<ConditionLines> conditions(const store::ConditionQuery &query);
    /// All pages in one, up to so many; `next` is there when there are more.
    [[nodiscard]] Result<ConditionLines> allConditions(store::ConditionQuery query, qsizetype most);
    /// Where each was before it was put where it is now.
    Result<void> putBack(const QList<store::RequestId> &ids);
    Result<void> moveTo(const QList<store::RequestId> &ids, store::Shelf shelf);
    /// "store.notFound" for an officer who is not there any more.
    Result<void> assign(const QList<store::RequestId> &ids, store::OfficerId officer);

    /// The zone of the desk; empty when none is set.
    [[nodiscard]] Result<QString> zone();

private:
    struct Opened;
    Result<Opened> open(store::RequestId id);
    /// Nothing for a request that another version of the program saved; the errors are those of the database.
    Result<std::optional<Opened>> openReadable(store::RequestId id);
    Result<RequestCopy> copyAt(store::RequestId id, const Opened &opened, const Event &event);
    Result<void> mayRecord(const Opened &opened, const Event &event);
    Result<void> addFindings(const Request &request, Event &event);
    /// What was recorded of a request that follows a preservation is so of that one too: the reference of it.
    Result<QString> recordFollowed(const Opened &followUp, const Event &sent);
    Result<void> takeOver(store::RequestId id, const Event &event, const Request &confirmed);
    Result<void> add(const Event &event, Opened &opened);
    Result<EventContext> contextOf(store::RequestId id, const Instrument &instrument);
    Result<void> eachOf(const QList<store::RequestId> &ids,
                        const std::function<Result<void>(store::RequestRepository &, store::RequestId)> &change);

    store::Vault &m_vault;
    const Library &m_library;
    Language m_language;
};

/// The zone of the desk; empty when none is set.
[[nodiscard]] Result<QString> zoneOf(store::DataSession &session);
/// The targets of the office: the defaults, and what the settings say otherwise.
[[nodiscard]] Result<OfficeTargets> targetsOf(store::DataSession &session);

/// How what falls due and the conditions are made, for the vaults that are opened with it. All are made anew when
/// `instruments`, the digest of those that the office added, is no longer what it was.
[[nodiscard]] store::DeadlineRules deadlineRules(std::shared_ptr<const Library> library,
                                                 const QString &instruments = {});

/// The words of events, read once.
[[nodiscard]] const EventWords &eventWords();
/// They cite the paragraphs of this text. What it refers to lives as long as the program.
[[nodiscard]] const EventWords &eventWords(const Instrument &instrument);

[[nodiscard]] Event eventFrom(const store::StoredEvent &stored);
[[nodiscard]] QList<Event> eventsFrom(const QList<store::StoredEvent> &stored);
[[nodiscard]] Basis basisFrom(const QString &name); ///< the inverse of basisName()
[[nodiscard]] Deadline deadlineFrom(const store::StoredDeadline &stored);
[[nodiscard]] Condition conditionFrom(const store::StoredCondition &stored);

} // namespace comity::desk
