// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "instruments/library.h"

#include <QList>

namespace comity {

/// One place where two versions of a request say different things.
struct RequestDifference
{
    const Field *field = nullptr;     ///< of the template; null for the annexes
    int row = -1;                     ///< of a table, from 0
    const Field *column = nullptr;    ///< of a table; null when the row as a whole is new or gone
    std::optional<Language> language; ///< of a text in languages
    QString before;                   ///< in words; empty: there was nothing
    QString after;
};

/// What differs between two versions, in the order of the form, in words for a reader of `language`. Empty values are
/// like missing ones. The pointers are into `form`. Pure; any thread.
[[nodiscard]] QList<RequestDifference> differencesOf(const Request &older, const Request &newer, const Template &form,
                                                     const Instrument &instrument, const Library &library,
                                                     Language language);

} // namespace comity
