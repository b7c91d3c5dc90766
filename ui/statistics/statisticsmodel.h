// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/statisticswords.h"

#include <QAbstractTableModel>

namespace comity::ui {

/// One table of statistics, as it is told: what is withheld is not in it. GUI thread.
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const StatisticsTable &table);
    [[nodiscard]] const StatisticsTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    StatisticsTable m_table;
};

} // namespace comity::ui
