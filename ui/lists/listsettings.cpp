// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listsettings.h"

#include "ui/lists/requestquery.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace comity::ui {

namespace {

constexpr double kNarrowest = 2;
constexpr double kWidest = 400;

TableSettings tableDefaults(std::optional<Direction> direction)
{
    TableSettings table;
    table.columns = {
        { RequestColumn::Urgent, 11, true },          { RequestColumn::Reference, 21, true },
        { RequestColumn::Party, 21, true },           { RequestColumn::Title, 42, true },
        { RequestColumn::State, 17, true },           { RequestColumn::Date, 12, true },
        { RequestColumn::Changed, 18, true },         { RequestColumn::Type, 22, true },
        { RequestColumn::Direction, 12, !direction }, { RequestColumn::Officer, 18, false },
    };
    return table;
}

QJsonObject jsonOfTable(const TableSettings &table)
{
    QJsonArray columns;
    for (const ColumnSetting &column : table.columns)
        columns.append(QJsonObject{ { u"column"_s, nameOfColumn(column.column) },
                                    { u"width"_s, std::round(column.width * 10) / 10 },
                                    { u"visible"_s, column.visible } });
    return { { u"columns"_s, columns }, { u"sort"_s, nameOfSort(table.sort) }, { u"descending"_s, table.descending } };
}

std::optional<ColumnSetting> columnFromJson(const QJsonObject &json, const QList<ColumnSetting> &defaults)
{
    const auto column = columnFromName(json.value("column"_L1).toString());
    if (!column)
        return std::nullopt; // of a later version
    ColumnSetting setting = *std::ranges::find(defaults, *column, &ColumnSetting::column);
    const double width = json.value("width"_L1).toDouble();
    if (width >= kNarrowest && width <= kWidest)
        setting.width = width;
    setting.visible = json.value("visible"_L1).toBool(setting.visible);
    return setting;
}

bool holds(const QList<ColumnSetting> &columns, RequestColumn column)
{
    return std::ranges::find(columns, column, &ColumnSetting::column) != columns.end();
}

/// A column that was not known when the settings were kept comes behind the one it follows by default.
void addMissing(QList<ColumnSetting> &columns, const QList<ColumnSetting> &defaults)
{
    for (qsizetype i = 0; i < defaults.size(); ++i) {
        if (holds(columns, defaults.at(i).column))
            continue;
        qsizetype place = 0;
        if (i > 0) {
            const auto before = std::ranges::find(columns, defaults.at(i - 1).column, &ColumnSetting::column);
            place = std::distance(columns.begin(), before) + 1;
        }
        columns.insert(place, defaults.at(i));
    }
}

TableSettings tableFromJson(const QJsonObject &json, const TableSettings &defaults)
{
    TableSettings table = defaults;
    table.columns.clear();
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const auto column = columnFromJson(value.toObject(), defaults.columns);
        if (column && !holds(table.columns, column->column))
            table.columns.append(*column);
    }
    addMissing(table.columns, defaults.columns);
    if (std::ranges::none_of(table.columns, &ColumnSetting::visible)) // nothing to see, and no header to mend it with
        table.columns = defaults.columns;
    table.sort = sortFromName(json.value("sort"_L1).toString()).value_or(defaults.sort);
    table.descending = json.value("descending"_L1).toBool(defaults.descending);
    return table;
}

} // namespace

ListSettings ListSettings::defaults(std::optional<Direction> direction)
{
    return { tableDefaults(direction), tableDefaults(direction) };
}

QJsonObject ListSettings::toJson() const
{
    return { { u"comity"_s, u"list/1"_s },
             { u"list"_s, jsonOfTable(list) },
             { u"search"_s, jsonOfTable(search) },
             { u"bestFirst"_s, order == store::SearchOrder::BestFirst },
             { u"filters"_s, filtersShown } };
}

ListSettings ListSettings::fromJson(const QJsonObject &json, const ListSettings &defaults)
{
    ListSettings settings = defaults;
    settings.list = tableFromJson(json.value("list"_L1).toObject(), defaults.list);
    settings.search = tableFromJson(json.value("search"_L1).toObject(), defaults.search);
    if (const QJsonValue best = json.value("bestFirst"_L1); best.isBool())
        settings.order = best.toBool() ? store::SearchOrder::BestFirst : store::SearchOrder::NewestFirst;
    settings.filtersShown = json.value("filters"_L1).toBool(defaults.filtersShown);
    return settings;
}

} // namespace comity::ui
