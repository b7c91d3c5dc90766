// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requestquery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comity::ui {

namespace {

constexpr std::pair<store::RequestSort, const char *> kSorts[] = {
    { store::RequestSort::Changed, "changed" },     { store::RequestSort::Date, "date" },
    { store::RequestSort::Reference, "reference" }, { store::RequestSort::Party, "party" },
    { store::RequestSort::State, "state" },
};

QJsonObject jsonOfFilter(const store::RequestFilter &filter)
{
    QJsonObject json;
    if (filter.direction)
        json.insert(u"direction"_s, *filter.direction == Direction::Outgoing ? u"outgoing"_s : u"incoming"_s);
    if (!filter.states.isEmpty())
        json.insert(u"states"_s, QJsonArray::fromStringList(filter.states));
    if (!filter.party.isEmpty())
        json.insert(u"party"_s, filter.party);
    if (!filter.type.isEmpty())
        json.insert(u"type"_s, filter.type);
    if (filter.urgent)
        json.insert(u"urgent"_s, *filter.urgent);
    if (filter.from.isValid())
        json.insert(u"from"_s, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        json.insert(u"to"_s, filter.to.toString(Qt::ISODate));
    if (filter.owner)
        json.insert(u"owner"_s, *filter.owner);
    return json;
}

store::RequestFilter filterFromJson(const QJsonObject &json)
{
    store::RequestFilter filter;
    const QString direction = json.value("direction"_L1).toString();
    if (direction == "outgoing"_L1)
        filter.direction = Direction::Outgoing;
    else if (direction == "incoming"_L1)
        filter.direction = Direction::Incoming;
    const QJsonArray states = json.value("states"_L1).toArray();
    for (const QJsonValue &state : states)
        if (!state.toString().isEmpty())
            filter.states.append(state.toString());
    filter.party = json.value("party"_L1).toString();
    filter.type = json.value("type"_L1).toString();
    if (const QJsonValue urgent = json.value("urgent"_L1); urgent.isBool())
        filter.urgent = urgent.toBool();
    filter.from = QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate);
    filter.to = QDate::fromString(json.value("to"_L1).toString(), Qt::ISODate);
    if (const QJsonValue owner = json.value("owner"_L1); owner.isDouble())
        filter.owner = owner.toInteger();
    return filter;
}

} // namespace

store::ListQuery RequestQuery::listQuery() const
{
    store::ListQuery query;
    query.filter = filter;
    query.sort = sort;
    query.descending = descending;
    return query;
}

store::SearchQuery RequestQuery::searchQuery() const
{
    store::SearchQuery query;
    query.text = text;
    query.filter = filter;
    query.order = order;
    return query;
}

QJsonObject savedFromQuery(const RequestQuery &query)
{
    return { { u"text"_s, query.text.trimmed() }, { u"filter"_s, jsonOfFilter(query.filter) } };
}

RequestQuery queryFromSaved(const QJsonObject &saved, RequestQuery into)
{
    into.text = saved.value("text"_L1).toString();
    into.filter = filterFromJson(saved.value("filter"_L1).toObject());
    return into;
}

QString nameOfSort(store::RequestSort sort)
{
    for (const auto &[known, name] : kSorts)
        if (known == sort)
            return QString::fromLatin1(name);
    return {};
}

std::optional<store::RequestSort> sortFromName(const QString &name)
{
    for (const auto &[sort, known] : kSorts)
        if (name == QLatin1StringView(known))
            return sort;
    return std::nullopt;
}

} // namespace comity::ui
