// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/deadlines.h"

#include "domain/dates.h"
#include "life/eventkinds.h"

#include <QTimeZone>

#include <algorithm>

namespace comity {

QString basisName(Basis basis)
{
    switch (basis) {
    case Basis::Law: return QStringLiteral("law");
    case Basis::Practice: return QStringLiteral("practice");
    case Basis::Told: return QStringLiteral("told");
    case Basis::Office: break;
    }
    return QStringLiteral("office");
}

namespace {

QMap<QString, int> usualDays()
{
    using namespace deadlines;
    return { { confirmation, 7 },     { acknowledgement, 1 }, { preservation, 3 },          { execution, 30 },
             { followUpReceipt, 3 },  { concernAnswer, 2 },   { confidentialityAnswer, 2 }, { information, 7 },
             { conditionsAnswer, 7 }, { extensionAnswer, 7 }, { postponementReview, 30 },   { decision, 30 },
             { useReport, 30 } };
}

QMap<QString, QList<int>> usualLeads()
{
    using namespace deadlines;
    return { { preservationEnds, { 30, 14, 7, 2 } },
             { followUp, { 14, 7, 2 } },
             { dataLoss, { 7, 2, 1 } },
             { decision, { 14, 7, 2 } },
             { execution, { 14, 7, 2 } },
             { useReport, { 14, 7, 2 } } };
}

} // namespace

QStringList deadlineKinds()
{
    using namespace deadlines;
    return { preservationEnds, dataLoss,        confirmation,          acknowledgement,
             preservation,     execution,       replyWanted,           followUp,
             followUpReceipt,  concernAnswer,   confidentialityAnswer, information,
             conditionsAnswer, extensionAnswer, postponementReview,    delayExpected,
             decision,         useReport };
}

OfficeTargets::OfficeTargets() : days(usualDays()), leads(usualLeads()) { }

QList<int> OfficeTargets::leadsOf(const QString &kind) const { return leads.value(kind, { 2 }); }

std::optional<qint64> Deadline::daysLeft(const QDateTime &now) const
{
    if (!day.isValid())
        return std::nullopt;
    const QDate today = isZone(zone) ? now.toTimeZone(QTimeZone(zone.toLatin1())).date() : now.toUTC().date();
    return today.daysTo(day);
}

int Deadline::reachedLead(const QDateTime &now) const
{
    if (isOverdue(now))
        return 0;
    const auto left = daysLeft(now);
    int reached = -1;
    for (const int lead : leads)
        if (left && *left <= lead && (reached < 0 || lead < reached))
            reached = lead;
    return reached;
}

namespace {

/// Who owes it: the requesting Party or the requested one.
enum class Side { Requesting, Requested };

class DeadlineList
{
public:
    DeadlineList(const CaseFile &file, const CaseState &state, const OfficeTargets &targets)
        : m_file(file), m_state(state), m_targets(targets), m_events(eventsInForce(file.events))
    {
    }

    QList<Deadline> run()
    {
        const bool working = m_state.sent && !m_state.ended;
        if (working)
            addPreservation();
        if (working && !m_state.effected)
            addExecution();
        if (working)
            addRest();
        for (const OpenQuestion &question : m_state.questions)
            if (!m_state.ended || question.kind == events::useAsked)
                addQuestion(question);
        std::stable_sort(m_list.begin(), m_list.end(), [](const Deadline &a, const Deadline &b) {
            return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
        });
        return m_list;
    }

private:
    [[nodiscard]] const Event *latest(const QString &kind) const
    {
        const auto found
            = std::find_if(m_events.rbegin(), m_events.rend(), [&](const Event &event) { return event.kind == kind; });
        return found == m_events.rend() ? nullptr : &*found;
    }
    [[nodiscard]] const Event *start() const { return latest(m_file.isOutgoing() ? events::sent : events::received); }
    [[nodiscard]] bool over() const
    {
        static const QStringList ids{ states::released,          states::lapsed,      states::executed,
                                      states::partiallyExecuted, states::notExecuted, states::decided };
        return ids.contains(m_state.id);
    }

    Deadline make(const QString &kind, QDate day, Side side, Basis basis, qint64 event) const
    {
        Deadline deadline;
        deadline.kind = kind;
        deadline.day = day;
        deadline.zone = m_file.ownZone;
        deadline.due = endOfDay(day, m_file.ownZone);
        deadline.ours = (side == Side::Requesting) == m_file.isOutgoing();
        deadline.basis = basis;
        deadline.event = event;
        deadline.leads = m_targets.leadsOf(kind);
        deadline.key = kind + QLatin1Char('-') + QString::number(event);
        return deadline;
    }
    void add(const QString &kind, QDate day, Side side, Basis basis, qint64 event, const QString &paragraph = {})
    {
        if (!day.isValid())
            return;
        m_list << make(kind, day, side, basis, event);
        m_list.last().paragraph = paragraph;
    }
    /// A target of the office counts from the day on which the event happened here.
    void addTarget(const QString &kind, const Event *event, Side side, const QString &paragraph = {})
    {
        if (event && m_targets.days.contains(kind))
            add(kind, localDay(event->occurred, m_file.ownZone).addDays(m_targets.days.value(kind)), side,
                Basis::Office, event->id, paragraph);
    }
    [[nodiscard]] QDate field(const char *key) const { return m_file.request.value(QString::fromLatin1(key)).date(); }

    // ---- the sixty days

