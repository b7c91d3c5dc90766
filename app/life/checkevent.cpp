// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/checkevent.h"

#include "life/refusal.h"

#include <QSet>

#include <algorithm>

namespace comity {

namespace {

/// Everything but corrections, which look at the whole history.
MaybeRefusal refusalOf(const CaseFile &file, const Event &event, const EventKind &kind, const CheckFacts &facts)
{
    const CaseState state = caseState(file);
    if (auto refusal = refusalOfState(file, state, kind))
        return refusal;
    if (auto refusal = refusalOfDetails(file, event, kind))
        return refusal;
    if (auto refusal = refusalOfTime(file, state, event, kind, facts))
        return refusal;
    return refusalOfMeaning(file, state, event, kind, facts);
}

/// The events in force that could not have been recorded after those before them.
QSet<qint64> impossibleOnes(const CaseFile &file, const QList<Event> &inForce, const CheckFacts &facts)
{
    QSet<qint64> result;
    CaseFile past{ file.request, file.instrument, {}, {}, file.ownZone };
    for (const Event &event : inForce) {
        const EventKind *kind = eventKind(event.kind);
        CheckFacts then{ event.recorded.isValid() ? event.recorded : facts.now, event.officer, 0, facts.reservation };
        if (kind && refusalOf(past, event, *kind, then))
            result.insert(event.id);
        past.events << event;
    }
    return result;
}

const Event *findEvent(const QList<Event> &events, qint64 id)
{
    const auto found = std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

MaybeRefusal refusalOfCorrection(const CaseFile &file, const Event &correction, const CheckFacts &facts)
{
    const QString place = QStringLiteral("event");
    const qint64 id = correction.details.value(place).toInteger();
    const Event *wrong = findEvent(file.events, id);
    if (!wrong)
        return Refusal{ QStringLiteral("correctsNothing"), place, {} };
    if (wrong->kind == events::corrected)
        return Refusal{ QStringLiteral("correctsCorrection"), place, {} };
    if (correctionOf(file.events, id))
        return Refusal{ QStringLiteral("alreadyCorrected"), place, {} };
    const QList<Event> before = eventsInForce(file.events);
    QList<Event> after = before;
    after.removeIf([&](const Event &event) { return event.id == id; });
    const QSet<qint64> strangeBefore = impossibleOnes(file, before, facts);
    const QSet<qint64> strange = impossibleOnes(file, after, facts);
    for (const Event &event : after)
        if (strange.contains(event.id) && !strangeBefore.contains(event.id))
            return Refusal{ QStringLiteral("laterImpossible"),
                            place,
                            { { QStringLiteral("kind"), event.kind }, { QStringLiteral("when"), event.occurred } } };
    return std::nullopt;
}

MaybeRefusal findRefusal(const CaseFile &file, const Event &event, const CheckFacts &facts)
{
    const EventKind *kind = eventKind(event.kind);
    if (!kind)
        return Refusal{ QStringLiteral("unknownKind"), {}, { { QStringLiteral("key"), event.kind } } };
    if (auto refusal = refusalOf(file, event, *kind, facts))
        return refusal;
    return kind->id == events::corrected ? refusalOfCorrection(file, event, facts) : std::nullopt;
}

QMap<QString, QString> inWords(QMap<QString, QString> arguments, Direction direction, const EventWords &words,
                               Language language)
{
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (it.key() == QLatin1String("kind"))
            *it = words.event(*it, direction, language);
        else if (it.key() == QLatin1String("state"))
            *it = words.state(*it, language);
        else if (it.key() == QLatin1String("detail"))
            *it = words.detail(*it, language);
    }
    return arguments;
}

} // namespace

QString refusalText(const Refusal &refusal, Direction direction, const EventWords &words, Language language)
{
    return words.text(QStringLiteral("refusal.") + refusal.id, language,
                      inWords(refusal.arguments, direction, words, language));
}

QString Doubt::sentence(const EventWords &words, Language language) const
{
    return words.text(QStringLiteral("doubt.") + id, language, arguments);
}

Result<QList<Doubt>> checkEvent(const CaseFile &file, const Event &event, const EventContext &context)
{
    const CheckFacts facts{ context.clock.nowUtc(), context.officer, context.lastSavedBy, context.reservation };
    if (const auto refusal = findRefusal(file, event, facts))
        return Error{ refusalText(*refusal, file.request.direction, context.words, context.language),
                      refusal->place,
                      QStringLiteral("event.") + refusal->id,
                      {} };
    return doubtsOf(file, caseState(file), event, *eventKind(event.kind), facts);
}

QStringList possibleEvents(const CaseFile &file)
{
    const CaseState state = caseState(file);
    QStringList result;
    for (const EventKind &kind : eventKinds())
        if (!refusalOfState(file, state, kind))
            result << kind.id;
    return result;
}

QString whyNot(const CaseFile &file, const QString &kind, const EventWords &words, Language language)
{
    const EventKind *known = eventKind(kind);
    const MaybeRefusal refusal = known
        ? refusalOfState(file, caseState(file), *known)
        : Refusal{ QStringLiteral("unknownKind"), {}, { { QStringLiteral("key"), kind } } };
    return refusal ? refusalText(*refusal, file.request.direction, words, language) : QString();
}

std::optional<Event> lapseDue(const CaseFile &file, const QDateTime &now)
{
    const CaseState state = caseState(file);
    const EventKind *kind = eventKind(events::lapsed);
    if (refusalOfState(file, state, *kind))
        return std::nullopt;
    QDate last;
    QDateTime ended;
    for (const PreservationClock &clock : state.clocks) {
        if (!clock.effectedOn.isValid())
            continue;
        if (clock.phase(now) != ClockPhase::Passed)
            return std::nullopt;
        last = std::max(last, clock.lastDay);
        ended = ended.isValid() ? std::max(ended, clock.ends) : clock.ends;
    }
    Event event;
    event.kind = events::lapsed;
    event.occurred = ended.toUTC().toString(Qt::ISODate);
    event.details.insert(QLatin1String("lastDay"), last.toString(Qt::ISODate));
    event.recorded = now;
    return event;
}

} // namespace comity
