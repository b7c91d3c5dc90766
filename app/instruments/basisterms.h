// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace comity {

/// A time that the final clauses of a text let pass after a deposit or a notification.
struct Delay
{
    int days = 0;
    int months = 0;
    int years = 0;
    bool firstOfMonth = false; ///< then the first day of the month that follows
    QString paragraph;         ///< "27(1)"

    /// The day on which what was received on `day` takes effect.
    [[nodiscard]] QDate after(const QDate &day) const;
};

/// Entry into force and denunciation.
struct ForceTerms
{
    int instruments = 0;            ///< deposits that bring the text into force
    int groupInstruments = 0;       ///< of these, by members of `group`; 0: no such condition
    QString group;                  ///< "CoE"
    bool organizationsCount = true; ///< whether an organization's instrument counts beside those of its members
    Delay first;
    Delay later;
    /// The text says of later Parties that they need not wait for the text itself; they do all the same.
    bool laterWaitsForFirst = true;
    Delay denunciation;
    QString organizationEnds; ///< paragraph by which an organization ends when its members have left; may be empty
    QString protocolsEnd;     ///< paragraph by which a denunciation takes the protocols along; may be empty
    QString protocolNeeds;    ///< paragraph by which only Parties join a protocol
    Delay amendment;
    QString amendmentBinds; ///< paragraph by which an amendment binds those alone that consented
};

/// A provision and where it binds. Without regimes it binds under each of them.
struct Provision
{
    QString paragraph;
    QStringList regimes;
    QStringList procedures; ///< ids of templates; empty: every one that is mutual assistance
};

/// A way to send a request, and what opens it.
struct ChannelTerms
{
    QString channel; ///< id in the closed list "channel"
    QString paragraph;
    QStringList regimes;
    QStringList procedures;
    bool urgent = false;      ///< in the event of urgency
    bool nonCoercive = false; ///< nothing coercive is asked; with `urgent`, one of the two suffices
    bool byTreaty = false;    ///< only where a treaty says so
    QString unlessDeclared;   ///< id of a declaration of the requested Party that closes it
};

/// What a Party may declare or reserve.
struct DeclarationTerms
{
    QString id;
    QString paragraph;
};

enum class ConfidentialityTerms {
    None,
    Automatic, ///< the requested Party shall keep the request confidential
    OnRequest  ///< the requesting Party may ask for it
};

/// What an instrument says of its own reach: data of the instrument file, member "basis".
struct BasisTerms
{
    ForceTerms force;
    QList<DeclarationTerms> declarations;
    QStringList gates; ///< paragraphs by which a treaty in force displaces others: "6(1)", "8(1)"
    QList<Provision> provisions;
    QList<ChannelTerms> channels;
    ConfidentialityTerms confidentiality = ConfidentialityTerms::None;
    QString confidentialityParagraph;
    QStringList confidentialityRegimes;
    QStringList mutualAssistance; ///< templates that the gates are about
    QStringList extradition;      ///< templates that article-wise are extradition
    QString extraditionIncluded;  ///< paragraph: offences are deemed included in existing treaties
    QString extraditionWithout;   ///< paragraph: Parties that need no treaty
    QString extraditionOnText;    ///< paragraph by which the text itself may serve as the treaty; empty: it has none

    [[nodiscard]] bool isEmpty() const { return provisions.isEmpty(); }
    [[nodiscard]] const DeclarationTerms *declaration(const QString &id) const;
};

} // namespace comity
