// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <QJsonObject>

namespace comity {

/// Member of "counterparts" that is put in when the other text is at hand: what that is called.
inline constexpr char kOfTitle[] = "ofTitle";

/// Builds an instrument from JSON that has the form it must have; without its articles.
[[nodiscard]] Instrument readInstrument(const QJsonObject &object);
/// Puts the articles in.
void readArticles(const QJsonObject &object, Instrument &instrument);
/// The closed lists and templates alone.
void readForms(const QJsonObject &object, Instrument &instrument);

} // namespace comity
