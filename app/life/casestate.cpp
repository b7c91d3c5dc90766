// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/casestate.h"

#include "domain/dates.h"

#include <QJsonArray>

#include <algorithm>

namespace comity {

namespace {

QString word(const Event &event, const char *key) { return event.details.value(QLatin1String(key)).toString(); }

/// What asks, what answers it, and whether it is the requesting Party that has to answer.
struct Dialogue
{
    QString asks;
    QStringList answers;
    bool requestingAnswers;
    const char *by;
};

const QList<Dialogue> &dialogues()
{
    using namespace events;
    static const QList<Dialogue> table{
        { concernRaised, { concernAnswered }, true, "" },
        { cannotKeepConfidential, { confidentialityAnswered }, true, "" },
        { conditionsProposed, { conditionsAccepted, conditionsDeclined }, true, "" },
        { informationAsked, { informationGiven }, true, "by" },
        { extensionAsked, { extended, extensionDeclined, released }, false, "" },
        { useAsked, { useReported }, true, "due" },
        { events::submissionAsked, { events::prosecutionReported }, false, "" },
    };
    return table;
}

/// What is still owed when the request itself has ended: 8(4), and 3(5) after a refusal.
bool outlives(const QString &question) { return question == events::useAsked || question == events::submissionAsked; }

/// Reads the events one after the other. What happened later in a request's life outweighs what happened earlier,
/// whatever was recorded first: a receipt that is filed after the preservation was told changes nothing.
class StateReader
{
public:
    explicit StateReader(const CaseFile &file) : m_file(file), m_outgoing(file.isOutgoing()) { }

    CaseState run()
    {
        m_state.clocks = clocks(m_file);
        for (const Event &event : eventsInForce(m_file.events))
            read(event);
        readClocks();
        m_state.id = idOf();
        m_state.ended = m_closed || !m_ending.isEmpty();
        if (m_state.id != states::approved || m_state.sent)
            m_state.approvedFingerprint.clear();
        decideMove();
        return m_state;
    }

private:
    void read(const Event &event)
    {
        if (m_outgoing && !m_state.sent)
            readDraft(event);
        readStart(event);
        readProgress(event);
        readQuestions(event);
        readEnding(event);
    }

    // ---- before it is sent

    void readDraft(const Event &event)
    {
        const QString fingerprint = word(event, "fingerprint");
        if (event.kind == events::drafted) {
            m_draft = states::draft;
            m_draftFingerprint.clear();
        } else if (event.kind == events::checked && m_draft != states::submitted && m_draft != states::approved) {
            const bool clean = event.details.value(QLatin1String("errors")).toInteger() == 0;
            if (clean || m_draft == states::checked)
                m_draft = clean ? states::checked : states::draft;
            m_draftFingerprint = clean ? fingerprint : QString();
        } else if (event.kind == events::submitted || event.kind == events::approved) {
            m_draft = event.kind == events::submitted ? states::submitted : states::approved;
            m_draftFingerprint = fingerprint;
            if (event.kind == events::submitted)
                m_state.submittedBy = event.officer;
            m_state.approvedFingerprint = event.kind == events::approved ? fingerprint : QString();
        } else if (event.kind == events::returned) {
            m_draft = states::returned;
            m_draftFingerprint.clear();
        }
    }

    /// What was checked or approved is no longer what stands there.
    [[nodiscard]] bool draftChanged() const
    {
        return !m_file.fingerprint.isEmpty() && !m_draftFingerprint.isEmpty()
            && m_file.fingerprint != m_draftFingerprint;
    }

    // ---- sent or received, and its formal confirmation

    void readStart(const Event &event)
    {
        if (event.kind == (m_outgoing ? events::sent : events::received)) {
            if (m_outgoing && m_state.sentFingerprint.isEmpty())
                m_state.sentFingerprint = word(event, "fingerprint");
            m_state.sent = true;
            // 4(3): without a word on it, what goes by the means that this office offers goes expedited
            m_state.expedited
                = m_state.expedited || (m_outgoing && event.details.value(QLatin1String("expedited")).toBool(true));
            const QString required
                = m_file.request.value(QStringLiteral("requested.authority.confirmationRequired")).string();
            if (m_state.expedited && m_state.confirmation == Confirmation::NotApplicable)
                m_state.confirmation = required == QLatin1String("no") ? Confirmation::NotRequired : Confirmation::Open;
        }
        if (event.kind == events::confirmationSent)
            m_state.confirmation = Confirmation::Sent;
        else if (event.kind == events::confirmationNotRequired && m_state.confirmation == Confirmation::Open)
            m_state.confirmation = Confirmation::NotRequired;
        else if (event.kind == events::confirmationReceived)
            m_state.confirmation = Confirmation::Received;
    }

