// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "instruments/instrument.h"

namespace comity {

/// What a notice of preservation says of the data as a whole and of each item, on dates of the requested Party's zone.
class PreservedItems
{
public:
    struct Item
    {
        qsizetype number = 0; ///< its place in the list of the request, from 0
        QDate effectedOn;
        QDate until; ///< the last guaranteed day where nothing later was said
        bool notFound = false;
    };

    PreservedItems(const Notice &notice, const Instrument &instrument);

    [[nodiscard]] QDate effectedOn() const { return m_effectedOn; }
    [[nodiscard]] QDate until() const { return m_until; }
    /// Every item of a request that has so many, those that the notice does not name with the dates of the whole; none
    /// where the notice does not tell them apart.
    [[nodiscard]] QList<Item> items(qsizetype count) const;
    /// A day was given that is before the last guaranteed one.
    [[nodiscard]] bool endsTooEarly() const;

private:
    [[nodiscard]] QDate lastDay(QDate effected) const { return effected.addDays(m_minimumDays); }

    qint64 m_minimumDays;
    QDate m_effectedOn;
    QDate m_until;
    QMap<qsizetype, Item> m_named;
};

} // namespace comity
