// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateformat.h"

namespace comity::ui {

namespace {

QString &chosen()
{
    static QString format;
    return format;
}

} // namespace

void setDateFormat(const QString &format) { chosen() = dateFormats().contains(format) ? format : QString(); }

QString dateFormat() { return chosen(); }

QStringList dateFormats()
{
    return { QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd.MM.yyyy"), QStringLiteral("dd/MM/yyyy") };
}

QString shortDate(const QDate &date, const QLocale &locale)
{
    return dateFormat().isEmpty() ? locale.toString(date, QLocale::ShortFormat) : locale.toString(date, dateFormat());
}

QString shortDateTime(const QDateTime &instant, const QLocale &locale)
{
    // Twenty-four hours everywhere: a log line and a deadline leave no room for morning and afternoon.
    return shortDate(instant.date(), locale) + QLatin1Char(' ')
        + locale.toString(instant.time(), QStringLiteral("HH:mm"));
}

QDate readShortDate(const QString &text, const QLocale &locale)
{
    return dateFormat().isEmpty() ? locale.toDate(text, QLocale::ShortFormat) : locale.toDate(text, dateFormat());
}

} // namespace comity::ui
