// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/derivedcheck.h"

#include "store/data/listfacets.h"
#include "store/data/searchindex.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace comity::store {

void DerivedCheck::count(const RequestSummary &summary)
{
    const QString direction = directionColumn(summary.direction);
    const auto add = [this, shelf = static_cast<int>(summary.shelf)](const QString &facet, const QString &value) {
        ++m_counts[{ shelf, { facet, value } }];
    };
    add(u"all"_s, u""_s);
    add(u"direction"_s, direction);
    add(u"state"_s, summary.state);
    add(u"party"_s, summary.counterpart());
    add(u"type"_s, summary.type);
    add(u"owner"_s, QString::number(summary.owner));
    add(u"urgent"_s, summary.urgent ? u"1"_s : u"0"_s);
    add(u"quarter"_s, quarterOf(summary.date));
    add(u"direction/state"_s, direction + u'/' + summary.state);
}

Result<void> DerivedCheck::compare()
{
    if (m_faults.full())
        return {};
    const Result<void> counts = compareCounts();
    return counts ? compareSearch() : counts;
}

Result<void> DerivedCheck::compareCounts()
{
    Result<Statements::Rows> rows
        = m_statements.read(u"SELECT shelf, facet, value, n FROM request_counts WHERE n <> 0 ORDER BY facet, value"_s);
    if (!rows)
        return rows.error();
    QSet<QString> wrong;
    while (rows->next())
        if (m_counts.take({ rows->number(0), { rows->text(1), rows->text(2) } }) != rows->number(3))
            wrong.insert(rows->text(1));
    if (const Result<void> end = rows->end(); !end)
        return end;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        wrong.insert(it.key().second.first);
    QStringList facets(wrong.begin(), wrong.end());
    facets.sort();
    for (const QString &facet : std::as_const(facets))
        m_faults.derived(recordname::counts(facet));
    return {};
}

Result<void> DerivedCheck::compareSearch()
{
    const Result<QList<RequestId>> differing = requestsSearchedWrongly(m_statements);
    if (!differing)
        return differing.error();
    for (const RequestId id : *differing)
        m_faults.derived(recordname::search(id));
    return {};
}

} // namespace comity::store
