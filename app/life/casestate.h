// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "life/clocks.h"

namespace comity {

/// The ids of states, as the store keeps them and lists show them.
namespace states {

// outgoing, before it is sent
inline const QString draft = QStringLiteral("draft");
inline const QString checked = QStringLiteral("checked");
inline const QString submitted = QStringLiteral("submitted");
inline const QString returned = QStringLiteral("returned");
inline const QString approved = QStringLiteral("approved");
inline const QString sent = QStringLiteral("sent");
inline const QString followUpSent = QStringLiteral("followUpSent");
// incoming
inline const QString registered = QStringLiteral("registered");
inline const QString received = QStringLiteral("received");
inline const QString assessed = QStringLiteral("assessed");
inline const QString ordered = QStringLiteral("ordered");
// both
inline const QString acknowledged = QStringLiteral("acknowledged");
inline const QString concernRaised = QStringLiteral("concernRaised"); ///< 9(6), not answered yet
inline const QString postponed = QStringLiteral("postponed");
inline const QString effected = QStringLiteral("effected");
inline const QString extended = QStringLiteral("extended");
inline const QString held = QStringLiteral("held"); ///< 9(7): pending a decision on the follow-up
inline const QString decided = QStringLiteral("decided");
inline const QString released = QStringLiteral("released");
inline const QString lapsed = QStringLiteral("lapsed");
inline const QString executed = QStringLiteral("executed");
inline const QString partiallyExecuted = QStringLiteral("partiallyExecuted");
inline const QString notExecuted = QStringLiteral("notExecuted"); ///< outcome "none"
inline const QString refused = QStringLiteral("refused");
inline const QString impossible = QStringLiteral("impossible");
inline const QString referred = QStringLiteral("referred");
inline const QString withdrawn = QStringLiteral("withdrawn");
inline const QString closed = QStringLiteral("closed");

} // namespace states

/// Every state that requests of a direction can have, in the order of a request's life.
[[nodiscard]] QStringList knownStates(Direction direction);

enum class Confirmation {
    NotApplicable, ///< not sent, or not by expedited means
    Open,          ///< 4(3): required, or not known whether it is
    NotRequired,
    Sent,     ///< outgoing
    Received, ///< incoming
};

/// Who has to act next.
enum class Move { Nobody, Ours, Theirs };

/// Something that was asked and not answered yet.
struct OpenQuestion
{
    QString kind;      ///< the event that asked: concernRaised, informationAsked, conditionsProposed …
    qint64 event = 0;  ///< its id
    QString asked;     ///< when, as written
    QDate by;          ///< wanted by; may be invalid
    bool ours = false; ///< the office has to answer
};

/// What is so, worked out from the events and nothing else: the same events give the same state. It does not look at
/// the time of day; what has passed or is overdue is told by clocks and deadlines.
struct CaseState
{
    QString id;
    bool ended = false; ///< refused, impossible, referred, withdrawn or closed: reopen first
    bool sent = false;  ///< outgoing: sent; incoming: received
    bool expedited = false;
    Confirmation confirmation = Confirmation::NotApplicable;
    bool effected = false;
    bool held = false;
    bool noticed = false;    ///< a concern under 9(6) was raised and is open
    QString concernDecision; ///< of the last answer: execute, withdraw, amend
    bool followUpSent = false;
    bool followUpReceived = false;
    bool lateFollowUp = false; ///< received after the last guaranteed day: it holds nothing
    QString decision;          ///< on the follow-up: granted, partial, refused
    QString outcome;           ///< full, partial, none
    QList<OpenQuestion> questions;
    QList<PreservationClock> clocks;
    Move move = Move::Nobody;
    QString moveId; ///< why: the sentence "move.<moveId>" in the words of events
    qint64 submittedBy = 0;
    QString approvedFingerprint; ///< of what may be sent; empty unless it is approved and unchanged
    QString sentFingerprint;
};

[[nodiscard]] CaseState caseState(const CaseFile &file);

} // namespace comity
