// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of event in every state, on both sides: allowed, or refused with this reason. The tables were written
// from the text and the list of states, to be read line by line; the program is held against them.
#include "life/checkevent.h"
#include "life/eventkinds.h"
#include "lifefixture.h"

using namespace comity;
using namespace comity::test;

namespace {

/// The cells of the tables.
const QHash<QString, QString> &reasons()
{
    static const QHash<QString, QString> table{
        { s("+"), QString() }, // may be recorded
        { s("ns"), s("notSent") },
        { s("nr"), s("notReceived") },
        { s("as"), s("alreadySent") },
        { s("ar"), s("alreadyReceived") },
        { s("nc"), s("notChecked") },
        { s("ab"), s("alreadySubmitted") },
        { s("nb"), s("notSubmitted") },
        { s("aa"), s("alreadyApproved") },
        { s("na"), s("notApproved") },
        { s("ne"), s("notEffected") },
        { s("ae"), s("alreadyEffected") },
        { s("an"), s("nothingToAnswer") },
        { s("aq"), s("alreadyAsked") },
        { s("ao"), s("answerOpen") }, // 9(6): the requesting Party decides first
        { s("nf"), s("noFollowUp") },
        { s("ad"), s("alreadyDecided") },
        { s("hp"), s("heldPending") }, // 9(7): pending a decision
        { s("rl"), s("alreadyReleased") },
        { s("te"), s("releasedTooEarly") }, // 9(7): sixty days
        { s("nl"), s("notLapsed") },
        { s("np"), s("nothingProvided") },
        { s("ov"), s("over") },
        { s("en"), s("ended") },
        { s("cl"), s("closed") },
        { s("ac"), s("alreadyClosed") },
        { s("no"), s("notEnded") },
        { s("ok"), s("otherKind") }, // belongs to requests of another article
        { s("wt"), s("wrongType") }, // only a request for preservation knows it
    };
    return table;
}

// clang-format off

const char *const kOutgoingStates =
    "draft checked submitted returned approved | sent acknowledged concernRaised postponed | effected extended followUpSent held"
    " | decided released lapsed notExecuted executed partiallyExecuted | refused impossible referred withdrawn | closed";
const char *const kOutgoing[] = {
    //                         dr ch su re ap | se ac co po | ef ex fs he | de re la ne ex pe | rf im rr wd | cl
    "drafted                   +  +  +  +  +  | as as as as | as as as as | as as as as as as | as as as as | cl",
    "checked                   +  +  +  +  +  | as as as as | as as as as | as as as as as as | as as as as | cl",
    "submitted                 nc +  ab nc aa | as as as as | as as as as | as as as as as as | as as as as | cl",
    "approved                  nb nb +  nb aa | as as as as | as as as as | as as as as as as | as as as as | cl",
    "returned                  nb nb +  nb +  | as as as as | as as as as | as as as as as as | as as as as | cl",
    "sent                      na na na na +  | +  as as as | as as as as | as as as as as as | as as as as | cl",
    "confirmationSent          ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "confirmationNotRequired   ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "acknowledged              ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "effected                  ns ns ns ns ns | +  +  +  +  | +  +  +  +  | ov ov ov ov wt wt | en en en en | cl",
    "extensionAsked            ns ns ns ns ns | ne ne ne ne | +  +  +  +  | ov ov ov ov wt wt | en en en en | cl",
    "extended                  ns ns ns ns ns | ne ne ne ne | +  +  +  +  | ov ov +  ov wt wt | en en en en | cl",
    "extensionDeclined         ns ns ns ns ns | ne ne ne ne | an an an an | an an an an wt wt | en en en en | cl",
    "followUpSent              ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  wt wt | en en en en | cl",
    "followUpReceived          ns ns ns ns ns | nf nf nf nf | nf nf +  +  | +  nf nf nf wt wt | en en en en | cl",
    "decided                   ns ns ns ns ns | nf nf nf nf | nf nf +  +  | ad nf nf nf wt wt | en en en en | cl",
    "released                  ns ns ns ns ns | ne ne ne ne | +  +  +  +  | +  rl +  ne wt wt | en en en en | cl",
    "concernRaised             ns ns ns ns ns | +  +  aq +  | +  +  +  +  | ov ov ov ov wt wt | en en en en | cl",
    "concernAnswered           ns ns ns ns ns | an an +  an | an an an an | an an an an wt wt | en en en en | cl",
    "cannotKeepConfidential    ns ns ns ns ns | +  +  +  +  | +  +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "confidentialityAnswered   ns ns ns ns ns | an an an an | an an an an | an an an an an an | en en en en | cl",
    "informationAsked          ns ns ns ns ns | +  +  +  +  | +  +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "informationGiven          ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "conditionsProposed        ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "conditionsAccepted        ns ns ns ns ns | an an an an | an an an an | an an an an an an | en en en en | cl",
    "conditionsDeclined        ns ns ns ns ns | an an an an | an an an an | an an an an an an | en en en en | cl",
    "offerAccepted             ok ok ok ok ok | ok ok ok ok | ok ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "offerDeclined             ok ok ok ok ok | ok ok ok ok | ok ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "provided                  ok ok ok ok ok | ok ok ok ok | ok ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "withheld                  ok ok ok ok ok | ok ok ok ok | ok ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "submissionAsked           ok ok ok ok ok | ok ok ok ok | ok ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "prosecutionReported       ok ok ok ok ok | ok ok ok ok | ok ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "outcome                   ns ns ns ns ns | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "refused                   ns ns ns ns ns | +  +  +  +  | ae ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "postponed                 ns ns ns ns ns | +  +  +  +  | ae ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "delayed                   ns ns ns ns ns | +  +  +  +  | +  +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "impossible                ns ns ns ns ns | +  +  +  +  | ae ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "referred                  ns ns ns ns ns | +  +  +  +  | ae ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "useAsked                  ns ns ns ns ns | np np np np | +  +  +  +  | +  +  +  +  +  +  | en en en en | + ",
    "useReported               ns ns ns ns ns | np np np np | +  +  +  +  | +  +  +  +  +  +  | en en en en | + ",
    "withdrawn                 ns ns ns ns ns | +  +  +  +  | +  +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "noLongerNeeded            ns ns ns ns ns | +  +  +  +  | +  +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "lapsed                    ns ns ns ns ns | ne ne ne ne | nl nl nl hp | ov ov ov ov wt wt | en en en en | cl",
    "closed                    +  +  +  +  +  | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | +  +  +  +  | ac",
    "reopened                  no no no no no | no no no no | no no no no | no no no no no no | +  +  +  +  | + ",
    "corrected                 +  +  +  +  +  | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | +  +  +  +  | + ",
    "noted                     +  +  +  +  +  | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | +  +  +  +  | + ",
    "warningAccepted           +  +  +  +  +  | +  +  +  +  | +  +  +  +  | +  +  +  +  +  +  | +  +  +  +  | + ",
};

const char *const kIncomingStates =
    "registered | received acknowledged assessed ordered concernRaised postponed | effected extended held"
    " | decided released lapsed notExecuted executed partiallyExecuted | refused impossible referred withdrawn | closed";
const char *const kIncoming[] = {
    //                         rg | rc ac as or co po | ef ex he | de re la ne ex pe | rf im rr wd | cl
    "received                  +  | ar ar ar ar ar ar | ar ar ar | ar ar ar ar ar ar | ar ar ar ar | cl",
    "confirmationReceived      nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "assessed                  nr | +  +  +  +  +  +  | ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "ordered                   nr | +  +  +  +  ao +  | ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "acknowledged              nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "effected                  nr | +  +  +  +  ao +  | +  +  +  | ov ov ov ov wt wt | en en en en | cl",
    "extensionAsked            nr | ne ne ne ne ne ne | +  +  +  | ov ov ov ov wt wt | en en en en | cl",
    "extended                  nr | ne ne ne ne ne ne | +  +  +  | ov ov +  ov wt wt | en en en en | cl",
    "extensionDeclined         nr | ne ne ne ne ne ne | an an an | an an an an wt wt | en en en en | cl",
    "followUpSent              nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  wt wt | en en en en | cl",
    "followUpReceived          nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  wt wt | en en en en | cl",
    "decided                   nr | nf nf nf nf nf nf | nf nf +  | ad nf nf nf wt wt | en en en en | cl",
    "released                  nr | ne ne ne ne ne ne | te te hp | te rl +  ne wt wt | en en en en | cl",
    "concernRaised             nr | +  +  +  +  aq +  | +  +  +  | ov ov ov ov wt wt | en en en en | cl",
    "concernAnswered           nr | an an an an +  an | an an an | an an an an wt wt | en en en en | cl",
    "cannotKeepConfidential    nr | +  +  +  +  +  +  | +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "confidentialityAnswered   nr | an an an an an an | an an an | an an an an an an | en en en en | cl",
    "informationAsked          nr | +  +  +  +  +  +  | +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "informationGiven          nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "conditionsProposed        nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "conditionsAccepted        nr | an an an an an an | an an an | an an an an an an | en en en en | cl",
    "conditionsDeclined        nr | an an an an an an | an an an | an an an an an an | en en en en | cl",
    "offerAccepted             ok | ok ok ok ok ok ok | ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "offerDeclined             ok | ok ok ok ok ok ok | ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "provided                  ok | ok ok ok ok ok ok | ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "withheld                  ok | ok ok ok ok ok ok | ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "submissionAsked           ok | ok ok ok ok ok ok | ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "prosecutionReported       ok | ok ok ok ok ok ok | ok ok ok | ok ok ok ok ok ok | ok ok ok ok | ok",
    "outcome                   nr | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | en en en en | cl",
    "refused                   nr | +  +  +  +  +  +  | ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "postponed                 nr | +  +  +  +  +  +  | ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "delayed                   nr | +  +  +  +  +  +  | +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "impossible                nr | +  +  +  +  +  +  | ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "referred                  nr | +  +  +  +  +  +  | ae ae ae | ov ov ov ov ov ov | en en en en | cl",
    "useAsked                  nr | np np np np np np | +  +  +  | +  +  +  +  +  +  | en en en en | + ",
    "useReported               nr | np np np np np np | +  +  +  | +  +  +  +  +  +  | en en en en | + ",
    "withdrawn                 nr | +  +  +  +  +  +  | +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "noLongerNeeded            nr | +  +  +  +  +  +  | +  +  +  | ov ov ov ov ov ov | en en en en | cl",
    "lapsed                    nr | ne ne ne ne ne ne | nl nl hp | ov ov ov ov wt wt | en en en en | cl",
    "closed                    +  | +  +  +  +  +  +  | +  +  hp | +  +  +  +  +  +  | +  +  +  +  | ac",
    "reopened                  no | no no no no no no | no no no | no no no no no no | +  +  +  +  | + ",
    "corrected                 +  | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | +  +  +  +  | + ",
    "noted                     +  | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | +  +  +  +  | + ",
    "warningAccepted           +  | +  +  +  +  +  +  | +  +  +  | +  +  +  +  +  +  | +  +  +  +  | + ",
};

// A request for access to stored data, article 10: no clock, no concern under 9(6), no follow-up; an outcome instead.
// What belongs to preservation alone is refused as "wt" in each of its states.
const char *const kAccessOutgoingStates =
    "draft checked submitted returned approved | sent acknowledged postponed | executed partiallyExecuted notExecuted | refused impossible referred withdrawn | closed";
const char *const kAccessOutgoing[] = {
    //                         dr ch su re ap | se ac po | ex pe ne | rf im rr wd | cl
    "drafted                   +  +  +  +  +  | as as as | as as as | as as as as | cl",
    "checked                   +  +  +  +  +  | as as as | as as as | as as as as | cl",
    "submitted                 nc +  ab nc aa | as as as | as as as | as as as as | cl",
    "approved                  nb nb +  nb aa | as as as | as as as | as as as as | cl",
    "returned                  nb nb +  nb +  | as as as | as as as | as as as as | cl",
    "sent                      na na na na +  | +  as as | as as as | as as as as | cl",
    "confirmationSent          ns ns ns ns ns | +  +  +  | +  +  +  | en en en en | cl",
    "confirmationNotRequired   ns ns ns ns ns | +  +  +  | +  +  +  | en en en en | cl",
    "acknowledged              ns ns ns ns ns | +  +  +  | +  +  +  | en en en en | cl",
    "cannotKeepConfidential    ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "confidentialityAnswered   ns ns ns ns ns | an an an | an an an | en en en en | cl",
    "informationAsked          ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "informationGiven          ns ns ns ns ns | +  +  +  | +  +  +  | en en en en | cl",
    "conditionsProposed        ns ns ns ns ns | +  +  +  | +  +  +  | en en en en | cl",
    "conditionsAccepted        ns ns ns ns ns | an an an | an an an | en en en en | cl",
    "conditionsDeclined        ns ns ns ns ns | an an an | an an an | en en en en | cl",
    "outcome                   ns ns ns ns ns | +  +  +  | +  +  +  | en en en en | cl",
    "refused                   ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "postponed                 ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "delayed                   ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "impossible                ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "referred                  ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "useAsked                  ns ns ns ns ns | np np np | +  +  +  | en en en en | + ",
    "useReported               ns ns ns ns ns | np np np | +  +  +  | en en en en | + ",
    "withdrawn                 ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "noLongerNeeded            ns ns ns ns ns | +  +  +  | ov ov ov | en en en en | cl",
    "closed                    +  +  +  +  +  | +  +  +  | +  +  +  | +  +  +  +  | ac",
    "reopened                  no no no no no | no no no | no no no | +  +  +  +  | + ",
    "corrected                 +  +  +  +  +  | +  +  +  | +  +  +  | +  +  +  +  | + ",
    "noted                     +  +  +  +  +  | +  +  +  | +  +  +  | +  +  +  +  | + ",
    "warningAccepted           +  +  +  +  +  | +  +  +  | +  +  +  | +  +  +  +  | + ",
    "offerAccepted             ok ok ok ok ok | ok ok ok | ok ok ok | ok ok ok ok | ok",
    "offerDeclined             ok ok ok ok ok | ok ok ok | ok ok ok | ok ok ok ok | ok",
    "provided                  ok ok ok ok ok | ok ok ok | ok ok ok | ok ok ok ok | ok",
    "withheld                  ok ok ok ok ok | ok ok ok | ok ok ok | ok ok ok ok | ok",
    "submissionAsked           ok ok ok ok ok | ok ok ok | ok ok ok | ok ok ok ok | ok",
    "prosecutionReported       ok ok ok ok ok | ok ok ok | ok ok ok | ok ok ok ok | ok",
};

const char *const kAccessIncomingStates =
    "registered | received acknowledged assessed ordered postponed | executed partiallyExecuted notExecuted | refused impossible referred withdrawn | closed";
const char *const kAccessIncoming[] = {
    //                         rg | rc ac as or po | ex pe ne | rf im rr wd | cl
    "received                  +  | ar ar ar ar ar | ar ar ar | ar ar ar ar | cl",
    "confirmationReceived      nr | +  +  +  +  +  | +  +  +  | en en en en | cl",
    "assessed                  nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "ordered                   nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "acknowledged              nr | +  +  +  +  +  | +  +  +  | en en en en | cl",
    "cannotKeepConfidential    nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "confidentialityAnswered   nr | an an an an an | an an an | en en en en | cl",
    "informationAsked          nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "informationGiven          nr | +  +  +  +  +  | +  +  +  | en en en en | cl",
    "conditionsProposed        nr | +  +  +  +  +  | +  +  +  | en en en en | cl",
    "conditionsAccepted        nr | an an an an an | an an an | en en en en | cl",
    "conditionsDeclined        nr | an an an an an | an an an | en en en en | cl",
    "outcome                   nr | +  +  +  +  +  | +  +  +  | en en en en | cl",
    "refused                   nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "postponed                 nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "delayed                   nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "impossible                nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "referred                  nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "useAsked                  nr | np np np np np | +  +  +  | en en en en | + ",
    "useReported               nr | np np np np np | +  +  +  | en en en en | + ",
    "withdrawn                 nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "noLongerNeeded            nr | +  +  +  +  +  | ov ov ov | en en en en | cl",
    "closed                    +  | +  +  +  +  +  | +  +  +  | +  +  +  +  | ac",
    "reopened                  no | no no no no no | no no no | +  +  +  +  | + ",
    "corrected                 +  | +  +  +  +  +  | +  +  +  | +  +  +  +  | + ",
    "noted                     +  | +  +  +  +  +  | +  +  +  | +  +  +  +  | + ",
    "warningAccepted           +  | +  +  +  +  +  | +  +  +  | +  +  +  +  | + ",
    "offerAccepted             ok | ok ok ok ok ok | ok ok ok | ok ok ok ok | ok",
    "offerDeclined             ok | ok ok ok ok ok | ok ok ok | ok ok ok ok | ok",
    "provided                  ok | ok ok ok ok ok | ok ok ok | ok ok ok ok | ok",
    "withheld                  ok | ok ok ok ok ok | ok ok ok | ok ok ok ok | ok",
    "submissionAsked           ok | ok ok ok ok ok | ok ok ok | ok ok ok ok | ok",
    "prosecutionReported       ok | ok ok ok ok ok | ok ok ok | ok ok ok ok | ok",
};

// clang-format on

QStringList cells(const QString &line)
{
    QStringList result = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    result.removeAll(s("|"));
    return result;
}

void followUp(TestCase &test)
{
    if (test.request.direction == Direction::Outgoing)
        test.add(events::followUpSent, "2026-12-01", { { s("reference"), s("GB-CA/2026/0143") } });
}

/// Leads a case into a state. The first event is a note, for a correction to take out.
void lead(TestCase &test, const QString &state)
{
    using namespace states;
    const auto add = [&](const QString &kind) {
        Event event = sample(kind, test);
        test.add(kind, "2026-11-17T09:00:00Z", event.details);
    };
    add(events::noted);
    const QStringList preparing{ draft, checked, submitted, returned, approved };
    if (preparing.contains(state)) {
        for (const QString &kind : { events::drafted, events::checked, events::submitted })
            if (state != draft && (state != checked || kind != events::submitted))
                add(kind);
        if (state == returned || state == approved)
            add(state);
        return;
    }
    if (state == registered)
        return;
    if (state == executed || state == partiallyExecuted)
        test.request.type = s("access"); // a preservation is effected before it has an outcome
    test.begin(state == lapsed ? "2026-09-01T14:00:00Z" : "2026-11-16T14:00:00Z");
    if (state == lapsed) {
        test.effect("2026-09-10");
        test.add(events::lapsed, "2026-11-10", { { s("lastDay"), s("2026-11-09") } });
        return;
    }
    const QStringList preserved{ effected, extended, followUpSent, held, decided, released };
    if (preserved.contains(state))
        test.effect();
    if (state == followUpSent || state == held || state == decided)
        followUp(test);
    if (state == held || state == decided)
        test.add(events::followUpReceived, "2026-12-02");
    if (state == decided)
        test.add(events::decided, "2026-12-10", { { s("decision"), s("granted") } });
    else if (state == extended)
        test.add(events::extended, "2026-12-01", { { s("until"), s("2027-03-31") } });
    else if (state == released)
        test.add(events::released, "2026-12-01");
    else if (state == executed || state == partiallyExecuted || state == notExecuted)
        test.add(events::outcome, "2026-12-01",
                 { { s("extent"),
                     state == executed          ? s("full")
                         : state == notExecuted ? s("none")
                                                : s("partial") } });
    else if (state != sent && state != received && !preserved.contains(state))
        add(state);
}

} // namespace

class TestEventStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreComplete();
    void everyKindInEveryState_data();
    void everyKindInEveryState();
    void accessHasNothingOfPreservation();
    void kindsOfTheOtherSide();
    void offeredAreThosePossible();
    void kindsOfOtherArticles();
};

void TestEventStates::tablesAreComplete()
{
    const auto verify = [](Direction direction, const char *columns, const auto &lines, bool all = true) {
        QStringList states = cells(s(columns));
        QStringList known = knownStates(direction);
        if (!all) {
            using namespace comity::states;
            for (const QString &state :
                 { concernRaised, effected, extended, followUpSent, held, decided, released, lapsed })
                known.removeAll(state);
        }
        QCOMPARE(states.size(), known.size());
        for (const QString &state : known)
            QVERIFY2(states.contains(state), qPrintable(state));
        QStringList kinds;
        for (const char *line : lines) {
            QCOMPARE(cells(s(line)).size(), states.size() + 1);
            kinds << cells(s(line)).first();
        }
        for (const EventKind &kind : eventKinds())
            QCOMPARE(kinds.count(kind.id), kind.isFor(direction) && (all || !kind.preservation) ? 1 : 0);
    };
    verify(Direction::Outgoing, kOutgoingStates, kOutgoing);
    verify(Direction::Incoming, kIncomingStates, kIncoming);
    verify(Direction::Outgoing, kAccessOutgoingStates, kAccessOutgoing, false);
    verify(Direction::Incoming, kAccessIncomingStates, kAccessIncoming, false);
}

