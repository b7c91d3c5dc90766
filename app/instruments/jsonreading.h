// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <QJsonArray>
#include <QJsonObject>

namespace comity {

// Small readers for JSON of our own that a schema has already accepted.

[[nodiscard]] Text textFromJson(const QJsonObject &object);
[[nodiscard]] Label labelFromJson(const QJsonValue &value);
[[nodiscard]] QStringList stringsFromJson(const QJsonValue &value);

} // namespace comity
