// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "domain/event.h"
#include "domain/request.h"
#include "instruments/instrument.h"

#include <QList>

namespace comity {

/// A request and what happened to it: what every question of this folder is asked of. It refers to the request and the
/// instrument, which must outlive it. Pure values: any thread.
struct CaseFile
{
    const Request &request;
    const Instrument &instrument;
    QList<Event> events; ///< in the order of recording (rising id)
    QString fingerprint; ///< of the request as it stands now; empty: unknown, a changed draft is then not noticed
    QString ownZone;     ///< IANA zone of the desk; empty: UTC

    /// Null for a kind of request that the instrument does not have.
    [[nodiscard]] const Template *form() const { return instrument.findTemplate(request.type); }
    [[nodiscard]] bool isPreservation() const { return form() && form()->preserves; }
    /// The closed list of the grounds on which it may be refused.
    [[nodiscard]] QString groundList() const { return form() ? form()->groundList() : Template().groundList(); }
    [[nodiscard]] bool isOutgoing() const { return request.direction == Direction::Outgoing; }
};

/// The span of time, in UTC, in which what is written lies: one moment for an instant; for a bare date from its first
/// moment to its last, in `zone`, or anywhere on Earth (UTC+14 to UTC-12) where the zone is not known.
struct Span
{
    QDateTime from;
    QDateTime to; ///< the first moment after it

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid(); }
    friend bool operator==(const Span &, const Span &) = default;
};

/// A moment as an officer would write it: local time in a zone (UTC where it is not known) with its offset.
[[nodiscard]] QString writtenIn(const QString &zone, const QDateTime &moment);
/// Invalid for what is neither a date nor an instant with its offset.
[[nodiscard]] Span spanOf(const QString &occurred, const QString &zone = {});
/// The calendar day in a zone: of an instant the local one, of a bare date that date.
[[nodiscard]] QDate localDay(const QString &occurred, const QString &zone);
[[nodiscard]] bool isZone(const QString &zone);
/// The IANA zones of a Party's territory, by its code; empty for an organization.
[[nodiscard]] QStringList zonesOfParty(const QString &code);
/// The first moment after a day in a zone, in UTC, whatever its clocks do that night; invalid without a day.
[[nodiscard]] QDateTime endOfDay(QDate day, const QString &zone);

/// A text of an event, as its details hold it: an object of language code → string, or a bare string.
[[nodiscard]] Text eventText(const QJsonValue &json);

/// The events that count: those that no "corrected" takes out, without the corrections themselves.
[[nodiscard]] QList<Event> eventsInForce(const QList<Event> &events);
/// The id of the correction that took an event out; 0 when it counts.
[[nodiscard]] qint64 correctionOf(const QList<Event> &events, qint64 event);

} // namespace comity