    void addPreservation()
    {
        for (const PreservationClock &clock : m_state.clocks) {
            if (clock.notFound || clock.released || m_state.id == states::decided || m_state.id == states::lapsed)
                continue;
            const bool told = clock.effectedOn.isValid();
            const QDate day = clock.held ? QDate() : told ? clock.lastDay : clock.earliestEnd;
            Deadline deadline
                = make(deadlines::preservationEnds, day, Side::Requesting,
                       clock.extended ? Basis::Practice : Basis::Law, clock.extended ? clock.extension : clock.event);
            deadline.paragraph = clock.extended ? QString() : QStringLiteral("9(7)");
            deadline.held = clock.held;
            deadline.provisional = !told || clock.provisional;
            deadline.item = clock.item;
            if (told && !clock.held) {
                deadline.due = clock.alertEnds;
                deadline.zone = clock.alertZone;
            }
            // one entry for the item, whatever event it counts from: its identity outlives a confirmation
            deadline.key = deadlines::preservationEnds + QLatin1Char('-') + QString::number(clock.item + 1);
            m_list << deadline;
        }
    }

    // ---- until it is preserved

    void addExecution()
    {
        if (over())
            return;
        using namespace deadlines;
        const Event *begun = start();
        if (!latest(events::acknowledged))
            addTarget(acknowledgement, begun, Side::Requested);
        if (m_file.isPreservation() && m_state.id != states::postponed && !m_state.noticed)
            addTarget(preservation, begun, Side::Requested, QStringLiteral("9(3)"));
        else if (!m_file.isPreservation() && m_state.id != states::postponed)
            addTarget(execution, begun, Side::Requested, QStringLiteral("6(7)"));
        const Field *loss = m_file.form() ? m_file.form()->field(QStringLiteral("necessity.deletionDate")) : nullptr;
        add(dataLoss, field("necessity.deletionDate"), Side::Requested, Basis::Told, 0,
            loss ? loss->paragraph : QString());
        add(replyWanted, field("reply.by"), Side::Requested, Basis::Told, 0);
        if (m_state.id == states::postponed)
            addReview(*latest(events::postponed));
        if (const Event *delay = latest(events::delayed))
            add(delayExpected,
                parseIsoDate(delay->details.value(QLatin1String("expected")).toString()).value_or(QDate()),
                Side::Requested, Basis::Told, delay->id, QStringLiteral("6(7)"));
    }

    void addReview(const Event &postponed)
    {
        const auto told = parseIsoDate(postponed.details.value(QLatin1String("reviewOn")).toString());
        if (told)
            add(deadlines::postponementReview, *told, Side::Requested, Basis::Told, postponed.id,
                QStringLiteral("6(5)"));
        else
            addTarget(deadlines::postponementReview, &postponed, Side::Requested, QStringLiteral("6(5)"));
    }

    // ---- the dialogue

    void addRest()
    {
        using namespace deadlines;
        if (m_file.isOutgoing() && m_state.confirmation == Confirmation::Open)
            addTarget(confirmation, latest(events::sent), Side::Requesting, QStringLiteral("4(3)"));
        if (over())
            return;
        if (m_file.isPreservation() && !m_state.followUpSent && !m_state.followUpReceived
            && m_file.request.value(QStringLiteral("followUp.intended")).answer() != false)
            add(followUp, field("followUp.expectedBy"), Side::Requesting, Basis::Told, 0, QStringLiteral("9(2)(f)"));
        if (m_file.isOutgoing() && m_state.followUpSent && !m_state.followUpReceived)
            addTarget(followUpReceipt, latest(events::followUpSent), Side::Requested, QStringLiteral("9(7)"));
        if (m_state.followUpReceived)
            addTarget(decision, latest(events::followUpReceived), Side::Requested, QStringLiteral("9(7)"));
    }

    void addQuestion(const OpenQuestion &question)
    {
        using namespace deadlines;
        static const QMap<QString, std::pair<QString, QString>> table{
            { events::concernRaised, { concernAnswer, QStringLiteral("9(6)") } },
            { events::cannotKeepConfidential, { confidentialityAnswer, QStringLiteral("6(8)") } },
            { events::informationAsked, { information, {} } },
            { events::conditionsProposed, { conditionsAnswer, QStringLiteral("8(3)") } },
            { events::extensionAsked, { extensionAnswer, {} } },
            { events::useAsked, { useReport, QStringLiteral("8(4)") } },
        };
        if (!table.contains(question.kind)) // 3(5): "in due course" is no target
            return;
        const auto [kind, paragraph] = table.value(question.kind);
        const Side side = question.ours == m_file.isOutgoing() ? Side::Requesting : Side::Requested;
        if (question.by.isValid())
            add(kind, question.by, side, Basis::Told, question.event, paragraph);
        else
            add(kind, localDay(question.asked, m_file.ownZone).addDays(m_targets.days.value(kind)), side, Basis::Office,
                question.event, paragraph);
    }

    const CaseFile &m_file;
    const CaseState &m_state;
    const OfficeTargets &m_targets;
    QList<Event> m_events;
    QList<Deadline> m_list;
};

/// What rests on articles 6 and 8 cites them only where they apply.
void dropParagraphs(const CaseFile &file, QList<Deadline> &list)
{
    for (Deadline &deadline : list) {
        EventKind kind;
        kind.paragraph = deadline.paragraph;
        deadline.paragraph = paragraphOf(kind, file.request, file.instrument);
    }
}

} // namespace

QList<Deadline> deadlinesOf(const CaseFile &file, const CaseState &state, const OfficeTargets &targets)
{
    QList<Deadline> list = DeadlineList(file, state, targets).run();
    dropParagraphs(file, list);
    return list;
}

QList<Deadline> deadlinesOf(const CaseFile &file, const OfficeTargets &targets)
{
    return deadlinesOf(file, caseState(file), targets);
}

} // namespace comity
