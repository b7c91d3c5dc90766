// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/withheld.h"

namespace comity {

bool isWithheld(const Request &request)
{
    const auto has = [&](const QString &key) { return !request.value(key).isEmpty(); };
    if (!has(QStringLiteral("spontaneous.content")) && !has(QStringLiteral("spontaneous.items")))
        return false;
    const QString step = request.value(QStringLiteral("spontaneous.step")).string();
    if (step == QLatin1String("free"))
        return has(QStringLiteral("spontaneous.conditions"));
    const bool decided = step == QLatin1String("accepted") || step == QLatin1String("nevertheless");
    return !decided || !request.value(QStringLiteral("spontaneous.answeredOn")).date().isValid();
}

} // namespace comity
