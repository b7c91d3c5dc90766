// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestwords.h"

#include <QJsonObject>
#include <QList>

namespace comity::ui {

struct ColumnSetting
{
    RequestColumn column = RequestColumn::Reference;
    double width = 0; ///< in average characters of the window's font, so that it holds for every size of text
    bool visible = true;

    friend bool operator==(const ColumnSetting &, const ColumnSetting &) = default;
};

/// The columns of a table in the order in which they are shown, each once, and how it is sorted.
struct TableSettings
{
    QList<ColumnSetting> columns;
    store::RequestSort sort = store::RequestSort::Changed;
    bool descending = true;

    friend bool operator==(const TableSettings &, const TableSettings &) = default;
};

/// How an officer has set up one list, apart for listing and for searching. Kept by columns' names: a column that a
/// later version adds comes in at its place with its own defaults and nothing else changes.
struct ListSettings
{
    TableSettings list;
    TableSettings search;
    store::SearchOrder order = store::SearchOrder::NewestFirst;
    bool filtersShown = false;

    /// As the program comes; a list of one direction does not show the direction.
    [[nodiscard]] static ListSettings defaults(std::optional<Direction> direction);
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or makes no sense is taken from the defaults.
    [[nodiscard]] static ListSettings fromJson(const QJsonObject &json, const ListSettings &defaults);

    friend bool operator==(const ListSettings &, const ListSettings &) = default;
};

} // namespace comity::ui
