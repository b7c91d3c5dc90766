// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/listplan.h"

#include "store/data/listfacets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr qsizetype kMostSlices = 300; ///< of a group: about 10 ms before it has its first row

/// An index: the parts of the filter that it begins with behind the shelf, and the order that it has behind them.
/// Behind a part that the filter leaves open (Party, state) it is in the order of that part.
struct Known
{
    const char *index;
    Facet first;
    Facet second;
    RequestSort order; ///< Changed, Date or Reference
};

using enum RequestSort;

constexpr Known kKnown[] = {
    { "requests_changed", Facet::None, Facet::None, Changed },
    { "requests_date", Facet::None, Facet::None, Date },
    { "requests_reference", Facet::None, Facet::None, Reference },
    { "requests_direction_changed", Facet::Direction, Facet::None, Changed },
    { "requests_direction_date", Facet::Direction, Facet::None, Date },
    { "requests_direction_reference", Facet::Direction, Facet::None, Reference },
    { "requests_direction_party", Facet::Direction, Facet::Party, Changed },
    { "requests_direction_state", Facet::Direction, Facet::State, Changed },
    { "requests_type_changed", Facet::Type, Facet::None, Changed },
    { "requests_type_date", Facet::Type, Facet::None, Date },
    { "requests_type_reference", Facet::Type, Facet::None, Reference },
    { "requests_type_party", Facet::Type, Facet::Party, Changed },
    { "requests_type_state", Facet::Type, Facet::State, Changed },
    { "requests_owner_changed", Facet::Owner, Facet::None, Changed },
    { "requests_owner_date", Facet::Owner, Facet::None, Date },
    { "requests_owner_reference", Facet::Owner, Facet::None, Reference },
    { "requests_owner_party", Facet::Owner, Facet::Party, Changed },
    { "requests_owner_state", Facet::Owner, Facet::State, Changed },
    { "requests_urgent_changed", Facet::Urgent, Facet::None, Changed },
    { "requests_urgent_date", Facet::Urgent, Facet::None, Date },
    { "requests_urgent_reference", Facet::Urgent, Facet::None, Reference },
    { "requests_urgent_party", Facet::Urgent, Facet::Party, Changed },
    { "requests_urgent_state", Facet::Urgent, Facet::State, Changed },
    { "requests_state_changed", Facet::State, Facet::None, Changed },
    { "requests_state_date", Facet::State, Facet::None, Date },
    { "requests_state_reference", Facet::State, Facet::None, Reference },
    { "requests_state_party", Facet::State, Facet::Party, Changed },
    { "requests_party_changed", Facet::Party, Facet::None, Changed },
    { "requests_party_date", Facet::Party, Facet::None, Date },
    { "requests_party_reference", Facet::Party, Facet::None, Reference },
    { "requests_party_state", Facet::Party, Facet::State, Changed },
    { "requests_date", Facet::Date, Facet::None, Date },
    { "requests_quarter_changed", Facet::Date, Facet::None, Changed },
    { "requests_quarter_reference", Facet::Date, Facet::None, Reference },
    { "requests_state_quarter", Facet::State, Facet::Date, Changed },
    { "requests_party_quarter", Facet::Party, Facet::Date, Changed },
    // by Party, by state
    { "requests_party_changed", Facet::None, Facet::Party, Changed },
    { "requests_state_changed", Facet::None, Facet::State, Changed },
};

Facet facetOf(RequestSort sort)
{
    if (sort == RequestSort::Party)
        return Facet::Party;
    return sort == RequestSort::State ? Facet::State : Facet::None;
}

/// What a plan is made of.
struct Choice
{
    const Known *known = nullptr;
    bool grouped = false;
    qint64 passed = 0; ///< rows that are looked at when nothing else matches, at most
    int parts = 0;     ///< of the filter that the index begins with
};

class Planner
{
public:
    Planner(const ListQuery &query, const FacetShares &shares, QStringList groupKeys)
        : m_query(query), m_shares(shares), m_groupFacet(facetOf(query.sort)), m_groupKeys(std::move(groupKeys))
    {
    }

    ListPlan plan() const
    {
        Choice best;
        for (const Known &known : kKnown)
            for (const bool grouped : { false, true })
                if (const std::optional<Choice> choice = weigh(known, grouped); choice && isBetter(*choice, best))
                    best = *choice;
        return planOf(best);
    }

private:
    [[nodiscard]] bool binds(Facet facet, bool grouped) const
    {
        return facet == Facet::None || (grouped && facet == m_groupFacet) || m_shares.has(facet);
    }