void TestEventStates::everyKindInEveryState_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("outgoing");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const char *type, bool outgoing, const char *columns, const auto &lines) {
        const QStringList states = cells(s(columns));
        for (const char *line : lines) {
            const QStringList row = cells(s(line));
            for (qsizetype i = 0; i < states.size(); ++i) {
                QVERIFY2(reasons().contains(row.value(i + 1)), line);
                QTest::addRow("%s %s %s in %s", type, outgoing ? "out" : "in", qPrintable(row.first()),
                              qPrintable(states.at(i)))
                    << s(type) << outgoing << states.at(i) << row.first() << reasons().value(row.value(i + 1));
            }
        }
    };
    rows("preservation", true, kOutgoingStates, kOutgoing);
    rows("preservation", false, kIncomingStates, kIncoming);
    rows("access", true, kAccessOutgoingStates, kAccessOutgoing);
    rows("access", false, kAccessIncomingStates, kAccessIncoming);
}

void TestEventStates::accessHasNothingOfPreservation()
{
    for (const Direction direction : { Direction::Outgoing, Direction::Incoming })
        for (const QString &state :
             cells(s(direction == Direction::Outgoing ? kAccessOutgoingStates : kAccessIncomingStates))) {
            TestCase test(direction);
            test.request.type = s("access");
            lead(test, state);
            QVERIFY(test.state().clocks.isEmpty());
            for (const EventKind &kind : eventKinds())
                if (kind.preservation && kind.isFor(direction))
                    QCOMPARE(test.refusal(sample(kind.id, test)), s("wrongType"));
        }
}

