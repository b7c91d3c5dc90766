// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event says against the case: days, fingerprints, officers, grounds, and the time it happened.
#include "domain/dates.h"
#include "life/refusal.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace comity {

namespace {

using Arguments = QMap<QString, QString>;

QString word(const Event &event, const char *key) { return event.details.value(QLatin1String(key)).toString(); }

QString iso(QDate day) { return day.toString(Qt::ISODate); }

Refusal because(const char *id, const char *place = "", const Arguments &arguments = {})
{
    return { QString::fromLatin1(id), QString::fromLatin1(place), arguments };
}

QList<Event> ofKind(const CaseFile &file, const QString &kind)
{
    QList<Event> result;
    for (const Event &event : eventsInForce(file.events))
        if (event.kind == kind)
            result << event;
    return result;
}

/// The case as it would be with the event.
CaseFile with(const CaseFile &file, const Event &event)
{
    CaseFile next = file;
    next.events << event;
    if (!next.events.last().id)
        next.events.last().id = file.events.isEmpty() ? 1 : file.events.last().id + 1;
    return next;
}

// ---- before it is sent

MaybeRefusal ofPreparing(const CaseFile &file, const CaseState &state, const Event &event, const CheckFacts &facts)
{
    const QString fingerprint = word(event, "fingerprint");
    const bool changed = !file.fingerprint.isEmpty() && fingerprint != file.fingerprint;
    const bool bound = event.kind == events::checked || event.kind == events::submitted
        || event.kind == events::approved || (event.kind == events::sent && !state.sent);
    if (bound && changed)
        return because("contentChanged", "fingerprint");
    const QList<Event> earlier = ofKind(file,
                                        event.kind == events::submitted      ? events::checked
                                            : event.kind == events::approved ? events::submitted
                                                                             : QString());
    if (!earlier.isEmpty() && word(earlier.last(), "fingerprint") != fingerprint)
        return because("contentChanged", "fingerprint");
    if (event.kind == events::sent) {
        const QString allowed = state.sent ? state.sentFingerprint : state.approvedFingerprint;
        if (fingerprint != allowed)
            return because("contentChanged", "fingerprint");
    }
    const bool judges = event.kind == events::approved || event.kind == events::returned;
    if (!judges || facts.officer == 0)
        return judges && event.kind == events::approved ? MaybeRefusal(because("ownApproval")) : std::nullopt;
    if (facts.officer == state.submittedBy)
        return because(event.kind == events::approved ? "ownApproval" : "ownReturn");
    const QList<Event> saved = ofKind(file, events::drafted);
    const bool wrote
        = facts.officer == facts.lastSavedBy || (!saved.isEmpty() && saved.last().officer == facts.officer);
    if (event.kind == events::approved && wrote)
        return because("ownContent");
    return std::nullopt;
}

/// R-4.3d: the confirmation is of what was sent, or shows what is different and an officer accepts that.
MaybeRefusal ofConfirmation(const CaseState &state, const Event &event)
{
    if (event.kind != events::confirmationSent)
        return std::nullopt;
    const QString expedited = word(event, "sentFingerprint");
    if (!expedited.isEmpty() && expedited != state.sentFingerprint)
        return because("confirmationOfAnother", "sentFingerprint");
    if (word(event, "fingerprint") == state.sentFingerprint)
        return std::nullopt;
    if (!event.details.value(QLatin1String("changesAccepted")).toBool())
        return because("confirmationDiffers", "changesAccepted");
    if (event.details.value(QLatin1String("changes")).toArray().isEmpty())
        return because("confirmationDiffers", "changes");
    return std::nullopt;
}

// ---- preservation

/// R-9.7a for the event as a whole and for each item: the place of the first end that is too early.
std::optional<std::pair<QString, QDate>> tooEarly(const CaseFile &file, const Event &event)
{
    const QString zone = word(event, "zone");
    const qint64 days = minimumDays(file.instrument);
    const auto early = [&](const QString &effected, const QString &until) -> QDate {
        const QDate least = localDay(effected, zone).addDays(days);
        const auto end = parseIsoDate(until);
        return end && *end < least ? least : QDate();
    };
    if (const QDate least = early(event.occurred, word(event, "until")); least.isValid())
        return { { QStringLiteral("until"), least } };
    const QJsonArray rows = event.details.value(QLatin1String("items")).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const QJsonValue own = row.value(QLatin1String("effectedOn"));
        const QJsonValue until = row.value(QLatin1String("until"));
        const QDate least = early(own.isString() ? own.toString() : event.occurred,
                                  until.isString() ? until.toString() : word(event, "until"));
        if (least.isValid() && !row.value(QLatin1String("notFound")).toBool())
            return { { QStringLiteral("items/%1/until").arg(i), least } };
    }
    return std::nullopt;
}