    /// Whether the index gives the order, and what it costs.
    [[nodiscard]] std::optional<Choice> weigh(const Known &known, bool grouped) const
    {
        const bool byGroup = m_groupFacet != Facet::None;
        if (grouped && (!byGroup || (known.first != m_groupFacet && known.second != m_groupFacet)))
            return {};
        if (known.order != (byGroup ? RequestSort::Changed : m_query.sort) || !binds(known.first, grouped))
            return {};
        if (byGroup && !grouped) { // in the order of the part that is left open
            if (known.second != m_groupFacet || m_shares.has(m_groupFacet))
                return {};
        } else if (!binds(known.second, grouped)) {
            return {};
        }
        Choice choice{ &known, grouped, m_shares.rows(), 0 };
        qsizetype slices = shelves().size();
        for (const Facet facet : { known.first, known.second }) {
            if (!m_shares.has(facet))
                continue;
            choice.passed = std::min(choice.passed, m_shares.rows(facet));
            ++choice.parts;
            if (isSliced(facet) && (!grouped || facet != m_groupFacet))
                slices *= m_shares.values(facet).size();
        }
        return slices <= kMostSlices ? std::optional(choice) : std::nullopt;
    }

    static bool isBetter(const Choice &choice, const Choice &best)
    {
        if (!best.known || choice.passed != best.passed)
            return !best.known || choice.passed < best.passed;
        if (choice.parts != best.parts)
            return choice.parts > best.parts;
        return !choice.grouped && best.grouped;
    }

    /// Read value by value: several states, and the quarters of dates unless the index goes by dates itself.
    [[nodiscard]] bool isSliced(Facet facet) const
    {
        return facet == Facet::State || (facet == Facet::Date && m_query.sort != RequestSort::Date);
    }

    [[nodiscard]] ListPlan planOf(const Choice &choice) const
    {
        ListPlan plan{ QString::fromLatin1(choice.known->index), {}, {}, choice.grouped, {}, false };
        QStringList columns{ u"r.shelf = ?"_s };
        QList<QVariantList> slices = shelves();
        for (const Facet facet : { choice.known->first, choice.known->second }) {
            if (!m_shares.has(facet) || !isSliced(facet) || (choice.grouped && facet == m_groupFacet))
                continue;
            columns.append(columnOf(facet));
            slices = times(slices, m_shares.values(facet));
        }
        if (choice.grouped) {
            columns.append(columnOf(m_groupFacet));
            plan.groupKeys = m_groupKeys;
            for (const QString &key : m_groupKeys)
                plan.groups.append(times(slices, { key }));
        } else {
            plan.groups.append(slices);
        }
        plan.sliceSql = columns.join(u" AND "_s);
        plan.statesBound = columns.contains(columnOf(Facet::State));
        return plan;
    }

    [[nodiscard]] QList<QVariantList> shelves() const
    {
        if (m_query.filter.shelf)
            return { { static_cast<int>(*m_query.filter.shelf) } };
        return { { 0 }, { 1 }, { 2 } };
    }

    static QList<QVariantList> times(const QList<QVariantList> &slices, const QStringList &values)
    {
        QList<QVariantList> all;
        for (const QVariantList &slice : slices)
            for (const QString &value : values)
                all.append(slice + QVariantList{ value });
        return all;
    }

    static QString columnOf(Facet facet)
    {
        if (facet == Facet::Party)
            return u"r.party = ?"_s;
        return facet == Facet::State ? u"r.state = ?"_s : u"r.quarter = ?"_s;
    }

    const ListQuery &m_query;
    const FacetShares &m_shares;
    Facet m_groupFacet;
    QStringList m_groupKeys;
};

/// The Parties or states that a list by them may have, in its order: by bytes, as SQLite compares.
Result<QStringList> groupKeys(Statements &statements, const ListQuery &query)
{
    QStringList keys;
    if (query.sort == RequestSort::Party && !query.filter.party.isEmpty()) {
        keys.append(query.filter.party);
    } else if (query.sort == RequestSort::State && !query.filter.states.isEmpty()) {
        keys = query.filter.states;
    } else if (facetOf(query.sort) != Facet::None) {
        const Result<QStringList> all
            = valuesOf(statements, query.filter.shelf, query.sort == RequestSort::Party ? u"party"_s : u"state"_s);
        if (!all)
            return all;
        keys = *all;
    }
    std::ranges::sort(keys, [&query](const QString &a, const QString &b) {
        return query.descending ? b.toUtf8() < a.toUtf8() : a.toUtf8() < b.toUtf8();
    });
    return keys;
}

} // namespace

Result<ListPlan> planList(Statements &statements, const ListQuery &query)
{
    const Result<FacetShares> shares = FacetShares::of(statements, query.filter);
    if (!shares)
        return shares.error();
    const Result<QStringList> keys = groupKeys(statements, query);
    if (!keys)
        return keys.error();
    return Planner(query, *shares, *keys).plan();
}

Result<CountPlan> planCount(Statements &statements, const RequestFilter &filter)
{
    const Result<FacetShares> shares = FacetShares::of(statements, filter);
    if (!shares)
        return shares.error();
    const Facet rarest = shares->rarest();
    const RequestSort order = rarest == Facet::Date ? Date : Changed;
    for (const Known &known : kKnown)
        if (known.first == rarest && known.second == Facet::None && known.order == order)
            return CountPlan{ QString::fromLatin1(known.index),
                              rarest != Facet::None && shares->rows(rarest) <= kMostGathered };
    return CountPlan{ u"requests_changed"_s, false };
}

} // namespace comity::store
