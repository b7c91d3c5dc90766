// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/participation.h"
#include "instruments/instrument.h"

namespace comity {

/// A treaty or arrangement between Parties, as an office knows it.
struct TreatyBetween
{
    QString id;
    Text title;
    bool arrangement = false; ///< on the basis of uniform or reciprocal legislation
    QStringList parties;      ///< two or more
    QDate from;               ///< in force from; not valid: not in force
    QDate until;              ///< first day on which it is not any more
    bool mutualAssistance = false;
    bool extradition = false;
    QStringList inLieu; ///< paragraphs of the instrument that they agreed to apply in its stead: "6(3)", "8"
    QString source;
    QDate verified;

    [[nodiscard]] bool joins(const QString &one, const QString &other) const
    {
        return one != other && parties.contains(one) && parties.contains(other);
    }
    [[nodiscard]] bool inForceOn(const QDate &day) const
    {
        return from.isValid() && day >= from && !(until.isValid() && day >= until);
    }
};

/// Somebody looked and found that two Parties have no treaty and no arrangement.
struct NoTreaty
{
    QStringList parties;
    QDate verified;
};

/// What an office knows of who is bound by what. The file form is "standing/1" (standing.schema.json).
struct Standing
{
    QString instrument;
    QString source;
    QDate verified;
    QList<Participation> parties;
    QList<TreatyBetween> treaties;
    QList<NoTreaty> noTreaties;
    QMap<QString, bool> extraditionNeedsTreaty; ///< by Party: makes extradition conditional on a treaty
};

struct BasisQuestion
{
    QString requesting;
    QString requested;
    QDate day;
    QString procedure; ///< id of a template: "preservation"
    /// true: an offence established in accordance with the text; false: another; nothing: not said.
    std::optional<bool> conventionOffence = {};
    bool urgent = false;
    std::optional<bool> coercive = {};

    friend bool operator==(const BasisQuestion &, const BasisQuestion &) = default;
};

enum class Setting { On, Off, Depends };

/// One thing that follows, and from what: every one names its paragraph.
struct Switch
{
    QString
        subject; ///< "paragraph", "channel", "ground", "postponement", "condition", "confidentiality", "declaration"
    QString id;  ///< the paragraph, or the entry of the closed list
    Setting setting = Setting::On;
    QString paragraph; ///< the provision that decides it; empty for practice
    QString reason;    ///< id of a sentence in basis.json, without "reason."
    QMap<QString, QString> arguments;
};

enum class Regime { Unknown, Treaty, Fallback, AgreedInLieu };
[[nodiscard]] QString regimeId(Regime regime); ///< as in the instrument: "treaty"; empty for Unknown

/// A finding about the basis itself: "notInForce", "denounced", "treatyUnverified", "partyUnknown" …
struct BasisDoubt
{
    QString id;
    QString paragraph;
    QMap<QString, QString> arguments;
};

struct LegalBasis
{
    Regime regime = Regime::Unknown;
    QString regimeParagraph;
    QString regimeReason; ///< id of a sentence, without "reason."
    QMap<QString, QString> regimeArguments;
    std::optional<InForce> requesting; ///< nothing: not known
    std::optional<InForce> requested;
    /// On the day asked for, for both; nothing when one of them is not known.
    std::optional<bool> inForceBetween;
    QList<Switch> switches;
    QList<BasisDoubt> doubts;

    [[nodiscard]] const Switch *find(const QString &subject, const QString &id) const;
    [[nodiscard]] bool isOn(const QString &subject, const QString &id) const;
    [[nodiscard]] QStringList on(const QString &subject) const;
};

/// The legal basis of a request between two Parties on a day: whether the text is in force between them, which regime
/// governs (articles 6(1) and 8(1)), and what follows for paragraphs, channels, grounds, conditions and
/// confidentiality. What is not known is said, never guessed. Pure; any thread.
[[nodiscard]] LegalBasis legalBasis(const Instrument &instrument, const Standing &standing,
                                    const BasisQuestion &question);

/// For whom the text is in force and since when, of all Parties of which something is known. Pure; any thread.
[[nodiscard]] KnownForce knownForce(const Instrument &instrument, const Standing &standing);

} // namespace comity
