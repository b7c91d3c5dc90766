// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QList>

namespace comity {

/// Checks a JSON text that parseJson accepted against a JSON Schema (draft-07). The error's place is "name:
/// /json/pointer" of the deepest thing that is wrong, its message says why.
[[nodiscard]] Result<void> checkAgainstSchema(const QByteArray &json, const QString &name, const QByteArray &schema);

/// Everything that is wrong, at most a hundred: the places that nothing deeper is wrong in.
[[nodiscard]] QList<Error> schemaErrors(const QByteArray &json, const QString &name, const QByteArray &schema);

} // namespace comity
