// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "domain/finding.h"
#include "domain/request.h"
#include "instruments/knownforce.h"
#include "instruments/library.h"
#include "rules/addresseechoice.h"
#include "rules/rule.h"

#include <functional>
#include <utility>

namespace comity {

/// The use case "check": a request against every rule its template names. Holds no state of a request; any thread.
class CheckService
{
public:
    /// `printable` tells whether the shipped fonts have a character; without it the rule on characters does not speak.
    /// `directory` is what the desk knows of the addressee, `force` for whom the instrument of the request is in
    /// force; both outlive the service.
    CheckService(const Library &library, Clock clock, std::function<bool(char32_t)> printable = {},
                 const DirectoryView *directory = nullptr, const KnownForce *force = nullptr)
        : m_library(library), m_clock(std::move(clock)), m_printable(std::move(printable)), m_directory(directory),
          m_force(force)
    {
    }

    /// The findings in the order of the form. `languages`: those the transmittal is to be printed in; empty for the
    /// language the request was drafted in. An error only when the instrument names a rule this program does not have.
    /// `preservations`: those in force that the request could be the follow-up of, where a vault knows of them.
    [[nodiscard]] Result<Findings> check(const Request &request, QList<Language> languages = {},
                                         const QList<LivePreservation> &preservations = {}) const;

private:
    const Library &m_library;
    Clock m_clock;
    std::function<bool(char32_t)> m_printable;
    const DirectoryView *m_directory;
    const KnownForce *m_force;
};

} // namespace comity
