// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "instruments/library.h"
#include "life/deadlines.h"

#include <QMap>

#include <array>
#include <optional>

namespace comity {

/// The days that statistics are about, both included, in the zone of the desk.
struct StatisticsSpan
{
    QDate from;
    QDate to;
    QString zone;    ///< IANA; empty: UTC
    QDate lastDay;   ///< `to`, or today where the span is not over yet
    QDateTime start; ///< the first moment of `from`, UTC
    QDateTime end;   ///< the first moment after `lastDay`, or now: what is so then is what stands open

    [[nodiscard]] bool isOver() const { return lastDay == to; }

    /// Errors: "statistics.span" (ends before it begins, or is longer than a hundred years), "statistics.future" (has
    /// not begun).
    [[nodiscard]] static Result<StatisticsSpan> of(QDate from, QDate to, const QString &zone, const QDateTime &now);
    [[nodiscard]] static Result<StatisticsSpan> ofYear(int year, const QString &zone, const QDateTime &now);
};

/// What a request took time for.
enum class Stage {
    Acknowledged,   ///< from sent or received to the first acknowledgement
    Effected,       ///< … to the preservation being effected, 9(7)
    Decided,        ///< … to the first outcome, refusal or the like, 6(7)
    FollowUpDecided ///< from the receipt of the follow-up to the decision on it, 9(7)
};
[[nodiscard]] QString stageName(Stage stage); ///< "acknowledged", "effected", "decided", "followUpDecided"
inline constexpr std::array kStages{ Stage::Acknowledged, Stage::Effected, Stage::Decided, Stage::FollowUpDecided };

/// What a request contributes to statistics, and nothing else of it: no reference, no person, no text.
struct CaseFacts
{
    Direction direction = Direction::Outgoing;
    QString party; ///< the other one, by its code in the register; empty for one that is not in it
    QString type;  ///< "uk-2022/preservation"
    Language language = Language::English;
    QDate began;                 ///< when it was sent or received; invalid: not in the span
    QMap<Stage, qint64> minutes; ///< of what was reached in the span and can be timed
    QStringList happened;        ///< ids of statisticsHappenings(), each once
    QString refusal;      ///< the ground: "uk-2022/refusePreservation/P2"; "-" for none of the list; empty: not refused
    QString postponement; ///< the same
    bool open = false;    ///< at the end of the span
    bool overdueOurs = false;   ///< something that the office had to do was overdue then
    bool overdueTheirs = false; ///< something that the other Party had to do
};

/// What may happen to a request, as statistics tell it; in the order in which they show it.
[[nodiscard]] const QStringList &statisticsHappenings();

/// Nothing for a request that was not sent or received by the end of the span. What was corrected counts as corrected,
/// whenever that was; what happened after the span is not looked at.
[[nodiscard]] std::optional<CaseFacts> factsOf(const CaseFile &file, const StatisticsSpan &span,
                                               const OfficeTargets &targets, const PartyRegister &parties);

/// The day of the span's zone on which an event happened; that of recording where what is written is no day.
[[nodiscard]] QDate dayOf(const Event &event, const QString &zone);

} // namespace comity
