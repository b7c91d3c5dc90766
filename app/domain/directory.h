// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QTime>

#include <optional>

namespace comity {

/// What the Party itself has as its id among the authorities; no authority may bear it.
inline constexpr char kPartyEntry[] = "party";

/// The tasks of an authority, as the directory writes them (the closed list "directoryRole").
namespace role {
inline constexpr char kMutualAssistance[] = "mutualAssistance"; ///< 6(2)(a)
inline constexpr char kExtradition[] = "extradition";           ///< 3(6)(a)
inline constexpr char kNetwork247[] = "network247";             ///< 11(1)
inline constexpr char kJudicial[] = "judicial";                 ///< 6(9)(a)
inline constexpr char kInterpol[] = "interpol";                 ///< 6(9)(b)
inline constexpr char kCompetent[] = "competent";               ///< 6(9)(d)
} // namespace role

/// What a Party may have declared (the closed list "declarationSubject").
namespace declaration {
inline constexpr char kCentralAuthority[] = "centralAuthority"; ///< 6(9)(e)
inline constexpr char kDualCriminality[] = "dualCriminality";   ///< 9(4)
inline constexpr char kDisputes[] = "disputes";                 ///< 24(3)
} // namespace declaration

enum class Answer { Yes, No, Unknown };

/// When somebody is there, as the entry says it.
struct OfficeHours
{
    /// A span of the day on some days of the week (1 Monday … 7 Sunday). `to` before `from` is on the next day; both
    /// the same is the whole day. Minutes from midnight, 0 to 1440.
    struct Span
    {
        QSet<int> days;
        int from = 0;
        int to = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    struct Closed
    {
        QDate from;
        QDate to; ///< the last day
        friend bool operator==(const Closed &, const Closed &) = default;
    };

    QByteArray zone;     ///< IANA; empty: nobody knows
    bool always = false; ///< day and night, every day
    QList<Span> week;
    QList<Closed> closed;

    [[nodiscard]] bool isKnown() const { return always || (!zone.isEmpty() && !week.isEmpty()); }
    friend bool operator==(const OfficeHours &, const OfficeHours &) = default;
};

/// One entry of the directory: an authority, or what is known of the Party itself. The values are kept by the keys of
/// the form (resources/directory/forms.json); a plain value, no input or output.
struct DirectoryRecord
{
    QString party; ///< ISO 3166-1 alpha-2
    QString id;    ///< within the Party: "central"; kPartyEntry for the Party itself
    QMap<QString, Value> values;
    QJsonObject source; ///< as it was read: members this program does not know are given back

    [[nodiscard]] bool isParty() const { return id == QLatin1String(kPartyEntry); }
    /// Id of the template that describes it.
    [[nodiscard]] QString form() const;
    [[nodiscard]] Value value(const QString &key) const { return values.value(key); }
    [[nodiscard]] QDate verifiedOn() const { return value(QStringLiteral("verifiedOn")).date(); }
    [[nodiscard]] Text verificationSource() const { return value(QStringLiteral("source")).text(); }
    /// Invented, to practise on.
    [[nodiscard]] bool isPractice() const { return source.value(QLatin1String("practice")).toBool(); }

    friend bool operator==(const DirectoryRecord &a, const DirectoryRecord &b)
    {
        return a.party == b.party && a.id == b.id && a.values == b.values && a.source == b.source;
    }
};

/// An authority of a Party.
struct AuthorityRecord : DirectoryRecord
{
    AuthorityRecord() = default;
    explicit AuthorityRecord(const DirectoryRecord &record) : DirectoryRecord(record) { }

    [[nodiscard]] Text name() const { return value(QStringLiteral("name")).text(); }
    [[nodiscard]] QStringList roles() const { return value(QStringLiteral("roles")).list(); }
    [[nodiscard]] bool hasRole(const QString &role) const { return roles().contains(role); }
    [[nodiscard]] QStringList languages() const { return value(QStringLiteral("languages")).list(); }
    [[nodiscard]] Answer confirmationRequired() const;
    [[nodiscard]] OfficeHours hours() const;
    /// The address of a means ("email", "telephone", "fax" …); for an urgent request one that is kept for those, where
    /// there is one.
    [[nodiscard]] QString address(const QString &means, bool urgent) const;
};

/// What is known of a Party: its declarations and reservations.
struct PartyRecord : DirectoryRecord
{
    PartyRecord() = default;
    explicit PartyRecord(const DirectoryRecord &record) : DirectoryRecord(record) { }

    /// Whether it made the declaration under the instrument; unknown without an entry, or where two contradict.
    [[nodiscard]] Answer declared(const QString &subject, const QString &instrument) const;
};

using DirectoryRecords = QList<DirectoryRecord>;

/// Minutes from midnight of "09:00" … "24:00"; nothing for what is no time.
[[nodiscard]] std::optional<int> parseTimeOfDay(const QString &text);

/// Whether text may be the id of an authority: 1 to 40 letters of ASCII, digits, "-", "_" and ".", beginning with a
/// letter or a digit, and not kPartyEntry.
[[nodiscard]] bool isAuthorityId(const QString &id);

/// Last compared with its source longer ago than so many days, or never.
[[nodiscard]] bool isStale(const DirectoryRecord &record, const QDate &today, int days);

/// After so many days an entry wants to be verified again, unless the desk says otherwise.
inline constexpr int kStaleAfterDays = 180;

} // namespace comity
