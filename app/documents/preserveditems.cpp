// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/preserveditems.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace comity {

namespace {

QDate dateIn(const QJsonObject &object, const char *member)
{
    return QDate::fromString(object.value(QLatin1String(member)).toString(), Qt::ISODate);
}

/// The day on which it happened where it happened; the day as written where the zone is not known here.
QDate dayOf(const QString &occurred, const QString &zone)
{
    const QDateTime moment = QDateTime::fromString(occurred, Qt::ISODate);
    const QTimeZone place(zone.toLatin1());
    if (occurred.contains(QLatin1Char('T')) && moment.isValid() && place.isValid())
        return moment.toTimeZone(place).date();
    return QDate::fromString(occurred.left(10), Qt::ISODate);
}

} // namespace

PreservedItems::PreservedItems(const Notice &notice, const Instrument &instrument)
    : m_minimumDays(instrument.limits.value(QStringLiteral("preservation.minimumDays")).value),
      m_effectedOn(dayOf(notice.occurred, notice.details.value(QLatin1String("zone")).toString())),
      m_until(dateIn(notice.details, "until"))
{
    if (!m_until.isValid())
        m_until = lastDay(m_effectedOn);
    const QString zone = notice.details.value(QLatin1String("zone")).toString();
    const QJsonArray items = notice.details.value(QLatin1String("items")).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject object = value.toObject();
        Item item{ object.value(QLatin1String("item")).toInteger(),
                   dayOf(object.value(QLatin1String("effectedOn")).toString(), zone), dateIn(object, "until"),
                   object.value(QLatin1String("notFound")).toBool() };
        if (!item.until.isValid())
            item.until = item.effectedOn.isValid() ? std::max(m_until, lastDay(item.effectedOn)) : m_until;
        if (!item.effectedOn.isValid())
            item.effectedOn = m_effectedOn;
        m_named.insert(item.number, item);
    }
}

QList<PreservedItems::Item> PreservedItems::items(qsizetype count) const
{
    if (m_named.isEmpty())
        return {};
    QList<Item> all;
    for (qsizetype i = 0; i < count; ++i)
        all.append(m_named.value(i, { i, m_effectedOn, m_until, false }));
    for (const Item &item : m_named) { // of another version of the request
        if (item.number >= count)
            all.append(item);
    }
    return all;
}

bool PreservedItems::endsTooEarly() const
{
    return m_until < lastDay(m_effectedOn)
        || std::any_of(
               m_named.begin(), m_named.end(),
               [this](const Item &item) { return !item.notFound && item.until < lastDay(item.effectedOn); });
}

} // namespace comity
