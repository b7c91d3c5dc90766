// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/listplan.h"

#include "store/data/dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr qint64 kRareShare = 20;

struct Share
{
    Facet facet;
    qint64 n;
};

/// The index that begins with a facet and goes on in the order; empty when there is none.
QString orderedIndex(Facet facet, RequestSort sort)
{
    struct Known
    {
        Facet facet;
        RequestSort sort;
        const char *index;
    };
    static constexpr Known table[] = {
        { Facet::None, RequestSort::Changed, "requests_changed" },
        { Facet::None, RequestSort::Date, "requests_date" },
        { Facet::None, RequestSort::Reference, "requests_reference" },
        { Facet::None, RequestSort::Party, "requests_party_changed" },
        { Facet::None, RequestSort::State, "requests_state_changed" },
        { Facet::Direction, RequestSort::Reference, "requests_direction_reference" },
        { Facet::State, RequestSort::Changed, "requests_state_changed" },
        { Facet::State, RequestSort::Date, "requests_state_date" },
        { Facet::State, RequestSort::Reference, "requests_state_reference" },
        { Facet::State, RequestSort::Party, "requests_state_party" },
        { Facet::State, RequestSort::State, "requests_state_changed" },
        { Facet::Party, RequestSort::Changed, "requests_party_changed" },
        { Facet::Party, RequestSort::Date, "requests_party_date" },
        { Facet::Party, RequestSort::Reference, "requests_party_reference" },
        { Facet::Party, RequestSort::Party, "requests_party_changed" },
        { Facet::Party, RequestSort::State, "requests_party_state" },
        { Facet::Type, RequestSort::Changed, "requests_type_changed" },
        { Facet::Urgent, RequestSort::Changed, "requests_urgent_changed" },
        { Facet::Owner, RequestSort::Changed, "requests_owner_changed" },
        { Facet::Date, RequestSort::Date, "requests_date" },
    };
    for (const Known &known : table)
        if (known.facet == facet && known.sort == sort)
            return QString::fromLatin1(known.index);
    return {};
}

/// Any index that begins with the facet.
QString gatheringIndex(Facet facet)
{
    if (facet == Facet::Direction)
        return orderedIndex(facet, RequestSort::Reference);
    return orderedIndex(facet, facet == Facet::Date ? RequestSort::Date : RequestSort::Changed);
}

Result<qint64> countDates(Statements &statements, const RequestFilter &filter)
{
    RequestFilter only;
    only.from = filter.from;
    only.to = filter.to;
    const SqlCondition dates = conditionOf(only);
    const Result<QVariant> n
        = statements.value(u"SELECT count(*) FROM (SELECT 1 FROM requests r%1 WHERE %2 LIMIT ?)"_s.arg(
                               byIndex(u"requests_date"_s), dates.sql),
                           dates.values + QVariantList{ kMostGathered + 1 });
    return n ? Result<qint64>(n->toLongLong()) : Result<qint64>(n.error());
}

Result<qint64> countStates(Statements &statements, const QStringList &states)
{
    qint64 sum = 0;
    for (const QString &state : states) {
        const Result<qint64> n = countOf(statements, u"state"_s, state);
        if (!n)
            return n;
        sum += *n;
    }
    return sum;
}

/// The parts of a filter that an index can begin with, the rarest first.
Result<QList<Share>> sharesOf(Statements &statements, const RequestFilter &filter)
{
    QList<Share> shares;
    const auto add = [&shares](Facet facet, const Result<qint64> &n) -> Result<void> {
        if (!n)
            return n.error();
        shares.append({ facet, *n });
        return {};
    };
    Result<void> done;
    if (done && filter.direction)
        done = add(Facet::Direction, countOf(statements, u"direction"_s, directionColumn(*filter.direction)));
    if (done && !filter.states.isEmpty())
        done = add(Facet::State, countStates(statements, filter.states));
    if (done && !filter.party.isEmpty())
        done = add(Facet::Party, countOf(statements, u"party"_s, filter.party));
    if (done && !filter.type.isEmpty())
        done = add(Facet::Type, countOf(statements, u"type"_s, filter.type));
    if (done && filter.urgent.value_or(false))
        done = add(Facet::Urgent, countOf(statements, u"urgent"_s, u"1"_s));
    if (done && filter.owner)
        done = add(Facet::Owner, countOf(statements, u"owner"_s, QString::number(*filter.owner)));
    if (done && (filter.from.isValid() || filter.to.isValid()))
        done = add(Facet::Date, countDates(statements, filter));
    if (!done)
        return done.error();
    std::ranges::stable_sort(shares, {}, &Share::n);
    return shares;
}

} // namespace

Result<qint64> countOf(Statements &statements, const QString &facet, const QString &value)
{
    const Result<QVariant> n
        = statements.value(u"SELECT n FROM request_counts WHERE facet = ? AND value = ?"_s, { facet, value });
    return n ? Result<qint64>(n->toLongLong()) : Result<qint64>(n.error());
}

Result<ListPlan> planList(Statements &statements, const RequestFilter &filter, RequestSort sort)
{
    const Result<QList<Share>> shares = sharesOf(statements, filter);
    if (!shares)
        return shares.error();
    const Result<qint64> rows = countOf(statements, u"all"_s, u""_s);
    if (!rows)
        return rows.error();
    if (!shares->isEmpty() && shares->first().n <= kMostGathered) {
        const Share &rarest = shares->first();
        const QString ordered = orderedIndex(rarest.facet, sort);
        if (!ordered.isEmpty())
            return ListPlan{ rarest.facet, ordered, false };
        // Which way a request goes, what it asks for and whether it is urgent has little to do with any order: those
        // that match lie everywhere, and one in twenty is enough to walk.
        const bool everywhere
            = rarest.facet == Facet::Direction || rarest.facet == Facet::Type || rarest.facet == Facet::Urgent;
        if (!everywhere || rarest.n * kRareShare < *rows)
            return ListPlan{ rarest.facet, gatheringIndex(rarest.facet), true };
    }
    for (const Share &share : *shares)
        if (const QString index = orderedIndex(share.facet, sort); !index.isEmpty())
            return ListPlan{ share.facet, index, false };
    return ListPlan{ Facet::None, orderedIndex(Facet::None, sort), false };
}

Result<ListPlan> planCount(Statements &statements, const RequestFilter &filter)
{
    const Result<QList<Share>> shares = sharesOf(statements, filter);
    if (!shares)
        return shares.error();
    if (shares->isEmpty())
        return ListPlan{ Facet::None, orderedIndex(Facet::None, RequestSort::Changed), false };
    return ListPlan{ shares->first().facet, gatheringIndex(shares->first().facet), shares->first().n <= kMostGathered };
}

} // namespace comity::store
