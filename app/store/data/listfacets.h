// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestlist.h"

#include <QMap>

namespace comity::store {

/// A part of a filter that an index can begin with.
enum class Facet { None, Direction, State, Party, Type, Urgent, Owner, Date };

/// The parts of a filter, and about how many requests match each: from the table of counts, a range of dates by its
/// quarters.
class FacetShares
{
public:
    [[nodiscard]] static Result<FacetShares> of(Statements &statements, const RequestFilter &filter);

    [[nodiscard]] bool has(Facet facet) const { return m_shares.contains(facet); }
    [[nodiscard]] qint64 rows() const { return m_all; }
    [[nodiscard]] qint64 rows(Facet facet) const { return m_shares.value(facet).rows; }
    /// The states, or the quarters that have requests in the range of dates.
    [[nodiscard]] QStringList values(Facet facet) const { return m_shares.value(facet).values; }
    /// None for a filter that has none of them.
    [[nodiscard]] Facet rarest() const;

private:
    struct Share
    {
        qint64 rows = 0;
        QStringList values;
    };
    Result<void> add(Statements &statements, std::optional<Shelf> shelf, Facet facet, const QString &column,
                     const QStringList &values);
    Result<void> addDates(Statements &statements, const RequestFilter &filter);

    qint64 m_all = 0;
    QMap<Facet, Share> m_shares;
};

/// All values of a column that occur on a shelf, or on any ("party", "state"), from the table of counts.
[[nodiscard]] Result<QStringList> valuesOf(Statements &statements, std::optional<Shelf> shelf, const QString &column);

/// The column `quarter` of a date: "2026/4"; empty for none.
[[nodiscard]] QString quarterOf(QDate date);

} // namespace comity::store
