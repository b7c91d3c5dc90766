// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/writtendate.h"

#include <array>

namespace comity {

namespace {

using Months = std::array<QStringView, 12>;

constexpr Months kEnglish = { u"January", u"February", u"March",     u"April",   u"May",      u"June",
                              u"July",    u"August",   u"September", u"October", u"November", u"December" };
constexpr Months kFrench = { u"janvier", u"février", u"mars",      u"avril",   u"mai",      u"juin",
                             u"juillet", u"août",    u"septembre", u"octobre", u"novembre", u"décembre" };
constexpr Months kSpanish = { u"enero", u"febrero", u"marzo",      u"abril",   u"mayo",      u"junio",
                              u"julio", u"agosto",  u"septiembre", u"octubre", u"noviembre", u"diciembre" };
constexpr Months kRussian = { u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                              u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря" };
constexpr Months kArabic
    = { u"كانون الثاني/يناير", u"شباط/فبراير",        u"آذار/مارس",           u"نيسان/أبريل",
        u"أيار/مايو",          u"حزيران/يونيه",       u"تموز/يوليه",          u"آب/أغسطس",
        u"أيلول/سبتمبر",       u"تشرين الأول/أكتوبر", u"تشرين الثاني/نوفمبر", u"كانون الأول/ديسمبر" };

constexpr QChar kNoBreakSpace(0xA0);

QString joined(const QString &day, QStringView month, const QString &year, const QString &between)
{
    return day + kNoBreakSpace + month.toString() + between + year;
}

} // namespace

QString writtenDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const auto month = static_cast<size_t>(date.month() - 1);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    const QString space = QStringLiteral(" ");
    switch (language) {
    case Language::English: return joined(day, kEnglish[month], year, space);
    case Language::French: return joined(date.day() == 1 ? QStringLiteral("1er") : day, kFrench[month], year, space);
    case Language::Spanish:
        return day + kNoBreakSpace + QStringLiteral("de ") + kSpanish[month].toString() + QStringLiteral(" de ") + year;
    case Language::Russian: return joined(day, kRussian[month], year, space) + kNoBreakSpace + QStringLiteral("года");
    case Language::Arabic: return joined(day, kArabic[month], year, space);
    case Language::Chinese: return QStringLiteral(u"%1年%2月%3日").arg(year, QString::number(date.month()), day);
    }
    Q_UNREACHABLE();
}

QString writtenInstant(const Instant &instant)
{
    if (!instant.value.isValid())
        return instant.text;
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    if (!instant.hasZone)
        return instant.value.toString(format);
    QString utc = instant.value.toUTC().toString(format) + QStringLiteral(" UTC");
    const QDateTime own = QDateTime::fromString(instant.text, Qt::ISODate);
    const int offset = own.isValid() ? own.offsetFromUtc() : 0;
    if (offset == 0)
        return utc;
    const QString zone = QStringLiteral("%1%2:%3")
                             .arg(QLatin1Char(offset < 0 ? '-' : '+'))
                             .arg(qAbs(offset) / 3600, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
    return own.toString(format) + QLatin1Char(' ') + zone + QStringLiteral(" (") + utc + QLatin1Char(')');
}

} // namespace comity
