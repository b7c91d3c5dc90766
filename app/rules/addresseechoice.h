// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/request.h"
#include "instruments/instrument.h"

namespace comity {

/// Why an authority is the one to address.
enum class AddresseeReason {
    Central,        ///< 6(2)(b): central authorities communicate directly
    Extradition,    ///< 3(6)
    Network247,     ///< 11(1): expedited, at any hour
    Judicial,       ///< 6(9)(a): urgent, between judicial authorities, with a copy through the central ones
    Interpol,       ///< 6(9)(b)
    Competent,      ///< 6(9)(d): no coercive action
    LawEnforcement, ///< 12(1): between law enforcement authorities
    DeclaredOnly,   ///< 6(9)(e): the Party wants all of it at its central authority
    Instead         ///< the directory has none with the task that is wanted: its central authority can refer, 6(9)(c)
};

/// What kind of authority a request is for, the best first; the paragraph is that of the first.
struct WantedAddressee
{
    struct Step
    {
        QString role;
        AddresseeReason reason;
    };
    QList<Step> steps;
    QString paragraph;
    bool directIsClosed = false; ///< 6(9)(e): a direct channel was chosen although the Party declared against it

    [[nodiscard]] bool accepts(const AuthorityRecord &authority) const;
};

/// An authority that may be addressed.
struct AddresseeChoice
{
    AuthorityRecord authority;
    AddresseeReason reason = AddresseeReason::Central;
};

/// The directory as rules look at it.
struct DirectoryView
{
    DirectoryRecords records;
    int staleAfterDays = kStaleAfterDays;

    [[nodiscard]] PartyRecord party(const QString &code) const;
    [[nodiscard]] QList<AuthorityRecord> authorities(const QString &party) const;
};

/// By the article that the template serves, the channel the request says, and whether it is urgent.
[[nodiscard]] WantedAddressee wantedAddressee(const Request &request, const Template &form, const PartyRecord &party);

/// The authorities of the requested Party that may be addressed, the best first: by task, then those that were
/// verified lately.
[[nodiscard]] QList<AddresseeChoice> addresseeChoices(const Request &request, const Template &form,
                                                      const DirectoryView &directory, const QDate &today);

/// The entry whose name or e-mail address the request has for its addressee; nothing where none fits.
[[nodiscard]] std::optional<AuthorityRecord> addressedEntry(const Request &request, const DirectoryView &directory);

/// What the form calls this kind of authority (the closed list "authorityKind"): "central", "pointOfContact" …
[[nodiscard]] QString kindOfRole(const QString &role);

} // namespace comity
