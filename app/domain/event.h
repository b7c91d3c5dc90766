// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace comity {

/// Something that happened to a request. Append only: state, clocks and deadlines are worked out from the events, and a
/// mistaken one is corrected by another (kind "corrected"). A plain value, no I/O.
struct Event
{
    qint64 id = 0;       ///< of the store, rising in the order of recording; 0 while it is not stored
    QString kind;        ///< one of events::
    QString occurred;    ///< when it happened, as written: an ISO 8601 date, or an instant with its offset from UTC
    QJsonObject details; ///< by the keys of its kind, see below
    QDateTime recorded;  ///< UTC, by this computer's clock
    qint64 officer = 0;  ///< who recorded it; 0 the program itself
};

/// The kinds of events and, behind each, the keys of its details. Both sides use the same words; who acts follows from
/// the direction of the request: [RQ] the requesting Party's act, [RD] the requested Party's, [we] the office's own
/// affair. Texts are objects of language → string like everywhere ("reason", "text"); dates ISO 8601; zones IANA names;
/// grounds, conditions, means and channels are ids of the instrument's closed lists. A "*" marks what must be there (of
/// what the other Party did, reasons, grounds and considerations only where it told them); app/life/eventkinds.cpp is
/// the same as a table. Every event may also carry note (text) and document (the fingerprint of the paper that told
/// it).
namespace events {

// ---- making and sending it (outgoing)
inline const QString drafted = QStringLiteral("drafted");     ///< [we]
inline const QString checked = QStringLiteral("checked");     ///< [we] fingerprint*, errors*, warnings*
inline const QString submitted = QStringLiteral("submitted"); ///< [we] to a second officer: fingerprint*
inline const QString approved = QStringLiteral("approved");   ///< [we] by a second officer: fingerprint*
inline const QString returned = QStringLiteral("returned");   ///< [we] by a second officer: reason*
/// [RQ] 4(3): means*, address, security, authentication, zone, fingerprint*, version, channel, expedited (bool)
inline const QString sent = QStringLiteral("sent");
/// [RQ] 4(3): means*, address, reference, fingerprint* (of the copy that is confirmed), of the expedited copy
/// sentFingerprint, sentOn, sentMeans and sentAddress, changesAccepted (bool), changes (array of {field, before,
/// after}; see services/confirmation.h)
inline const QString confirmationSent = QStringLiteral("confirmationSent");
/// [RQ] the requested Party wants none: source*
inline const QString confirmationNotRequired = QStringLiteral("confirmationNotRequired");

// ---- receiving it (incoming)
/// [RD] means, address, zone, fingerprint, file (SHA-256 of the bytes received), channel
inline const QString received = QStringLiteral("received");
/// [RD] fingerprint*, matches* (bool), changes (array of {field, before, after})
inline const QString confirmationReceived = QStringLiteral("confirmationReceived");
inline const QString assessed = QStringLiteral("assessed"); ///< [RD] result* ("complete" or "incomplete"), text
inline const QString ordered = QStringLiteral("ordered");   ///< [RD] authority*, reference, text

// ---- the dialogue, either side
inline const QString acknowledged = QStringLiteral("acknowledged"); ///< [RD] receivedOn, theirReference, means
/// [RD] 9(7): zone* (of the requested Party), until (never before day 60), provisional (bool), theirReference,
/// items (array of {item (place in data.items, from 0), effectedOn, until, notFound (bool)}) where they differ
inline const QString effected = QStringLiteral("effected");
inline const QString extensionAsked = QStringLiteral("extensionAsked"); ///< [RQ] practice: until*, reason
inline const QString extended = QStringLiteral("extended"); ///< [RD] practice, not law: until*, basis, items
/// [RD] practice: what was asked is not done, and the last guaranteed day stays: reason*
inline const QString extensionDeclined = QStringLiteral("extensionDeclined");
/// [RQ] 9(7), article 10: reference*, date, means, request (id in this vault)
inline const QString followUpSent = QStringLiteral("followUpSent");
/// [RD] 9(7): holds the data until the decision; source, reference
inline const QString followUpReceived = QStringLiteral("followUpReceived");
inline const QString decided
    = QStringLiteral("decided"); ///< [RD] on the follow-up: decision* (granted|partial|refused)
inline const QString released = QStringLiteral("released"); ///< [RD] 9(7): reason
/// [RD] 9(6): concerns* (array of availability|confidentiality|prejudice), text*
inline const QString concernRaised = QStringLiteral("concernRaised");
/// [RQ] 9(6): decision* (execute|withdraw|amend), text
inline const QString concernAnswered = QStringLiteral("concernAnswered");
/// [RD] 6(8): text*
inline const QString cannotKeepConfidential = QStringLiteral("cannotKeepConfidential");
/// [RQ] 6(8): decision* (execute|withdraw|amend), text
inline const QString confidentialityAnswered = QStringLiteral("confidentialityAnswered");
inline const QString informationAsked = QStringLiteral("informationAsked"); ///< [RD] text*, by (date)
inline const QString informationGiven = QStringLiteral("informationGiven"); ///< [RQ] text*
/// [RD] 8(2), 6(6): conditions* (array of {condition (list "condition"), item (place in data.items it is for; none:
/// all), text, reason}), part (text: what can be granted)
inline const QString conditionsProposed = QStringLiteral("conditionsProposed");
inline const QString conditionsAccepted = QStringLiteral("conditionsAccepted"); ///< [RQ] 8(3): conditions*; they bind
inline const QString conditionsDeclined
    = QStringLiteral("conditionsDeclined"); ///< [RQ] 8(3), 5(2): reason*, conditions
/// [RD] 6(7): extent* (full|partial|none), text
inline const QString outcome = QStringLiteral("outcome");
/// [RD] ground* (refusePreservation, refuseMutualAssistance), citation, reason*, considered* {partial (bool),
/// partialWhy*, conditions (bool), conditionsWhy*, consulted (date) or notConsultedWhy} — 6(6)
inline const QString refused = QStringLiteral("refused");
/// [RD] 6(5): ground*, reason*, reviewOn, considered* as for refused
inline const QString postponed = QStringLiteral("postponed");
inline const QString delayed = QStringLiteral("delayed");               ///< [RD] 6(7): reason*, expected (date)
inline const QString impossible = QStringLiteral("impossible");         ///< [RD] 6(7): reason*
inline const QString referred = QStringLiteral("referred");             ///< [RD] 6(9)(c): authority*, reason
inline const QString useAsked = QStringLiteral("useAsked");             ///< [RD] 8(4): due (date), text
inline const QString useReported = QStringLiteral("useReported");       ///< [RQ] 8(4): text*
inline const QString withdrawn = QStringLiteral("withdrawn");           ///< [RQ] reason
inline const QString noLongerNeeded = QStringLiteral("noLongerNeeded"); ///< [RQ] practice: reason

// ---- information that is offered, 5(2); the Party that offers it is the requesting one
inline const QString offerAccepted
    = QStringLiteral("offerAccepted"); ///< [RD] with its conditions: theirReference, text
inline const QString offerDeclined = QStringLiteral("offerDeclined"); ///< [RD] cannot comply: theirReference, text*
inline const QString provided = QStringLiteral("provided");           ///< [RQ] reference, text
inline const QString withheld = QStringLiteral("withheld");           ///< [RQ] reason*

// ---- after a refusal for nationality or own jurisdiction, 3(5)
inline const QString submissionAsked = QStringLiteral("submissionAsked");         ///< [RQ] to its prosecutors: text
inline const QString prosecutionReported = QStringLiteral("prosecutionReported"); ///< [RD] the final outcome: text*

// ---- its end, and what the office notes
inline const QString lapsed = QStringLiteral("lapsed");       ///< [we] the last guaranteed day passed: lastDay*
inline const QString closed = QStringLiteral("closed");       ///< [we] result, reason
inline const QString reopened = QStringLiteral("reopened");   ///< [we] reason*
inline const QString corrected = QStringLiteral("corrected"); ///< [we] event* (id of the mistaken one), reason*
inline const QString noted = QStringLiteral("noted");         ///< [we] text*
inline const QString warningAccepted = QStringLiteral("warningAccepted"); ///< [we] see VaultDesk::acceptWarning()

} // namespace events
} // namespace comity
