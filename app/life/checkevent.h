// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "life/casestate.h"
#include "life/eventkinds.h"
#include "life/eventwords.h"

namespace comity {

/// What the check needs to know besides the case itself.
struct EventContext
{
    const EventWords &words; ///< refusals come in its words
    Language language = Language::English;
    Clock clock;
    qint64 officer = 0;     ///< who records it; 0 the program
    qint64 lastSavedBy = 0; ///< who saved the content of the request last; 0 unknown
    /// Our Party has made the reservation of 9(4), so that ground P1 is open; nothing: not known, P1 is not offered.
    std::optional<bool> reservation = {};
};

/// Something an officer should see of an event that is recorded all the same.
struct Doubt
{
    QString id;    ///< the sentence "doubt.<id>"
    QString place; ///< key of the detail; "occurred"; empty
    QMap<QString, QString> arguments;

    [[nodiscard]] QString sentence(const EventWords &words, Language language) const;
};

/// Whether `event` may be recorded now. Refused: Error::message is the reason in the officer's language, code
/// "event.<reason>", place the key of the detail ("zone", "items/0/until"), "occurred", or empty. It does not look at
/// roles: who may approve at all is the caller's to know; that it is never who submitted or saved last is known here.
[[nodiscard]] Result<QList<Doubt>> checkEvent(const CaseFile &file, const Event &event, const EventContext &context);

/// The closed lists that a choice may be taken from in this request: a refusal has its grounds in one of two.
[[nodiscard]] QStringList groundLists(const CaseFile &file, const DetailKind &detail);

/// The kinds that the state of the case leaves open to an officer now, in the order of eventKinds(); what they say has
/// still to pass checkEvent().
[[nodiscard]] QStringList possibleEvents(const CaseFile &file);
/// Why a kind is not among possibleEvents(), in words; empty when it is.
[[nodiscard]] QString whyNot(const CaseFile &file, const QString &kind, const EventWords &words, Language language);

/// The event "lapsed" that is due now, to be recorded by the program (officer 0); nothing while something is preserved
/// or held.
[[nodiscard]] std::optional<Event> lapseDue(const CaseFile &file, const QDateTime &now);

} // namespace comity
