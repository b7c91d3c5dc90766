// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kinds of events a state leaves open. The states fall into seven stages; what is finer than a stage is asked
// behind it.
#include "life/refusal.h"

#include <QHash>

#include <algorithm>

namespace comity {

namespace {

enum Stage {
    Preparing = 1,  ///< outgoing, not sent
    Registered = 2, ///< incoming, not received
    Active = 4,     ///< sent or received, nothing preserved
    Effected = 8,   ///< preserved, extended, followed up, held
    Over = 16,      ///< decided, released, lapsed, executed
    Ended = 32,     ///< refused, impossible, referred, withdrawn
    Closed = 64
};

Stage stageOf(const CaseState &state)
{
    using namespace states;
    if (state.id == closed)
        return Closed;
    if (state.ended)
        return Ended;
    if (!state.sent)
        return state.id == registered ? Registered : Preparing;
    static const QStringList over{ decided, released, lapsed, executed, partiallyExecuted, notExecuted };
    if (over.contains(state.id))
        return Over;
    return state.effected ? Effected : Active;
}

int openStages(const QString &kind)
{
    using namespace events;
    constexpr int sentAndOn = Active | Effected | Over;
    constexpr int anywhere = Preparing | Registered | sentAndOn | Ended | Closed;
    static const QHash<QString, int> table{
        { drafted, Preparing },
        { checked, Preparing },
        { submitted, Preparing },
        { approved, Preparing },
        { returned, Preparing },
        { sent, Preparing | Active },
        { confirmationSent, sentAndOn },
        { confirmationNotRequired, sentAndOn },
        { received, Registered },
        { confirmationReceived, sentAndOn },
        { assessed, Active },
        { ordered, Active },
        { acknowledged, sentAndOn },
        { effected, Active | Effected },
        { extensionAsked, Effected },
        { extended, Effected | Over },
        { extensionDeclined, Effected | Over },
        { followUpSent, sentAndOn },
        { followUpReceived, sentAndOn },
        { decided, sentAndOn },
        { released, Effected | Over | Ended },
        { concernRaised, Active | Effected },
        { concernAnswered, sentAndOn },
        { cannotKeepConfidential, Active | Effected },
        { confidentialityAnswered, sentAndOn },
        { informationAsked, Active | Effected },
        { informationGiven, sentAndOn },
        { conditionsProposed, sentAndOn },
        { conditionsAccepted, sentAndOn },
        { conditionsDeclined, sentAndOn },
        { outcome, sentAndOn },
        { refused, Active },
        { postponed, Active },
        { delayed, Active | Effected },
        { impossible, Active },
        { referred, Active },
        { useAsked, Effected | Over | Closed },
        { useReported, Effected | Over | Closed },
        { withdrawn, Active | Effected },
        { noLongerNeeded, Active | Effected },
        { lapsed, Effected },
        { closed, Preparing | Registered | sentAndOn | Ended },
        { reopened, Ended | Closed },
        { corrected, anywhere },
        { noted, anywhere },
        { warningAccepted, anywhere },
        { events::offerAccepted, Active },
        { events::offerDeclined, Active },
        { events::provided, Active },
        { events::withheld, Active },
        { events::submissionAsked, Ended },
        { events::prosecutionReported, Ended | Closed },
    };
    return table.value(kind, 0);
}

/// Which kinds of requests a kind of event belongs to: where an article has an event of its own, its requests; and a
/// kind that some requests have a paper for, those that have one.
bool belongsTo(const CaseFile &file, const QString &kind)
{
    static const QStringList offers{ QStringLiteral("spontaneous") };
    static const QStringList extraditions{ QStringLiteral("extradition"), QStringLiteral("provisionalArrest") };
    static const QHash<QString, QStringList> own{
        { events::offerAccepted, offers },
        { events::offerDeclined, offers },
        { events::provided, offers },
        { events::withheld, offers },
        { events::submissionAsked, extraditions },
        { events::prosecutionReported, extraditions },
    };
    if (const auto found = own.constFind(kind); found != own.constEnd())
        return found->contains(file.request.type);
    const Template *form = file.form();
    if (!form || form->documents.contains(kind))
        return true;
    return std::ranges::none_of(file.instrument.templates,
                                [&](const Template &other) { return other.documents.contains(kind); });
}

Refusal because(const char *id) { return { QString::fromLatin1(id), {}, {} }; }

/// The reason that a stage gives to what it does not leave open.
Refusal closedDoor(Stage stage, const QString &kind, const CaseState &state)
{
    using namespace events;
    static const QStringList making{ drafted, checked, submitted, approved, returned, sent };
    static const QStringList uses{ useAsked, useReported };
    static const QStringList needsData{ extensionAsked, extended, extensionDeclined, released, lapsed };
    static const QStringList beforeData{ assessed, ordered, refused, postponed, impossible, referred };
    static const QStringList owedLater{ events::submissionAsked, events::prosecutionReported };
    if (owedLater.contains(kind) && stage != Closed)
        return because("notRefused");
    if (kind == reopened)
        return because("notEnded");
    if (stage == Preparing)
        return because("notSent");
    if (stage == Registered)
        return because("notReceived");
    if (stage == Closed)
        return because(kind == closed ? "alreadyClosed" : "closed");
    if (making.contains(kind))
        return because("alreadySent");
    if (kind == received)
        return because("alreadyReceived");
    if (stage == Ended) {
        Refusal refusal = because("ended");
        refusal.arguments.insert(QStringLiteral("state"), state.id);
        return refusal;
    }
    if (stage == Active && needsData.contains(kind))
        return because("notEffected");
    if (stage == Active && uses.contains(kind))
        return because("nothingProvided");
    if (stage == Effected && beforeData.contains(kind))
        return because("alreadyEffected");
    Refusal refusal = because("over");
    refusal.arguments.insert(QStringLiteral("state"), state.id);
    return refusal;
}

bool isOpen(const CaseState &state, const QString &question)
{
    for (const OpenQuestion &open : state.questions)
        if (open.kind == question)
            return true;
    return false;
}

MaybeRefusal inPreparation(const QString &kind, const CaseState &state)
{
    const QString &id = state.id;
    const bool submitted = id == states::submitted;
    const bool approved = id == states::approved;
    if (kind == events::submitted && id != states::checked)
        return because(submitted ? "alreadySubmitted" : approved ? "alreadyApproved" : "notChecked");
    if (kind == events::approved && !submitted)
        return because(approved ? "alreadyApproved" : "notSubmitted");
    if (kind == events::returned && !submitted && !approved)
        return because("notSubmitted");
    if (kind == events::sent && !approved)
        return because("notApproved");
    return std::nullopt;
}

/// A kind that answers, and what must be open for it.
MaybeRefusal withoutQuestion(const QString &kind, const CaseState &state)
{
    static const QHash<QString, QString> asked{
        { events::concernAnswered, events::concernRaised },
        { events::confidentialityAnswered, events::cannotKeepConfidential },
        { events::conditionsAccepted, events::conditionsProposed },
        { events::conditionsDeclined, events::conditionsProposed },
        { events::extensionDeclined, events::extensionAsked },
    };
    const QString question = asked.value(kind);
    if (!question.isEmpty() && !isOpen(state, question))
        return because("nothingToAnswer");
    static const QStringList once{ events::concernRaised, events::cannotKeepConfidential };
    if (once.contains(kind) && isOpen(state, kind))
        return because("alreadyAsked");
    return std::nullopt;
}

/// 9(6) and 6(8): until the requesting Party has said whether the request is to be executed, we do not execute it.
MaybeRefusal beforeAnswer(const CaseFile &file, const QString &kind, const CaseState &state)
{
    const bool executes = kind == events::ordered || kind == events::effected;
    if (file.isOutgoing() || !executes || state.effected)
        return std::nullopt;
    if (isOpen(state, events::concernRaised) || isOpen(state, events::cannotKeepConfidential))
        return because("answerOpen");
    return std::nullopt;
}

MaybeRefusal ofFollowUp(const CaseFile &file, const QString &kind, const CaseState &state)
{
    if (kind == events::followUpReceived && file.isOutgoing() && !state.followUpSent)
        return because("noFollowUp");
    if (kind != events::decided)
        return std::nullopt;
    const bool followed = state.followUpReceived || (file.isOutgoing() && state.followUpSent);
    if (!followed)
        return because("noFollowUp");
    return state.decision.isEmpty() ? MaybeRefusal() : because("alreadyDecided");
}

MaybeRefusal ofEnd(const CaseFile &file, const QString &kind, const CaseState &state)
{
    if (kind == events::released) {
        if (state.id == states::released)
            return because("alreadyReleased");
        if (!state.effected)
            return closedDoor(state.ended ? Ended : Active, kind, state);
        if (state.held && !file.isOutgoing())
            return because("heldPending");
    }
    if (kind == events::closed && state.held && !file.isOutgoing() && !state.ended)
        return because("heldPending");
    if (kind == events::lapsed && state.held)
        return because("heldPending");
    if (kind == events::extended && state.id != states::lapsed && stageOf(state) == Over)
        return closedDoor(Over, kind, state);
    return std::nullopt;
}

MaybeRefusal finer(const CaseFile &file, const QString &kind, const CaseState &state)
{
    if (!state.sent && file.isOutgoing())
        return inPreparation(kind, state);
    if (kind == events::sent && state.id != states::sent)
        return because("alreadySent");
    const bool confirms = kind == events::confirmationSent || kind == events::confirmationNotRequired;
    if (confirms && state.confirmation != Confirmation::Open)
        return because("confirmationNotOpen");
    if (auto refusal = withoutQuestion(kind, state))
        return refusal;
    if (auto refusal = beforeAnswer(file, kind, state))
        return refusal;
    if (auto refusal = ofFollowUp(file, kind, state))
        return refusal;
    return ofEnd(file, kind, state);
}

} // namespace

MaybeRefusal refusalOfState(const CaseFile &file, const CaseState &state, const EventKind &kind)
{
    if (!kind.isFor(file.request.direction))
        return because("wrongSide");
    if (kind.preservation && !file.isPreservation())
        return because("wrongType");
    if (!belongsTo(file, kind.id))
        return because("otherKind");
    const Stage stage = stageOf(state);
    if (!(openStages(kind.id) & stage))
        return closedDoor(stage, kind.id, state);
    return finer(file, kind.id, state);
}

} // namespace comity