    // ---- on its way

    void readProgress(const Event &event)
    {
        const QString &kind = event.kind;
        m_reached << kind;
        if (kind == events::postponed)
            m_postponed = true;
        else if (kind == events::ordered || kind == events::effected || kind == events::outcome)
            m_postponed = false;
        if (kind == events::assessed)
            m_incomplete = word(event, "result") == QLatin1String("incomplete");
        else if (kind == events::outcome)
            m_state.outcome = word(event, "extent");
        else if (kind == events::lapsed)
            m_lapsedDay = parseIsoDate(word(event, "lastDay")).value_or(QDate());
        else if (kind == events::followUpSent || kind == events::followUpReceived)
            m_followUps << event;
        else if (kind == events::decided)
            m_decisions << event;
        m_state.followUpSent = m_state.followUpSent || kind == events::followUpSent;
        m_state.followUpReceived = m_state.followUpReceived || kind == events::followUpReceived;
    }

    void readQuestions(const Event &event)
    {
        for (const Dialogue &dialogue : dialogues()) {
            if (dialogue.answers.contains(event.kind))
                m_state.questions.removeIf(
                    [&](const OpenQuestion &question) { return question.kind == dialogue.asks; });
            if (event.kind == dialogue.asks)
                m_state.questions.append({ event.kind, event.id, event.occurred,
                                           parseIsoDate(word(event, dialogue.by)).value_or(QDate()),
                                           dialogue.requestingAnswers == m_outgoing });
        }
        if (event.kind == events::concernAnswered)
            m_state.concernDecision = word(event, "decision");
    }

    void readEnding(const Event &event)
    {
        const QString &kind = event.kind;
        const bool answer = kind == events::concernAnswered || kind == events::confidentialityAnswered;
        if (kind == events::refused || kind == events::impossible || kind == events::referred)
            m_ending = kind;
        else if (kind == events::withdrawn || (answer && word(event, "decision") == QLatin1String("withdraw")))
            m_ending = states::withdrawn;
        else if (kind == events::closed)
            m_closed = true;
        else if (kind == events::reopened && m_closed)
            m_closed = false;
        else if (kind == events::reopened)
            m_ending.clear();
    }

    // ---- what follows

    void readClocks()
    {
        const auto any
            = [&](auto predicate) { return std::any_of(m_state.clocks.begin(), m_state.clocks.end(), predicate); };
        m_state.effected = any([](const PreservationClock &clock) { return clock.effectedOn.isValid(); });
        m_state.held = any([](const PreservationClock &clock) { return clock.held; });
        m_extended = any([](const PreservationClock &clock) { return clock.extended; });
        m_nothingFound
            = !m_state.clocks.isEmpty() && !any([](const PreservationClock &clock) { return !clock.notFound; });
        m_lapsed = m_lapsedDay.isValid() && m_state.effected && !m_state.held
            && !any([&](const PreservationClock &clock) { return clock.lastDay > m_lapsedDay; });
        m_zone = m_state.clocks.isEmpty() ? QString() : m_state.clocks.first().zone;
        m_state.noticed = hasQuestion(events::concernRaised);
        for (const Event &event : m_followUps)
            if (event.kind == events::followUpReceived && m_state.effected && !m_state.held)
                m_state.lateFollowUp = m_state.lateFollowUp || !any([&](const PreservationClock &clock) {
                                           return localDay(event.occurred, clock.zone) <= clock.lastDay;
                                       });
        if (const Event *decision = standingDecision())
            m_state.decision = word(*decision, "decision");
    }

    /// The decision that answers every follow-up: none of them is younger.
    [[nodiscard]] const Event *standingDecision() const
    {
        const auto answers = [&](const Event &decision) {
            return std::all_of(m_followUps.begin(), m_followUps.end(), [&](const Event &followUp) {
                return spanOf(decision.occurred, m_zone).to > spanOf(followUp.occurred, m_zone).from;
            });
        };
        const auto found = std::find_if(m_decisions.rbegin(), m_decisions.rend(), answers);
        return found == m_decisions.rend() ? nullptr : &*found;
    }

