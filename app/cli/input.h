// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

namespace comity::cli {

/// Reads a whole file, or standard input for "-", but never more than `limit` bytes: a larger one is an error before it
/// is in memory.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, qint64 limit);

/// The name of the input in messages: the path as it was given, "<stdin>" for "-".
[[nodiscard]] QString inputName(const QString &path);

} // namespace comity::cli