MaybeRefusal ofEffected(const CaseFile &file, const CaseState &state, const Event &event)
{
    if (!file.isOutgoing())
        if (const auto early = tooEarly(file, event))
            return Refusal{ QStringLiteral("untilTooEarly"),
                            early->first,
                            { { QStringLiteral("date"), iso(early->second) },
                              { QStringLiteral("days"), QString::number(minimumDays(file.instrument)) } } };
    // Day 0 of what is told and confirmed is moved by a correction, not by the way.
    if (event.details.contains(QLatin1String("items")))
        return std::nullopt;
    const QDate day = localDay(event.occurred, word(event, "zone"));
    for (const PreservationClock &clock : state.clocks)
        if (clock.effectedOn.isValid() && !clock.provisional && clock.effectedOn != day)
            return because("effectedOtherDay", "occurred", { { QStringLiteral("date"), iso(clock.effectedOn) } });
    return std::nullopt;
}

/// An extension that ends nothing later is none.
MaybeRefusal ofExtension(const CaseFile &file, const CaseState &state, const Event &event)
{
    const auto lastOf = [](const QList<PreservationClock> &list) {
        QDate last;
        for (const PreservationClock &clock : list)
            last = std::max(last, clock.lastDay);
        return last;
    };
    const QDate last = lastOf(state.clocks);
    const auto refusal = because("extensionNotLater", "until", { { QStringLiteral("date"), iso(last) } });
    if (event.kind == events::extensionAsked) {
        const QDate until = parseIsoDate(word(event, "until")).value_or(QDate());
        QDate first = last;
        for (const PreservationClock &clock : state.clocks)
            if (clock.lastDay.isValid())
                first = std::min(first, clock.lastDay);
        return until > first ? std::nullopt : MaybeRefusal(refusal);
    }
    const QList<PreservationClock> after = clocks(with(file, event));
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QDate before = state.clocks.size() == after.size() ? state.clocks.at(i).lastDay : last;
        if (after.at(i).lastDay > before)
            return std::nullopt;
    }
    return refusal;
}

std::optional<QDate> releasedBefore(const CaseFile &file, const CaseState &state, const Event &event)
{
    const bool freed = state.id == states::withdrawn || !ofKind(file, events::noLongerNeeded).isEmpty();
    for (const PreservationClock &clock : state.clocks)
        if (!freed && clock.lastDay.isValid() && localDay(event.occurred, clock.zone) <= clock.lastDay)
            return clock.lastDay;
    return std::nullopt;
}

MaybeRefusal ofRelease(const CaseFile &file, const CaseState &state, const Event &event)
{
    if (file.isOutgoing())
        return std::nullopt;
    if (const auto last = releasedBefore(file, state, event))
        return because("releasedTooEarly", "occurred", { { QStringLiteral("date"), iso(*last) } });
    return std::nullopt;
}

MaybeRefusal ofLapse(const CaseState &state, const Event &event, const CheckFacts &facts)
{
    QDate last;
    for (const PreservationClock &clock : state.clocks) {
        if (!clock.effectedOn.isValid())
            continue;
        if (clock.phase(facts.now) != ClockPhase::Passed)
            return because("notLapsed", "lastDay", { { QStringLiteral("date"), iso(clock.lastDay) } });
        last = std::max(last, clock.lastDay);
    }
    if (word(event, "lastDay") != iso(last))
        return because("wrongLastDay", "lastDay", { { QStringLiteral("date"), iso(last) } });
    return std::nullopt;
}