void TestEventStates::everyKindInEveryState()
{
    QFETCH(QString, type);
    QFETCH(bool, outgoing);
    QFETCH(QString, state);
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    TestCase test(outgoing ? Direction::Outgoing : Direction::Incoming);
    test.request.type = type;
    lead(test, state);
    test.officer = kind == events::returned || kind == events::approved ? 2 : 1;
    QCOMPARE(test.state().id, state);
    const auto result = test.check(sample(kind, test));
    QCOMPARE(result ? QString() : result.error().code, expected.isEmpty() ? expected : s("event.") + expected);
    if (!result) {
        QVERIFY2(!result.error().message.contains(QLatin1Char('[')), qPrintable(result.error().message));
        QVERIFY2(!result.error().message.contains(QLatin1Char('{')), qPrintable(result.error().message));
    }
}

void TestEventStates::kindsOfTheOtherSide()
{
    for (const Direction direction : { Direction::Outgoing, Direction::Incoming })
        for (const EventKind &kind : eventKinds())
            for (const QString &state : knownStates(direction)) {
                TestCase test(direction);
                lead(test, state);
                if (!kind.isFor(direction))
                    QCOMPARE(test.refusal(sample(kind.id, test)), s("wrongSide"));
            }
}

void TestEventStates::offeredAreThosePossible()
{
    TestCase test;
    lead(test, states::approved);
    QCOMPARE(possibleEvents(test.file()),
             (QStringList{ events::drafted, events::checked, events::returned, events::sent, events::closed,
                           events::corrected, events::noted, events::warningAccepted }));
    QCOMPARE(whyNot(test.file(), events::effected, test.words, Language::English),
             s("The request has not been sent yet."));
    QCOMPARE(whyNot(test.file(), events::sent, test.words, Language::English), QString());
}

