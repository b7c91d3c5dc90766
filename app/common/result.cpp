// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/result.h"

namespace comity {

QString Error::oneLine() const
{
    const QString line = place.isEmpty() ? message : place + QStringLiteral(": ") + message;
    return line.simplified();
}

} // namespace comity
