// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "rules/addresseechoice.h"

namespace comity {

/// What a request has for its addressee when it is taken from the directory, by field key; what the entry does not say
/// is not among them. Only fields of the form.
[[nodiscard]] QMap<QString, Value> addresseeValues(const AddresseeChoice &choice, const Request &request,
                                                   const Template &form);

/// Why this authority, in one sentence in the language of the program; it names the paragraph as `instrument` cites it.
[[nodiscard]] QString reasonWords(AddresseeReason reason, const Instrument &instrument, Language language);

} // namespace comity
