// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/eventkinds.h"

#include <algorithm>

namespace comity {

namespace {

using enum DetailType;

QString s(const char *text) { return QString::fromLatin1(text); }

DetailKind may(const char *key, DetailType type, const QStringList &values = {})
{
    DetailKind detail;
    detail.key = s(key);
    detail.type = type;
    (type == Choice ? detail.lists : detail.words) = values;
    return detail;
}

DetailKind must(const char *key, DetailType type, const QStringList &values = {})
{
    DetailKind detail = may(key, type, values);
    detail.required = Required::Always;
    return detail;
}

DetailKind ours(const char *key, DetailType type, const QStringList &values = {})
{
    DetailKind detail = may(key, type, values);
    detail.required = Required::IfOurs;
    return detail;
}

/// An affair of the office, on both sides unless said otherwise.
EventKind office(const QString &id, const QList<DetailKind> &details)
{
    EventKind kind;
    kind.id = id;
    kind.details = details;
    return kind;
}

EventKind act(Actor actor, const QString &id, const char *paragraph, const QList<DetailKind> &details)
{
    EventKind kind = office(id, details);
    kind.actor = actor;
    kind.paragraph = s(paragraph);
    return kind;
}

EventKind requesting(const QString &id, const char *paragraph, const QList<DetailKind> &details)
{
    return act(Actor::Requesting, id, paragraph, details);
}

EventKind requested(const QString &id, const char *paragraph, const QList<DetailKind> &details)
{
    return act(Actor::Requested, id, paragraph, details);
}

EventKind onlyOutgoing(EventKind kind)
{
    kind.incoming = false;
    return kind;
}

EventKind onlyIncoming(EventKind kind)
{
    kind.outgoing = false;
    return kind;
}

EventKind preservation(EventKind kind)
{
    kind.preservation = true;
    return kind;
}

EventKind practice(EventKind kind)
{
    kind.practice = true;
    return kind;
}

EventKind exact(EventKind kind)
{
    kind.moment = Moment::Instant;
    return kind;
}

const QStringList &answers()
{
    static const QStringList words{ s("execute"), s("withdraw"), s("amend") };
    return words;
}

QStringList means() { return { s("expeditedMeans") }; }

QList<EventKind> making()
{
    return {
        onlyOutgoing(office(events::drafted, {})),
        onlyOutgoing(office(events::checked,
                            { must("fingerprint", Fingerprint), must("errors", Count), must("warnings", Count) })),
        onlyOutgoing(office(events::submitted, { must("fingerprint", Fingerprint) })),
        onlyOutgoing(office(events::approved, { must("fingerprint", Fingerprint) })),
        onlyOutgoing(office(events::returned, { must("reason", Text) })),
        onlyOutgoing(exact(requesting(events::sent, "4(3)",
                                      { must("means", Choice, means()), may("address", String), may("security", String),
                                        may("authentication", String), may("zone", Zone),
                                        must("fingerprint", Fingerprint), may("version", Count),
                                        may("channel", Choice, { s("channel") }), may("expedited", Boolean) }))),
        onlyOutgoing(requesting(events::confirmationSent, "4(3)",
                                { must("means", Choice, means()), may("address", String), may("reference", String),
                                  must("fingerprint", Fingerprint), may("sentFingerprint", Fingerprint),
                                  may("sentOn", When), may("sentMeans", Choice, means()), may("sentAddress", String),
                                  may("changesAccepted", Boolean), may("changes", Changes) })),
        onlyOutgoing(requesting(events::confirmationNotRequired, "4(3)", { must("source", String) })),
    };
}

QList<EventKind> receiving()
{
    return {
        onlyIncoming(requested(events::received, "4(3)",
                               { may("means", Choice, means()), may("address", String), may("zone", Zone),
                                 may("fingerprint", Fingerprint), may("file", Fingerprint),
                                 may("channel", Choice, { s("channel") }) })),
        onlyIncoming(requested(events::confirmationReceived, "4(3)",
                               { must("fingerprint", Fingerprint), must("matches", Boolean), may("changes", Changes),
                                 may("changesAccepted", Boolean) })),
        onlyIncoming(requested(events::assessed, "",
                               { must("result", Word, { s("complete"), s("incomplete") }), may("text", Text) })),
        onlyIncoming(requested(events::ordered, "9(3)",
                               { must("authority", String), may("reference", String), may("text", Text) })),
    };
}

QList<EventKind> preserving()
{
    return {
        practice(requested(events::acknowledged, "",
                           { may("receivedOn", When), may("theirReference", String), may("means", Choice, means()) })),
        preservation(requested(events::effected, "9(7)",
                               { must("zone", Zone), may("until", Date), may("provisional", Boolean),
                                 may("theirReference", String), may("items", Items) })),
        preservation(practice(requesting(events::extensionAsked, "", { must("until", Date), may("reason", Text) }))),
        preservation(practice(
            requested(events::extended, "", { must("until", Date), may("basis", String), may("items", Items) }))),
        preservation(practice(requested(events::extensionDeclined, "", { ours("reason", Text) }))),
        preservation(requesting(
            events::followUpSent, "9(7)",
            { must("reference", String), may("date", Date), may("means", Choice, means()), may("request", Count) })),
        preservation(requested(events::followUpReceived, "9(7)", { may("source", String), may("reference", String) })),
        preservation(
            requested(events::decided, "9(7)",
                      { must("decision", Word, { s("granted"), s("partial"), s("refused") }), may("text", Text) })),
        preservation(requested(events::released, "9(7)", { may("reason", Text) })),
        preservation(requested(events::concernRaised, "9(6)",
                               { must("concerns", Words, { s("availability"), s("confidentiality"), s("prejudice") }),
                                 ours("text", Text) })),
        preservation(
            requesting(events::concernAnswered, "9(6)", { must("decision", Word, answers()), may("text", Text) })),
    };
}

QList<EventKind> talking()
{
    return {
        requested(events::cannotKeepConfidential, "6(8)", { ours("text", Text) }),
        requesting(events::confidentialityAnswered, "6(8)", { must("decision", Word, answers()), may("text", Text) }),
        practice(requested(events::informationAsked, "", { must("text", Text), may("by", Date) })),
        practice(requesting(events::informationGiven, "", { must("text", Text) })),
        requested(events::conditionsProposed, "8(2)", { must("conditions", Conditions), may("part", Text) }),
        requesting(events::conditionsAccepted, "8(3)", { must("conditions", Conditions) }),
        requesting(events::conditionsDeclined, "8(3)", { ours("reason", Text), may("conditions", Conditions) }),
    };
}

/// Article 5(2), on an offer of information: who provides it is the requesting side here. Article 3(5), after a refusal
/// for nationality or jurisdiction.
QList<EventKind> ofOtherArticles()
{
    return {
        requested(events::offerAccepted, "5(2)", { may("theirReference", String), may("text", Text) }),
        requested(events::offerDeclined, "5(2)", { may("theirReference", String), ours("text", Text) }),
        requesting(events::provided, "5(1)", { may("reference", String), may("text", Text) }),
        requesting(events::withheld, "5(2)", { ours("reason", Text) }),
        requesting(events::submissionAsked, "3(5)", { may("text", Text) }),
        requested(events::prosecutionReported, "3(5)", { must("text", Text) }),
    };
}

QList<EventKind> concluding()
{
    const QStringList grounds{ s("refusePreservation"), s("refuseMutualAssistance"), s("refuseExtradition") };
    return {
        requested(events::outcome, "6(7)",
                  { must("extent", Word, { s("full"), s("partial"), s("none") }), may("text", Text) }),
        requested(events::refused, "6(7)",
                  { ours("ground", Choice, grounds), may("citation", String), ours("reason", Text),
                    ours("considered", Considered) }),
        requested(events::postponed, "6(5)",
                  { ours("ground", Choice, { s("postpone") }), ours("reason", Text), may("reviewOn", Date),
                    ours("considered", Considered) }),
        requested(events::delayed, "6(7)", { ours("reason", Text), may("expected", Date) }),
        requested(events::impossible, "6(7)", { ours("reason", Text) }),
        requested(events::referred, "6(9)(c)", { must("authority", String), may("reason", Text) }),
        requested(events::useAsked, "8(4)", { may("due", Date), may("text", Text) }),
        requesting(events::useReported, "8(4)", { must("text", Text) }),
        requesting(events::withdrawn, "", { may("reason", Text) }),
        practice(requesting(events::noLongerNeeded, "", { may("reason", Text) })),
    };
}

QList<EventKind> noting()
{
    return {
        preservation(office(events::lapsed, { must("lastDay", Date) })),
        office(events::closed,
               { may("result", Word, { s("completed"), s("noResult"), s("abandoned"), s("other") }),
                 may("reason", Text) }),
        office(events::reopened, { must("reason", Text) }),
        office(events::corrected, { must("event", EventId), must("reason", Text) }),
        office(events::noted, { must("text", Text) }),
        office(events::warningAccepted, {}),
    };
}

QList<DetailKind> itemMembers()
{
    return { must("item", Count), may("effectedOn", When), may("until", Date), may("notFound", Boolean) };
}

QList<DetailKind> conditionMembers()
{
    return { must("condition", Choice, { s("condition") }), may("item", Count), may("text", Text),
             may("reason", Text) };
}

/// 6(6): partial execution and conditions, each with why; consulted, or why not.
QList<DetailKind> consideredMembers()
{
    return { must("partial", Boolean),    must("partialWhy", Text), must("conditions", Boolean),
             must("conditionsWhy", Text), may("consulted", Date),   may("notConsultedWhy", Text) };
}

/// What every event may carry.
void addCommon(EventKind &kind) { kind.details << may("note", Text) << may("document", Fingerprint); }

} // namespace

bool EventKind::isOurs(Direction direction) const
{
    return actor == Actor::Office || (actor == Actor::Requesting) == (direction == Direction::Outgoing);
}

bool EventKind::isRequired(const DetailKind &detailKind, Direction direction) const
{
    return detailKind.required == Required::Always || (detailKind.required == Required::IfOurs && isOurs(direction));
}

const DetailKind *EventKind::detail(const QString &key) const
{
    const auto found = std::find_if(details.cbegin(), details.cend(),
                                    [&](const DetailKind &candidate) { return candidate.key == key; });
    return found == details.cend() ? nullptr : &*found;
}

const QList<EventKind> &eventKinds()
{
    static const QList<EventKind> table = [] {
        QList<EventKind> kinds
            = making() + receiving() + preserving() + talking() + ofOtherArticles() + concluding() + noting();
        for (EventKind &kind : kinds)
            addCommon(kind);
        return kinds;
    }();
    return table;
}

const QList<DetailKind> &membersOf(DetailType type)
{
    static const QList<DetailKind> none;
    static const QList<DetailKind> item = itemMembers();
    static const QList<DetailKind> condition = conditionMembers();
    static const QList<DetailKind> considered = consideredMembers();
    switch (type) {
    case Items: return item;
    case Conditions: return condition;
    case Considered: return considered;
    default: return none;
    }
}

const EventKind *eventKind(const QString &id)
{
    const QList<EventKind> &kinds = eventKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(), [&](const EventKind &kind) { return kind.id == id; });
    return found == kinds.cend() ? nullptr : &*found;
}

QString whereItApplies(const QString &paragraph, const Request &request, const Instrument &instrument)
{
    const QString article = partsOf(paragraph).article;
    const QStringList &gates = instrument.basis.gates;
    const bool gated = std::any_of(gates.begin(), gates.end(),
                                   [&](const QString &gate) { return partsOf(gate).article == article; });
    const QString regime = request.value(QStringLiteral("legalBasis.regime")).string();
    return gated && regime == QLatin1String("treaty") ? QString() : paragraph;
}

QString paragraphOf(const EventKind &kind, const Request &request, const Instrument &instrument)
{
    return whereItApplies(instrument.counterparts.own(kind.paragraph), request, instrument);
}

QString paragraphOf(const EventKind &kind, const CaseFile &file)
{
    const bool ofPreservation = kind.paragraph.startsWith(QLatin1String("9("));
    return ofPreservation && !file.isPreservation() ? QString() : paragraphOf(kind, file.request, file.instrument);
}

} // namespace comity
