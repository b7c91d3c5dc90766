// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"

#include <QByteArray>
#include <QJsonObject>

namespace comity::store {

// Values as they stand in JSON columns. Pure; any thread.

/// A Text as canonical JSON: an object of language → string, or a string where it is neutral.
[[nodiscard]] QByteArray textColumn(const Text &text);
[[nodiscard]] Text textFromColumn(const QByteArray &column);

[[nodiscard]] QByteArray objectColumn(const QJsonObject &object);
[[nodiscard]] QJsonObject objectFromColumn(const QByteArray &column);

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace comity::store
