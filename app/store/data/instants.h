// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace comity::store {

/// Instants stand in the database as milliseconds since 1970-01-01T00:00:00Z.
[[nodiscard]] inline qint64 toStored(const QDateTime &instant) { return instant.toMSecsSinceEpoch(); }
[[nodiscard]] inline QDateTime instantFrom(qint64 stored)
{
    return QDateTime::fromMSecsSinceEpoch(stored, QTimeZone::utc());
}

} // namespace comity::store
