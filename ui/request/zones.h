// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/suggester.h"

#include <QStringList>

namespace comity::ui {

/// The IANA names that this computer knows.
[[nodiscard]] const QStringList &knownZones();
/// Those in which the text occurs, a few of them; "new york" finds America/New_York.
[[nodiscard]] QList<Suggestion> zonesLike(const QString &text);

} // namespace comity::ui
