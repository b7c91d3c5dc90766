// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsmodel.h"

#include <QFont>

namespace comity::ui {

void StatisticsModel::setTable(const StatisticsTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.columns.isEmpty() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatisticsTable::Row &row = m_table.rows.at(index.row());
    const bool label = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole: return label ? row.label : row.cells.at(index.column() - 1).text;
    // for who hears the table: the figure alone would say nothing
    case Qt::AccessibleTextRole:
        return label
            ? row.label
            : QStringLiteral("%1, %2, %3")
                  .arg(row.label, m_table.columns.at(index.column() - 1).label, row.cells.at(index.column() - 1).text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((label ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    case Qt::FontRole:
        if (row.total) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? m_table.rowHeading : m_table.columns.at(section - 1).label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    return {};
}

} // namespace comity::ui
