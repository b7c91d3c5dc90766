// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include <algorithm>

namespace comity {

QString Finding::key() const { return message + QLatin1Char('@') + pointer; }

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Hint: return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

} // namespace comity
