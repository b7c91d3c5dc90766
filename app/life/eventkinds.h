// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/casefile.h"

#include <QList>
#include <QStringList>

namespace comity {

/// Whose act an event is.
enum class Actor {
    Requesting, ///< the requesting Party
    Requested,  ///< the requested Party
    Office      ///< the office that keeps the vault: its own affair
};

/// How exactly an event must say when it happened.
enum class Moment {
    Date,   ///< an ISO date is enough: "2026-11-16"; an instant with its offset is as good
    Instant ///< date, time and offset from UTC: "2026-11-16T14:03:00+01:00"
};

enum class DetailType {
    Text,        ///< prose: an object of language code → string
    String,      ///< one line
    Boolean,     ///< true or false
    Count,       ///< a whole number, not negative
    Date,        ///< ISO 8601 date
    When,        ///< ISO 8601 date, or an instant with its offset
    Zone,        ///< IANA name: "Europe/Paris"
    Fingerprint, ///< 64 hexadecimal digits
    Choice,      ///< id of a closed list of the instrument: DetailKind::lists
    Word,        ///< one of DetailKind::words
    Words,       ///< an array of some of DetailKind::words, not empty
    Items,       ///< array of objects {item, effectedOn, until, notFound}; item counts from 0 in "data.items"
    Conditions,  ///< array of objects {condition, text, reason}, not empty
    Changes,     ///< array of objects {field, before, after}
    Considered,  ///< the gate of 6(6): {partial, partialWhy, conditions, conditionsWhy, consulted or notConsultedWhy}
    EventId      ///< id of an earlier event of the same request
};

enum class Required {
    No,
    IfOurs, ///< when the office itself acts; of what the other Party did, only what it told can be recorded
    Always
};

struct DetailKind
{
    QString key;
    DetailType type = DetailType::Text;
    Required required = Required::No;
    QStringList lists; ///< of a Choice: the closed lists of the instrument it may come from
    QStringList words; ///< of Word and Words
};

/// One kind of event: what it may say, who acts, where it belongs. The table is the one place where this is written.
struct EventKind
{
    QString id; ///< one of events::
    bool outgoing = true;
    bool incoming = true;
    Actor actor = Actor::Office;
    QString paragraph;         ///< "9(7)"; empty for what rests on no paragraph
    bool practice = false;     ///< usual among authorities, not in the text: shown so
    bool preservation = false; ///< only requests for preservation have it
    Moment moment = Moment::Date;
    QList<DetailKind> details;

    [[nodiscard]] bool isFor(Direction direction) const
    {
        return direction == Direction::Outgoing ? outgoing : incoming;
    }
    /// The office that keeps the vault is the one that acts.
    [[nodiscard]] bool isOurs(Direction direction) const;
    [[nodiscard]] bool isRequired(const DetailKind &detail, Direction direction) const;
    [[nodiscard]] const DetailKind *detail(const QString &key) const;
};

/// What stands in an object of a detail with an inner structure: an item, a condition, what was considered. Nothing for
/// the other types; of changes the values are free.
[[nodiscard]] const QList<DetailKind> &membersOf(DetailType type);

/// Every kind, in the order in which a form would offer them.
[[nodiscard]] const QList<EventKind> &eventKinds();
/// Null for an id that is no kind.
[[nodiscard]] const EventKind *eventKind(const QString &id);
/// The paragraph that an act rests on in this request: articles 6(2) to (9) and 8(2) to (4) stand back where a treaty
/// is in force between the Parties (6(1), 8(1)); empty then.
[[nodiscard]] QString paragraphOf(const EventKind &kind, const Request &request, const Instrument &instrument);
/// An own paragraph of the instrument, empty where it stands back in this request.
[[nodiscard]] QString whereItApplies(const QString &paragraph, const Request &request, const Instrument &instrument);
/// The same, where the template is known: what article 9 says is said of requests for preservation alone.
[[nodiscard]] QString paragraphOf(const EventKind &kind, const CaseFile &file);

} // namespace comity