// ---- refusing and ending

/// What the text asks for a ground to be open: a reservation and an offence that is none of the Convention (9(4)), or
/// that the article it stands in applies at all (6(4)).
bool groundOpen(const CaseFile &file, const Event &event, const CheckFacts &facts)
{
    const Choice *ground = file.instrument.choice(file.groundList(), word(event, "ground"));
    if (!ground)
        return true;
    const QJsonObject &needs = ground->requirements;
    const QString basis = file.request.value(QStringLiteral("offence.basis")).string();
    const QString neededBasis = needs.value(QLatin1String("offenceBasis")).toString();
    const QString regime = file.request.value(QStringLiteral("legalBasis.regime")).string();
    const QJsonArray regimes = needs.value(QLatin1String("regime")).toArray();
    const bool reserved
        = !needs.value(QLatin1String("reservation")).toBool() || file.isOutgoing() || facts.reservation.value_or(false);
    return reserved && (neededBasis.isEmpty() || basis.isEmpty() || basis == neededBasis)
        && (regimes.isEmpty() || regime.isEmpty() || regimes.contains(QJsonValue(regime)));
}

MaybeRefusal ofEnding(const CaseFile &file, const CaseState &state, const Event &event, const CheckFacts &facts)
{
    if (event.kind == events::refused && !file.isOutgoing() && !groundOpen(file, event, facts))
        return because("groundNotOpen", "ground", { { QStringLiteral("ground"), word(event, "ground") } });
    if (event.kind == events::outcome && file.isPreservation() && !state.effected
        && word(event, "extent") != QLatin1String("none"))
        return because("effectedFirst", "extent");
    static const QStringList over{ states::decided,           states::released,    states::lapsed,  states::executed,
                                   states::partiallyExecuted, states::notExecuted, states::refused, states::impossible,
                                   states::referred,          states::withdrawn };
    if (event.kind == events::closed && !over.contains(state.id) && !event.details.contains(QLatin1String("reason")))
        return because("reasonNeeded", "reason");
    return std::nullopt;
}

// ---- time

/// What an event cannot be older than, besides the sending or the receipt.
const QHash<QString, QStringList> &causes()
{
    using namespace events;
    static const QHash<QString, QStringList> table{
        { confirmationSent, { sent } },
        { extended, { effected } },
        { extensionDeclined, { extensionAsked } },
        { released, { effected } },
        { followUpReceived, { followUpSent } },
        { decided, { followUpReceived, followUpSent } },
        { concernAnswered, { concernRaised } },
        { confidentialityAnswered, { cannotKeepConfidential } },
        { conditionsAccepted, { conditionsProposed } },
        { conditionsDeclined, { conditionsProposed } },
    };
    return table;
}

/// Of several causes the earliest counts: it is the only one that no event can do without.
const Event *earliest(const QList<Event> &list)
{
    const auto found = std::min_element(list.begin(), list.end(), [](const Event &a, const Event &b) {
        return spanOf(a.occurred).from < spanOf(b.occurred).from;
    });
    return found == list.end() ? nullptr : &*found;
}

MaybeRefusal beforeCauses(const CaseFile &file, const Event &event, const Span &span)
{
    for (const QString &cause : causes().value(event.kind)) {
        const QList<Event> happened = ofKind(file, cause);
        const Event *first = earliest(happened);
        if (first && span.to <= spanOf(first->occurred).from)
            return because("beforeCause", "occurred",
                           { { QStringLiteral("kind"), cause }, { QStringLiteral("when"), first->occurred } });
        if (first)
            break;
    }
    return std::nullopt;
}

} // namespace