/// Article 5 has no refusal and no outcome, but an answer to the offer; article 3(5) has a duty after the refusal.
void TestEventStates::kindsOfOtherArticles()
{
    TestCase offer;
    offer.request.type = s("spontaneous");
    offer.begin("2026-11-16T14:00:00Z");
    for (const QString &kind : { events::refused, events::postponed, events::outcome, events::conditionsProposed })
        QCOMPARE(offer.refusal(kind, "2026-11-20"), s("otherKind"));
    QCOMPARE(offer.refusal(s("submissionAsked"), "2026-11-20"), s("otherKind"));
    QCOMPARE(offer.refusal(s("offerAccepted"), "2026-11-20"), QString());
    QCOMPARE(offer.refusal(s("provided"), "2026-11-20"), QString());

    TestCase sought;
    sought.request.type = s("extradition");
    sought.begin("2026-11-16T14:00:00Z");
    QCOMPARE(sought.refusal(s("submissionAsked"), "2026-11-20"), s("notRefused"));
    sought.add(events::refused, "2026-11-20", { { s("ground"), s("E2") } });
    QCOMPARE(sought.refusal(s("submissionAsked"), "2026-11-21"), QString());
    sought.add(s("submissionAsked"), "2026-11-21");
    QCOMPARE(sought.state().moveId, s("submissionAsked"));
    QCOMPARE(sought.state().move, Move::Theirs);
    sought.add(s("prosecutionReported"), "2027-06-01", { { s("text"), text("Convicted.") } });
    QCOMPARE(sought.state().move, Move::Nobody);
}

QTEST_GUILESS_MAIN(TestEventStates)
#include "tst_event_states.moc"
