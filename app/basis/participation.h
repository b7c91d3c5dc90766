// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "instruments/basisterms.h"
#include "instruments/knownforce.h"

#include <QSet>

#include <optional>

namespace comity {

/// A declaration or reservation of a Party.
struct Declaration
{
    QDate from;
    QDate withdrawn; ///< not valid: it stands

    [[nodiscard]] bool standsOn(const QDate &day) const;
};

/// What is known of one Party and one text: what it deposited with the depositary and what it declared.
struct Participation
{
    QString party; ///< ISO 3166-1 alpha-2; "EU"
    bool isOrganization = false;
    QStringList members;                     ///< of an organization
    QDate deposited;                         ///< ratification, acceptance, approval or accession
    QDate denounced;                         ///< receipt of the notification by the depositary
    QStringList groups;                      ///< "CoE"
    QMap<QString, Declaration> declarations; ///< by id of the instrument's declarations
    QMap<QString, QDate> protocols;          ///< by id: in force for it from, as the protocol has it
    QMap<QString, QDate> amendments;         ///< by id: deposit of the consent to be bound
    Text competence;                         ///< of an organization: what it declared of its competence
};

/// When a text is in force, and for whom, from the deposits. Pure; any thread.
class ForceCalendar
{
public:
    ForceCalendar(const ForceTerms &terms, const QList<Participation> &parties) : m_terms(terms), m_parties(parties) { }

    /// The day the text entered or enters into force; not valid while deposits are missing.
    [[nodiscard]] QDate entryIntoForce() const;
    /// Deposits that count so far.
    [[nodiscard]] int counted(const QDate &until) const;
    /// For one Party; nothing when nothing is known of it. A Party of which is known that it deposited nothing has no
    /// `from`.
    [[nodiscard]] std::optional<InForce> of(const QString &party) const;
    /// A protocol: for Parties of the text alone, and no longer than it.
    [[nodiscard]] InForce protocol(const QString &party, const QString &protocol) const;
    [[nodiscard]] InForce amendment(const QString &party, const QString &amendment) const;
    /// Amendments that bind both on that day; between them all others do not apply.
    [[nodiscard]] QStringList amendmentsBetween(const QString &one, const QString &other, const QDate &day) const;

private:
    [[nodiscard]] const Participation *find(const QString &party) const;
    /// The deposit that completed the number: its day.
    [[nodiscard]] QDate completing() const;
    [[nodiscard]] QList<const Participation *> countedInOrder() const;
    void end(const Participation &participation, InForce &force) const;

    const ForceTerms &m_terms;
    const QList<Participation> &m_parties;
};

} // namespace comity
