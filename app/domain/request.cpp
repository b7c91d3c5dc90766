// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request.h"

namespace comity {

Language Request::language() const
{
    return languageFromCode(value(QStringLiteral("language")).string()).value_or(Language::English);
}

bool Request::isPractice() const
{
    const QJsonValue practice = source.value(QLatin1String("practice"));
    return practice.isObject() || practice.toBool();
}

void Request::markPractice()
{
    if (!isPractice())
        source.insert(QStringLiteral("practice"), true);
}

} // namespace comity
