// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/casefile.h"

#include "domain/dates.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace comity {

namespace {

constexpr int kEastmost = 14 * 3600; // where a day begins first
constexpr int kWestmost = 12 * 3600; // where it ends last

QDateTime midnightUtc(QDate day) { return QDateTime(day, QTime(0, 0), QTimeZone::utc()); }

QHash<qint64, qint64> corrections(const QList<Event> &events)
{
    QHash<qint64, qint64> result;
    for (const Event &event : events)
        if (event.kind == events::corrected)
            result.insert(event.details.value(QLatin1String("event")).toInteger(), event.id);
    return result;
}

} // namespace

Text eventText(const QJsonValue &json)
{
    if (json.isString())
        return Text(json.toString());
    Text text;
    for (const Language language : kLanguages)
        if (const QString value = json.toObject().value(languageCode(language)).toString(); !value.isEmpty())
            text.set(language, value);
    return text;
}

bool isZone(const QString &zone) { return !zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()); }

QStringList zonesOfParty(const QString &code)
{
    QStringList zones;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (code.size() == 2 && territory != QLocale::AnyTerritory)
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds(territory))
            zones << QString::fromLatin1(zone);
    return zones;
}

QDateTime endOfDay(QDate day, const QString &zone)
{
    if (!day.isValid())
        return {};
    if (!isZone(zone))
        return midnightUtc(day.addDays(1));
    return day.addDays(1).startOfDay(QTimeZone(zone.toLatin1())).toUTC();
}

QString writtenIn(const QString &zone, const QDateTime &moment)
{
    const QTimeZone known = isZone(zone) ? QTimeZone(zone.toLatin1()) : QTimeZone::utc();
    const QDateTime local = moment.toTimeZone(known);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

Span spanOf(const QString &occurred, const QString &zone)
{
    if (const auto day = parseIsoDate(occurred)) {
        if (isZone(zone))
            return { endOfDay(day->addDays(-1), zone), endOfDay(*day, zone) };
        return { midnightUtc(*day).addSecs(-kEastmost), midnightUtc(day->addDays(1)).addSecs(kWestmost) };
    }
    const auto instant = parseIsoInstant(occurred);
    if (!instant || !instant->hasZone)
        return {};
    return { instant->value, instant->value.addMSecs(1) };
}

QDate localDay(const QString &occurred, const QString &zone)
{
    if (const auto day = parseIsoDate(occurred))
        return *day;
    const auto instant = parseIsoInstant(occurred);
    if (!instant || !instant->hasZone)
        return {};
    return isZone(zone) ? instant->value.toTimeZone(QTimeZone(zone.toLatin1())).date() : instant->value.date();
}

QList<Event> eventsInForce(const QList<Event> &events)
{
    const QHash<qint64, qint64> out = corrections(events);
    QList<Event> result;
    std::copy_if(events.cbegin(), events.cend(), std::back_inserter(result),
                 [&](const Event &event) { return event.kind != events::corrected && !out.contains(event.id); });
    return result;
}

qint64 correctionOf(const QList<Event> &events, qint64 event) { return corrections(events).value(event, 0); }

} // namespace comity
