// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "instruments/library.h"

namespace comity {

/// Whose desk it is: what every request of it begins with.
struct OwnAuthority
{
    QMap<QString, Value> values; ///< by field key: "requesting.party", "requesting.authority.name" …
};

/// A request with nothing in it but what is known at the start: the day, the language it will be drafted in, and the
/// desk's own authority on the side of `direction`. Pure; any thread. An error only when instrument and template do not
/// go together.
[[nodiscard]] Result<Request> newRequest(const Library &library, const Instrument &instrument, const Template &form,
                                         Direction direction, const QDate &today, Language language,
                                         const OwnAuthority &own = {});

/// The next one in the same matter, or one like it: everything is taken over but the reference, the dates of signing
/// and sending, and what the program fills in.
[[nodiscard]] Request copyAsNew(const Request &request, const Template &form, const QDate &today);

/// Said once, of one request, and not of the next in the same matter: its reference, its dates of sending and signing.
[[nodiscard]] bool belongsToOneCase(const QString &key);

/// The section of a template that says who we are when a request goes out.
inline constexpr char kOwnSection[] = "requesting";

} // namespace comity