    [[nodiscard]] bool hasQuestion(const QString &kind) const
    {
        return std::any_of(m_state.questions.begin(), m_state.questions.end(),
                           [&](const OpenQuestion &question) { return question.kind == kind; });
    }

    [[nodiscard]] QString idOf() const
    {
        if (m_closed)
            return states::closed;
        if (!m_ending.isEmpty())
            return m_ending;
        if (!m_state.sent) {
            if (!m_outgoing)
                return states::registered;
            return draftChanged() ? states::draft : m_draft;
        }
        if (const QString late = lateId(); !late.isEmpty())
            return late;
        if (m_state.noticed)
            return states::concernRaised;
        if (m_postponed)
            return states::postponed;
        for (const QString &kind : { events::ordered, events::assessed, events::acknowledged })
            if (m_reached.contains(kind))
                return kind;
        return m_outgoing ? states::sent : states::received;
    }

    /// From the preservation on; empty before it.
    [[nodiscard]] QString lateId() const
    {
        if (m_reached.contains(events::released))
            return states::released;
        if (!m_state.decision.isEmpty())
            return states::decided;
        if (m_state.held)
            return states::held;
        if (m_lapsed)
            return states::lapsed;
        if (m_state.effected)
            return m_state.followUpSent ? states::followUpSent : m_extended ? states::extended : states::effected;
        if (m_nothingFound || m_state.outcome == QLatin1String("none"))
            return states::notExecuted;
        if (m_state.outcome == QLatin1String("full"))
            return states::executed;
        return m_state.outcome == QLatin1String("partial") ? states::partiallyExecuted : QString();
    }

    void decideMove()
    {
        const auto say = [&](Move move, const QString &id) {
            m_state.move = move;
            m_state.moveId = id;
        };
        for (const bool ours : { true, false })
            for (const Dialogue &dialogue : dialogues())
                for (const OpenQuestion &question : m_state.questions)
                    if (question.kind == dialogue.asks && question.ours == ours
                        && (!m_state.ended || outlives(question.kind)))
                        return say(ours ? Move::Ours : Move::Theirs, question.kind);
        if (m_state.ended)
            return say(Move::Nobody, m_closed ? states::closed : QStringLiteral("ended"));
        if (m_state.confirmation == Confirmation::Open)
            return say(Move::Ours, QStringLiteral("confirmation"));
        static const QStringList over{ states::released,          states::lapsed,      states::executed,
                                       states::partiallyExecuted, states::notExecuted, states::decided };
        if (over.contains(m_state.id))
            return say(Move::Ours, m_state.id == states::decided ? m_state.id : QStringLiteral("over"));
        if (m_reached.contains(events::noLongerNeeded))
            return say(m_outgoing ? Move::Theirs : Move::Ours, events::noLongerNeeded);
        if (m_incomplete && m_state.id == states::assessed)
            return say(Move::Ours, QStringLiteral("incomplete"));
        static const QStringList preserved{ states::effected, states::extended };
        const bool waits
            = m_outgoing ? m_state.sent && !preserved.contains(m_state.id) : preserved.contains(m_state.id);
        say(waits ? Move::Theirs : Move::Ours, m_state.id == states::extended ? states::effected : m_state.id);
    }

    const CaseFile &m_file;
    bool m_outgoing;
    CaseState m_state;
    QString m_draft = states::draft;
    QString m_draftFingerprint;
    QStringList m_reached; ///< kinds that happened
    QString m_ending;
    bool m_closed = false;
    bool m_postponed = false;
    bool m_incomplete = false;
    bool m_extended = false;
    bool m_nothingFound = false;
    bool m_lapsed = false;
    QDate m_lapsedDay;
    QString m_zone; ///< of the requested Party, once told
    QList<Event> m_followUps;
    QList<Event> m_decisions;
};

} // namespace

QStringList knownStates(Direction direction)
{
    using namespace states;
    const QStringList before = direction == Direction::Outgoing
        ? QStringList{ draft, checked, submitted, returned, approved, sent, acknowledged }
        : QStringList{ registered, received, acknowledged, assessed, ordered };
    const QStringList middle = direction == Direction::Outgoing
        ? QStringList{ concernRaised, postponed, effected, extended, followUpSent, held }
        : QStringList{ concernRaised, postponed, effected, extended, held };
    return before + middle + QStringList{ decided,           released,    lapsed,  executed,
                                          partiallyExecuted, notExecuted, refused, impossible,
                                          referred,          withdrawn,   closed };
}

CaseState caseState(const CaseFile &file) { return StateReader(file).run(); }

} // namespace comity
