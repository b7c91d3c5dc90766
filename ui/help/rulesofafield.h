// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

namespace comity::ui {

/// The messages, by their ids in the catalogue, that the rules of a form may have about a field, or about a column of
/// one: of rules that name the field, that go with its type, or that have the name of its paragraph. `known` are the
/// ids that the catalogue has. Pure.
[[nodiscard]] QStringList messagesAbout(const Field &field, const Field *column, const Template &form,
                                        const QStringList &known);

} // namespace comity::ui