MaybeRefusal refusalOfTime(const CaseFile &file, const CaseState &state, const Event &event, const EventKind &kind,
                           const CheckFacts &facts)
{
    const auto instant = parseIsoInstant(event.occurred);
    if (event.occurred.isEmpty())
        return because("occurredMissing", "occurred");
    if (instant && !instant->hasZone)
        return because("occurredWithoutOffset", "occurred");
    const Span span = spanOf(event.occurred, word(event, "zone"));
    if (!span.isValid())
        return because("occurredForm", "occurred");
    if (kind.moment == Moment::Instant && !instant)
        return because("occurredNeedsInstant", "occurred");
    if (span.from > facts.now.addSecs(120))
        return because("inFuture", "occurred", { { QStringLiteral("when"), event.occurred } });
    const bool outside = kind.actor == Actor::Office || !state.sent || event.kind == events::sent;
    const QList<Event> starts = ofKind(file, file.isOutgoing() ? events::sent : events::received);
    if (const Event *start = earliest(starts); start && !outside && span.to <= spanOf(start->occurred).from)
        return because("beforeStart", "occurred", { { QStringLiteral("when"), start->occurred } });
    return beforeCauses(file, event, span);
}

MaybeRefusal refusalOfMeaning(const CaseFile &file, const CaseState &state, const Event &event, const EventKind &kind,
                              const CheckFacts &facts)
{
    using namespace events;
    const QString &id = kind.id;
    static const QStringList preparing{ checked, submitted, approved, returned, sent };
    if (preparing.contains(id))
        return ofPreparing(file, state, event, facts);
    if (id == confirmationSent)
        return ofConfirmation(state, event);
    if (id == effected)
        return ofEffected(file, state, event);
    if (id == extended || id == extensionAsked)
        return ofExtension(file, state, event);
    if (id == released)
        return ofRelease(file, state, event);
    if (id == lapsed)
        return ofLapse(state, event, facts);
    return ofEnding(file, state, event, facts);
}

QList<Doubt> doubtsOf(const CaseFile &file, const CaseState &state, const Event &event, const EventKind &kind,
                      const CheckFacts &facts)
{
    QList<Doubt> doubts;
    const auto add = [&](const char *id, const QString &place, const Arguments &arguments = {}) {
        doubts.append({ QString::fromLatin1(id), place, arguments });
    };
    QDateTime latest;
    for (const Event &earlier : file.events)
        latest = latest.isValid() ? std::max(latest, earlier.recorded) : earlier.recorded;
    if (const auto back = clockWentBack(latest, facts.now))
        add("clockWentBack", {}, { { QStringLiteral("when"), back->latest.toUTC().toString(Qt::ISODate) } });
    if (kind.id == events::effected && file.isOutgoing())
        if (const auto early = tooEarly(file, event))
            add("untilTooEarly", early->first,
                { { QStringLiteral("date"), iso(early->second) },
                  { QStringLiteral("days"), QString::number(minimumDays(file.instrument)) } });
    if (kind.id == events::released && file.isOutgoing()) {
        if (state.held)
            add("releasedWhileHeld", QStringLiteral("occurred"));
        else if (const auto last = releasedBefore(file, state, event))
            add("releasedTooEarly", QStringLiteral("occurred"), { { QStringLiteral("date"), iso(*last) } });
    }
    if (kind.id == events::followUpReceived && state.effected && caseState(with(file, event)).lateFollowUp)
        add("followUpLate", QStringLiteral("occurred"));
    if (kind.id == events::postponed && file.isPreservation())
        add("postponementNotNamed", QStringLiteral("ground"));
    const bool reasoned = kind.id == events::refused || kind.id == events::postponed;
    if (reasoned && file.isOutgoing() && !event.details.contains(QLatin1String("reason")))
        add("reasonMissing", QStringLiteral("reason"));
    if (kind.id == events::refused && file.isOutgoing() && !groundOpen(file, event, facts))
        add("groundNotOpen", QStringLiteral("ground"), { { QStringLiteral("ground"), word(event, "ground") } });
    return doubts;
}

} // namespace comity
