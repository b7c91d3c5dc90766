// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "life/deadlines.h"

namespace comity {

enum class ConditionStanding {
    Proposed, ///< not answered yet: binds nobody
    Binding,  ///< accepted
    Declined  ///< the requesting Party cannot comply; the requested Party decides whether to provide all the same
};

[[nodiscard]] QString standingName(ConditionStanding standing); ///< "proposed", "binding", "declined"
[[nodiscard]] ConditionStanding standingFrom(const QString &name);

/// A condition on what is done with information or material: articles 5(2), 6(6), 8(2) to 8(4).
struct Condition
{
    QString key;       ///< stable within the request: the event and the place in it
    QString condition; ///< id in the instrument's list "condition", of information offered in "spontaneousCondition"
    Text text;
    QString paragraph; ///< "8(2)(a)"; empty where a treaty is in force and the article stands back
    ConditionStanding standing = ConditionStanding::Proposed;
    bool bindsUs = false; ///< the office keeps to it, or would have to; else the other Party
    int item = -1;        ///< place in "data.items" of what it is for; -1: all that is provided
    qint64 event = 0;     ///< the acceptance; of others what proposed or declined it
    QString since;        ///< when that happened, as written
    QDate until;          ///< it ends by itself; invalid: it does not
};

/// A report on the use made, 8(4): asked for by the requested Party, given by the requesting one.
struct UseReport
{
    qint64 event = 0; ///< that asked; 0: given without having been asked for
    QString asked;    ///< when, as written
    Text question;
    QDate due;                   ///< the last day; invalid when nobody asked
    Basis basis = Basis::Office; ///< what the day rests on: told, or a target of the office
    qint64 report = 0;           ///< the event that gave it; 0: open
    QString reported;            ///< when, as written
    Text use;                    ///< what it said
    [[nodiscard]] bool isOpen() const { return report == 0; }
};

/// What a case knows of conditions, worked out from its events and nothing else.
struct Conditions
{
    QList<Condition> all; ///< what binds first, then what is proposed, then what was declined
    QList<UseReport> uses;

    [[nodiscard]] QList<Condition> binding() const;
    /// The report that is due first; null when none is open.
    [[nodiscard]] const UseReport *openReport() const;
    /// The last that was given.
    [[nodiscard]] const UseReport *lastReport() const;
};

[[nodiscard]] Conditions conditionsOf(const CaseFile &file, const OfficeTargets &targets = {});

} // namespace comity
