// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace comity {

namespace {
constexpr int kMaxOffsetSeconds = 14 * 3600;
}

std::optional<QDate> parseIsoDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})-(\\d{2})-(\\d{2})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    return date;
}

std::optional<Instant> parseIsoInstant(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.("
                                                        "\\d{1,9}))?)?(?:(Z)|([+-])(\\d{2}):(\\d{2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = parseIsoDate(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     match.captured(5).leftJustified(3, QLatin1Char('0'), true).toInt());
    if (!date || !time.isValid())
        return std::nullopt;
    int offset = match.captured(8).toInt() * 3600 + match.captured(9).toInt() * 60;
    if (offset > kMaxOffsetSeconds || match.captured(9).toInt() > 59)
        return std::nullopt;
    if (match.captured(7) == QLatin1String("-"))
        offset = -offset;
    Instant instant;
    instant.text = text;
    instant.hasZone = !match.captured(6).isEmpty() || !match.captured(7).isEmpty();
    instant.value = QDateTime(*date, time, QTimeZone::utc()).addSecs(-offset);
    return instant;
}

} // namespace comity
