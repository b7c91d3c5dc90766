// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"
#include "ui/request/suggester.h"

namespace comity::ui {

/// A Party as its fields show it: "France (FR)", in the window's language.
[[nodiscard]] QString shownParty(const Party &party);
/// What fits a text, in any of the six languages or by its code, the best first.
[[nodiscard]] QList<Suggestion> partySuggestions(const PartyRegister &parties, const QString &text);
/// The code of the Party that a text names whole; empty when it names none.
[[nodiscard]] QString partyNamed(const PartyRegister &parties, const QString &text);

} // namespace comity::ui
