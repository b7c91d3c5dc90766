// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/casestate.h"

#include <QMap>

namespace comity {

/// What a date rests on.
enum class Basis {
    Law,      ///< a figure of the text: 9(7) alone
    Practice, ///< usual among authorities, not in the text: extensions
    Told,     ///< a date that a Party or a service asked for or told
    Office    ///< a target of this office for words like "promptly": no term of the text
};
[[nodiscard]] QString basisName(Basis basis); ///< "law", "practice", "told", "office"

namespace deadlines {

inline const QString preservationEnds = QStringLiteral("preservationEnds"); ///< 9(7) the last guaranteed day
inline const QString dataLoss = QStringLiteral("dataLoss");         ///< the service deletes the data; until effected
inline const QString confirmation = QStringLiteral("confirmation"); ///< 4(3) formal confirmation to be sent
inline const QString acknowledgement = QStringLiteral("acknowledgement");
inline const QString preservation = QStringLiteral("preservation"); ///< 9(3) to be effected expeditiously
inline const QString execution = QStringLiteral("execution"); ///< 6(7) where nothing is to be preserved: its outcome
inline const QString replyWanted = QStringLiteral("replyWanted");         ///< the request's own reply.by
inline const QString followUp = QStringLiteral("followUp");               ///< the request's own followUp.expectedBy
inline const QString followUpReceipt = QStringLiteral("followUpReceipt"); ///< sent, receipt not told: 9(7) holds by it
inline const QString concernAnswer = QStringLiteral("concernAnswer");     ///< 9(6)
inline const QString confidentialityAnswer = QStringLiteral("confidentialityAnswer"); ///< 6(8)
inline const QString information = QStringLiteral("information");
inline const QString conditionsAnswer = QStringLiteral("conditionsAnswer"); ///< 8(3)
inline const QString extensionAnswer = QStringLiteral("extensionAnswer");
inline const QString postponementReview = QStringLiteral("postponementReview");
inline const QString delayExpected = QStringLiteral("delayExpected"); ///< 6(7) the date told with the delay
inline const QString decision = QStringLiteral("decision");           ///< 9(7) on the follow-up
inline const QString useReport = QStringLiteral("useReport");         ///< 8(4)

} // namespace deadlines
[[nodiscard]] QStringList deadlineKinds();

/// What this office has set itself, in days. The text knows no such terms: shown as targets. Settings may fill it.
struct OfficeTargets
{
    QMap<QString, int> days;         ///< by kind of deadline
    QMap<QString, QList<int>> leads; ///< warn so many days before, by kind; falling

    OfficeTargets(); ///< the defaults
    [[nodiscard]] QList<int> leadsOf(const QString &kind) const;
};

struct Deadline
{
    QString kind;  ///< one of deadlines::
    QString key;   ///< stable within the request: kind, event and item; for ids of calendars and for the store
    QDate day;     ///< the last day on which it is still in time; invalid while held
    QString zone;  ///< whose day it is
    QDateTime due; ///< the first moment after it, in that zone or in ours, whichever comes first, UTC
    bool provisional = false; ///< the date is the earliest that can be, or told and not confirmed
    bool held = false;        ///< 9(7): no date, preserved pending the decision
    bool ours = false;        ///< the office has to act; else it waits for the other Party
    Basis basis = Basis::Office;
    QString paragraph; ///< "9(7)"
    qint64 event = 0;  ///< the event it follows from; 0 the request itself
    int item = -1;     ///< place in "data.items"; -1 all
    QList<int> leads;

    [[nodiscard]] bool isOverdue(const QDateTime &now) const { return due.isValid() && now >= due; }
    [[nodiscard]] std::optional<qint64> daysLeft(const QDateTime &now) const;
    /// The lead time reached at `now`: 7 from seven days before to three days before; 0 when overdue; -1 while it is
    /// far off or has no date.
    [[nodiscard]] int reachedLead(const QDateTime &now) const;
};

/// What is still due, the earliest first, what is held last.
[[nodiscard]] QList<Deadline> deadlinesOf(const CaseFile &file, const OfficeTargets &targets = {});
[[nodiscard]] QList<Deadline> deadlinesOf(const CaseFile &file, const CaseState &state, const OfficeTargets &targets);

} // namespace comity
