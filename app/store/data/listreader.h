// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/listplan.h"

namespace comity::store {

/// Reads where the requests of a page stand in the order of a list, by a plan. The query and the plan outlive it.
class ListReader
{
public:
    ListReader(Statements &statements, const ListQuery &query, const ListPlan &plan);

    /// Up to `wanted` of them, behind the key of the query.
    [[nodiscard]] Result<QList<PageKey>> read(qsizetype wanted);

private:
    struct Slice;
    Result<void> readGroup(qsizetype group, qsizetype wanted, QList<PageKey> &places);
    Result<void> fill(Slice &slice);
    Result<void> step(const SqlCondition &behind, const Slice &slice, qsizetype wanted, QList<PageKey> &places);
    [[nodiscard]] bool comesFirst(const PageKey &a, const PageKey &b) const;
    [[nodiscard]] QVariantList keyValues(const PageKey &key) const;

    Statements &m_statements;
    const ListQuery &m_query;
    const ListPlan &m_plan;
    QString m_text;      ///< the column of PageKey::value; empty for none
    bool m_ordersByText; ///< within a slice
    bool m_ordersByChange;
    QStringList m_columns; ///< of the order within a slice, the id last
    SqlCondition m_rest;   ///< of the filter
};

} // namespace comity::store
