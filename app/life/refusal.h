// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/checkevent.h"

namespace comity {

/// Why an event cannot be recorded, before it becomes words.
struct Refusal
{
    QString id; ///< the sentence "refusal.<id>"
    QString place;
    QMap<QString, QString> arguments; ///< "kind", "state" and "detail" are ids whose words are put in
};
using MaybeRefusal = std::optional<Refusal>;

/// What does not depend on words.
struct CheckFacts
{
    QDateTime now;
    qint64 officer = 0;
    qint64 lastSavedBy = 0;
    std::optional<bool> reservation;
};

/// What the state of the case says to a kind of event, whatever the event itself says.
[[nodiscard]] MaybeRefusal refusalOfState(const CaseFile &file, const CaseState &state, const EventKind &kind);
/// What the event says, by the types and needs of its kind alone.
[[nodiscard]] MaybeRefusal refusalOfDetails(const CaseFile &file, const Event &event, const EventKind &kind);
/// What it says against the case: days, fingerprints, officers, grounds.
[[nodiscard]] MaybeRefusal refusalOfMeaning(const CaseFile &file, const CaseState &state, const Event &event,
                                            const EventKind &kind, const CheckFacts &facts);
/// When it happened: well written, not in the future, not before what it follows from.
[[nodiscard]] MaybeRefusal refusalOfTime(const CaseFile &file, const CaseState &state, const Event &event,
                                         const EventKind &kind, const CheckFacts &facts);
[[nodiscard]] QList<Doubt> doubtsOf(const CaseFile &file, const CaseState &state, const Event &event,
                                    const EventKind &kind, const CheckFacts &facts);

[[nodiscard]] QString refusalText(const Refusal &refusal, Direction direction, const EventWords &words,
                                  Language language);

} // namespace comity
